import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

/** The least that a function on this framework can be: a page, a form, and nothing behind them. */
const app = new Hono();
app.get('/s/:secret', (c) => c.html(`<!doctype html><title>${c.req.param('secret')}</title>`));
app.post('/s/:secret', async (c) => {
  const { receipt } = await c.req.parseBody();
  return c.redirect(`/s/${c.req.param('secret')}/thanks?${typeof receipt}`, 303);
});

export const handler = handle(app);
