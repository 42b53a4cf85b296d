import { Hono } from 'hono';
import type { Callback } from '#functions/messaging/settings.ts';
import { ProblemError, problemResponse } from '#functions/problem.ts';
import { isSigned, saidIn } from './callback.ts';
import { type KeepDeps, keep } from './keep.ts';

export type AppDeps = KeepDeps & {
  /** Undefined where the gateway calls nobody back: then there is no such address. */
  callbacks:
    | {
        form: Callback;
        /** What the gateway signs with, and the same read anew: the operator may have changed it a moment ago. */
        secret: () => Promise<string>;
        renewedSecret: () => Promise<string>;
      }
    | undefined;
};

/** Some hundred receipts; a gateway that has more sends several callbacks. */
const mostBytes = 64 * 1024;

const parsed = (body: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new ProblemError('invalid-request');
  }
};

/** `POST /receipts/sms`: what the HTTPS gateway calls back with. Nothing is looked at before the signature is. No answer quotes anything. */
export const receiptsApp = (deps: AppDeps): Hono => {
  const app = new Hono();
  app.post('/receipts/sms', async (c) => {
    if (!deps.callbacks) throw new ProblemError('no-such-address');
    const { form, secret, renewedSecret } = deps.callbacks;
    const body = new Uint8Array(await c.req.arrayBuffer()); // at most 10 MB: the API takes no more
    if (body.byteLength > mostBytes) throw new ProblemError('too-large');
    const given = c.req.header(form.signature.header);
    const signedWith = async (key: () => Promise<string>) => isSigned(body, given, await key(), form.signature);
    if (!(await signedWith(secret)) && !(await signedWith(renewedSecret))) throw new ProblemError('wrong-signature');
    const said = saidIn(parsed(body), form);
    if (!said) throw new ProblemError('invalid-request');
    await keep(deps, said);
    return c.body(null, 204);
  });
  app.notFound(() => problemResponse(new ProblemError('no-such-address')));
  app.onError((error) => {
    if (error instanceof ProblemError) deps.log.warn('callback refused', { did: error.problem });
    else deps.log.error('callback failed', { error });
    return problemResponse(error);
  });
  return app;
};
