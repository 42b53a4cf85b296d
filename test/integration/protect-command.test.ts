import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const command = join(import.meta.dirname, '../../infra/disclosure/protect.ts');
const protect = (input: string, ...args: string[]) =>
  spawnSync(process.execPath, [command, '-', ...args], { input, encoding: 'utf8' });

const table = {
  dimensions: { group: { categories: ['a', 'b', 'c'], total: 'Tot' } },
  cells: Object.entries({ a: 4, b: 13, c: 30, Tot: 47 }).map(([group, count]) => ({ group, count })),
};

test('prints the tables on standard output and one line about them on standard error', () => {
  const { stdout, stderr, status } = protect(JSON.stringify(table), '--k', '5');
  expect(status).toBe(0);
  expect(stderr).toBe('4 cells, 2 withheld (1 primary, 1 secondary)\n');
  expect(JSON.parse(stdout)).toMatchObject({
    k: 5,
    cells: [
      { group: 'a', status: 'withheld', reason: 'primary' },
      { group: 'b', status: 'withheld', reason: 'secondary' },
      { group: 'c', status: 'published', count: 30 },
      { group: 'Tot', status: 'published', count: 47 },
    ],
  });
});

test('passes over what npm writes before the output of a command', () => {
  const { stdout, status } = protect(`\n> tilhor@0.2.0 x\n> node x.ts\n\n${JSON.stringify(table)}`);
  expect([status, stdout]).toEqual([0, protect(JSON.stringify(table)).stdout]);
});

test('finds a file from where the user stands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'protect-'));
  await writeFile(join(folder, 'table.json'), JSON.stringify(table));
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stderr } = spawnSync(process.execPath, [command, 'table.json'], { env, encoding: 'utf8' });
  await rm(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, '4 cells, 2 withheld (1 primary, 1 secondary)\n']);
});

test('what cannot be used ends with 2 and one sentence, without a stack and without what the file holds', () => {
  const wrong = { ...table, cells: table.cells.map((cell) => ({ ...cell, count: 4711 })) };
  for (const { stdout, stderr, status } of [
    protect('{ "4711": '),
    protect(''),
    protect('[]'),
    protect('4711'),
    protect(`{ "cells": ${'['.repeat(1e5)}${']'.repeat(1e5)} }`),
    protect(' '.repeat(51e6)),
    protect(JSON.stringify(wrong)),
    protect('{ "tables": [] }'),
    protect(JSON.stringify({ ...table, cells: [] })),
    protect(JSON.stringify(table), '--k', '1'),
    protect(JSON.stringify(table), '--no-such-option'),
  ]) {
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/4711/);
    expect(stderr).toMatch(/^.+\n$/);
  }
});

test('more linked cells than can be worked out end with 2 at once; as many that are not linked do not', () => {
  const categories = Array.from({ length: 1600 }, (_, i) => `c${i}`);
  const cells = categories.map((group, i) => ({ group, count: i === 0 ? 3 : 20 }));
  const file = { dimensions: { group: { categories, total: 'Tot' } }, cells };
  const whole = protect(JSON.stringify({ ...file, cells: [...cells, { group: 'Tot', count: 3 + 20 * 1599 }] }));
  expect([whole.status, whole.stdout]).toEqual([2, '']);
  expect(whole.stderr).toBe(
    'standard input: 1601 cells are linked with each other, and no more than 1500 can be worked out together\n',
  );
  expect(protect(JSON.stringify(file))).toMatchObject({
    status: 0,
    stderr: '1600 cells, 1 withheld (1 primary, 0 secondary)\n',
  });
});

test('says how it is used', () => {
  expect(protect('', '--help')).toMatchObject({ status: 0, stderr: '' });
});
