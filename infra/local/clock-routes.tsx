import { type Context, Hono } from 'hono';
import type { Ran } from '#functions/clock/run.ts';
import { type StaffDeps, type StaffEnv, startSession } from '#functions/staff/session.ts';
import type { StudioStore } from '#functions/store/studio.ts';
import { ClockPage, type Happening } from '#web/local/clock.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { nextEvent } from './advance.ts';
import { comingUp, inWords } from './happenings.ts';
import type { LocalClock } from './local-clock.ts';
import { leapNames, leaps, leapTo, type MoveProblem, readMove } from './moves.ts';

export type ClockDeps = StaffDeps & {
  studio: StudioStore;
  clock: LocalClock;
  /** Moves the clock to what `decide` says once it is this caller's turn, and runs what becomes due on the way. */
  move: (decide: () => Promise<number | MoveProblem>) => Promise<Ran[] | MoveProblem>;
  frame: (c: Context<StaffEnv>) => Frame;
};

const problems: Record<MoveProblem, { status: 400 | 409; title: string }> = {
  malformed: { status: 400, title: 'Send {"now": "<ISO time>"}, such as 2027-01-01T10:00:00Z' },
  backwards: { status: 409, title: 'The clock cannot be moved back' },
  'too-far': { status: 400, title: 'The clock moves at most ten years at a time' },
};
const shown = 12;

const readBody = async (c: Context): Promise<unknown> => {
  if (!/json/i.test(c.req.header('content-type') ?? '')) return c.req.parseBody();
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
};

/** `/local/clock`: shows the local time and moves it, by form and by JSON. */
export const clockRoutes = (deps: ClockDeps): Hono<StaffEnv> => {
  const { studio, clock } = deps;
  const app = new Hono<StaffEnv>();
  let lastMove: Happening[] | undefined;

  const names = async () => {
    const codes = await studio.municipalities();
    const known = await Promise.all(
      codes.map(async (code) => [code, (await studio.municipality(code))?.name] as const),
    );
    const byCode = new Map(known);
    return { codes, nameOf: (code: string) => byCode.get(code) ?? code };
  };

  const page = async (c: Context<StaffEnv>, ran?: Happening[], error?: string) => {
    const { codes, nameOf } = await names();
    const waves = (await Promise.all(codes.map((code) => studio.waves(code)))).flat();
    const now = clock.now();
    const ahead = comingUp(waves, now, nameOf);
    const next = await nextEvent(studio, now);
    const ways = leapNames.flatMap((by) => {
      const to = leapTo(by, now, next?.at);
      if (to === undefined) return [];
      return [{ by, name: leaps[by], to, happenings: ahead.filter(({ at }) => at <= to) }];
    });
    return <ClockPage {...{ now, ran, error }} frame={deps.frame(c)} leaps={ways} upcoming={ahead.slice(0, shown)} />;
  };

  app.get('/local/clock', async (c) =>
    c.html(await page(c, c.req.query('moved') === undefined ? undefined : lastMove)),
  );

  app.post('/local/clock', async (c) => {
    const body = await readBody(c);
    const isForm = !/json/i.test(c.req.header('content-type') ?? '');
    const ran = await deps.move(async () => readMove(body, clock.now(), (await nextEvent(studio, clock.now()))?.at));
    if (typeof ran === 'string') {
      const { status, title } = problems[ran];
      if (isForm) return c.html(await page(c, undefined, `${title}.`), status);
      return c.json({ type: `/problems/${ran}`, title, status }, status, {
        'Content-Type': 'application/problem+json',
      });
    }
    // A session ends by the local time too; whoever moves the clock by a week has not been away for a week.
    const session = c.get('session');
    if (session) await startSession(c, deps, session);
    if (!isForm)
      return c.json({
        now: new Date(clock.now()).toISOString(),
        ran: ran.map(({ at, ...what }) => ({ at: new Date(at).toISOString(), ...what })),
      });
    lastMove = inWords(ran, (await names()).nameOf);
    return c.redirect('/local/clock?moved=yes', 303);
  });
  return app;
};
