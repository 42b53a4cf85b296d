import type { FC } from 'hono/jsx';
import { ImportForm } from './import-form.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { peopleTexts } from './people-texts.ts';
import { count } from './when.ts';

/** A long list, part of it written: where it stopped and a button to go on. */
export const ContinuePage: FC<{ office: Office; lines: string; done: number; total: number }> = (props) => {
  const { office, lines, done, total } = props;
  const { language } = office.frame;
  const texts = peopleTexts[language].progress;
  const howFar = texts.done(count(language, done), count(language, total));
  return (
    <OfficePage office={office} title={texts.title} tab="people" scripts={['office.js']}>
      <div role="status">
        <p class="lead">{howFar}</p>
        <progress value={done} max={total} aria-label={howFar} />
      </div>
      <p>{texts.rest}</p>
      <ImportForm office={office} lines={lines} from={done}>
        <button class="ds-button" type="submit">
          {texts.continue}
        </button>
      </ImportForm>
    </OfficePage>
  );
};
