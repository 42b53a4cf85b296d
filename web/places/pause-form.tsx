import type { FC } from 'hono/jsx';
import { pauseMonths } from '#shared/wave/pause.ts';
import type { AfterTexts } from '#web/texts/after.ts';

type PauseFormProps = { texts: AfterTexts['pause']; sent?: { date: string } };

/** The form itself, which names the link, is in the tail of the page. */
const form = 'pausing';

/**
 * No messages for some months, or until a day. When it comes back no months are chosen: whoever then chooses some means them,
 * whatever day still stands there.
 */
export const PauseForm: FC<PauseFormProps> = ({ texts, sent }) => (
  <div id="pause">
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
            <input type="radio" name="months" value={months} checked={!sent && months === '3'} form={form} />
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
        form={form}
        {...(sent && { 'aria-invalid': 'true' as const, 'aria-describedby': 'pause-error' })}
      />
    </div>
    {sent && <input type="hidden" name="mended" value="yes" form={form} />}
    <button type="submit" class="quiet" form={form}>
      {texts.button}
    </button>
  </div>
);
