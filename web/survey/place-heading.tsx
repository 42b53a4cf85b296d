import type { Child, FC } from 'hono/jsx';
import type { Language } from '#shared/language/languages.ts';
import { unbroken } from './unbroken.ts';

/** Whose page it is, by a name that leads to the municipality's own page, and what it is about. */
export const PlaceHeading: FC<{
  municipality: { code: string; name: string } | undefined;
  language: Language;
  title: Child;
}> = ({ municipality, language, title }) => (
  <header>
    {municipality && (
      <p class="place">
        <a href={`/m/${municipality.code}?lang=${language}`}>
          <bdi>{unbroken(municipality.name)}</bdi>
        </a>
      </p>
    )}
    <h1>{title}</h1>
  </header>
);
