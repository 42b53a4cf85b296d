import type { FC } from 'hono/jsx';
import { writtenDay } from '#shared/language/written-day.ts';
import { PlacePage, type PlacePageProps } from '#web/places/place-page.tsx';
import { fill } from '#web/survey/fill.tsx';
import { unbroken } from '#web/survey/unbroken.ts';
import type { AboutTexts } from '#web/texts/about.ts';
import { Contact } from './contact.tsx';
import { Address, Section } from './section.tsx';

/** What every page here is made from. */
export type AboutProps = Omit<PlacePageProps, 'title'> & { about: AboutTexts };

/** A way on to another page of the municipality. */
export type Door = { path: string; title: string };

/** The municipality's page for newcomers: who asks, and the way to everything else. Its own web page may lead here. */
export const HomePage: FC<AboutProps & { doors: readonly Door[] }> = ({ about, doors, ...page }) => {
  const { municipality, language } = page;
  const { title, ...sentences } = about.home;
  const values = { municipality: municipality.name };
  return (
    <PlacePage {...page} title={title.replace('{municipality}', unbroken(municipality.name))}>
      {Object.values(sentences).map((sentence) => (
        <p class="line">{fill(sentence, values)}</p>
      ))}
      <ul class="doors">
        {doors.map((door) => (
          <li>
            <a href={`/m/${municipality.code}/${door.path}?lang=${language}`}>{door.title}</a>
          </li>
        ))}
      </ul>
      <section>
        <h2>{about.contact.title}</h2>
        <Contact municipality={municipality} texts={about.contact} />
      </section>
    </PlacePage>
  );
};

/** How to tell a real message from a false one. */
export const RealPage: FC<AboutProps & { linkBase: string }> = ({ about, linkBase, ...page }) => {
  const { title, message, never, doubt } = about.real;
  // With its slash: a false address may begin with the same letters, and go on.
  const link = <b dir="ltr">{`${linkBase}/`}</b>;
  return (
    <PlacePage {...page} title={title}>
      <Section of={message} values={{ municipality: page.municipality.name, link }} />
      <Section of={never} />
      <section>
        <h2>{doubt.title}</h2>
        <p>{doubt.body}</p>
        <Contact municipality={page.municipality} texts={about.contact} />
      </section>
    </PlacePage>
  );
};

const dataProtectionAuthority = <Address href="https://www.datatilsynet.no" text="datatilsynet.no" />;

/** Three sentences, then what stands behind each. `docs/privacy.md` says the same to a data protection officer, with the tests. */
export const PrivacyPage: FC<AboutProps & { days: number }> = ({ about, days, ...page }) => {
  const { title, short, asked, kept, seen, deleted, phone, help, rights } = about.privacy;
  const values = { days: String(days), authority: dataProtectionAuthority };
  return (
    <PlacePage {...page} title={title}>
      <Section of={short} first />
      {[asked, kept, seen, deleted, phone, help, rights].map((section) => (
        <Section of={section} values={values} />
      ))}
      <section>
        <h2>{about.contact.title}</h2>
        <Contact municipality={page.municipality} texts={about.contact} />
      </section>
    </PlacePage>
  );
};

const accessibilityAuthority = <Address href="https://www.uutilsynet.no" text="uutilsynet.no" />;
/** The noon of the day on which the statement was last gone through. Whoever changes what it says changes this. */
const goneThrough = Date.parse('2026-11-28T11:00:00Z');

/** The accessibility statement. Without `drafted` texts one gap is closed. */
export const AccessibilityPage: FC<AboutProps> = ({ about, ...page }) => {
  const { title, aim, state, gaps, tell, authority, date } = about.accessibility;
  const { texts, ...closed } = gaps;
  return (
    <PlacePage {...page} title={title}>
      <p class="line">{aim}</p>
      <Section of={state} />
      <Section of={page.drafted ? { texts, ...closed } : closed} />
      <section>
        <h2>{tell.title}</h2>
        <p>{tell.body}</p>
        <Contact municipality={page.municipality} texts={about.contact} />
      </section>
      <section>
        <p>{fill(authority, { authority: accessibilityAuthority })}</p>
        <p>{fill(date, { date: writtenDay(page.language, goneThrough) })}</p>
      </section>
    </PlacePage>
  );
};

/** What parents are told where a municipality asks the young too. */
export const GuardiansPage: FC<AboutProps & { age: number }> = ({ about, age, ...page }) => {
  const { title, lead, about: asked, you } = about.guardians;
  return (
    <PlacePage {...page} title={title}>
      <p class="line">{fill(lead, { municipality: page.municipality.name, age: String(age) })}</p>
      <Section of={asked} />
      <Section of={you} />
      <section>
        <h2>{about.contact.title}</h2>
        <Contact municipality={page.municipality} texts={about.contact} />
      </section>
    </PlacePage>
  );
};
