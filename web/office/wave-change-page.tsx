import type { FC } from 'hono/jsx';
import type { TimingValues } from '#functions/office/plan/form.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { ErrorSummary, type FieldError } from '#web/staff/fields.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import type { BreakdownWords } from './survey-words.ts';
import { officeTexts } from './texts.ts';
import { DayFields, MessageFields } from './timing-fields.tsx';
import { waveTexts } from './wave-texts.ts';

type WaveChangeProps = {
  office: Office;
  wave: Wave;
  values: TimingValues;
  errors: readonly FieldError[];
  breakdowns: readonly BreakdownWords[];
  people: number;
};

/** New dates for a wave that has not opened. The form names the revision it shows. */
export const WaveChangePage: FC<WaveChangeProps> = ({ office, wave, ...fields }) => {
  const { language } = office.frame;
  const [texts, own] = [waveTexts[language], officeTexts[language]];
  const address = `/office/${office.municipality.code}/waves/${wave.id}`;
  const timing = { ...fields, language };
  return (
    <OfficePage office={office} title={`${texts.change.title}: ${own.wave(wave.number).toLowerCase()}`}>
      <p class="lead">{texts.change.only}</p>
      <ErrorSummary language={language} errors={fields.errors} />
      <form class="stack" method="post" action={`${address}/change`}>
        <input type="hidden" name="revision" value={String(wave.revision)} />
        <DayFields {...timing} />
        <MessageFields {...timing} />
        <div class="row">
          <button class="ds-button" type="submit">
            {texts.change.save}
          </button>
          <a href={address}>{texts.back}</a>
        </div>
      </form>
    </OfficePage>
  );
};

/** Asks once more before a wave is cancelled or stopped; both are final. */
export const WaveAskPage: FC<{ office: Office; wave: Wave; ask: 'cancel' | 'stop' }> = ({ office, wave, ask }) => {
  const { language } = office.frame;
  const texts = waveTexts[language];
  const address = `/office/${office.municipality.code}/waves/${wave.id}`;
  return (
    <OfficePage office={office} title={texts[ask].title}>
      <p class="eyebrow">{officeTexts[language].wave(wave.number)}</p>
      <p class="lead">{texts[ask].body}</p>
      <form class="row" method="post" action={`${address}/${ask}`}>
        <input type="hidden" name="revision" value={String(wave.revision)} />
        <button class="ds-button" data-color="danger" type="submit">
          {texts[ask].confirm}
        </button>
        <a href={address}>{texts.back}</a>
      </form>
    </OfficePage>
  );
};

/** The wave is no longer as the officer saw it, or in no state for what was asked. */
export const WaveRefusedPage: FC<{ office: Office; wave: Wave; because: 'moved' | 'tooLate' }> = (props) => {
  const { office, wave, because } = props;
  const texts = waveTexts[office.frame.language];
  return (
    <OfficePage office={office} title={texts[because].title}>
      <p class="lead">{texts[because].body}</p>
      <p>
        <a class="ds-button" href={`/office/${office.municipality.code}/waves/${wave.id}`}>
          {texts.moved.again}
        </a>
      </p>
    </OfficePage>
  );
};
