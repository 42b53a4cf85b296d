import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { Action } from '#shared/community/action.ts';
import type { Said } from '#shared/community/said.ts';
import type { Frame } from '#web/survey/document.tsx';
import type { AfterTexts } from '#web/texts/after.ts';
import { ActionList } from './action-list.tsx';
import { PlacePage } from './place-page.tsx';
import { SaidLines } from './said-section.tsx';

type SaidPageProps = Frame & {
  after: AfterTexts;
  municipality: Municipality;
  said: Said | undefined;
  actions: readonly Action[];
  /** What was asked, by the ids that actions name. */
  questions: Readonly<Record<string, string>>;
};

/** What people said, and all that the municipality does about it. */
export const SaidPage: FC<SaidPageProps> = ({ after, said, actions, questions, ...page }) => (
  <PlacePage {...page} title={after.said.title}>
    <section>
      {said ? <SaidLines said={said} texts={after.said} language={page.language} /> : <p>{after.said.nothing}</p>}
    </section>
    <section aria-labelledby="did">
      <h2 id="did">{after.did.title}</h2>
      {actions.length > 0 ? (
        <ActionList heading="h3" {...page} actions={actions} questions={questions} texts={after.did} />
      ) : (
        <p>{after.did.nothing}</p>
      )}
    </section>
  </PlacePage>
);
