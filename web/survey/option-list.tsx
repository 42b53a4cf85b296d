import type { Child, FC } from 'hono/jsx';

export type Option = { code: string; label: Child; face?: Child };

/** Choices one below the other: native radio buttons, each inside a label that is large enough for a thumb. */
export const OptionList: FC<{
  name: string;
  options: readonly Option[];
  value: string;
  /** The id of the first control, where this list is the first of its question. */
  firstId?: string;
  quiet?: boolean;
}> = ({ name, options, value, firstId, quiet }) => (
  <div class={quiet ? 'options exits' : 'options'}>
    {options.map(({ code, label, face }, i) => (
      <label>
        <input type="radio" name={name} value={code} id={i === 0 ? firstId : undefined} checked={code === value} />
        <span>
          {label}
          {face}
        </span>
      </label>
    ))}
  </div>
);
