import type { FC } from 'hono/jsx';
import { type Language, languages, languageTags } from '#shared/language/languages.ts';

/** Every language in its own script, as a link to the same page. */
export const LanguagePicker: FC<{ language: Language; label: string }> = ({ language, label }) => (
  <nav class="languages" aria-label={label}>
    <ul>
      {languageTags.map((tag) => (
        <li>
          <a
            href={`?lang=${tag}`}
            lang={tag}
            dir={languages[tag].dir}
            aria-current={tag === language ? 'true' : undefined}
          >
            {languages[tag].name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
