import { hash } from 'node:crypto';
import { type Assets, type InlineAsset, inlineAssets } from '#web/assets.ts';

const source = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

/** All that the survey itself is made of: its first load is short of every byte. */
export const surveyAssets: readonly InlineAsset[] = ['survey.css', 'survey.js', 'aloud.js'];

/** The assets of one kind by their hashes: no other stands in a page. */
const sources = (inline: Assets['inline'], names: readonly InlineAsset[], ending: '.css' | '.js'): string =>
  names
    .filter((name) => name.endsWith(ending))
    .map((name) => source(inline[name]))
    .join(' ');

/**
 * What every answer of this function carries: nothing may be loaded, framed, kept or told to others. As nothing is kept, no
 * `vary` says what it was made for.
 */
export const securityHeaders = (
  inline: Assets['inline'],
  names: readonly InlineAsset[] = inlineAssets,
): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${sources(inline, names, '.css')}`,
    `script-src ${sources(inline, names, '.js')}`,
    'img-src data:',
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
});
