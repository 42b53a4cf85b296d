import type { FC } from 'hono/jsx';
import type { Language } from '#shared/language/languages.ts';
import { pauseMonths } from '#shared/wave/pause.ts';
import type { AfterTexts } from '#web/texts/after.ts';

type PauseFormProps = { texts: AfterTexts['pause']; language: Language; sent?: { months: string; date: string } };

/** No messages for some months, or until a day. Its address is beside the page's own, so that the page need not name the link. */
export const PauseForm: FC<PauseFormProps> = ({ texts, language, sent }) => (
  <form id="pause" method="post" action={`pause?lang=${language}`}>
    <p>{texts.explain}</p>
    {sent && (
      <p class="error" id="pause-error">
        {texts.problem}
      </p>
    )}
    <fieldset>
      <legend class="unseen">{texts.title}</legend>
      <div class="options">
        {pauseMonths.map((months) => (
          <label>
            <input type="radio" name="months" value={months} checked={months === (sent?.months ?? '3')} />
            <span>{texts.months[months]}</span>
          </label>
        ))}
      </div>
    </fieldset>
    <div class="field">
      <label for="pause-date">{texts.date}</label>
      <input
        id="pause-date"
        type="date"
        name="date"
        value={sent?.date}
        {...(sent && { 'aria-invalid': 'true' as const, 'aria-describedby': 'pause-error' })}
      />
    </div>
    <button type="submit" class="quiet">
      {texts.button}
    </button>
  </form>
);
