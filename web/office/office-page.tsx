import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import type { LinkedAsset } from '#web/assets.ts';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { officeTexts, type Tab } from './texts.ts';

/** What every page of one municipality's office is framed by. */
export type Office = { frame: Frame; municipality: Municipality };

type OfficePageProps = PropsWithChildren<{
  office: Office;
  title: string;
  tab?: Tab;
  scripts?: readonly LinkedAsset[];
}>;

const tabs: readonly Tab[] = [
  'overview',
  'people',
  'plan',
  'trends',
  'proposals',
  'community',
  'recordings',
  'ways-in',
  'settings',
];

/** Where each page of a municipality is. */
const addressOf = (tab: Tab, code: string): string =>
  tab === 'trends' ? `/insight/${code}` : `/office/${code}${tab === 'overview' ? '' : `/${tab}`}`;

/** A page of one municipality: its name, the way to its other pages, then the page's own heading. */
export const OfficePage: FC<OfficePageProps> = ({ office: { frame, municipality }, title, tab, scripts, children }) => {
  const texts = officeTexts[frame.language];
  return (
    <StaffPage {...frame} title={`${title} – ${municipality.name}`} {...(scripts && { scripts })}>
      <nav class="office-nav" aria-label={texts.navigation}>
        <ul>
          {tabs.map((key) => (
            <li>
              <a href={addressOf(key, municipality.code)} {...(key === tab && { 'aria-current': 'page' })}>
                {texts.tabs[key]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="eyebrow">{municipality.name}</p>
      <h1>{title}</h1>
      {children}
    </StaffPage>
  );
};
