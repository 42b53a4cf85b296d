import type { FC } from 'hono/jsx';
import type { Contact } from '#functions/store/contacts.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Series } from '#shared/wave/series.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { Notice } from '#web/staff/notice.tsx';
import { Table } from '#web/staff/table.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { overviewTexts } from './overview-texts.ts';
import { PeoplePanel } from './people-panel.tsx';
import { SeriesList } from './series-list.tsx';
import { seriesTexts } from './series-texts.ts';
import { officeTexts } from './texts.ts';
import { WaveStateTag } from './wave-state.tsx';
import { count, moment, until } from './when.ts';

const NowPanel: FC<{ code: string; language: StaffLanguage; waves: readonly Wave[] }> = ({ code, language, waves }) => {
  const [texts, { wave: called }] = [overviewTexts[language], officeTexts[language]];
  const current = waves.find(({ state }) => state === 'open') ?? waves.find(({ state }) => state === 'closing');
  const next = waves.find(({ state }) => state === 'planned');
  const shown = current ?? next;
  return (
    <section class="panel" data-tinted>
      <h2>{texts.now}</h2>
      {current?.state === 'open' && (
        <p class="lead">{texts.openNow(called(current.number), until(language, current.closesAt))}</p>
      )}
      {current?.state === 'closing' && <p class="lead">{texts.countingNow(called(current.number))}</p>}
      <p {...(!current && { class: 'lead' })}>
        {next ? texts.nextOpens(called(next.number), moment(language, next.opensAt)) : texts.nothingPlanned}
      </p>
      {current?.state === 'open' && <p class="muted">{texts.noResultsYet}</p>}
      <p class="row">
        {shown ? (
          <a class="ds-button" href={`/office/${code}/waves/${shown.id}`}>
            {texts.toWave(called(shown.number))}
          </a>
        ) : (
          <a class="ds-button" href={`/office/${code}/plan`}>
            {texts.toPlan}
          </a>
        )}
        <a class="ds-button" data-variant="secondary" href={`/insight/${code}`}>
          {texts.toTrends}
        </a>
      </p>
    </section>
  );
};

const WaveTable: FC<{ code: string; language: StaffLanguage; waves: readonly Wave[] }> = ({
  code,
  language,
  waves,
}) => {
  const texts = overviewTexts[language].waves;
  return (
    <Table caption={texts.title}>
      <thead>
        <tr>
          <th scope="col">{texts.wave}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.opens}</th>
          <th scope="col">{texts.closes}</th>
        </tr>
      </thead>
      <tbody>
        {waves.map((wave) => (
          <tr>
            <th scope="row">
              <a href={`/office/${code}/waves/${wave.id}`}>{officeTexts[language].wave(wave.number)}</a>
            </th>
            <td>
              <WaveStateTag wave={wave} language={language} />
            </td>
            <td>{moment(language, wave.opensAt)}</td>
            <td>{until(language, wave.closesAt)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

const StartPanel: FC<{ code: string; language: StaffLanguage; hasPeople: boolean }> = (props) => {
  const texts = overviewTexts[props.language];
  return (
    <section class="panel" data-tinted>
      <h2>{texts.start.title}</h2>
      <p class="lead">{texts.start.body}</p>
      <p class="row">
        <a
          class="ds-button"
          {...(props.hasPeople && { 'data-variant': 'secondary' })}
          href={`/office/${props.code}/people/import`}
        >
          {texts.toImport}
        </a>
        <a
          class="ds-button"
          {...(!props.hasPeople && { 'data-variant': 'secondary' })}
          href={`/office/${props.code}/plan`}
        >
          {texts.toPlan}
        </a>
      </p>
    </section>
  );
};

type OverviewProps = {
  office: Office;
  contacts: readonly Contact[];
  /** In the order in which they open. */
  waves: readonly Wave[];
  /** The plans that go on. */
  series: readonly Series[];
  /** How many waves have just been planned, or whether a plan has just been ended. */
  planned: number | undefined;
  ended: boolean;
  now: number;
};

/** What an officer sees first: what happens now, who is on the list, which waves there are. No answers. */
export const OverviewPage: FC<OverviewProps> = (props) => {
  const { office, contacts, waves, series, planned, ended, now } = props;
  const { language } = office.frame;
  const { code } = office.municipality;
  const texts = overviewTexts[language];
  return (
    <OfficePage office={office} title={texts.title} tab="overview">
      {planned !== undefined && <Notice tone="success">{texts.planned(count(language, planned))}</Notice>}
      {ended && <Notice tone="success">{seriesTexts[language].ended}</Notice>}
      <div class="stack">
        {waves.length === 0 ? (
          <StartPanel code={code} language={language} hasPeople={contacts.length > 0} />
        ) : (
          <NowPanel code={code} language={language} waves={waves} />
        )}
        <PeoplePanel office={office} contacts={contacts} now={now} />
        {waves.length > 0 && <WaveTable code={code} language={language} waves={waves} />}
        {series.length > 0 && <SeriesList code={code} language={language} series={series} />}
      </div>
    </OfficePage>
  );
};
