import { afterIn } from './after.ts';
import { inEveryLanguage } from './catalogue.ts';

/** What newcomers are told after they have answered, in every language. */
export const afterTexts = await inEveryLanguage(afterIn);
