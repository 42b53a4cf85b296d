import type { FC } from 'hono/jsx';
import { type Language, languages, languageTags } from '#shared/language/languages.ts';

/** Names that stand on the closed picker, one in each of the scripts: whoever cannot read this page finds a word she can. */
const shown: readonly Language[] = ['ar', 'uk', 'ti', 'en', 'nb'];

type LanguagePickerProps = {
  language: Language;
  label: string;
  /** What else the page was asked for, as it stands in its address, so that another language shows the same. */
  query?: string | undefined;
};

/** Every language in its own script, as a link to the same page: one line until it is opened. */
export const LanguagePicker: FC<LanguagePickerProps> = ({ language, label, query }) => (
  <nav class="languages" aria-label={label}>
    <details>
      <summary>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9" />
          <path d="M3 12h18M12 3q-8 9 0 18M12 3q8 9 0 18" />
        </svg>
        <span>
          <b>{languages[language].name}</b>
          <small aria-hidden="true">
            {shown
              .filter((tag) => tag !== language)
              .map((tag) => (
                <bdi lang={tag}>{languages[tag].name}</bdi>
              ))}
          </small>
        </span>
      </summary>
      <ul>
        {languageTags.map((tag) => (
          <li>
            <a
              href={query ? `?lang=${tag}&${query}` : `?lang=${tag}`}
              lang={tag}
              dir={languages[tag].dir}
              aria-current={tag === language ? 'true' : undefined}
            >
              {languages[tag].name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  </nav>
);
