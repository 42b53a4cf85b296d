import type { FC } from 'hono/jsx';
import { ErrorSummary, TextField } from '#web/staff/fields.tsx';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { texts } from './texts.ts';

type Props = {
  frame: Frame;
  /** Those that the person is an officer or a funder of. */
  municipalities: readonly { code: string; name: string }[];
  funder: boolean;
  signedIn: boolean;
  /** What was typed as a code and is none. */
  refused: string | undefined;
};

/** The way to the trends: one's own municipalities, the programme, or the public figures of any by its code. */
export const StartPage: FC<Props> = ({ frame, municipalities, funder, signedIn, refused }) => {
  const { language } = frame;
  const { start } = texts[language];
  const error = refused === undefined ? undefined : start.codeHelp;
  return (
    <StaffPage {...frame} title={start.title}>
      <h1>{start.title}</h1>
      <ErrorSummary language={language} errors={error ? [{ id: 'code', text: error }] : []} />
      {municipalities.length > 0 && (
        <>
          <h2>{start.mine}</h2>
          <ul class="tiles">
            {municipalities.map(({ code, name }) => (
              <li>
                <a class="ds-card tile" href={`/insight/${code}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {funder && (
        <>
          <h2>{start.programme}</h2>
          <p>{start.programmeAbout}</p>
          <p>
            <a class="ds-button" href="/insight/programme">
              {start.programme}
            </a>
          </p>
        </>
      )}
      {!signedIn && (
        <>
          <p>{start.signInAbout}</p>
          <p>
            <a class="ds-button" href="/sign-in?to=/insight">
              {start.signIn}
            </a>
          </p>
        </>
      )}
      {signedIn && municipalities.length === 0 && <p>{start.none}</p>}
      <h2>{start.open}</h2>
      <p>{start.openAbout}</p>
      <form method="get" action="/insight" class="stack">
        <TextField
          id="code"
          label={start.code}
          hint={start.codeHelp}
          error={error}
          value={refused}
          short
          input={{ inputmode: 'numeric', maxlength: 4, autocomplete: 'off' }}
        />
        <div>
          <button type="submit" class="ds-button" data-variant="secondary">
            {start.show}
          </button>
        </div>
      </form>
    </StaffPage>
  );
};
