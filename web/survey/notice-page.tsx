import type { Child, FC } from 'hono/jsx';
import { Document, type Frame } from './document.tsx';
import { LanguagePicker } from './language-picker.tsx';
import { PlaceHeading } from './place-heading.tsx';

export type NoticePageProps = Frame & {
  title: string;
  body: Child;
  /** Whose survey it is; its name leads to its page, which leads on. */
  municipality?: { code: string; name: string } | undefined;
  /** The phone may forget the receipt of this link. */
  settled?: boolean;
  /** The languages as links to the same address, where that address can be opened. */
  picker: boolean;
  /** A form that could not be taken, to be sent again as it is. Needs nothing that may be out of reach just then. */
  again?: Readonly<Record<string, string>> | undefined;
};

/** A heading and a sentence or two. */
export const NoticePage: FC<NoticePageProps> = ({ body, municipality, picker, again, ...page }) => (
  <Document {...page}>
    <PlaceHeading municipality={municipality} language={page.language} title={page.title} />
    <p class="notice">{body}</p>
    {again && (
      <form id="survey" method="post" action={`?lang=${page.language}`}>
        {Object.entries(again).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="move">
          <button type="submit">{page.texts.send}</button>
        </div>
      </form>
    )}
    {picker && <LanguagePicker language={page.language} label={page.texts.languageLabel} />}
  </Document>
);
