import { tellNewcomers } from '#infra/local/demonstration/community.ts';
import { core } from '#shared/survey/core.ts';
import { day, noon, respondWorld } from '#test/integration/respond-world.ts';

/** A place where anything can be made to have happened: what a town lives through rarely, or only when something fails. */
export const arrange = async () => {
  const world = await respondWorld();
  const { studio } = world.stores;
  const profile = await studio.municipality('5027');
  if (profile) await studio.saveProfile({ ...profile, youth: { from: 15 } });
  await tellNewcomers(world.stores, '5027', noon);
  const poster = { municipality: '5027', series: [], madeAt: noon };
  await studio.addPoster({ ...poster, code: '5027-k3p9' });
  await studio.addPoster({ ...poster, code: '5027-0000', withdrawnAt: noon });
  const [open, planned, closing] = [
    await world.wave(),
    await world.wave({ state: 'planned' }, { opensAt: noon + 9 * day, closesAt: noon + 23 * day }),
    await world.wave({ state: 'closing', openedAt: noon - 9 * day, closingAt: noon - day, stopped: false }),
  ];
  return { ...world, waves: { open, planned, closing }, survey: { survey: core.survey, version: core.version } };
};
export type Arranged = Awaited<ReturnType<typeof arrange>>;
