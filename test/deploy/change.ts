/** What `changed-app.ts` changes in the survey page's function: the value of a header, `x-robots-tag`. */
export const change = { before: 'noindex, nofollow', after: 'noindex, nofollow, noarchive' } as const;
