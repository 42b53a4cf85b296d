import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Office } from './office-page.tsx';
import { peopleTexts } from './people-texts.ts';

type ImportFormProps = PropsWithChildren<{ office: Office; lines: string; from: number }>;

/**
 * The form that writes. Without script the server goes as far as it can in one request; with it `client.ts` sends a few
 * hundred lines at a time and shows how far it is, in the words given here.
 */
export const ImportForm: FC<ImportFormProps> = ({ office, lines, from, children }) => {
  const { language } = office.frame;
  const base = `/office/${office.municipality.code}/people`;
  const texts = peopleTexts[language].progress;
  return (
    <form
      method="post"
      action={`${base}/import`}
      enctype="multipart/form-data"
      data-import={base}
      data-done={texts.done('{done}', '{total}')}
      data-failed={texts.failed}
      data-continue={texts.continue}
    >
      <input type="hidden" name="lines" value={lines} />
      <input type="hidden" name="from" value={String(from)} />
      {children}
    </form>
  );
};
