import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { Action } from '#shared/community/action.ts';
import type { Said } from '#shared/community/said.ts';
import type { Frame } from '#web/survey/document.tsx';
import type { AfterTexts } from '#web/texts/after.ts';
import { ActionList } from './action-list.tsx';
import { PlacePage } from './place-page.tsx';
import { SaidSection } from './said-section.tsx';

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
  <PlacePage {...page} title={after.did.title}>
    {said ? (
      <SaidSection said={said} texts={after.said} language={page.language} />
    ) : (
      <p class="notice">{after.said.nothing}</p>
    )}
    {actions.length > 0 ? (
      <ActionList heading="h2" {...page} actions={actions} questions={questions} texts={after.did} />
    ) : (
      <p class="notice">{after.did.nothing}</p>
    )}
  </PlacePage>
);
