import type { LinkedCell, Relation } from '#shared/privacy/linked/linked-cell.ts';
import { suppress } from '#shared/privacy/linked/suppress.ts';

const k = 5;
const total = 'Tot';
type Dimension = { categories: string[]; total: string; hierarchy: Record<string, string[]> };
type Place = Readonly<Record<string, string>>;

const named = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);

const parentsOf = ({ categories, hierarchy }: Dimension): Record<string, string[]> => ({
  ...hierarchy,
  [total]: categories,
});

/** The leaf categories that a category stands for. */
const leavesOf = (dimension: Dimension, category: string) => parentsOf(dimension)[category] ?? [category];

/** Every combination of one category of each dimension. */
const combinations = (lists: readonly (readonly [name: string, categories: readonly string[]])[]): Place[] =>
  lists.reduce<Place[]>(
    (places, [name, categories]) =>
      places.flatMap((place) => categories.map((category) => ({ ...place, [name]: category }))),
    [{}],
  );

/** How many people stand at a leaf: few, and the same in every run. */
const peopleAt = (place: Place): number => {
  const text = Object.values(place).join(' ');
  const mixed = [...text].reduce((h, letter) => Math.imul(h ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
  return ((mixed >>> 7) % 97) ** 2 % 23;
};

/** One question of a region: municipalities in districts of five × groups × answers, with all totals, protected. */
export const regionOf = (municipalities: number) => {
  const places = named('Municipality', municipalities);
  const districts = Object.fromEntries(
    named('District', Math.ceil(municipalities / 5)).map((name, i) => [name, places.slice(5 * i, 5 * i + 5)]),
  );
  const dimensions: Record<string, Dimension> = {
    place: { categories: places, total, hierarchy: districts },
    group: { categories: named('Group', 6), total, hierarchy: {} },
    answer: { categories: named('Answer', 5), total, hierarchy: {} },
  };
  const lists = Object.entries(dimensions).map(
    ([name, dimension]) => [name, [...dimension.categories, ...Object.keys(parentsOf(dimension))]] as const,
  );
  const all = combinations(lists);
  const keyOf = (place: Place) => JSON.stringify(lists.map(([name]) => place[name]));
  const index = new Map(all.map((place, i) => [keyOf(place), i]));
  const at = (place: Place) => index.get(keyOf(place)) ?? -1;
  const countAt = (place: Place) =>
    combinations(
      Object.entries(dimensions).map(([name, dimension]) => [name, leavesOf(dimension, place[name] ?? total)] as const),
    ).reduce((sum, leaf) => sum + peopleAt(leaf), 0);
  const cells = all.map((place): LinkedCell => {
    const count = countAt(place);
    return { place: keyOf(place), count, cost: 1 + count };
  });
  const relations = all.flatMap((place): Relation[] =>
    Object.entries(dimensions).flatMap(([name, dimension]) => {
      const parts = parentsOf(dimension)[place[name] ?? ''];
      return parts ? [{ total: at(place), parts: parts.map((part) => at({ ...place, [name]: part })) }] : [];
    }),
  );
  const statuses = suppress(cells, relations, { k });
  const shown = all.map((place, i) =>
    statuses[i] === 'published'
      ? { ...place, status: 'published', count: cells[i]?.count ?? 0 }
      : { ...place, status: 'withheld', reason: statuses[i] ?? '' },
  );
  return { k, tables: [{ name: 'region', dimensions, cells: shown }] };
};
