import { insightApp } from '#functions/insight/app.tsx';
import { createLog } from '#functions/log.ts';
import { standingKeys } from '#functions/staff/cookie-keys.ts';
import type { Member, Municipality } from '#functions/store/studio.ts';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { Audience, Release } from '#shared/release.ts';
import { plainAssets } from '#test/plain-assets.ts';
import { sessionCookie } from '#test/signed-in.ts';

/** As whom somebody looks. A funder and an officer are so of every municipality of the site. */
export type Reader = 'officer' | 'funder' | 'anyone';

type Documents = Record<Audience, readonly Release[]>;

const staff = {
  cookieKeys: standingKeys({ id: 'test', bytes: new Uint8Array(32) }),
  now: () => 1_770_000_000_000,
  secureCookies: false,
};

/** All of insight, pages and API, over documents in memory; every wave is public. */
export const siteOf = (documents: Documents) => {
  const all = [...documents.municipality, ...documents.open];
  const of = (code: string, audience: Audience) =>
    documents[audience].filter(({ municipality }) => municipality.code === code);
  const codes = [...new Set(all.map(({ municipality }) => municipality.code))];
  const hash = ({ audience, wave }: Release) => `${audience} ${wave.id}`;
  const bytes = new Map(all.map((one) => [hash(one), new TextEncoder().encode(JSON.stringify(one))]));

  const member = async (subject: string): Promise<Member | undefined> =>
    subject === 'officer' || subject === 'funder'
      ? { subject, name: 'Kari', roles: [{ role: subject, municipalities: codes }] }
      : undefined;
  const municipality = async (code: string): Promise<Municipality | undefined> => {
    const found = all.find((one) => one.municipality.code === code)?.municipality;
    return found && { ...found, defaultLanguage: 'nb', orePerPart: 0, publicReleases: true };
  };
  const ledger = async (code: string) =>
    Object.fromEntries(
      of(code, 'open').map(({ wave: { id, number, series } }) => {
        const releases = { municipality: `municipality ${id}`, open: `open ${id}` };
        return [id, { wave: id, number, series, releases, public: true }];
      }),
    );
  const app = insightApp({
    ...staff,
    studio: { member, municipality, ledger },
    releases: { get: async (_code, wanted) => bytes.get(wanted) },
    assets: plainAssets,
    oidc: { issuer: 'https://provider.invalid', clientId: 'tilhor', publicBase: 'https://tilhor.invalid' },
    log: createLog('insight', () => undefined),
  });

  /** The text of an answer. @throws Error where it is not 200 */
  return async (path: string, reader: Reader = 'anyone', language: StaffLanguage = 'en'): Promise<string> => {
    const cookie = reader === 'anyone' ? {} : { Cookie: await sessionCookie(staff, reader, 'Kari') };
    const response = await app.request(path, { headers: { 'Accept-Language': language, ...cookie } });
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    return response.text();
  };
};
