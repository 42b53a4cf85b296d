import { launchBrowser, freshPage, phone, desk } from './test/browser/chromium.ts';
const base = process.argv[2] ?? 'http://localhost:3900';
const b = await launchBrowser();
const inbox = await (await fetch(base + '/local/inbox.json')).json() as {to:string,text:string,sentAt:string}[];
const newest = inbox.map(m=>m.sentAt).sort().at(-1)!;
const links = inbox.filter(m=>m.sentAt===newest).map(m=>/https?:\S+\/s\/\S{16}/.exec(m.text)![0]);
let open = '';
for (const l of links) { const r = await fetch(l); if (r.status===200) { open = l; break; } }
console.log(open);
const shot = async (name: string, url: string, o: {script?: boolean, viewport?: typeof phone, full?: boolean, as?: string}) => {
  const { page, context } = await freshPage(b, { script: o.script ?? true, viewport: o.viewport ?? desk });
  if (o.as) { await page.goto(base + '/sign-in?to=' + url); await page.getByRole('button', { name: o.as }).first().click().catch(async()=>{ await page.getByText(o.as!).first().click(); }); await page.waitForLoadState('networkidle'); }
  else await page.goto(url.startsWith('http') ? url : base + url, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: o.full ?? false });
  console.log(name, page.url()); await context.close();
};
import { mkdirSync } from 'node:fs'; mkdirSync('/tmp/shots', {recursive:true});
const only = process.argv[3];
const jobs: [string, string, object][] = [
 ['s-ar', open+'?lang=ar', {viewport: phone}], ['s-ti', open+'?lang=ti', {viewport: phone}], ['s-nb', open+'?lang=nb', {viewport: phone}], ['s-nb-desk', open+'?lang=nb', {}],
 ['s-ar-noscript', open+'?lang=ar', {viewport: phone, script:false, full: true}],
 ['local', '/local', {full:true}], ['inbox', '/local/inbox', {}], ['clock', '/local/clock', {}], ['home','/',{}], ['signin','/sign-in?to=/office',{}],
 ['office', '/office', {as:'Kari Moen', full:true}], ['insight', '/insight/5027', {as:'Kari Moen', full:true}], ['insight-public','/insight/5027',{full:true, viewport: phone}], ['programme','/insight/programme',{as:'Liv Strand', full:true}], ['plan','/office/5027/plan',{as:'Kari Moen', full:true}], ['people','/office/5027/contacts',{as:'Kari Moen', full:true}],['import','/office/5027/import',{as:'Kari Moen', full:true}], ['workshop','/workshop',{as:'Selam Tesfay', full:true}]];
for (const [n,u,o] of jobs) if (!only || n.startsWith(only)) await shot(n,u,o).catch(e=>console.log(n, String(e).slice(0,300)));
await b.close(); process.exit(0);
