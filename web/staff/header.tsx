import type { FC } from 'hono/jsx';
import { type StaffLanguage, staffLanguages } from '#shared/language/languages.ts';
import { type Door, frameTexts, languageNames } from './texts.ts';

/** A ring with an opening, and someone within: to belong. */
const Mark: FC = () => (
  <svg viewBox="0 0 32 32" fill="none" aria-hidden="true">
    <path d="M16 3a13 13 0 1 1-9.2 3.8" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" />
    <circle cx="16" cy="16" r="5" fill="currentColor" />
  </svg>
);

type HeaderProps = {
  language: StaffLanguage;
  name: string | undefined;
  doors: readonly Door[];
  door: Door | undefined;
  /** False on pages that are in one language only. */
  switchable: boolean;
};

export const Header: FC<HeaderProps> = ({ language, name, doors, door, switchable }) => {
  const texts = frameTexts[language];
  return (
    <header class="site-header">
      <div class="frame">
        <a class="brand" href="/">
          <Mark />
          Tilhør
        </a>
        {doors.length > 0 && (
          <nav aria-label={texts.navigation}>
            <ul>
              {doors.map((key) => (
                <li>
                  <a href={`/${key}`} {...(key === door && { 'aria-current': 'true' })}>
                    {texts.doors[key]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="whoami">
          {name !== undefined && (
            <span>
              {texts.signedInAs} <strong>{name}</strong>
            </span>
          )}
          <div class="row">
            {staffLanguages
              .filter((other) => switchable && other !== language)
              .map((other) => (
                <form method="post" action="/language">
                  <button class="quiet" name="language" value={other} lang={other} type="submit">
                    {languageNames[other]}
                  </button>
                </form>
              ))}
            {name === undefined ? (
              <a class="quiet" href="/sign-in">
                {texts.signIn}
              </a>
            ) : (
              <form method="post" action="/sign-out">
                <button class="quiet" type="submit">
                  {texts.signOut}
                </button>
              </form>
            )}
          </div>
        </div>
      </div>
    </header>
  );
};
