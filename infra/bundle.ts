import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type AssetsFile, assetsFile } from '../functions/assets.ts';
import { type FunctionName, functionNames } from '../functions/env.ts';
import type { Assets } from '../web/assets.ts';
import { buildAssets } from './assets.ts';
import { builtinsWithoutFacade, credentialsOfTheFunction, instead } from './bundle-plugins.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the bundle of a function lies: what is in this folder is what runs. */
export const bundleOf = (name: FunctionName): string => join(root, '.build', name);

/** Functions that answer with `Request`, `Response` and `Headers` of our own: docs/decisions/0014-cold-start.md. */
const light: ReadonlySet<string> = new Set<FunctionName>(['respond']);

/** What a function needs of the assets: only `insight` serves files, so only its bundle carries them. */
const assetsFor = (name: FunctionName, { inline, linked }: Assets): AssetsFile => {
  const withBodies = Object.entries(linked).map(([asset, { path, type, body }]) => {
    return [asset, { path, type, body: name === 'insight' ? Buffer.from(body).toString('base64') : '' }] as const;
  });
  return { inline, linked: Object.fromEntries(withBodies) as AssetsFile['linked'] };
};

/**
 * Bundles a handler into a folder as `index.mjs`, with a file of its own for each thing that it imports only when it needs
 * it. Nothing that an earlier build left there stays.
 */
export const bundleHandler = async (
  handler: string,
  folder: string,
  extra: { beside?: Record<string, string>; light?: boolean } = {},
): Promise<void> => {
  const { beside = {}, light = false } = extra;
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: handler },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    splitting: true,
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    inject: light ? ['functions/respond/light-fetch.ts'] : [],
    plugins: [
      builtinsWithoutFacade,
      ...(light ? [instead('@aws-sdk/client-dynamodb', 'functions/store/light-dynamo.ts')] : [credentialsOfTheFunction]),
    ],
    legalComments: 'none',
    logLevel: 'error',
  });
  for (const [file, text] of Object.entries(beside)) await writeFile(join(folder, file), text);
  if (process.env.META) await writeFile(process.env.META, JSON.stringify(metafile));
  const made = new Set([
    ...Object.keys(metafile.outputs).map((path) => join(root, path)),
    ...Object.keys(beside).map((file) => join(folder, file)),
  ]);
  for (const file of await readdir(folder))
    if (!made.has(join(folder, file))) await rm(join(folder, file), { force: true, recursive: true });
};

/** Bundles every function with its libraries and assets, without network. Fails when one of them does not compile. */
export const bundleFunctions = async (): Promise<void> => {
  const assets = await buildAssets();
  await Promise.all(
    functionNames.map((name) =>
      bundleHandler(`functions/${name}/handler.ts`, bundleOf(name), {
        beside: { [assetsFile]: JSON.stringify(assetsFor(name, assets)) },
        light: light.has(name),
      }),
    ),
  );
};
