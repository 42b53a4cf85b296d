import type { Figure, Release } from '../release.ts';
import type { Said } from './said.ts';

const shown = <T>(figure: Figure<T> | undefined): T | undefined => (figure?.shown ? figure.value : undefined);

/** What newcomers are told of an open release: figures that it shows, as it shows them. What is withheld is left out. */
export const saidOf = ({ audience, wave, response, questions }: Release): Said => {
  if (audience !== 'open') throw new Error('only the open document is for newcomers');
  const [life, belonging] = ['life', 'belonging'].map((id) => questions.find((question) => question.id === id));
  const mean = shown(life?.measure);
  const answered = shown(response.answered);
  const verdict = shown(belonging?.measure) && belonging?.change.previous?.verdict;
  return {
    wave: wave.id,
    closed: wave.closed,
    ...(answered !== undefined && { answered }),
    ...(mean?.type === 'mean' && mean.scale[0] === 0 && mean.scale[1] === 10 && { life: mean.value }),
    ...(verdict && verdict !== 'too-few' && { belonging: verdict }),
  };
};
