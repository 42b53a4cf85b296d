import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { texts } from './texts.ts';

/** The figures of the page as a file; for public figures also where machines find them. */
export const Downloads: FC<{ language: StaffLanguage; municipality: string; api: boolean }> = (props) => {
  const { language, municipality, api } = props;
  const { download } = texts[language];
  return (
    <section aria-labelledby="download-title">
      <h2 id="download-title">{download.title}</h2>
      <ul>
        <li>
          <a href={`/insight/${municipality}/releases.csv`}>{download.csv}</a>
          <br />
          <span class="small muted">{download.csvAbout}</span>
        </li>
        {api && (
          <li>
            <a href={`/api/v1/municipalities/${municipality}/releases`}>{download.api}</a>
          </li>
        )}
      </ul>
    </section>
  );
};
