import type { FC, JSX, PropsWithChildren } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import { frameTexts } from './texts.ts';

/** What is wrong with a field, in the reader's language; `id` is the field's. */
export type FieldError = { id: string; text: string };

/** What is wrong with one field. */
export const errorOf = (errors: readonly FieldError[], id: string): string | undefined =>
  errors.find((error) => error.id === id)?.text;

/** Makes the attributes of a field from its id: what is typed in it, and what is wrong with it. */
export const fieldsOf =
  <V extends object>({ values, errors }: { values: V; errors: readonly FieldError[] }) =>
  <K extends keyof V & string>(id: K) => ({ id, value: values[id], error: errorOf(errors, id) });

/** All that needs another look, with links to the fields. Nothing when there is nothing. */
export const ErrorSummary: FC<{ language: StaffLanguage; errors: readonly FieldError[] }> = ({ language, errors }) =>
  errors.length === 0 ? null : (
    <div class="ds-error-summary" tabindex={-1} autofocus role="alert">
      <h2>{frameTexts[language].errorSummary}</h2>
      <ul>
        {errors.map(({ id, text }) => (
          <li>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );

type FieldProps = {
  /** The id and, unless `name` is given, the name under which the form sends it. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
};

const describedBy = ({ id, hint, error }: FieldProps) => {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(error !== undefined && { 'aria-invalid': 'true' as const }) };
};

/** Label, hint, control and error, in the order in which they are read. */
const FieldFrame: FC<PropsWithChildren<FieldProps & { short?: boolean | undefined }>> = (props) => (
  <div class="ds-field" {...(props.short && { 'data-width': 'short' })}>
    <label class="ds-label" data-weight="medium" for={props.id}>
      {props.label}
    </label>
    {props.hint !== undefined && (
      <div data-field="description" id={`${props.id}-hint`}>
        {props.hint}
      </div>
    )}
    {props.children}
    {props.error !== undefined && (
      <p class="ds-validation-message" data-field="validation" id={`${props.id}-error`}>
        {props.error}
      </p>
    )}
  </div>
);

type InputProps = FieldProps & {
  name?: string;
  value?: string | undefined;
  type?: 'text' | 'date' | 'number' | 'file';
  /** For a field of a few characters, such as a number or a date. */
  short?: boolean;
  /** Any further attributes of the input. */
  input?: JSX.IntrinsicElements['input'];
};

/** One line to type in. */
export const TextField: FC<InputProps> = (props) => (
  <FieldFrame {...props}>
    <input
      class="ds-input"
      id={props.id}
      name={props.name ?? props.id}
      type={props.type ?? 'text'}
      {...(props.value !== undefined && { value: props.value })}
      {...describedBy(props)}
      {...props.input}
    />
  </FieldFrame>
);

type TextAreaProps = FieldProps & {
  name?: string;
  value?: string | undefined;
  rows?: number;
  maxlength?: number;
  /** To be copied from: it is no part of a form. */
  readonly?: boolean;
  /** Any further attributes of the text area. */
  area?: JSX.IntrinsicElements['textarea'];
};

/** Several lines to type in. */
export const TextAreaField: FC<TextAreaProps> = (props) => (
  <FieldFrame {...props}>
    <textarea
      class="ds-input"
      id={props.id}
      name={props.name ?? props.id}
      rows={props.rows ?? 5}
      {...(props.maxlength !== undefined && { maxlength: props.maxlength })}
      {...(props.readonly && { readonly: true })}
      {...describedBy(props)}
      {...props.area}
    >
      {props.value ?? ''}
    </textarea>
  </FieldFrame>
);

type SelectProps = FieldProps & {
  name?: string;
  value?: string | undefined;
  options: readonly { value: string; label: string; lang?: string }[];
  short?: boolean;
};

/** One of a list. */
export const SelectField: FC<SelectProps> = (props) => (
  <FieldFrame {...props}>
    <select class="ds-input" id={props.id} name={props.name ?? props.id} {...describedBy(props)}>
      {props.options.map(({ value, label, lang }) => (
        <option value={value} selected={value === props.value} {...(lang && { lang })}>
          {label}
        </option>
      ))}
    </select>
  </FieldFrame>
);

type ChoiceProps = {
  /** The id of the group, to which an error links; also the name of the fields unless `name` is given. */
  id: string;
  name?: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** `radio`: one of them; `checkbox`: any of them. */
  type: 'radio' | 'checkbox';
  values: readonly string[];
  options: readonly { value: string; label: string }[];
};

/** One, or any, of a few options that are all in view. */
export const ChoiceField: FC<ChoiceProps> = (props) => (
  <fieldset class="ds-fieldset" id={props.id} tabindex={-1} {...describedBy({ ...props, label: props.legend })}>
    <legend class="ds-label" data-weight="medium">
      {props.legend}
    </legend>
    {props.hint !== undefined && (
      <p data-field="description" id={`${props.id}-hint`}>
        {props.hint}
      </p>
    )}
    {props.options.map(({ value, label }) => (
      <div class="ds-field">
        <input
          class="ds-input"
          type={props.type}
          id={`${props.id}-${value}`}
          name={props.name ?? props.id}
          value={value}
          checked={props.values.includes(value)}
        />
        <label class="ds-label" data-weight="regular" for={`${props.id}-${value}`}>
          {label}
        </label>
      </div>
    ))}
    {props.error !== undefined && (
      <p class="ds-validation-message" data-field="validation" id={`${props.id}-error`}>
        {props.error}
      </p>
    )}
  </fieldset>
);
