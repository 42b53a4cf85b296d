import { officeApp } from '#functions/office/app.tsx';
import type { OfficeDeps } from '#functions/office/deps.ts';
import type { Stores } from '#infra/local/stores.ts';
import { sessionCookie } from '#test/signed-in.ts';
import { staffWorld } from '#test/staff-world.ts';

const base = 'http://localhost';

type Form = Record<string, string | readonly string[] | File>;

const formData = (fields: Form): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' || value instanceof File ? [value] : value) form.append(name, one);
  return form;
};

/** The office over the embedded stores, used by signed-in people, with the log that it wrote. */
export const officeWorld = (stores: Stores, now: () => number, change: Partial<OfficeDeps> = {}) => {
  const { deps: staff, lines } = staffWorld(stores.studio, now);
  const deps: OfficeDeps = {
    ...staff,
    contacts: stores.contacts,
    community: stores.community,
    help: stores.help,
    proposals: stores.proposals,
    recordings: stores.recordings,
    tickets: stores.tickets,
    linkBase: 'https://x.example',
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    ...change,
  };
  const app = officeApp(deps);
  const as = async (subject: string) => {
    const cookie = await sessionCookie(deps, subject, subject);
    const get = (path: string, headers: Record<string, string> = {}) =>
      app.request(base + path, { headers: { cookie, ...headers } });
    const post = (path: string, fields: Form, headers: Record<string, string> = {}) =>
      app.request(base + path, {
        method: 'POST',
        body: formData(fields),
        headers: { cookie, origin: base, ...headers },
      });
    return { get, post };
  };
  return { app, as, lines };
};

const entities: Record<string, string> = { amp: '&', quot: '"', '#39': "'", lt: '<', gt: '>' };
const plain = (html: string) => html.replaceAll(/&(amp|quot|#39|lt|gt);/g, (_, name: string) => entities[name] ?? '');

/** The hidden fields of the form with this action (or with a button that leads there), by name. */
export const hiddenFields = (html: string, action: string): Record<string, string[]> => {
  const form = html
    .split('<form')
    .find((part) => part.includes(`action="${action}"`))
    ?.split('</form>')[0];
  if (form === undefined) throw new Error(`no form leads to ${action}`);
  const fields: Record<string, string[]> = {};
  for (const [, name = '', value = ''] of form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g))
    fields[name] = [...(fields[name] ?? []), plain(value)];
  return fields;
};

/** What a page says, without its markup. */
export const words = (html: string): string =>
  plain(
    html
      .replace(/<head>.*?<\/head>/s, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/[\s\u00a0\u202f]+/g, ' '),
  ).trim();
