import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Assets, inlineAssets, linkedAssets } from '../web/assets.ts';

/** Where each asset comes from. */
const sources = {
  'survey.js': 'web/survey/client.ts',
  'survey.css': 'web/survey/survey.css',
  'aloud.js': 'web/survey/aloud.ts',
  'place.css': 'web/places/place.css',
  'ways.css': 'web/ways/ways.css',
  'kiosk.js': 'web/survey/kiosk.ts',
  'kiosk.css': 'web/survey/kiosk.css',
  'staff.css': 'web/staff/staff.css',
  'poster.css': 'web/office/poster.css',
  'insight.js': 'web/insight/client.ts',
  'office.js': 'web/office/client.ts',
} as const;
const root = fileURLToPath(new URL('..', import.meta.url));
const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

const bundle = async (source: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { outputFiles } = await build({
    entryPoints: [`${root}${source}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020', // a five-year-old phone; what cannot read it shows the page as it came
    legalComments: 'none',
    logLevel: 'silent',
  });
  return new Uint8Array(outputFiles[0]?.contents ?? []);
};

/** Builds what is written into newcomers' pages. Fails when it does not compile. */
export const buildInline = async (): Promise<Assets['inline']> => {
  const text = new TextDecoder();
  const built = await Promise.all(
    inlineAssets.map(async (name) => [name, text.decode(await bundle(sources[name]))] as const),
  );
  return Object.fromEntries(built) as Assets['inline'];
};

/** Builds every script and style for the browser. Fails when one of them does not compile. */
export const buildAssets = async (): Promise<Assets> => {
  const linked = await Promise.all(
    linkedAssets.map(async (name) => {
      const body = await bundle(sources[name]);
      const [base, ending] = name.split('.') as [string, keyof typeof types];
      const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
      return [name, { path: `/static/${base}.${hash}.${ending}`, type: types[ending], body }] as const;
    }),
  );
  return { inline: await buildInline(), linked: Object.fromEntries(linked) as Assets['linked'] };
};
