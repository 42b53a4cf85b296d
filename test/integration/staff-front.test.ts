import { expect, test } from 'vitest';
import { staffApp } from '#functions/staff/base-app.tsx';
import { staffWorld } from '#test/staff-world.ts';

const front = 'https://svar.example.no';
const behind = 'https://abc123.execute-api.eu-north-1.amazonaws.com';

/** A form as a browser sends it that says no more of itself than where the form was: the oldest ones do. */
const send = async (origin: string, publicBase?: string): Promise<number> => {
  const { deps } = staffWorld({ member: async () => undefined }, () => 0);
  const app = staffApp({ ...deps, ...(publicBase && { publicBase }) });
  app.post('/form', (c) => c.text('taken'));
  const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
  return (await app.request(`${behind}/form`, { method: 'POST', headers, body: 'a=b' })).status;
};

test('a form from our own pages is taken, whichever host hands it on', async () => {
  expect(await send(front, front)).toBe(200);
  expect(await send(behind, front)).toBe(200);
  expect(await send(behind)).toBe(200);
});

test('a form from elsewhere is not', async () => {
  expect(await send('https://example.com', front)).toBe(403);
  expect(await send('https://svar.example.no.example.com', front)).toBe(403);
  expect(await send(front)).toBe(403);
});
