import type { FC } from 'hono/jsx';
import type { Step, Wave } from '#shared/wave/wave.ts';
import { Notice } from '#web/staff/notice.tsx';
import { Table } from '#web/staff/table.tsx';
import { nextWords } from './next-words.ts';
import { type Office, OfficePage } from './office-page.tsx';
import { breakdownName } from './survey-words.ts';
import { officeTexts } from './texts.ts';
import { WaveStateTag } from './wave-state.tsx';
import { waveTexts } from './wave-texts.ts';
import { count, moment, until } from './when.ts';

export type WavePageProps = {
  office: Office;
  wave: Wave;
  now: number;
  /** For how many each message has been seen to, and how many of the list SMS does not get through to. */
  sent: readonly { step: Step; people: number }[];
  undeliverable: number;
  /** What has just been done to the wave. */
  done?: 'changed' | 'cancelled' | 'stopped' | undefined;
};

const Dates: FC<Pick<WavePageProps, 'office' | 'wave'>> = ({ office, wave }) => {
  const { language } = office.frame;
  const [texts, own] = [waveTexts[language], officeTexts[language]];
  const { from, to } = wave.quiet;
  const hour = (value: number) => `${String(value).padStart(2, '0')}:00`;
  const reminders = wave.remindersAt.map((at, i) =>
    texts.reminderAt(own.step[i === 0 ? 'reminder-1' : 'reminder-2'], moment(language, at)),
  );
  const rows: [string, string[]][] = [
    [texts.opens, [moment(language, wave.opensAt)]],
    [texts.closes, [until(language, wave.closesAt)]],
    [texts.reminders, reminders.length > 0 ? reminders : [texts.none]],
    [texts.quiet, [from === to ? texts.never : texts.quietHours(hour(from), hour(to))]],
    [
      texts.breakdowns,
      wave.breakdowns.length > 0 ? wave.breakdowns.map((id) => breakdownName(language, id)) : [texts.none],
    ],
  ];
  return (
    <dl class="facts">
      {rows.map(([label, values]) => (
        <div>
          <dt>{label}</dt>
          {values.map((value) => (
            <dd>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
};

const Messages: FC<WavePageProps> = ({ office, sent, undeliverable }) => {
  const { language } = office.frame;
  const texts = waveTexts[language].sent;
  return (
    <section>
      <h2>{texts.title}</h2>
      {sent.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Table caption={texts.title} hideCaption>
          <thead>
            <tr>
              <th scope="col">{texts.message}</th>
              <th scope="col" data-numeric>
                {texts.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {sent.map(({ step, people }) => (
              <tr>
                <th scope="row">{officeTexts[language].step[step]}</th>
                <td data-numeric>{count(language, people)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {sent.some(({ step }) => step !== 'invitation') && <p class="muted">{texts.reminders}</p>}
      {undeliverable > 0 && <p>{texts.undeliverable(count(language, undeliverable))}</p>}
    </section>
  );
};

const Actions: FC<Pick<WavePageProps, 'office' | 'wave'>> = ({ office, wave }) => {
  const { language } = office.frame;
  const texts = waveTexts[language];
  const base = `/office/${office.municipality.code}/waves/${wave.id}`;
  return (
    <p class="row">
      {wave.state === 'planned' && (
        <>
          <a class="ds-button" href={`${base}/change`}>
            {texts.change.link}
          </a>
          <a class="ds-button" data-variant="secondary" data-color="danger" href={`${base}/cancel`}>
            {texts.cancel.link}
          </a>
        </>
      )}
      {wave.state === 'open' && (
        <a class="ds-button" data-variant="secondary" data-color="danger" href={`${base}/stop`}>
          {texts.stop.link}
        </a>
      )}
      {wave.state === 'published' && (
        <a class="ds-button" href={`/insight/${office.municipality.code}`}>
          {texts.seeTrend}
        </a>
      )}
    </p>
  );
};

/** One wave: when, what happens next, what has been sent, and what can still be done with it. No answers. */
export const WavePage: FC<WavePageProps> = (props) => {
  const { office, wave, now, done } = props;
  const { language } = office.frame;
  const texts = waveTexts[language];
  const closed = wave.state === 'closing' || wave.state === 'published';
  return (
    <OfficePage office={office} title={officeTexts[language].wave(wave.number)}>
      {done && <Notice tone="success">{texts.done[done]}</Notice>}
      <p>
        <WaveStateTag wave={wave} language={language} />
      </p>
      <section class="panel" data-tinted>
        <h2>{texts.next.title}</h2>
        {nextWords(language, wave, now).map((sentence) => (
          <p class="lead">{sentence}</p>
        ))}
        {wave.state === 'open' && <p class="muted">{texts.hidden}</p>}
        {closed && <p class="muted">{texts.neverAgain}</p>}
        <Actions office={office} wave={wave} />
      </section>
      <Dates office={office} wave={wave} />
      <Messages {...props} />
    </OfficePage>
  );
};
