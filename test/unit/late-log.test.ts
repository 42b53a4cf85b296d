import { expect, test } from 'vitest';
import { lateLog } from '#functions/late-log.ts';
import { createLog } from '#functions/log.ts';

const world = () => {
  const lines: string[] = [];
  let loads = 0;
  const log = lateLog(async () => {
    loads++;
    return createLog('respond', (line) => lines.push(line));
  });
  return { log, loads: () => loads, events: () => lines.map((line) => (JSON.parse(line) as { msg: string }).msg) };
};

test('nothing is loaded as long as nothing is logged', async () => {
  const { log, loads } = world();
  await log.written();
  expect(loads()).toBe(0);
});

test('lines are written once each, in their order, before `written` is through', async () => {
  const { log, loads, events } = world();
  log.error('first', { did: 'GET' });
  log.info('second');
  log.warn('third');
  await log.written();
  expect(events()).toEqual(['first', 'second', 'third']);
  log.error('fourth');
  await log.written();
  expect(events()).toHaveLength(4);
  expect(loads()).toBe(1);
});
