import { readFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';
import { createRequire } from 'node:module';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'),'utf8');
const links = JSON.parse(readFileSync('/tmp/respond-links.json','utf8'));
const browser = await pw.launch({ args: [...chromium.args.filter(a=>a!=='--single-process'&&a!=='--disable-web-security'),'--disable-background-networking','--disable-component-update','--disable-sync','--disable-quic','--no-first-run'], executablePath: await chromium.executablePath(), headless: true });
const sizes = { s: { width: 360, height: 640 }, l: { width: 1280, height: 800 } };
const only = process.argv[2];
const scan = async (page, name) => {
  await page.evaluate(axe).catch(async () => { await page.addScriptTag({content: axe}).catch(e=>console.log('axe blocked', name)); });
  const r = await page.evaluate(async () => (await axe.run()).violations.map(v=>({id:v.id,nodes:v.nodes.slice(0,3).map(n=>n.html.slice(0,120)+' '+n.failureSummary.slice(0,200))}))).catch(e=>String(e).slice(0,200));
  if (r.length) console.log(name, JSON.stringify(r,null,1));
};
for (const l of ['nb','ar','ti']) for (const [z, viewport] of Object.entries(sizes)) for (const js of [true,false]) {
  const name = `${l}-${z}-${js?'js':'no'}`;
  if (only && !name.startsWith(only)) continue;
  const ctx = await browser.newContext({ viewport, javaScriptEnabled: js, bypassCSP: false, deviceScaleFactor: z==='s'?2:1 });
  const page = await ctx.newPage();
  page.on('console', m => console.log(name, m.text()));
  page.on('pageerror', m => console.log(name, String(m)));
  let reqs = 0; page.on('request', ()=>reqs++);
  await page.goto(links[l]);
  if (reqs !== 1) console.log(name, 'requests', reqs);
  await page.screenshot({ path: `/tmp/respond-shots/${name}-0.png`, fullPage: !js });
  if (!js) { await ctx.close(); continue; }
  await scan(page, name+'-0');
  for (let i = 1; i <= 9; i++) {
    await page.click('#send');
    if ([1,3,6].includes(i)) await page.locator('.screen:not([hidden]) label').nth(i===1?7:2).click();
    if ([1,3,6,9].includes(i)) { await page.screenshot({ path: `/tmp/respond-shots/${name}-${i}.png`, fullPage: i===6 }); await scan(page, `${name}-${i}`); }
  }
  await ctx.close();
}
await browser.close();
