import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Release } from '#shared/release.ts';
import { texts } from './texts.ts';
import { becauseIn, monthOf, whole } from './words.ts';

type Props = { language: StaffLanguage; releases: readonly Release[] };

const Texts: FC<Omit<Props, 'releases'> & { comments: NonNullable<Release['comments']> }> = ({ language, comments }) =>
  comments.shown ? (
    <ul class="quotes">
      {comments.value.map((text) => (
        <li dir="auto">{text}</li>
      ))}
    </ul>
  ) : (
    <p class="withheld">
      {texts[language].comments.withheld}{' '}
      {comments.because === 'too-few-answers' ? texts[language].comments.tooFew : becauseIn(language, comments.because)}
    </p>
  );

/** Free text of each wave, the latest first and open. Only a municipality's own documents hold any; nothing for others. */
export const Comments: FC<Props> = ({ language, releases }) => {
  const { comments, table } = texts[language];
  const withTexts = releases.flatMap(({ wave, comments: of }) => (of ? [{ wave, of }] : [])).toReversed();
  if (withTexts.length === 0) return null;
  return (
    <section aria-labelledby="comments-title">
      <h2 id="comments-title">{comments.title}</h2>
      <p>{comments.about}</p>
      {withTexts.map(({ wave, of }, index) => (
        <details class="ds-details" open={index === 0}>
          <summary>
            {table.waveName(whole(language, wave.number))}, {monthOf(language, wave.closed)}
          </summary>
          <div>
            <Texts language={language} comments={of} />
          </div>
        </details>
      ))}
    </section>
  );
};
