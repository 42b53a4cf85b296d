import { readFile } from 'node:fs/promises';
import { type Context, Hono } from 'hono';
import type { Outbox } from '#functions/messaging/outbox.ts';
import { type BaseDeps, staffApp } from '#functions/staff/base-app.tsx';
import { frameOf } from '#functions/staff/frame.ts';
import type { StaffEnv } from '#functions/staff/session.ts';
import { localStyles } from '#web/local/frame.tsx';
import { HomePage } from '#web/local/home.tsx';
import { InboxPage } from '#web/local/inbox.tsx';
import { type ClockDeps, clockRoutes } from './clock-routes.tsx';
import { findPhones, readFilter } from './phones.ts';
import { type SignInDeps, signInRoutes } from './sign-in-routes.tsx';
import type { Stores } from './stores.ts';

export type DoorsDeps = BaseDeps &
  Omit<ClockDeps, 'frame' | 'studio'> &
  Omit<SignInDeps, 'frame'> & {
    studio: Stores['studio'];
    stores: Stores;
    outbox: Pick<Outbox, 'messages'>;
    demonstration: boolean;
  };

/** The doors of the local run: what is here, the phones, the clock, and the page of the embedded provider. */
export const doorsApp = async (deps: DoorsDeps): Promise<Hono<StaffEnv>> => {
  const { outbox, clock, stores, demonstration } = deps;
  const styles = await readFile(new URL('../../web/local/local.css', import.meta.url), 'utf8');
  const frame = (c: Context<StaffEnv>) => frameOf(c, deps.assets);
  const app = staffApp(deps);
  app.get('/local', (c) =>
    c.html(<HomePage frame={frame(c)} now={clock.now()} messages={outbox.messages().length} {...{ demonstration }} />),
  );
  app.get(localStyles, (c) => c.body(styles, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/local/inbox', async (c) => {
    const filter = readFilter((name) => c.req.query(name));
    const phones = await findPhones({ stores, messages: outbox.messages() }, filter);
    return c.html(<InboxPage frame={frame(c)} filter={filter} {...phones} />);
  });
  app.get('/local/inbox.json', (c) =>
    c.json(outbox.messages().map(({ to, text, sentAt }) => ({ to, text, sentAt: new Date(sentAt).toISOString() }))),
  );
  app.route('/', clockRoutes({ ...deps, frame }));
  app.route('/', signInRoutes({ ...deps, frame }));
  return app;
};

/** What stands where the doors would be, when others than this machine can reach us. */
export const closedDoors = (): Hono =>
  new Hono().all('*', (c) =>
    c.text(
      'The /local doors are closed, because others than this machine can reach it. --open-local-doors opens them.',
      404,
    ),
  );
