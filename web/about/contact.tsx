import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { fill } from '#web/survey/fill.tsx';
import type { AboutTexts } from '#web/texts/about.ts';
import { Address } from './section.tsx';

type ContactProps = { municipality: Pick<Municipality, 'name' | 'contact'>; texts: AboutTexts['contact'] };

/** The office that stands behind the survey, and how to reach it. */
export const Contact: FC<ContactProps> = ({ municipality: { name, contact }, texts }) => {
  if (!contact) return <p>{fill(texts.none, { municipality: name })}</p>;
  const { phone, email, web } = contact;
  const ways = [
    [texts.phone, phone && <Address href={`tel:${phone.replaceAll(' ', '')}`} text={phone} />],
    [texts.email, email && <Address href={`mailto:${email}`} text={email} />],
    [texts.web, web && <Address href={web} text={web.replace(/^https:\/\/|\/$/g, '')} />],
  ] as const;
  return (
    <>
      <p>
        <bdi>{contact.name}</bdi>
        <br />
        <bdi>{name}</bdi>
      </p>
      <dl class="contact">
        {ways.map(([label, way]) =>
          way ? (
            <div>
              <dt>{label}</dt>
              <dd>{way}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  );
};
