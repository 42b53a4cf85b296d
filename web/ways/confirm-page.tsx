import type { FC } from 'hono/jsx';
import { Field } from './field.tsx';
import { type WaysFrame, WaysPage } from './ways-page.tsx';

type ConfirmPageProps = WaysFrame & {
  join: string;
  /** The code that was typed is not the one. */
  wrong?: boolean;
};

/** Six digits came by SMS; here they are typed. A phone that reads its messages offers them. */
export const ConfirmPage: FC<ConfirmPageProps> = ({ join, wrong, ...page }) => {
  const { confirm } = page.ways;
  const here = `/join/${page.poster}`;
  return (
    <WaysPage {...page} title={confirm.title}>
      <p class="notice">{confirm.body}</p>
      <form class="way" method="post" action={`${here}/confirm?lang=${page.language}`}>
        <Field
          id="code"
          label={confirm.code}
          error={wrong ? confirm.wrong : undefined}
          input={{ inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: 16, autofocus: true, class: 'code' }}
        />
        <input type="hidden" name="join" value={join} />
        <button type="submit">{confirm.send}</button>
      </form>
      <p class="notice">
        <a href={`${here}?lang=${page.language}`}>{confirm.again}</a>
      </p>
    </WaysPage>
  );
};
