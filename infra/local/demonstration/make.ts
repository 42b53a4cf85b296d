import type { LinkKeys } from '#functions/deliver/link-keys.ts';
import type { Log } from '#functions/log.ts';
import { openOutbox } from '#functions/messaging/outbox.ts';
import type { Municipality } from '#functions/store/studio.ts';
import { posterCode } from '#shared/join/join.ts';
import { core } from '#shared/survey/core.ts';
import { graceMs } from '#shared/wave/due.ts';
import type { Series } from '#shared/wave/series.ts';
import { contactId } from '#shared/wave/ticket.ts';
import { waveId } from '#shared/wave/wave.ts';
import { addDays, addMonths, dayOf, momentOf } from '#shared/wave/zone.ts';
import type { Assets } from '#web/assets.ts';
import { advance } from '../advance.ts';
import { localClock } from '../local-clock.ts';
import { atOnce } from '../parallel.ts';
import { localPipeline } from '../pipeline.ts';
import { refusesNumber } from '../refused.ts';
import { localRespond } from '../respond.ts';
import type { Stores } from '../stores.ts';
import { countTraffic } from '../traffic.ts';
import { answersOf, type Habit, habitOf } from './answers.ts';
import { tellNewcomers } from './community.ts';
import { type MadeUp, type Place, peopleOf } from './places.ts';
import { answerAt, pathIn } from './visit.ts';

export type DemonstrationDeps = {
  stores: Stores;
  assets: Pick<Assets, 'inline'>;
  outbox: string;
  linkKeys: LinkKeys;
  linkBase: string;
  log: (name: string) => Log;
  /** Told how far it is, a line for each wave. */
  say: (line: string) => void;
};

export type DemonstrationPlan = { seed: number; places: readonly Place[]; waves: number; now: number };

const everyMonths = 3;
const openDays = 14;
const reminderDay = 7;
/** The last wave opened this many days ago: some have answered, nobody has been reminded. */
const lastOpenedDaysAgo = 5;
const day = 24 * 60 * 60_000;
const visitsAtOnce = 16;

const seriesOf = ({ code, series, breakdowns }: Place, firstDay: string): Series => ({
  id: series,
  municipality: code,
  survey: { id: core.survey, version: core.version },
  firstDay,
  everyMonths,
  openDays,
  reminderDays: [reminderDay],
  quiet: { from: 20, to: 8 },
  breakdowns,
  repeats: true,
  synthetic: true,
});

/** A made-up municipality has a made-up office: a number kept for fiction, and addresses that nobody can own. */
const profileOf = (municipality: Municipality, { code, youth }: Place): Municipality => ({
  ...municipality,
  synthetic: true,
  contact: {
    name: 'Flyktningtjenesten',
    phone: '+1 206 555 0199',
    email: `ny@${code}.example`,
    web: `https://${code}.example/ny`,
  },
  ...(youth && { youth: { from: youth.from } }),
});

/** A poster on the wall of a place that has one. */
const addPoster = async ({ studio }: Pick<Stores, 'studio'>, { code, series, poster }: Place, madeAt: number) => {
  if (poster === undefined) return;
  await studio.addPoster({ code: posterCode(code, poster), municipality: code, series: [series], madeAt });
};

/**
 * Makes the demonstration by letting the pipeline run through the past: contacts, a series for each place, and then wave
 * after wave invites, reminds, is answered, closes and is published, up to `now`. The same seed, places and day give the same
 * releases. Expects a studio with its municipalities and the core survey, and no waves.
 */
export const makeDemonstration = async (
  { stores, assets, outbox: file, linkKeys, linkBase, log, say }: DemonstrationDeps,
  { seed, places, waves, now }: DemonstrationPlan,
): Promise<void> => {
  const lastDay = addDays(dayOf(now), -lastOpenedDaysAgo);
  const firstDay = addMonths(lastDay, -everyMonths * (waves - 1));
  const begin = momentOf(addDays(firstDay, -1), 12);
  // Time stands still here but for the moves below, so that no wave depends on how fast this machine is.
  const clock = localClock({ ahead: begin, keep: () => undefined, real: () => 0 });
  const outbox = openOutbox({ file, refuses: refusesNumber, now: clock.now });
  const gateway = outbox;
  const pipeline = localPipeline({ stores, gateway, linkKeys, linkBase, traffic: countTraffic(), now: clock.now, log });
  const page = localRespond({ stores, assets, linkBase, now: clock.now, log });
  const advanceTo = (moment: number) => advance({ clock, studio: stores.studio, pipeline }, moment);

  const owners = new Map<string, { place: Place; person: MadeUp }>();
  for (const place of places) {
    const municipality = await stores.studio.municipality(place.code);
    if (!municipality) throw new Error(`the demonstration has no municipality ${place.code}`);
    await stores.studio.saveProfile(profileOf(municipality, place));
    const people = peopleOf(place);
    await atOnce(visitsAtOnce, people, async (person) => {
      const { code: municipality } = place;
      await stores.contacts.save({ id: contactId(municipality, person.phone), municipality, ...person });
    });
    for (const person of people) owners.set(person.phone, { place, person });
    await stores.studio.saveSeries(seriesOf(place, firstDay));
    await addPoster(stores, place, begin);
  }

  let read = 0;
  /** Those with this habit follow the link in the newest messages. Returns how many did. */
  const answer = async (wave: number, habit: Habit): Promise<number> => {
    const visits = outbox
      .messages()
      .slice(read)
      .flatMap(({ to, text }) => {
        const owner = owners.get(to);
        const path = pathIn(text);
        const visit = owner && { seed, wave, ...owner };
        return visit && path !== undefined && habitOf(visit) === habit ? [{ path, visit }] : [];
      });
    read = outbox.messages().length;
    await atOnce(visitsAtOnce, visits, ({ path, visit }) => answerAt(page, path, answersOf(visit)));
    return visits.length;
  };

  try {
    await advanceTo(begin);
    for (let wave = 1; wave <= waves; wave++) {
      const [place] = places;
      const current = place && (await stores.studio.wave(waveId(place.code, place.series, wave)));
      if (!current) throw new Error(`wave ${wave} of the demonstration was not planned`);
      await advanceTo(current.opensAt + day);
      const early = await answer(wave, 'early');
      if (wave === waves) say(`Wave ${wave} is open: ${early} of ${owners.size} have answered so far`);
      else {
        await advanceTo(current.opensAt + (reminderDay + 1) * day);
        const late = await answer(wave, 'late');
        await advanceTo(current.closesAt + graceMs);
        say(`Wave ${wave} of ${waves}: ${early + late} of ${owners.size} answered, published`);
      }
    }
    await advanceTo(now);
    for (const { code } of places) await tellNewcomers(stores, code, now);
  } finally {
    outbox.close();
  }
};
