import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { Coming } from '#shared/community/activity.ts';
import type { Frame } from '#web/survey/document.tsx';
import type { AfterTexts } from '#web/texts/after.ts';
import { ActivityList } from './activity-list.tsx';
import { PlacePage } from './place-page.tsx';

type ActivitiesPageProps = Frame & {
  after: AfterTexts;
  municipality: Municipality;
  activities: readonly Coming[];
  /** Somebody young reads it, in whichever language. */
  youth: boolean;
};

/** Everything that one can come to here. */
export const ActivitiesPage: FC<ActivitiesPageProps> = ({ after, activities, youth, ...page }) => (
  <PlacePage {...page} title={after.activities.title} query={youth ? 'youth=yes' : undefined}>
    {activities.length > 0 ? (
      <ActivityList heading="h2" {...page} activities={activities} texts={after.activities} />
    ) : (
      <p class="notice">{after.activities.nothing}</p>
    )}
  </PlacePage>
);
