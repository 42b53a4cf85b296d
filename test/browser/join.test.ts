import { afterAll, beforeAll, expect, test } from 'vitest';
import { waysTexts } from '#web/texts/all-ways.ts';
import { freshPage, phone } from './chromium.ts';
import { openTown, type Town } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const number = '+12065550177'; // kept for fiction, and on no list
const newest = async (): Promise<string | undefined> => {
  const inbox = (await (await fetch(`${town.base}/local/inbox.json`)).json()) as { to: string; text: string }[];
  return inbox.findLast(({ to }) => to === number)?.text;
};

test.each([true, false])(
  'somebody who saw the poster signs up with a code from her phone (script: %s)',
  async (script) => {
    const { page } = await freshPage(town.browser, { viewport: phone, script });
    const { join, confirm, joined } = waysTexts.ru;
    await page.goto(`${town.base}/join/5027-k3p9?lang=ru`);
    await page.getByLabel(join.phone, { exact: true }).fill(number);
    await page.getByRole('button', { name: join.send }).click();
    await page.getByRole('heading', { name: confirm.title }).waitFor();
    expect(page.url()).not.toContain('206');
    await expect.poll(async () => /\d{6}/.test((await newest()) ?? '')).toBe(true);
    await page.getByLabel(confirm.code, { exact: true }).fill('12');
    await page.getByRole('button', { name: confirm.send }).click();
    await page.getByText(confirm.wrong).waitFor();
    await page.getByLabel(confirm.code, { exact: true }).fill(/\d{6}/.exec((await newest()) ?? '')?.[0] ?? '');
    await page.getByRole('button', { name: confirm.send }).click();
    await page.getByRole('heading', { name: joined.title }).waitFor();
    await page.getByText(joined.soon).waitFor();
  },
);
