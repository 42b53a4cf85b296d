import { afterStates } from './states/after-states.ts';
import { arrangedStates } from './states/arranged-states.ts';
import { placeStates } from './states/place-states.ts';
import { surveyStates } from './states/survey-states.ts';
import type { State } from './states/visit.ts';
import { waysStates } from './states/ways-states.ts';

/** The pages for newcomers in every state that somebody can be shown. */
export const states: readonly State[] = [
  ...surveyStates,
  ...afterStates,
  ...waysStates,
  ...placeStates,
  ...arrangedStates,
];
