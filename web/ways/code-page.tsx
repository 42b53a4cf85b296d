import type { FC } from 'hono/jsx';
import { Field } from './field.tsx';
import { type WaysFrame, WaysPage } from './ways-page.tsx';

/** What was typed, and what is the matter with it. */
export type TypedCode = { value: string; is: 'wrong' | 'unknown' };

type CodePageProps = WaysFrame & {
  door: '/s' | '/kiosk';
  typed?: TypedCode | undefined;
};

/** One field for the code of a slip of paper. */
export const CodePage: FC<CodePageProps> = ({ door, typed, ...page }) => {
  const { code } = page.ways;
  return (
    <WaysPage {...page} title={code.title} picker>
      <p class="notice">{code.body}</p>
      <form class="way" method="post" action={`${door}?lang=${page.language}`} autocomplete="off">
        <Field
          id="code"
          label={code.label}
          error={typed && code[typed.is]}
          input={{
            type: 'text',
            autocomplete: 'off',
            autocapitalize: 'none',
            spellcheck: false,
            maxlength: 200,
            class: 'code',
            ...(typed && { value: typed.value }),
          }}
        />
        <button type="submit">{code.send}</button>
      </form>
    </WaysPage>
  );
};
