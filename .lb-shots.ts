import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';

const base = 'http://localhost:3971';
const launch = async () =>
  pw.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: [
      ...chromium.args,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
for (const [w, h] of [
  [360, 640],
  [1280, 800],
] as const) {
  const browser = await launch();
  const c = await browser.newContext({ viewport: { width: w, height: h }, javaScriptEnabled: false, locale: 'en-GB' });
  const p = await c.newPage();
  const shot = (n: string) => p.screenshot({ path: `/tmp/lb/s-${n}-${w}.png`, fullPage: false });
  await p.goto(base + '/local');
  await shot('home');
  await p.goto(base + '/local/inbox');
  await shot('inbox');
  await p.goto(base + '/local/inbox?open=yes&language=ar');
  await shot('inbox-ar');
  await p.goto(base + '/local/clock');
  await shot('clock');
  await p.goto(base + '/sign-in?to=%2Foffice');
  console.log(p.url());
  await shot('signin');
  await p.click('button[value="officer-5027"]');
  console.log(p.url());
  await shot('office');
  await p.goto(base + '/insight/5027');
  await shot('insight');
  await p.goto(base + '/local/clock');
  await browser.close();
}
