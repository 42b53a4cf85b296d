import type { FC } from 'hono/jsx';
import type { Contact, ContactState } from '#functions/store/contacts.ts';
import { knownLanguages } from '#shared/language/known-languages.ts';
import { isLanguage } from '#shared/language/languages.ts';
import { Table } from '#web/staff/table.tsx';
import type { Office } from './office-page.tsx';
import { overviewTexts } from './overview-texts.ts';
import { countPeople } from './people-counts.ts';
import { officeTexts } from './texts.ts';
import { count } from './when.ts';

const statuses: readonly ContactState[] = ['active', 'paused', 'stopped', 'undeliverable'];
const shownUndeliverable = 20;

/** Enough for the person who holds the paper list to find the line, too little for somebody who looks over her shoulder. */
const masked = (phone: string) => `${phone.slice(0, 3)} … ${phone.slice(-3)}`;

/** Who is on the phone list, in numbers, and which numbers do not work. */
export const PeoplePanel: FC<{ office: Office; contacts: readonly Contact[]; now: number }> = ({
  office,
  contacts,
  now,
}) => {
  const { language } = office.frame;
  const { code, defaultLanguage } = office.municipality;
  const [texts, own] = [overviewTexts[language], officeTexts[language]];
  const people = countPeople(contacts, now);
  const broken = contacts.filter(({ status }) => status === 'undeliverable');
  return (
    <section class="panel">
      <h2>{own.people}</h2>
      {people.total === 0 ? (
        <p>{texts.noPeople}</p>
      ) : (
        <div class="columns">
          <Table caption={texts.byStatus}>
            <tbody>
              {statuses.map((status) => (
                <tr>
                  <th scope="row">{own.status[status]}</th>
                  <td data-numeric>{count(language, people.byStatus[status])}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{texts.total}</th>
                <td data-numeric>{count(language, people.total)}</td>
              </tr>
            </tfoot>
          </Table>
          <Table caption={texts.byLanguage}>
            <tbody>
              {people.byLanguage.map(([tag, number]) => (
                <tr>
                  <th scope="row">
                    {knownLanguages[tag].called[language]}
                    {!isLanguage(tag) && (
                      <span class="muted small">
                        {' '}
                        {texts.notShipped(knownLanguages[defaultLanguage].called[language])}
                      </span>
                    )}
                  </th>
                  <td data-numeric>{count(language, number)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      {broken.length > 0 && (
        <>
          <h3>{texts.undeliverable.title}</h3>
          <p>{texts.undeliverable.body}</p>
          <ul class="numbers">
            {broken.slice(0, shownUndeliverable).map(({ phone }) => (
              <li>{masked(phone)}</li>
            ))}
            {broken.length > shownUndeliverable && (
              <li>{texts.undeliverable.more(count(language, broken.length - shownUndeliverable))}</li>
            )}
          </ul>
        </>
      )}
      <p class="row">
        <a class="ds-button" data-variant="secondary" href={`/office/${code}/people/import`}>
          {texts.toImport}
        </a>
        {people.total > 0 && <a href={`/office/${code}/people`}>{texts.toPeople}</a>}
      </p>
    </section>
  );
};
