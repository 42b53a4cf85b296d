import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type AssetsFile, assetsFile } from '../functions/assets.ts';
import { type FunctionName, functionNames } from '../functions/env.ts';
import type { Assets } from '../web/assets.ts';
import { buildAssets } from './assets.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the bundle of a function lies: what is in this folder is what runs. */
export const bundleOf = (name: FunctionName): string => join(root, '.build', name);

/**
 * Some of what is bundled still calls `require`, which a module does not have. The banner is put in after the names are
 * shortened, so its own name is long enough that no shortened one can be the same.
 */
const banner =
  "import { createRequire as createRequireForBundle } from 'node:module';" +
  'const require = createRequireForBundle(import.meta.url);';

/** What a function needs of the assets: only `insight` serves files, so only its bundle carries them. */
const assetsFor = (name: FunctionName, { inline, linked }: Assets): AssetsFile => {
  const withBodies = Object.entries(linked).map(([asset, { path, type, body }]) => {
    return [asset, { path, type, body: name === 'insight' ? Buffer.from(body).toString('base64') : '' }] as const;
  });
  return { inline, linked: Object.fromEntries(withBodies) as AssetsFile['linked'] };
};

const bundleFunction = async (name: FunctionName, assets: Assets): Promise<void> => {
  const folder = bundleOf(name);
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [`functions/${name}/handler.ts`],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: banner },
    legalComments: 'none',
    logLevel: 'error',
  });
  await writeFile(join(folder, assetsFile), JSON.stringify(assetsFor(name, assets)));
};

/** Bundles every function with its libraries and assets, without network. Fails when one of them does not compile. */
export const bundleFunctions = async (): Promise<void> => {
  const assets = await buildAssets();
  await Promise.all(functionNames.map((name) => bundleFunction(name, assets)));
};
