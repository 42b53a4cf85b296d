import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type Provider from 'oidc-provider';
import type { StaffEnv } from '#functions/staff/session.ts';
import { ChoosePersonPage } from '#web/local/sign-in.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { people } from './people.ts';

export type SignInDeps = { provider: Provider; frame: (c: Context<StaffEnv>) => Frame };

/** The page on which the embedded provider asks who it is. A sign-in that is unknown or too old begins again. */
export const signInRoutes = ({ provider, frame }: SignInDeps): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();
  const raw = (c: Context) => c.env as HttpBindings;

  app.get('/local/sign-in/:uid', async (c) => {
    const { incoming, outgoing } = raw(c);
    const known = await provider.interactionDetails(incoming, outgoing).catch(() => undefined);
    if (known?.uid !== c.req.param('uid')) return c.redirect('/sign-in', 303);
    return c.html(<ChoosePersonPage frame={frame(c)} action={c.req.path} people={people} />);
  });

  app.post('/local/sign-in/:uid', async (c) => {
    const { subject } = await c.req.parseBody();
    const person = people.find((known) => known.subject === subject);
    if (!person) return c.redirect(c.req.path, 303);
    const { incoming, outgoing } = raw(c);
    const result = { login: { accountId: person.subject, remember: false } };
    const back = await provider.interactionResult(incoming, outgoing, result).catch(() => '/sign-in');
    return c.redirect(back, 303);
  });
  return app;
};
