import { HTTPException } from 'hono/http-exception';
import { expect, test } from 'vitest';
import { ProblemError, problemResponse, problems } from '#functions/problem.ts';

test.each(Object.keys(problems) as (keyof typeof problems)[])('%s is told as RFC 9457 has it', async (name) => {
  const response = problemResponse(new ProblemError(name));
  expect(response.status).toBe(problems[name].status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await response.json()).toEqual({ type: `/problems/${name}`, ...problems[name] });
});

test.each([
  [400, 'invalid-request'],
  [404, 'no-such-address'],
  [405, 'method-not-allowed'],
  [413, 'invalid-request'],
  [415, 'unsupported-media-type'],
  [503, 'failed'],
] as const)('the framework’s own %s becomes %s', async (status, name) => {
  const response = problemResponse(new HTTPException(status, { message: 'plain text' }));
  expect(response.status).toBe(problems[name].status);
  expect(await response.text()).not.toContain('plain text');
});

test('an error that nobody foresaw tells nothing of itself', async () => {
  const response = problemResponse(new Error('a phone number'));
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('phone');
});
