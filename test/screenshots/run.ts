import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, type Language, languageTags } from '#shared/language/languages.ts';
import { violations } from '#test/browser/axe.ts';
import { freshPage } from '#test/browser/chromium.ts';
import { type State, states, type Visit } from '#test/browser/newcomer-states.ts';
import { openTown } from '#test/browser/town.ts';
import { takePictures } from './pictures.ts';

const usage = `npm run screenshots -- [--languages nb,ar,ti] [--size 360x640] [--only NAME] [--folder screenshots] [--check]
npm run screenshots -- --pictures

Pictures of every page for newcomers in every state, to be looked at: fonts, breaks, alignment. Starts a small town of its own.
--languages all takes every language; --check examines each with axe-core as well and ends with 1 when something is found.
--pictures makes those of docs/pictures anew instead.
Arabic, Ethiopic and Burmese letters need fonts that have them (Debian: fonts-noto-core).`;

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'nb,ar,ti' },
    size: { type: 'string', default: '360x640' },
    only: { type: 'string' },
    folder: { type: 'string', default: 'screenshots' },
    check: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const languagesOf = (list: string): Language[] =>
  list === 'all'
    ? [...languageTags]
    : list.split(',').map((tag) => {
        if (!isLanguage(tag)) throw new RangeError(`--languages: ${tag} is none of ${languageTags.join(', ')}`);
        return tag;
      });

const sizeOf = (text: string): { width: number; height: number } => {
  const [, width, height] = /^(\d{3,4})x(\d{3,4})$/.exec(text) ?? [];
  if (!width || !height) throw new RangeError('--size is WIDTHxHEIGHT in pixels');
  return { width: Number(width), height: Number(height) };
};

/** Takes one picture; returns what axe-core finds wrong where that is asked for. */
const take = async (state: State, visit: Omit<Visit, 'page'>, viewport: ReturnType<typeof sizeOf>, path: string) => {
  const { page, context } = await freshPage(visit.town.browser, { viewport, script: state.script ?? true });
  try {
    await state.open({ ...visit, page });
    await page.screenshot({ path, fullPage: true });
    return values.check && state.script !== false ? await violations(page) : [];
  } finally {
    await context.close();
  }
};

const takeAll = async (): Promise<number> => {
  const [languages, viewport] = [languagesOf(values.languages), sizeOf(values.size)];
  const wanted = states.filter(({ name }) => values.only === undefined || name.includes(values.only));
  if (wanted.length === 0) throw new RangeError(`--only: there are ${states.map(({ name }) => name).join(', ')}`);
  await mkdir(values.folder, { recursive: true });
  const town = await openTown(40 + 15 * languages.length); // each language uses some links up
  let wrong = 0;
  try {
    const link = await town.openLink();
    for (const language of languages)
      for (const state of wanted) {
        const path = join(values.folder, `${state.name}-${language}-${values.size}.png`);
        const found = await take(state, { town, language, link }, viewport, path);
        console.log(path);
        for (const violation of found) console.log(`  ${violation}`);
        wrong += found.length;
      }
  } finally {
    await town.close();
  }
  return wrong;
};

if (values.help) console.log(usage);
else if (values.pictures) await takePictures();
else process.exit((await takeAll()) > 0 ? 1 : 0);
