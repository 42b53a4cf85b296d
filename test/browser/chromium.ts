import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];
/** Flags of the shipped browser that suit a Lambda only: one process dies with its first closed context. */
const unsuited = new Set(['--single-process', '--no-zygote', '--disable-web-security', "--headless='shell'"]);
const nss = ['/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib/aarch64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so'];

/** An installed Chromium or Chrome if there is one (or `CHROME`), else the one that ships inside the registry package. */
const find = async (): Promise<{ file: string; args: readonly string[] }> => {
  const own = process.env.CHROME ?? installed.find(existsSync);
  if (own) return { file: own, args: ['--no-sandbox'] };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The browser tests need an installed Chrome or Chromium here; CHROME may name it.');
  // On a bare machine the libraries that the browser links to are missing. The package carries them too, and unpacks
  // them when it believes to be in a Lambda.
  if (!nss.some(existsSync)) process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const { default: shipped } = await import('@sparticuz/chromium');
  return { file: await shipped.executablePath(), args: shipped.args.filter((flag) => !unsuited.has(flag)) };
};

export const launchBrowser = async (): Promise<Browser> => {
  const { file, args } = await find();
  return chromium.launch({ executablePath: file, args: [...args, ...quiet] });
};

/** The program itself, for a process that starts it; the libraries that it links to are where such a process finds them. */
export const browserFile = async (): Promise<string> => (await find()).file;

export const phone = { width: 360, height: 640 };
export const desk = { width: 1280, height: 800 };

/** A fresh profile; `script: false` is a browser without JavaScript. */
export const freshPage = async (
  browser: Browser,
  options: { script?: boolean; viewport?: typeof phone; scale?: number; locale?: string } = {},
): Promise<{ page: Page; context: BrowserContext }> => {
  const context = await browser.newContext({
    javaScriptEnabled: options.script ?? true,
    viewport: options.viewport ?? desk,
    deviceScaleFactor: options.scale ?? 1,
    locale: options.locale ?? 'en-GB',
  });
  context.setDefaultTimeout(20_000);
  return { page: await context.newPage(), context };
};
