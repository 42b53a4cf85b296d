import type { FC } from 'hono/jsx';
import type { Contact, ContactStatus } from '#functions/store/contacts.ts';
import { knownLanguages } from '#shared/language/known-languages.ts';
import { SelectField } from '#web/staff/fields.tsx';
import { Notice } from '#web/staff/notice.tsx';
import { Table } from '#web/staff/table.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { peopleTexts } from './people-texts.ts';
import { officeTexts } from './texts.ts';
import { count } from './when.ts';

/** What the list says of a person. A pause stands in no line: see `people-counts.ts`. */
export const listedStatuses: readonly ContactStatus[] = ['active', 'stopped', 'undeliverable'];

type PeoplePageProps = {
  office: Office;
  /** Those on this page of the list. */
  contacts: readonly Contact[];
  status: ContactStatus | undefined;
  page: number;
  pages: number;
  /** How many lines have just been written. */
  imported?: number | undefined;
  /** A number has just been made ready to be tried again. */
  retried: boolean;
};

/** The officer's own list, the only page with whole numbers. */
export const PeoplePage: FC<PeoplePageProps> = ({ office, contacts, status, page, pages, imported, retried }) => {
  const { language } = office.frame;
  const { code } = office.municipality;
  const [texts, own] = [peopleTexts[language], officeTexts[language]];
  const states = listedStatuses.map((value) => ({ value, label: own.status[value] }));
  return (
    <OfficePage office={office} title={texts.title} tab="people">
      {imported !== undefined && <Notice tone="success">{texts.imported(count(language, imported))}</Notice>}
      {retried && <Notice tone="success">{texts.retried}</Notice>}
      <p>
        <a class="ds-button" href={`/office/${code}/people/import`}>
          {texts.import}
        </a>
      </p>
      <form class="row filter" method="get" action={`/office/${code}/people`}>
        <SelectField
          id="status"
          label={texts.filter}
          value={status ?? ''}
          options={[{ value: '', label: texts.all }, ...states]}
          short
        />
        <button class="ds-button" data-variant="secondary" type="submit">
          {texts.show}
        </button>
      </form>
      {contacts.length === 0 ? (
        <p>{status ? texts.noneSuch : texts.empty}</p>
      ) : (
        <Table caption={texts.title} hideCaption>
          <thead>
            <tr>
              <th scope="col">{own.phone}</th>
              <th scope="col">{own.language}</th>
              <th scope="col">{own.statusLabel}</th>
            </tr>
          </thead>
          <tbody>
            {contacts.map((contact) => (
              <tr>
                <td class="figure">{contact.phone}</td>
                <td>{knownLanguages[contact.language].called[language]}</td>
                <td>
                  {own.status[contact.status]}
                  {contact.youth && ` (${texts.young[office.municipality.youth ? 'asked' : 'not-asked']})`}
                  {contact.status === 'undeliverable' && (
                    <form class="retry" method="post" action={`/office/${code}/people/retry`}>
                      <input type="hidden" name="contact" value={contact.id} />
                      <button class="quiet" type="submit" aria-label={texts.retryOne(contact.phone)}>
                        {texts.retry}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {pages > 1 && (
        <nav aria-label={texts.pages}>
          <ul class="pages">
            {Array.from({ length: pages }, (_, i) => i + 1).map((n) => (
              <li>
                <a
                  href={`?${status ? `status=${status}&` : ''}page=${n}`}
                  aria-label={texts.page(String(n))}
                  {...(n === page && { 'aria-current': 'page' })}
                >
                  {n}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </OfficePage>
  );
};
