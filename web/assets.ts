/**
 * Scripts and styles as the build left them. `inline` ones are written into the page (the survey page is one request),
 * `linked` ones are served under a name that holds their hash, so they may be cached for ever.
 */
export type Assets = {
  inline: Record<InlineAsset, string>;
  linked: Record<LinkedAsset, { path: string; type: string; body: Uint8Array<ArrayBuffer> }>;
};
export const inlineAssets = [
  'survey.js',
  'survey.css',
  'aloud.js',
  'place.css',
  'ways.css',
  'kiosk.js',
  'kiosk.css',
] as const;
export type InlineAsset = (typeof inlineAssets)[number];
export const linkedAssets = ['staff.css', 'poster.css', 'insight.js', 'office.js'] as const;
export type LinkedAsset = (typeof linkedAssets)[number];
