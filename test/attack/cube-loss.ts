import { attack } from '#shared/privacy/attack/attack.ts';
import type { Status } from '#shared/privacy/linked/linked-cell.ts';
import { protectTables } from '#shared/privacy/linked/protect-tables.ts';
import { type Cube, cellsIn, fileOf, placesInFile } from './cubes.ts';
import { fewestWithheld } from './fewest-withheld.ts';
import type { Loss } from './loss.ts';

type StatusFile = { tables: { cells: { status: string; reason?: string }[] }[] };

/** What `npm run protect` makes of the cells of a cube, in the order of `cellsIn`. */
export const suppressed = (cube: Cube, k: number): Status[] => {
  const file = protectTables(fileOf(cube, k)).file as StatusFile;
  const statuses = new Map(
    placesInFile(cube).flatMap((places, t) =>
      places.map((place, i): [string, Status] => {
        const cell = file.tables[t]?.cells[i];
        if (cell?.status === 'published') return [place, 'published'];
        return [place, cell?.reason === 'secondary' ? 'secondary' : 'primary'];
      }),
    ),
  );
  return cellsIn(cube).map(({ place }) => statuses.get(place) ?? 'published');
};

/** What the adversary finds out when the cells have these statuses; places alone. */
export const cubeBreaches = (cube: Cube, k: number, statuses: readonly Status[]): string[] => {
  const status = new Map(cellsIn(cube).map(({ place }, i) => [place, statuses[i] ?? 'published']));
  const file = fileOf(cube, k, (place) => status.get(place) ?? 'published');
  return attack([file]).breaches.map(({ place, breach }) => `${place} (${breach})`);
};

/** What a pattern loses against the fewest cells that must be withheld; undefined where `most` attacks do not settle it. */
export const cubeLoss = (cube: Cube, k: number, statuses: readonly Status[], most = 400): Loss | undefined => {
  const cells = cellsIn(cube);
  const small = cells.map(({ count }) => count > 0 && count < k);
  const free = cells.flatMap((_, i) => (small[i] ? [] : [i]));
  const best = fewestWithheld(
    free.length,
    (withheld) => {
      const chosen = new Set([...withheld].map((j) => free[j]));
      const pattern = cells.map((_, i) => (small[i] ? 'primary' : chosen.has(i) ? 'secondary' : 'published'));
      return cubeBreaches(cube, k, pattern).length === 0;
    },
    most,
  );
  const primaries = small.filter((is) => is).length;
  return best && { lost: statuses.filter((is) => is !== 'published').length, best: primaries + best.length };
};
