import { Hono } from 'hono';
import type { StaffEnv } from '#functions/staff/session.ts';
import { listedStatuses, PeoplePage } from '#web/office/people-page.tsx';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice, numberIn } from '../load-office.ts';

const perPage = 200;

/** The list itself, a page at a time, and a number that did not work tried again. */
export const peopleRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();
  app.get('/', async (c) => {
    const office = await loadOffice(c, deps);
    const status = listedStatuses.find((one) => one === c.req.query('status'));
    const all = (await deps.contacts.list(office.municipality.code))
      .filter((contact) => status === undefined || contact.status === status)
      .sort((a, b) => a.phone.localeCompare(b.phone));
    const pages = Math.max(1, Math.ceil(all.length / perPage));
    const page = Math.min(Math.max(numberIn(c.req.query('page')) ?? 1, 1), pages);
    const contacts = all.slice((page - 1) * perPage, page * perPage);
    const imported = numberIn(c.req.query('imported'));
    const retried = c.req.query('retried') === 'yes';
    return c.html(<PeoplePage {...{ office, contacts, status, page, pages, imported, retried }} />);
  });

  // The contact stands in the form and not in the address, which logs keep. Pressed twice, the second changes nothing.
  app.post('/retry', async (c) => {
    const { contact } = await c.req.parseBody();
    const office = await loadOffice(c, deps);
    const { code } = office.municipality;
    const tried = typeof contact === 'string' && contact !== '' && (await deps.contacts.retry(code, contact));
    return c.redirect(`/office/${code}/people?status=undeliverable${tried ? '&retried=yes' : ''}`, 303);
  });
  return app;
};
