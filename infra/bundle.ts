import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { type AssetsFile, assetsFile } from '../functions/assets.ts';
import { type FunctionName, functionNames } from '../functions/env.ts';
import { fontPaths } from '../functions/office/slips/fonts.ts';
import type { Assets } from '../web/assets.ts';
import { buildAssets } from './assets.ts';
import { builtinsWithoutFacade, credentialsOfTheFunction, instead } from './bundle-plugins.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the bundle of a function lies: what is in this folder is what runs. */
export const bundleOf = (name: FunctionName): string => join(root, '.build', name);

/** Functions for whose first reply a person with a phone waits: docs/decisions/0014-cold-start.md says what they go without. */
const light: ReadonlySet<FunctionName> = new Set(['respond']);

/** What a function needs of the assets: only `insight` serves files, so only its bundle carries them. */
const assetsFor = (name: FunctionName, { inline, linked }: Assets): AssetsFile => {
  const withBodies = Object.entries(linked).map(([asset, { path, type, body }]) => {
    return [asset, { path, type, body: name === 'insight' ? Buffer.from(body).toString('base64') : '' }] as const;
  });
  return { inline, linked: Object.fromEntries(withBodies) as AssetsFile['linked'] };
};

/** Modules that load binary files from beside themselves, and those files: what bundles the one must carry the others. */
const binaries: Readonly<Record<string, readonly string[]>> = {
  'node_modules/highs/build/highs.mjs': ['node_modules/highs/build/highs.wasm'],
  'functions/office/slips/fonts.ts': fontPaths,
};

/** The files that `index.mjs` may load: esbuild also writes what is imported only by code that it has left out. */
const reachable = ({ outputs }: Metafile): ReadonlySet<string> => {
  const imports = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output.imports]));
  const found = new Set(['index.mjs']);
  for (const file of found) for (const { path } of imports.get(file) ?? []) found.add(basename(path));
  return found;
};

/**
 * Bundles an entry into a folder as `index.mjs`, with a file of its own for each thing that is imported only when it is
 * needed, and puts other files beside it, also the binary ones of its libraries. What an earlier build left there goes. Fails
 * when something does not compile.
 */
export const bundle = async (
  entry: string,
  folder: string,
  { light = false, beside = {} }: { light?: boolean; beside?: Record<string, string> } = {},
): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    splitting: true,
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    charset: 'utf8', // most of our texts are in other scripts
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    inject: light ? ['functions/light/fetch.ts'] : [],
    plugins: [
      builtinsWithoutFacade,
      credentialsOfTheFunction,
      instead('brotli/decompress.js', 'functions/light/brotli.ts'),
      ...(light
        ? [
            instead('@aws-sdk/client-dynamodb', 'functions/light/dynamo.ts'),
            instead('@aws-sdk/client-s3', 'functions/light/s3.ts'),
            instead('@aws-sdk/client-sqs', 'functions/light/sqs.ts'),
            instead('@noble/hashes/sha2.js', 'functions/light/sha2.ts'),
          ]
        : []),
    ],
    legalComments: 'none',
    logLevel: 'error',
  });
  for (const [file, text] of Object.entries(beside)) await writeFile(join(folder, file), text);
  const carried = Object.entries(binaries).flatMap(([module, files]) => (module in metafile.inputs ? files : []));
  for (const file of carried) await copyFile(join(root, file), join(folder, basename(file)));
  const wanted = new Set([...reachable(metafile), ...Object.keys(beside), ...carried.map((file) => basename(file))]);
  for (const file of await readdir(folder)) if (!wanted.has(file)) await rm(join(folder, file), { recursive: true });
};

/** Bundles every function with its libraries and assets, without network. Fails when one of them does not compile. */
export const bundleFunctions = async (): Promise<void> => {
  const assets = await buildAssets();
  await Promise.all(
    functionNames.map((name) =>
      bundle(`functions/${name}/handler.ts`, bundleOf(name), {
        light: light.has(name),
        beside: { [assetsFile]: JSON.stringify(assetsFor(name, assets)) },
      }),
    ),
  );
};
