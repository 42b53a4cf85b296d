import type { Assets, LinkedAsset } from '#web/assets.ts';
import { inlineAssets, linkedAssets } from '#web/assets.ts';

const plain = (name: LinkedAsset) => ({
  path: `/static/${name.replace('.', '.0123456789ab.')}`,
  type: name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8',
  body: new TextEncoder().encode(`/* ${name} */`),
});

/** Assets for tests that look at pages, not at scripts: nothing is built. */
export const plainAssets: Assets = {
  inline: Object.fromEntries(inlineAssets.map((name) => [name, ''])) as Assets['inline'],
  linked: Object.fromEntries(linkedAssets.map((name) => [name, plain(name)])) as Assets['linked'],
};
