import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { release } from '../releases.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attack-'));
});
afterAll(() => rm(folder, { recursive: true }));

const save = async (name: string, content: unknown) => {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

/** Runs `npm run attack` as npm does; its exit code, and what it wrote. */
const run = async (args: readonly string[], input = '') => {
  const child = spawn(process.execPath, ['infra/disclosure/attack.ts', ...args], { cwd: root });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, err, lines: out.trimEnd().split('\n') };
};

/** Two gaps in one row, of which the total leaves `left`. */
const table = (left: number) => ({
  name: 'T',
  dimensions: { age: { categories: ['16-25', '26-44', '45+'], total: 'Tot' } },
  cells: [
    { age: '16-25', status: 'withheld', reason: 'primary' },
    { age: '26-44', status: 'withheld', reason: 'secondary' },
    { age: '45+', status: 'published', count: 12 },
    { age: 'Tot', status: 'published', count: 12 + left },
  ],
});

describe('npm run attack', () => {
  test('prints the range of each withheld cell, and ends with how many were attacked', async () => {
    const { code, lines, err } = await run([await save('safe.json', { k: 5, tables: [table(9)] })]);
    expect(lines).toEqual(['T age=16-25: 0 to 9', 'T age=26-44: 0 to 9', '2 cells attacked, 0 breaches']);
    expect([code, err]).toEqual([0, '']);
  });

  test('marks a breach and ends with 1; k may be given', async () => {
    const file = await save('open.json', table(4));
    const { code, lines } = await run([file]);
    expect(lines[0]).toContain('BREACH');
    expect([lines.at(-1), code]).toEqual(['2 cells attacked, 2 breaches', 1]);
    expect((await run([file, '--k', '3'])).code).toBe(0);
  });

  test('reads releases, lists of documents and standard input', async () => {
    const one = release({ questions: [], audience: 'municipality' });
    const { code, lines } = await run(['-'], JSON.stringify([one, table(9)]));
    expect(lines).toContain('5027-abcdef-1 response silent: 16 to 16');
    expect([lines.at(-1), code]).toEqual(['3 cells attacked, 0 breaches', 0]);
  });

  test('a file that cannot be used is named, with what is wrong, and the code is 2', async () => {
    const broken = await save('broken.json', '{');
    const unknown = await save('unknown.json', { ...table(9), cells: [{ place: 'Budal', count: 7 }] });
    const releaseLike = await save('release.json', { format: 'tilhor-release/1' });
    const said = async (...args: string[]) => {
      const { code, err } = await run(args);
      expect(code).toBe(2);
      expect(err).not.toMatch(/^\s+at /m);
      return err;
    };
    expect(await said(join(folder, 'none.json'))).toContain('none.json: there is no such file');
    expect(await said(broken)).toContain('broken.json: not JSON');
    expect(await said(unknown)).toContain('unknown.json: T: a cell names “place”, which is no dimension of the table');
    expect(await said(releaseLike)).toContain('release.json: not a release document');
    expect(await said(broken, '--k', 'five')).toContain('--k is a whole number from 2 up');
    const [a, b] = [await save('a.json', table(9)), await save('b.json', table(8))];
    expect(await said(a, b)).toContain('the documents contradict each other at T age=Tot');
  });

  test('help', async () => {
    const { code, lines } = await run(['--help']);
    expect([code, lines[0]]).toEqual([0, 'npm run attack -- FILE… [--k 5]']);
  });
});
