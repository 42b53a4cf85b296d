import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hidden, life, release, shown } from '../releases.ts';

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
const run = async (args: readonly string[], input = '', from = root) => {
  const env = { ...process.env, INIT_CWD: from };
  const child = spawn(process.execPath, ['infra/disclosure/attack.ts', ...args], { cwd: root, env });
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
    expect(lines).toEqual([
      'T age=16-25: 0 to 9',
      'T age=26-44: 0 to 9',
      '1 not listed: how many were silent or left a question out, where published numbers tell it and may',
      '3 cells attacked, 0 breaches',
    ]);
    expect(code).toBe(0);
  });

  test('a number of silent people that is a breach is listed', async () => {
    const silent = { invited: { shown: true, value: 26 }, rate: { shown: true, value: 0.92 } };
    const one = release({ questions: [], audience: 'municipality' });
    const { lines } = await run(['-'], JSON.stringify({ ...one, response: { ...one.response, ...silent } }));
    expect(lines[0]).toMatch(/^5027-abcdef-1 response silent: 2 to 2 {2}BREACH/);
    expect(lines.at(-1)).toBe('1 cells attacked, 1 breaches');
  });

  test('says in words what is compared between two waves', async () => {
    const waves = [1, 2].map((number) => release({ number, questions: [life(6.5)], audience: 'municipality' }));
    const { code, lines } = await run(['-'], JSON.stringify(waves));
    expect(lines).toContain('5027-abcdef-2 life, how many more or fewer answered than in 5027-abcdef-1: 0 to 0');
    expect(code).toBe(0);
  });

  test('prints of two waves what docs/privacy.md says that it prints', async () => {
    const page = await readFile(join(root, 'docs/privacy.md'), 'utf8');
    const printed = /```\n(5027-[\s\S]*?)\n```/.exec(page)?.[1]?.split('\n') ?? [];
    const tooFew = hidden('too-few-answers');
    const group = (code: string) => ({ code, label: { nb: code, en: code }, answered: tooFew, measures: {} });
    const breakdowns = [{ dimension: 'sex', text: { nb: 'Kjønn', en: 'Sex' }, groups: [group('women'), group('men')] }];
    const wave = (number: number, answered: number, rate: number) => ({
      ...release({ number, audience: 'municipality', questions: [life(6.5, { n: shown(answered) })] }),
      response: { invited: shown(40), answered: shown(answered), rate: shown(rate) },
      breakdowns,
    });
    const { code, lines } = await run(['-'], JSON.stringify([wave(1, 24, 0.6), wave(2, 26, 0.65)]));
    expect(printed).toHaveLength(6);
    expect(lines.filter((line) => printed.includes(line))).toEqual(printed);
    expect(code).toBe(0);
  });

  test('passes over what npm writes before the output of a command, and finds a file from where the user stands', async () => {
    const preamble = '\n> tilhor@0.2.0 protect\n> node infra/disclosure/protect.ts e1.json\n\n';
    await save('preamble.json', `${preamble}${JSON.stringify(table(9), null, 2)}\n`);
    const { code, err, lines } = await run(['preamble.json'], '', folder);
    expect([code, err, lines.at(-1)]).toEqual([0, '', '2 cells attacked, 0 breaches']);
  });

  test('a file that cannot be used is named, with what is wrong, and the code is 2', async () => {
    const broken = await save('broken.json', '{');
    const unknown = await save('unknown.json', { ...table(9), cells: [{ place: 'Budal', count: 7 }] });
    const releaseLike = await save('release.json', { format: 'tilhor-release/1' });
    const said = async (...args: string[]) => {
      const { code, err } = await run(args);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(1);
      return err;
    };
    expect(await said(join(folder, 'none.json'))).toContain('none.json: there is no such file');
    expect(await said(broken)).toContain('broken.json: not JSON');
    expect(await said(unknown)).toContain('unknown.json: T: a cell names “place”, which is no dimension of the table');
    expect(await said(releaseLike)).toContain('release.json: not a release document');
    expect(await said(await save('empty.json', '\n'))).toContain('empty.json: empty');
    expect(await said(await save('null.json', 'null'))).toContain('null.json: neither an object nor a list');
    expect(await said(await save('nothing.json', '[]'))).toContain('nothing.json: holds neither tables nor documents');
    expect(await said(await save('no-table.json', { tables: [] }))).toContain('there is no table');
    expect(await said(await save('no-cells.json', { ...table(9), cells: [] }))).toContain('T: no cells');
    const nested = '['.repeat(1e5) + ']'.repeat(1e5);
    expect(await said(await save('nested.json', nested))).toContain('nested.json: nested more deeply');
    expect(await said(await save('huge.json', ' '.repeat(51e6)))).toContain('huge.json: larger than 50 MB');
    expect(await said(broken, '--k', 'five')).toContain('--k is a whole number from 2 up');
    const [a, b] = [await save('a.json', table(9)), await save('b.json', table(8))];
    expect(await said(a, b)).toContain('the documents contradict each other at T age=Tot');
  });

  test('more linked cells than can be attacked end with 2; as many that are not linked do not', async () => {
    const categories = Array.from({ length: 1600 }, (_, i) => `c${i}`);
    const cells = categories.map((age) => ({ age, status: 'withheld' }));
    const file = { name: 'T', dimensions: { age: { categories, total: 'Tot' } }, cells };
    const whole = await run(['-'], JSON.stringify({ ...file, cells: [...cells, { age: 'Tot', count: 40_000 }] }));
    expect(whole).toMatchObject({ code: 2, lines: [''] });
    expect(whole.err).toBe(
      '1600 withheld cells are linked with each other, and no more than 1500 can be attacked together\n',
    );
    const alone = await run(['-'], JSON.stringify(file));
    expect([alone.code, alone.lines.at(-1)]).toEqual([0, '1600 cells attacked, 0 breaches']);
  });

  test('help', async () => {
    const { code, lines } = await run(['--help']);
    expect([code, lines[0]]).toEqual([0, 'npm run --silent attack -- FILE… [--k 5]']);
  });
});
