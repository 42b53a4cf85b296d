import type { FC } from 'hono/jsx';
import { Field } from './field.tsx';
import { type WaysFrame, WaysPage } from './ways-page.tsx';

type CodePageProps = WaysFrame & {
  door: '/s' | '/kiosk';
  /** What was typed and is no code. */
  wrong?: string;
};

/** One field for the code of a slip of paper. */
export const CodePage: FC<CodePageProps> = ({ door, wrong, ...page }) => {
  const { code } = page.ways;
  return (
    <WaysPage {...page} title={code.title} picker>
      <p class="notice">{code.body}</p>
      <form class="way" method="post" action={`${door}?lang=${page.language}`} autocomplete="off">
        <Field
          id="code"
          label={code.label}
          error={wrong === undefined ? undefined : code.wrong}
          input={{
            type: 'text',
            autocomplete: 'off',
            autocapitalize: 'none',
            spellcheck: false,
            maxlength: 200,
            class: 'code',
            ...(wrong !== undefined && { value: wrong }),
          }}
        />
        <button type="submit">{code.send}</button>
      </form>
    </WaysPage>
  );
};
