import type { Action } from '#shared/community/action.ts';
import type { Reader } from '#shared/community/activity.ts';
import { core } from '#shared/survey/core.ts';
import { areReviewed } from '#web/texts/reviewed.ts';
import { youthIn } from '#web/texts/youth.ts';
import type { Library } from '../library.ts';

const survey = { id: core.survey, version: core.version };

/** Questions by their ids, in the words in which a reader is asked them. `drafted` while nobody has reviewed these. */
export type Questions = { questions: Readonly<Record<string, string>>; drafted: boolean };

const none: Questions = { questions: {}, drafted: false };

/** The questions to which these actions are an answer. One that has no words in the reader's language is left out. */
export const questionsOf = async (
  { words }: Pick<Library, 'words'>,
  { language, youth }: Reader,
  actions: readonly Action[],
): Promise<Questions> => {
  const ids = new Set(actions.flatMap(({ question }) => question ?? []));
  if (ids.size === 0) return none;
  const [everybodys, own] = await Promise.all([words(survey, language), youth ? youthIn(language) : undefined]);
  if (!everybodys) return none;
  const reviewed = everybodys.review === 'reviewed' && (!own || (await areReviewed(language, 'youth')));
  const questions = Object.entries({ ...everybodys.questions, ...own?.questions })
    .filter(([id]) => ids.has(id))
    .map(([id, { text }]) => [id, text] as const);
  return { questions: Object.fromEntries(questions), drafted: !reviewed };
};
