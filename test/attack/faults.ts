import { attack } from '#shared/privacy/attack/attack.ts';
import { type WaveTables, waveTables } from '#shared/privacy/wave-tables.ts';
import type { Release } from '#shared/release.ts';
import { versionOf } from './answers-in.ts';
import { draw } from './draw.ts';
import { placesIn } from './figures.ts';
import { mustWithhold } from './must-withhold.ts';
import { documentsOf, type PublishedWave } from './publish-all.ts';
import { truth } from './truth.ts';
import type { World } from './world.ts';

/** Something that must never be: a person could be found out, or one of the checks is itself wrong. */
export type Fault = { what: 'breach' | 'excludes-the-truth' | 'breaks-a-rule' | 'failed'; place: string };

/** The tables of each wave of a published world. */
export const tablesOf = (world: World, waves: readonly PublishedWave[]): WaveTables[] =>
  waves.map(({ invited, tally, releases }) =>
    waveTables(releases.municipality.wave.id, versionOf(world), tally, invited),
  );

const withoutLabel = (place: string): string => place.replace(/^(\S+) open /, '$1 ');

/** What the adversary finds out from these documents; and where it is wrong. */
export const attackFaults = (documents: readonly Release[], tables: readonly WaveTables[]): Fault[] => {
  const numbers = new Map(tables.flatMap((wave) => [...truth(wave)]));
  return attack(documents).cells.flatMap(({ place, low, high, breach }): Fault[] => {
    const number = numbers.get(withoutLabel(place));
    return [
      ...(breach ? [{ what: 'breach', place: `${place} (${breach})` } as const] : []),
      ...(number !== undefined && (number < low || number > high)
        ? [{ what: 'excludes-the-truth', place } as const]
        : []),
    ];
  });
};

/** Figures that are shown although a rule withholds them by itself, or although the more detailed document withholds them. */
const ruleFaults = (waves: readonly PublishedWave[], tables: readonly WaveTables[]): Fault[] =>
  waves.flatMap(({ releases: { municipality, open } }, i) => {
    const of = tables[i];
    if (!of) return [];
    const [withheld, withheldInOpen] = [placesIn(municipality).withheld, placesIn(open).withheld];
    const alone = [...mustWithhold(of, municipality.k)].filter((place) => !withheld.has(place));
    const revealed = [...withheld].filter((place) => !withheldInOpen.has(place)).map((place) => `open ${place}`);
    return [...alone, ...revealed].map((place) => ({ what: 'breaks-a-rule', place: `${of.wave} ${place}` }));
  });

/** Some of the documents, other ones in every world. */
const someOf = (documents: readonly Release[], seed: number): Release[] =>
  documents.filter((_, i) => draw(seed, i) < 0.5);

/** Everything that is wrong with what was published of a world: all documents together, and some of them. */
export const faultsIn = (world: World, waves: readonly PublishedWave[]): Fault[] => {
  const tables = tablesOf(world, waves);
  const documents = documentsOf(waves);
  const some = someOf(documents, world.people.length);
  const found = [
    ...ruleFaults(waves, tables),
    ...attackFaults(documents, tables),
    ...(some.length > 0 ? attackFaults(some, tables) : []),
  ];
  return [...new Map(found.map((fault) => [`${fault.what} ${fault.place}`, fault])).values()];
};
