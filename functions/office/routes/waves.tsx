import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import { breakdownsOf } from '#shared/survey/version.ts';
import { timesOf } from '#shared/wave/series.ts';
import { cancel, isWaveId, municipalityOf, reschedule, steps, stop, type Wave } from '#shared/wave/wave.ts';
import { isWrittenTo } from '#shared/wave/written-to.ts';
import { breakdownWords } from '#web/office/survey-words.ts';
import { planErrors } from '#web/office/timing-fields.tsx';
import { WaveAskPage, WaveChangePage, WaveRefusedPage } from '#web/office/wave-change-page.tsx';
import { WavePage } from '#web/office/wave-page.tsx';
import type { FieldError } from '#web/staff/fields.tsx';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice } from '../load-office.ts';
import { readTiming, type TimingValues } from '../plan/form.ts';
import { text, timingValues, valuesOf } from '../plan/values.ts';

const doneWords = ['changed', 'cancelled', 'stopped'] as const;
/** The clock may write the same wave while an officer stops it; more than a few times in a row it does not. */
const stopTries = 5;

/** One wave: shown, changed until it opens, cancelled, stopped while it is open. */
export const waveRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();
  const { contacts, studio, now } = deps;

  /** The wave in the path, of the municipality in the path. */
  const waveOf = async (c: StaffContext): Promise<Wave> => {
    const id = c.req.param('id') ?? '';
    const ours = isWaveId(id) && municipalityOf(id) === c.req.param('code');
    const wave = ours ? await studio.wave(id) : undefined;
    if (!wave) throw new HTTPException(404);
    return wave;
  };
  const refuse = async (c: StaffContext, wave: Wave, because: 'moved' | 'tooLate') => {
    const office = await loadOffice(c, deps);
    return c.html(<WaveRefusedPage office={office} wave={wave} because={because} />, 409);
  };
  const backTo = (c: StaffContext, wave: Wave, done: (typeof doneWords)[number]) =>
    c.redirect(`/office/${wave.municipality}/waves/${wave.id}?done=${done}`, 303);

  app.get('/:id', async (c) => {
    const wave = await waveOf(c);
    const office = await loadOffice(c, deps);
    const [people, invitations] = await Promise.all([
      contacts.list(wave.municipality),
      wave.state === 'planned' ? [] : contacts.invitations(wave.id),
    ]);
    const sent = steps
      .map((step) => ({ step, people: invitations.filter((invitation) => invitation.sent.includes(step)).length }))
      .filter((row) => row.people > 0);
    const undeliverable = people.filter(({ status }) => status === 'undeliverable').length;
    const done = doneWords.find((word) => word === c.req.query('done'));
    return c.html(<WavePage {...{ office, wave, sent, undeliverable, done }} now={now()} />);
  });

  const showChange = async (c: StaffContext, wave: Wave, values: TimingValues, errors: readonly FieldError[]) => {
    const office = await loadOffice(c, deps);
    const version = await studio.version(wave.survey.id, wave.survey.version);
    const breakdowns = version ? breakdownWords(office.frame.language, version) : [];
    const people = (await contacts.list(wave.municipality)).filter((one) =>
      isWrittenTo(one, office.municipality.youth !== undefined),
    ).length;
    return c.html(
      <WaveChangePage {...{ office, wave, values, errors, breakdowns, people }} />,
      errors.length > 0 ? 422 : 200,
    );
  };

  app.get('/:id/change', async (c) => {
    const wave = await waveOf(c);
    return wave.state === 'planned' ? showChange(c, wave, valuesOf(wave), []) : refuse(c, wave, 'tooLate');
  });
  app.post('/:id/change', async (c) => {
    const sent = await c.req.parseBody({ all: true });
    const wave = await waveOf(c);
    if (wave.state !== 'planned') return refuse(c, wave, 'tooLate');
    if (text(sent, 'revision') !== String(wave.revision)) return refuse(c, wave, 'moved');
    const version = await studio.version(wave.survey.id, wave.survey.version);
    const offered = version ? breakdownsOf(version).map(({ id }) => id) : [];
    const values = timingValues(sent);
    const timing = readTiming(values, offered, now());
    if (!timing.ok) return showChange(c, wave, values, planErrors(c.get('language'), timing.errors));
    const { firstDay, quiet, breakdowns } = timing.value;
    const changed = reschedule(wave, { ...timesOf(timing.value, firstDay), quiet, breakdowns });
    return (await studio.changeWave(changed)) ? backTo(c, wave, 'changed') : refuse(c, wave, 'moved');
  });

  app.get('/:id/cancel', async (c) => {
    const wave = await waveOf(c);
    const office = await loadOffice(c, deps);
    return wave.state === 'planned'
      ? c.html(<WaveAskPage office={office} wave={wave} ask="cancel" />)
      : refuse(c, wave, 'tooLate');
  });
  app.post('/:id/cancel', async (c) => {
    const sent = await c.req.parseBody({ all: true });
    const wave = await waveOf(c);
    if (wave.state !== 'planned') return refuse(c, wave, 'tooLate');
    const asSeen = text(sent, 'revision') === String(wave.revision);
    return asSeen && (await studio.changeWave(cancel(wave, now())))
      ? backTo(c, wave, 'cancelled')
      : refuse(c, wave, 'moved');
  });

  app.get('/:id/stop', async (c) => {
    const wave = await waveOf(c);
    const office = await loadOffice(c, deps);
    return wave.state === 'open'
      ? c.html(<WaveAskPage office={office} wave={wave} ask="stop" />)
      : refuse(c, wave, 'tooLate');
  });
  // To stop means the same whatever the clock has written meanwhile, so the revision is not asked for: it is tried again.
  app.post('/:id/stop', async (c) => {
    for (let attempt = 1; attempt <= stopTries; attempt++) {
      const wave = await waveOf(c);
      if (wave.state !== 'open') return refuse(c, wave, 'tooLate');
      if (await studio.changeWave(stop(wave, now()))) return backTo(c, wave, 'stopped');
    }
    return refuse(c, await waveOf(c), 'moved');
  });
  return app;
};
