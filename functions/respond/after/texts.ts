import type { Frame } from '#web/survey/document.tsx';
import { type AfterTexts, afterIn } from '#web/texts/after.ts';
import { areReviewed } from '#web/texts/reviewed.ts';

/** The frame of a page with the texts of what comes after an answer; `drafted` while one of all these is. */
export const withAfter = async <F extends Frame>(page: F): Promise<F & { after: AfterTexts }> => {
  const after = await afterIn(page.language);
  return { ...page, after, drafted: page.drafted || !(await areReviewed(page.language, 'after')) };
};
