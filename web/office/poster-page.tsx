import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { type Language, languages, languageTags, type StaffLanguage } from '#shared/language/languages.ts';
import type { Assets } from '#web/assets.ts';
import { fill } from '#web/survey/fill.tsx';
import type { WaysTexts } from '#web/texts/ways-texts.ts';
import { waysInTexts } from './ways-in-texts.ts';

export const posterSizes = ['a4', 'a5'] as const;
export type PosterSize = (typeof posterSizes)[number];

/** The squares of a QR code as one path of a drawing, one unit a square. */
export type Squares = { size: number; path: string };

type PosterPageProps = {
  language: StaffLanguage;
  assets: Pick<Assets, 'linked'>;
  municipality: { code: string; name: string };
  /** As people type it. */
  address: string;
  squares: Squares;
  size: PosterSize;
  texts: readonly { language: Language; ways: Pick<WaysTexts, 'poster'> }[];
};

/** A ring with an opening, and someone within: to belong. */
const Mark: FC = () => (
  <svg class="mark" viewBox="0 0 32 32" fill="none" aria-hidden="true">
    <path d="M16 3a13 13 0 1 1-9.2 3.8" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" />
    <circle cx="16" cy="16" r="5" fill="currentColor" />
  </svg>
);

/** Chooses paper and languages; is not printed. */
const Tools: FC<Pick<PosterPageProps, 'language' | 'municipality' | 'size' | 'texts'>> = (props) => {
  const { language, municipality, size } = props;
  const { poster } = waysInTexts[language];
  const chosen = props.texts.map((one) => one.language);
  return (
    <form class="tools" method="get" aria-label={poster.title}>
      <p>
        <a href={`/office/${municipality.code}/ways-in`}>{poster.back}</a>
      </p>
      <fieldset>
        <legend>{poster.size}</legend>
        {posterSizes.map((one) => (
          <label>
            <input type="radio" name="size" value={one} checked={one === size} />
            {one.toUpperCase()}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{`${poster.languages} (${poster.languagesHint.toLowerCase()})`}</legend>
        {languageTags.map((tag) => (
          <label lang={tag}>
            <input type="checkbox" name="languages" value={tag} checked={chosen.includes(tag)} />
            {languages[tag].name}
          </label>
        ))}
      </fieldset>
      <button type="submit">{poster.show}</button>
      <p>{poster.print}</p>
    </form>
  );
};

/** A poster for a wall: who asks and why, a square for a phone, and an address for hands. Nothing on it says who somebody is. */
export const PosterPage: FC<PosterPageProps> = (props) => {
  const { language, assets, municipality, address, squares, size, texts } = props;
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${waysInTexts[language].poster.title} – ${municipality.name} – Tilhør`}</title>
          <link rel="stylesheet" href={assets.linked['poster.css'].path} />
        </head>
        <body>
          <Tools {...props} />
          <main class={`sheet ${size} of-${texts.length}`}>
            <h1>
              <Mark />
              {municipality.name}
            </h1>
            <div class="asks">
              {texts.map(({ language: tag, ways }) => (
                <section lang={tag} dir={languages[tag].dir}>
                  <h2>{ways.poster.title}</h2>
                  <p>{fill(ways.poster.body, { municipality: municipality.name })}</p>
                </section>
              ))}
            </div>
            <div class="way-in">
              <svg class="squares" viewBox={`-4 -4 ${squares.size + 8} ${squares.size + 8}`} role="img" aria-label="QR">
                <path d={squares.path} fill="currentColor" />
              </svg>
              <div class="how">
                {texts.map(({ language: tag, ways }) => (
                  <p lang={tag} dir={languages[tag].dir}>
                    {ways.poster.scan}
                  </p>
                ))}
              </div>
            </div>
            <p class="address">{address}</p>
            <div class="promise">
              {texts.map(({ language: tag, ways }) => (
                <p lang={tag} dir={languages[tag].dir}>
                  {ways.poster.voluntary}
                </p>
              ))}
            </div>
          </main>
        </body>
      </html>
    </>
  );
};
