import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Place, peopleOf } from '#infra/local/demonstration/places.ts';
import { readOptions } from '#infra/local/options.ts';
import { type LocalServer, startLocal } from '#infra/local/server.ts';
import type { Language } from '#shared/language/languages.ts';
import { freshPage, launchBrowser } from './chromium.ts';

const youth = { from: 15, people: 3 };

const placeOf = (adults: number): Place => ({
  code: '5027',
  people: adults,
  series: 'mgk001',
  areas: ['206'],
  rise: 0.16,
  breakdowns: ['age'],
  poster: 'k3p9',
  youth,
});

/** The local run of one small municipality, of so many people and waves, the last one open, with a browser beside it. `close` ends both. */
export const openTown = async (adults = 30, waves = 3) => {
  const place = placeOf(adults);
  const data = await mkdtemp(join(tmpdir(), 'tilhor-town-'));
  const options = readOptions(['--port', '0', '--data', data]);
  if (options === 'help') throw new Error('asked for help');
  const server: LocalServer = await startLocal(options, () => undefined, { places: [place], waves });
  const browser: Browser = await launchBrowser();
  const base = server.address;
  const people = new Map(peopleOf(place).map((person) => [person.phone, person]));
  const taken = new Set<string>();

  return {
    base,
    browser,
    /** A link of the open wave that nobody has answered and no test has taken, sent to somebody who reads that language, if it matters. */
    async openLink(language?: Language, young = false): Promise<string> {
      const inbox = (await (await fetch(`${base}/local/inbox.json`)).json()) as { to: string; text: string }[];
      for (const { to, text } of inbox.toReversed()) {
        const who = people.get(to);
        const link = /https?:\S+\/s\/[0-9a-z]{16}/.exec(text)?.[0];
        if (!link || taken.has(link) || who?.youth !== young) continue;
        if (language && who.language !== language) continue;
        taken.add(link); // before anything is waited for: tests may ask at once
        if ((await fetch(link)).status === 200) return link;
      }
      throw new Error(`nobody who reads ${language ?? 'anything'} has an open link left`);
    },
    /** A fresh browser profile in which this person has signed in and stands at `path`. */
    async signedIn(name: string, path: string, options: Parameters<typeof freshPage>[1] = {}): Promise<Page> {
      const { page } = await freshPage(browser, options);
      await page.goto(`${base}/sign-in?to=${encodeURIComponent(path)}`);
      await page.getByRole('button', { name }).first().click();
      await page.waitForURL((url) => url.pathname.startsWith(path));
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
export type Town = Awaited<ReturnType<typeof openTown>>;
