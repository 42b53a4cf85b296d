import { serve } from '@hono/node-server';
const { respondWorld } = await import('/work/main/test/integration/respond-world.ts');
const w = await respondWorld();
const wave = await w.wave(undefined, { synthetic: process.argv[2]==='s' });
const app = w.app();
const s = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, async (i) => {
  const links = {};
  for (const l of ['nb','ar','ti','en','so','pl','uk','nn']) links[l] = `http://127.0.0.1:${i.port}/s/${await w.ticket(wave, l)}`;
  console.log(JSON.stringify(links));
});
