import type { Wave } from '#shared/wave/wave.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { embedded } from '#test/embedded.ts';
import { standingClock } from '#test/staff-world.ts';
import { hiddenFields, officeWorld } from './office-world.ts';

/** The form of a year, filled in. */
export const year = {
  survey: 'core.1',
  firstDay: '2026-09-14',
  everyMonths: '3',
  openDays: '14',
  reminder1: '4',
  reminder2: '9',
  quietFrom: '20',
  quietTo: '8',
  breakdowns: ['age', 'reason'],
  repeats: 'yes',
};

/** An office with an officer, Kari, who begins each test at the same moment in a municipality in which nothing has happened yet. */
export const planWorld = async () => {
  const world = await embedded();
  let code = '1000';
  let clock = standingClock(0);
  await world.stores.studio.saveMember({
    subject: 'kari',
    name: 'Kari',
    roles: [{ role: 'officer', municipalities: Array.from({ length: 20 }, (_, i) => String(1001 + i)) }],
  });
  const office = () => officeWorld(world.stores, () => clock.now());
  const path = (rest = '') => `/office/${code}${rest}`;
  const waves = () => world.stores.studio.waves(code);
  return {
    ...world,
    /** The municipality and the clock of this test. */
    code: () => code,
    clock: () => clock,
    async begin() {
      clock = standingClock(momentOf('2026-09-01', 12));
      code = String(Number(code) + 1);
      await world.stores.studio.addMunicipality({
        code,
        name: 'Prøvedal',
        defaultLanguage: 'nb',
        orePerPart: 45,
        publicReleases: false,
      });
    },
    office,
    path,
    waves,
    /** A year that has been planned, and its first wave. */
    async planned(change: Partial<typeof year> = {}): Promise<Wave> {
      const kari = await office().as('kari');
      const html = await (await kari.post(path('/plan'), { ...year, ...change })).text();
      await kari.post(path('/plan/confirm'), hiddenFields(html, path('/plan/confirm')));
      const [first] = await waves();
      if (!first) throw new Error('nothing was planned');
      return first;
    },
  };
};
export type PlanWorld = Awaited<ReturnType<typeof planWorld>>;
