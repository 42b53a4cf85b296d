import { insightApp } from '#functions/insight/app.tsx';
import { createLog } from '#functions/log.ts';
import { standingKeys } from '#functions/staff/cookie-keys.ts';
import type { Role } from '#functions/store/studio.ts';
import type { Release } from '#shared/release.ts';
import { embedded } from '#test/embedded.ts';
import { plainAssets } from '#test/plain-assets.ts';
import { life, release, shown, stay } from '#test/releases.ts';
import { sessionCookie } from '#test/signed-in.ts';

/** Figures that may stand in one document only, so that a page shows which one it was drawn from. */
export const officerOnly = '4.4';
export const openOnly = '7.7';
export const withheldText = 'a sentence that somebody wrote';

const staff = {
  cookieKeys: standingKeys({ id: 'test', bytes: new Uint8Array(32) }),
  now: () => 1_770_000_000_000,
  secureCookies: false,
};

/** Three municipalities, what two of them have published, people of every role, and the pages over it. */
export const insightWorld = async () => {
  const logged: string[] = [];
  const world = await embedded();
  const publish = async (own: Release, open: Release, isPublic: boolean) => {
    const { studio, releases } = world.stores;
    const bytes = (document: Release) => new TextEncoder().encode(JSON.stringify(document));
    const { code } = own.municipality;
    await studio.record(code, {
      wave: own.wave.id,
      number: own.wave.number,
      series: own.wave.series,
      releases: { municipality: await releases.put(code, bytes(own)), open: await releases.put(code, bytes(open)) },
      tally: 'none',
      public: isPublic,
    });
  };

  const publishWave = (code: string, name: string, number: number, isPublic: boolean) =>
    publish(
      release({
        ...{ code, name, number, audience: 'municipality', questions: [life(4.4), stay(0.61)] },
        more: { comments: shown([withheldText]), synthetic: true },
      }),
      release({ ...{ code, name, number, questions: [life(7.7), stay(0.62)] }, more: { synthetic: true } }),
      isPublic,
    );

  const { studio } = world.stores;
  for (const [code, name] of [
    ['5027', 'Midtre Gauldal'],
    ['5028', 'Melhus'],
    ['5022', 'Rennebu'],
  ] as const)
    await studio.addMunicipality({
      code,
      name,
      defaultLanguage: 'nb',
      orePerPart: 45,
      publicReleases: code !== '5028',
    });
  for (const number of [1, 2]) await publishWave('5027', 'Midtre Gauldal', number, true);
  await publishWave('5028', 'Melhus', 1, false);
  const member = (subject: string, role: Role, municipalities: string[]) =>
    studio.saveMember({ subject, name: subject, roles: [{ role, municipalities }] });
  await member('officer', 'officer', ['5027']);
  await member('neighbour', 'officer', ['5028']);
  await member('funder', 'funder', ['5027', '5028', '5022']);
  await member('codesigner', 'codesigner', ['5027']);
  const app = insightApp({
    ...staff,
    studio,
    releases: world.stores.releases,
    assets: plainAssets,
    oidc: { issuer: 'https://provider.invalid', clientId: 'tilhor', publicBase: 'https://tilhor.invalid' },
    log: createLog('insight', (line) => logged.push(line)),
  });
  return {
    ...world,
    app,
    logged,
    publish,
    /** A page as somebody sees it; as anybody where nobody is named. */
    get: async (path: string, subject?: string) => {
      const cookie = subject ? { Cookie: await sessionCookie(staff, subject, subject) } : undefined;
      const response = await app.request(path, { headers: { 'Accept-Language': 'en', ...cookie } });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
  };
};
export type InsightWorld = Awaited<ReturnType<typeof insightWorld>>;
