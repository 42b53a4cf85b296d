import type { FC } from 'hono/jsx';
import { languages, type StaffLanguage } from '#shared/language/languages.ts';
import type { Release, WithheldReason } from '#shared/release.ts';
import { texts } from './texts.ts';
import { becauseIn, monthOf, whole } from './words.ts';

type Props = { language: StaffLanguage; releases: readonly Release[] };

/** Why the texts of waves are withheld: one sentence for each reason, with its waves. */
const withheldIn = (language: StaffLanguage, releases: readonly Release[]): string[] => {
  const { withheld, tooFew } = texts[language].comments;
  const rounds = new Map<WithheldReason, string[]>();
  for (const { wave, comments } of releases)
    if (comments && !comments.shown)
      rounds.set(comments.because, [...(rounds.get(comments.because) ?? []), whole(language, wave.number)]);
  const list = new Intl.ListFormat(languages[language].dates, { type: 'conjunction' });
  return [...rounds].map(([because, of]) =>
    withheld(because === 'too-few-answers' ? tooFew : becauseIn(language, because), list.format(of)),
  );
};

/** Free text of each wave, the latest first and open; what is withheld takes a sentence. Only a municipality's own documents hold any; nothing for others. */
export const Comments: FC<Props> = ({ language, releases }) => {
  const { comments, table } = texts[language];
  const withTexts = releases
    .flatMap(({ wave, comments: of }) => (of?.shown ? [{ wave, of: of.value }] : []))
    .toReversed();
  const withheld = withheldIn(language, releases);
  if (withTexts.length + withheld.length === 0) return null;
  return (
    <section aria-labelledby="comments-title">
      <h2 id="comments-title">{comments.title}</h2>
      <p>{comments.about}</p>
      {withheld.map((sentence) => (
        <p class="withheld">{sentence}</p>
      ))}
      {withTexts.map(({ wave, of }, index) => (
        <details class="ds-details" open={index === 0}>
          <summary>
            {table.waveName(whole(language, wave.number))}, {monthOf(language, wave.closed)}
          </summary>
          <div>
            <ul class="quotes">
              {of.map((text) => (
                <li dir="auto">{text}</li>
              ))}
            </ul>
          </div>
        </details>
      ))}
    </section>
  );
};
