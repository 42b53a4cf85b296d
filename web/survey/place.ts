/** What an entry of the browser's history says: which screen it shows, and how many entries of this page lie behind it. */
export type Place = { screen: number; depth: number };

export const placeIn = (state: unknown): Place => (state as Place | null) ?? { screen: 0, depth: 0 };

let due: number[] = [];

const enter = () => {
  for (const screen of due.splice(0))
    history.pushState({ screen, depth: placeIn(history.state).depth + 1 } satisfies Place, '');
};

/** Writes screens into the browser's history once they are seen: a slow phone takes as long for the one as for the other. */
export const enterSoon = (screens: readonly number[]): void => {
  due.push(...screens);
  setTimeout(enter);
};

/** To the screen before. */
export const goBack = (): void => {
  enter();
  history.back();
};

/** Going back within the page takes no longer; where it does, nothing waits for it. */
const backMs = 300;

/**
 * Goes to where this page was opened in the browser's history, and on from there: none of its other entries lies behind what
 * comes then. Nothing is shown of what is passed: what would show it is replaced.
 */
export const fromTheFirst = (go: () => void): void => {
  due = [];
  const { depth } = placeIn(history.state);
  if (depth === 0) {
    go();
    return;
  }
  const timer = setTimeout(go, backMs);
  window.onpopstate = () => {
    clearTimeout(timer);
    go();
  };
  history.go(-depth);
};
