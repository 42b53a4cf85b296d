import fc from 'fast-check';
import { draw } from './draw.ts';

/** A way to sort people, with parents that each hold some of its leaves and may overlap (region and programme). */
export type Axis = { name: string; leaves: readonly string[]; parents: Readonly<Record<string, readonly string[]>> };

/** Counts of people over all axes at once, of which some tables are published: each names its axes. They are linked. */
export type Cube = { axes: readonly Axis[]; tables: readonly (readonly string[])[]; count: (at: At) => number };

/** Axis → category; an axis that is not named stands at its total. */
export type At = Readonly<Record<string, string>>;

/** One cell of the tables, wherever it stands; totals of an axis are cells without that axis. */
export type CubeCell = { at: At; place: string; count: number };

const totalName = 'Tot';

const leavesUnder = ({ leaves, parents }: Axis, category: string | undefined): readonly string[] =>
  category === undefined ? leaves : (parents[category] ?? [category]);

/** How many people a cell of the cube holds, by the counts of its leaves. */
const countIn = (axes: readonly Axis[], leaf: (codes: readonly number[]) => number, at: At): number => {
  const sum = (codes: readonly number[], rest: readonly Axis[]): number => {
    const [axis, ...others] = rest;
    if (!axis) return leaf(codes);
    return leavesUnder(axis, at[axis.name]).reduce(
      (total, name) => total + sum([...codes, axis.leaves.indexOf(name)], others),
      0,
    );
  };
  return sum([], axes);
};

const placeOf = (at: At): string =>
  Object.keys(at)
    .sort()
    .map((name) => `${name}=${at[name]}`)
    .join(' ') || totalName;

/** Every category of an axis; undefined is the total. */
const categories = ({ leaves, parents }: Axis): (string | undefined)[] => [
  ...leaves,
  ...Object.keys(parents),
  undefined,
];

const cellsAt = (axes: readonly Axis[]): At[] =>
  axes.reduce<At[]>(
    (all, axis) =>
      all.flatMap((at) =>
        categories(axis).map((category) => (category === undefined ? at : { ...at, [axis.name]: category })),
      ),
    [{}],
  );

const axesOf = ({ axes }: Cube, table: readonly string[]): Axis[] => axes.filter(({ name }) => table.includes(name));

/** The cells of all tables, each once. */
export const cellsIn = (cube: Cube): CubeCell[] => {
  const all = cube.tables.flatMap((table) => cellsAt(axesOf(cube, table)));
  const cells = new Map(all.map((at) => [placeOf(at), { at, place: placeOf(at), count: cube.count(at) }]));
  return [...cells.values()];
};

/** The places of a file's cells, table by table, in the file's order. */
export const placesInFile = (cube: Cube): string[][] =>
  cube.tables.map((table) => cellsAt(axesOf(cube, table)).map(placeOf));

/** The tables as a file; `status` of each cell by its place. */
export const fileOf = (cube: Cube, k: number, status?: (place: string) => 'published' | 'primary' | 'secondary') => ({
  k,
  tables: cube.tables.map((table, i) => ({
    name: `table ${i + 1}`,
    dimensions: Object.fromEntries(
      axesOf(cube, table).map(({ name, leaves, parents }) => [
        name,
        {
          categories: [...leaves],
          total: totalName,
          hierarchy: Object.fromEntries(Object.entries(parents).map(([parent, children]) => [parent, [...children]])),
        },
      ]),
    ),
    cells: cellsAt(axesOf(cube, table)).map((at): Record<string, string | number> => {
      const where = Object.fromEntries(axesOf(cube, table).map(({ name }) => [name, at[name] ?? totalName]));
      const is = status?.(placeOf(at));
      if (is === undefined) return { ...where, count: cube.count(at) };
      return is === 'published'
        ? { ...where, count: cube.count(at), status: is }
        : { ...where, status: 'withheld', reason: is };
    }),
  })),
});

type Seeds = {
  seed: number;
  sizes: readonly number[];
  parents: number;
  tables: readonly (readonly number[])[];
  few: number;
};

const cubeOf = ({ seed, sizes, parents, tables, few }: Seeds): Cube => {
  const axes = sizes.map((size, i): Axis => {
    const leaves = Array.from({ length: size }, (_, j) => `${'abc'[i]}${j + 1}`);
    const held = Array.from({ length: i === 0 ? parents : 0 }, (_, p) =>
      leaves.filter((_, j) => draw(seed, p, j) < 0.5),
    ).filter((children) => children.length > 1 && children.length < size);
    return {
      name: `axis ${i + 1}`,
      leaves,
      parents: Object.fromEntries(held.map((children, p) => [`part ${p + 1}`, children])),
    };
  });
  const leaf = (codes: readonly number[]) => {
    const u = draw(seed, 99, ...codes);
    return u < 0.08 ? 0 : Math.floor(u ** few * 30);
  };
  const names = tables.map((table) => [...new Set(table.flatMap((i) => axes[i % axes.length]?.name ?? []))]);
  return { axes, tables: names, count: (at) => countIn(axes, leaf, at) };
};

/** Random linked tables of at most `most` cells. */
export const cubes = (most: number): fc.Arbitrary<Cube> =>
  fc
    .record({
      seed: fc.noShrink(fc.nat(0x7fffffff)),
      sizes: fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 2, maxLength: 3 }),
      parents: fc.integer({ min: 0, max: 2 }),
      tables: fc.array(fc.array(fc.nat(2), { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      few: fc.constantFrom(1, 2),
    })
    .map(cubeOf)
    .filter((cube) => cellsIn(cube).length <= most);
