import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets, LinkedAsset } from '#web/assets.ts';

/** The file that the build puts beside a bundle: bodies in base64, and empty where the function does not serve them. */
export const assetsFile = 'assets.json';
export type AssetsFile = {
  inline: Assets['inline'];
  linked: Record<LinkedAsset, { path: string; type: string; body: string }>;
};

/** The scripts and styles beside a bundle. Throws when the build left none. */
export const readAssets = (directory: string): Assets => {
  const { inline, linked } = JSON.parse(readFileSync(join(directory, assetsFile), 'utf8')) as AssetsFile;
  const decoded = Object.entries(linked).map(
    ([name, { path, type, body }]) =>
      [name, { path, type, body: new Uint8Array(Buffer.from(body, 'base64')) }] as const,
  );
  return { inline, linked: Object.fromEntries(decoded) as Assets['linked'] };
};
