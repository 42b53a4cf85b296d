import { aboutIn } from './about.ts';
import { inEveryLanguage } from './catalogue.ts';

/** What the pages say that tell who asks, in every language. */
export const aboutTexts = await inEveryLanguage(aboutIn);
