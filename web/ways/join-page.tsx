import type { FC } from 'hono/jsx';
import { type Language, languages, languageTags } from '#shared/language/languages.ts';
import { Field } from './field.tsx';
import { about, type WaysFrame, WaysPage } from './ways-page.tsx';

type JoinPageProps = WaysFrame & {
  /** Makes two sendings of one form one. */
  nonce: string;
  wished: Language;
  /** What was sent and is no phone number. */
  typed?: string;
};

/** Somebody on no list puts herself on it: her number, her language, and what she agrees to. */
export const JoinPage: FC<JoinPageProps> = ({ nonce, wished, typed, ...page }) => {
  const { join } = page.ways;
  return (
    <WaysPage {...page} title={join.title} picker>
      <p class="notice">{about(page, join.body)}</p>
      {page.municipality && (
        <ul class="links">
          {(['real', 'privacy'] as const).map((path) => (
            <li>
              <a href={`/m/${page.municipality?.code}/${path}?lang=${page.language}`}>{page.texts.links[path]}</a>
            </li>
          ))}
        </ul>
      )}
      <form class="way" method="post" action={`/join/${page.poster}?lang=${page.language}`}>
        <Field
          id="phone"
          label={join.phone}
          hint={join.phoneHint}
          error={typed === undefined ? undefined : join.wrong}
          input={{ type: 'tel', autocomplete: 'tel', maxlength: 40, ...(typed !== undefined && { value: typed }) }}
        />
        <p class="field">
          <label for="language">{join.language}</label>
          <select id="language" name="language">
            {languageTags.map((tag) => (
              <option value={tag} lang={tag} selected={tag === wished}>
                {languages[tag].name}
              </option>
            ))}
          </select>
        </p>
        <input type="hidden" name="nonce" value={nonce} />
        <p class="consent">{about(page, join.consent)}</p>
        <button type="submit">{join.send}</button>
      </form>
    </WaysPage>
  );
};
