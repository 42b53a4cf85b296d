import type { FC, JSX } from 'hono/jsx';

type FieldProps = {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  input: JSX.IntrinsicElements['input'];
};

/** One line to type in, large: label, hint, what is wrong, and the line. What is typed runs from left to right in every language. */
export const Field: FC<FieldProps> = ({ id, label, hint, error, input }) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="help" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="error" id={`${id}-error`}>
          {error}
        </span>
      )}
      <input
        id={id}
        name={id}
        dir="ltr"
        {...(described && { 'aria-describedby': described })}
        {...(error && { 'aria-invalid': 'true' as const, autofocus: true })}
        {...input}
      />
    </p>
  );
};
