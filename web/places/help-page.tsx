import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { abouts, type HelpProblem, helpTextMost, reaches, wishes } from '#shared/community/help.ts';
import { Contact } from '#web/about/contact.tsx';
import type { Frame } from '#web/survey/document.tsx';
import type { AboutTexts } from '#web/texts/about.ts';
import type { AfterTexts } from '#web/texts/after.ts';
import { PlacePage } from './place-page.tsx';

type HelpPageProps = Frame & {
  after: AfterTexts;
  municipality: Municipality;
  /** The id of the request, made when the form is: sent twice it is the same request. */
  id: string;
  /** As it was sent, or chosen by the link that led here. */
  fields: Readonly<Record<string, string>>;
  problems: readonly HelpProblem[];
  /** It could not be kept just now, nor today where too many were sent: the words for whom to ask instead. */
  failed?: AboutTexts['contact'];
};

/** The field that a problem is about. */
const fieldOf = (problem: HelpProblem): string => (problem === 'phone' || problem === 'email' ? 'address' : problem);

/** What is wrong with a field, where something is. */
const ErrorLine: FC<{ id: string; error: string | undefined }> = ({ id, error }) =>
  error ? (
    <p class="error" id={`${id}-error`}>
      {error}
    </p>
  ) : null;

type ChoiceProps = {
  name: 'wish' | 'about' | 'reach';
  legend: string;
  labels: Readonly<Record<string, string>>;
  values: readonly string[];
  chosen: string | undefined;
  error: string | undefined;
};

const Choice: FC<ChoiceProps> = ({ name, legend, labels, values, chosen, error }) => (
  <fieldset id={name} tabindex={-1} aria-describedby={error && `${name}-error`}>
    <legend>
      <h2>{legend}</h2>
    </legend>
    <ErrorLine id={name} error={error} />
    <div class="options">
      {values.map((value) => (
        <label>
          <input type="radio" name={name} value={value} checked={value === chosen} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

/** *I want help* and *I can help*: a form of its own, kept apart from the survey, which it says. */
export const HelpPage: FC<HelpPageProps> = ({ after: { help }, id, fields, problems, failed, ...page }) => {
  const errorOf = (...about: HelpProblem[]) => {
    const problem = about.find((one) => problems.includes(one));
    return problem && help.problems[problem];
  };
  const wish = wishes.find((one) => one === fields.wish);
  const choiceOf = (name: ChoiceProps['name'], values: readonly string[]): ChoiceProps => ({
    ...{ name, values, legend: help[`${name}Label`], labels: help[name] },
    ...{ chosen: fields[name], error: errorOf(name) },
  });
  const [text, address] = [errorOf('text'), errorOf('phone', 'email')];
  return (
    <PlacePage {...page} title={help.title} query={wish && `wish=${wish}`}>
      {failed && (
        <div class="summary" id="summary" role="alert" tabindex={-1}>
          <p>{help.failed}</p>
          <h2>{failed.title}</h2>
          <Contact municipality={page.municipality} texts={failed} />
        </div>
      )}
      {problems.length > 0 && (
        <div class="summary" id="summary" role="alert" tabindex={-1}>
          <h2>{help.errorTitle}</h2>
          <ul>
            {problems.map((problem) => (
              <li>
                <a href={`#${fieldOf(problem)}`}>{help.problems[problem]}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="notice">{help.apart}</p>
      <p class="notice">{help.next}</p>
      <form
        class="help-form"
        method="post"
        action={`/m/${page.municipality.code}/help?lang=${page.language}`}
        novalidate
      >
        <input type="hidden" name="id" value={id} />
        <Choice {...choiceOf('wish', wishes)} />
        <Choice {...choiceOf('about', abouts)} />
        <div class="field">
          <label for="text">
            <h2>{help.text}</h2>
          </label>
          <p class="small" id="text-hint">
            {help.textHint}
          </p>
          <ErrorLine id="text" error={text} />
          <textarea
            id="text"
            name="text"
            rows={4}
            maxlength={helpTextMost}
            dir="auto"
            aria-describedby={text ? 'text-hint text-error' : 'text-hint'}
            aria-invalid={text ? 'true' : undefined}
          >
            {fields.text ?? ''}
          </textarea>
        </div>
        <Choice {...choiceOf('reach', reaches)} />
        <div class="field">
          <label for="address">{help.address}</label>
          <ErrorLine id="address" error={address} />
          <input
            id="address"
            name="address"
            type="text"
            dir="ltr"
            autocapitalize="none"
            autocomplete="off"
            maxlength={200}
            value={fields.address}
            aria-describedby={address && 'address-error'}
            aria-invalid={address ? 'true' : undefined}
          />
        </div>
        <div class="move">
          <button type="submit">{help.send}</button>
        </div>
      </form>
    </PlacePage>
  );
};

type HelpSentProps = Frame & { after: AfterTexts; municipality: Municipality };

export const HelpSentPage: FC<HelpSentProps> = ({ after: { help }, ...page }) => (
  <PlacePage {...page} title={help.sent.title} query="sent=yes">
    <p class="notice">{help.sent.body}</p>
    <p>
      <a class="more" href={`/m/${page.municipality.code}/help?lang=${page.language}`}>
        {help.sent.again}
      </a>
    </p>
  </PlacePage>
);
