import type { Child, FC } from 'hono/jsx';
import { fill } from '#web/survey/fill.tsx';

type SectionProps = {
  /** A heading, and the sentences under it in their order. */
  of: { title: string } & Readonly<Record<string, string>>;
  values?: Readonly<Record<string, Child>>;
  /** What is enough for whoever reads no further. */
  first?: boolean;
};

/** A heading and short sentences, one point each. */
export const Section: FC<SectionProps> = ({ of: { title, ...sentences }, values = {}, first }) => (
  <section class={first ? 'first' : undefined}>
    <h2>{title}</h2>
    <ul class="points">
      {Object.values(sentences).map((sentence) => (
        <li>{fill(sentence, values)}</li>
      ))}
    </ul>
  </section>
);

/** An address that is read as it is, from left to right. */
export const Address: FC<{ href: string; text?: string }> = ({ href, text = href }) => (
  <a class="address" href={href} dir="ltr">
    {text}
  </a>
);
