/** What an entry of the browser's history says: which screen it shows, and how many entries of this page lie behind it. */
export type Place = { screen: number; depth: number };

const numberIn = (state: unknown, name: keyof Place): number => {
  const value = (state as Partial<Place> | null)?.[name];
  return typeof value === 'number' ? value : 0;
};

export const screenOf = (state: unknown): number => numberIn(state, 'screen');
export const depthOf = (state: unknown): number => numberIn(state, 'depth');
