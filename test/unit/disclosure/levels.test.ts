import { describe, expect, test } from 'vitest';
import { attack, type Document } from '#shared/privacy/attack/attack.ts';
import { protectTables } from '#shared/privacy/linked/protect-tables.ts';

const places = {
  categories: ['Støren', 'Soknedal', 'Budal', 'Singsås', 'Kotsøy'],
  total: 'county',
  hierarchy: { north: ['Støren', 'Soknedal'], south: ['Budal', 'Singsås', 'Kotsøy'] },
  hierarchies: [{ programme: ['Soknedal', 'Budal', 'Singsås'] }],
};

const people: Record<string, readonly number[]> = {
  Støren: [14, 20],
  Soknedal: [3, 9],
  Budal: [8, 12],
  Singsås: [10, 7],
  Kotsøy: [6, 11],
};
const all = Object.keys(people);
const under: Record<string, readonly string[]> = {
  county: all,
  north: places.hierarchy.north,
  south: places.hierarchy.south,
  programme: ['Soknedal', 'Budal', 'Singsås'],
};
const at = (place: string, age: number | undefined): number =>
  (under[place] ?? [place])
    .flatMap((leaf) => people[leaf] ?? [])
    .reduce((sum, count, i) => (age === undefined || i % 2 === age ? sum + count : sum), 0);

const table = (named: string, shown: readonly string[]) => ({
  name: named,
  dimensions: { place: places, age: { categories: ['16–25', '26+'], total: 'all' } },
  cells: shown.flatMap((place) =>
    [0, 1, undefined].map((age) => ({
      place,
      age: age === undefined ? 'all' : ['16–25', '26+'][age],
      count: at(place, age),
    })),
  ),
});

const whole = { k: 5, tables: [table('municipalities', [...all, 'county', 'north', 'south', 'programme'])] };
const protectedFile = () => protectTables(whole).file as Document;

type Cell = { place: string; age: string; status: string };
const cells = (file: unknown) => (file as { tables: { cells: Cell[] }[] }).tables.flatMap((one) => one.cells);

/** The file with these cells told after all. */
const telling = (file: unknown, told: (cell: Cell) => boolean): Document => {
  const counts = new Map(
    whole.tables.flatMap((one) => one.cells.map((cell) => [`${cell.place} ${cell.age}`, cell.count])),
  );
  const tables = (file as { tables: { cells: Cell[] }[] }).tables.map((one) => ({
    ...one,
    cells: one.cells.map((cell) =>
      told(cell) ? { place: cell.place, age: cell.age, count: counts.get(`${cell.place} ${cell.age}`) } : cell,
    ),
  }));
  return { ...(file as object), tables } as Document;
};

describe('municipalities, two regions and a programme that holds some of both', () => {
  test('the hidden municipality does not follow from its region, the programme or the county', () => {
    const file = protectedFile();
    expect(cells(file).find(({ place, age }) => place === 'Soknedal' && age === '16–25')?.status).toBe('withheld');
    expect(attack([file]).breaches).toEqual([]);
  });

  test('and would: the region’s other municipality told, or both regions and the programme’s others, and it is found', () => {
    const file = protectedFile();
    const others = telling(file, ({ place, age }) => age === '16–25' && ['Støren', 'north'].includes(place));
    expect(attack([others]).breaches.length).toBeGreaterThan(0);
    const programme = telling(
      file,
      ({ place, age }) => age === '16–25' && ['programme', 'Budal', 'Singsås'].includes(place),
    );
    expect(attack([programme]).breaches.length).toBeGreaterThan(0);
  });

  test('published in files of their own, regions and municipalities are attacked together', () => {
    const file = protectedFile();
    const part = (shown: readonly string[], from: Document): Document => {
      const [one] = (from as { tables: { cells: Cell[] }[] }).tables;
      return {
        ...(from as object),
        tables: [{ ...one, cells: one?.cells.filter(({ place }) => shown.includes(place)) }],
      } as Document;
    };
    const [regions, municipalities] = [['county', 'north', 'south', 'programme'], all];
    expect(attack([part(regions, file), part(municipalities, file)]).breaches).toEqual([]);
    const alone = telling(file, ({ place, age }) => age === '16–25' && place !== 'Soknedal');
    expect(attack([part(municipalities, alone)]).breaches).toEqual([]);
    expect(attack([part(regions, alone), part(municipalities, alone)]).breaches.length).toBeGreaterThan(0);
  });
});
