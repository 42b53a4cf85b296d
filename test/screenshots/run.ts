import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, type Language, languageTags } from '#shared/language/languages.ts';
import { violations, violationsWithoutScript } from '#test/browser/axe.ts';
import { states } from '#test/browser/newcomer-states.ts';
import { openScene } from '#test/browser/states/scene.ts';
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

const takeAll = async (): Promise<number> => {
  const [languages, viewport] = [languagesOf(values.languages), sizeOf(values.size)];
  const wanted = states.filter(({ name }) => values.only === undefined || name.includes(values.only));
  if (wanted.length === 0) throw new RangeError(`--only: there are ${states.map(({ name }) => name).join(', ')}`);
  await mkdir(values.folder, { recursive: true });
  let wrong = 0;
  const scene = await openScene(40 + 15 * languages.length); // each language uses some links up
  try {
    for (const language of languages)
      for (const state of wanted) {
        const path = join(values.folder, `${state.name}-${language}-${values.size}.png`);
        const examine = state.script === false ? violationsWithoutScript : violations;
        const found = await scene.show(state, { language, viewport }, async (page) => {
          await page.screenshot({ path, fullPage: true });
          return values.check ? await examine(page) : [];
        });
        console.log(path);
        for (const violation of found) console.log(`  ${violation}`);
        wrong += found.length;
      }
  } finally {
    await scene.close();
  }
  console.log(
    `${languages.length} languages, ${wanted.length} states each${values.check ? `: ${wrong} violations` : ''}`,
  );
  return wrong;
};

if (values.help) console.log(usage);
else if (values.pictures) await takePictures();
else process.exit((await takeAll()) > 0 ? 1 : 0);
