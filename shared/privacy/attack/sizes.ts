import type { Release } from '#shared/release.ts';
import type { System } from './system.ts';
import { toldBy, unique } from './told.ts';

/** The unknowns for how many answered a wave: everybody, and dimension → code → the people of a group. */
export type Sizes = { answered: number; groups: ReadonlyMap<string, ReadonlyMap<string, number>> };

/** An unknown for a number of people that figures may tell, and a target of its own. */
const saySize = (system: System, place: string, table: string, figures: Parameters<typeof toldBy>[0]): number => {
  const unknown = system.unknown();
  const told = toldBy(figures, place);
  if (told !== undefined) system.tell(unknown, told, place);
  system.ask({ place, table, unknowns: [unknown], kind: told === undefined ? 'size' : 'told' });
  return unknown;
};

/** The groups of every dimension: with those who told no group they are everybody. */
const sayGroups = (system: System, name: string, documents: readonly Release[], answered: number): Sizes['groups'] => {
  const all = documents.flatMap(({ breakdowns }) => breakdowns);
  const dimensions = unique(all.map(({ dimension }) => dimension)).map((dimension) => {
    const table = `${name} ${dimension}`;
    const groups = all.filter((one) => one.dimension === dimension).flatMap((breakdown) => breakdown.groups);
    const sizes = unique(groups.map(({ code }) => code)).map((code) => {
      const figures = groups.filter((group) => group.code === code).map((group) => group.answered);
      return [code, saySize(system, `${table}=${code}`, table, figures)] as const;
    });
    const none = saySize(system, `${table} told no group`, table, []);
    system.sum(table, answered, [...sizes.map(([, size]) => size), none]);
    return [dimension, new Map(sizes)] as const;
  });
  return new Map(dimensions);
};

/** How many were asked, answered and stayed silent, the response rate (rounded to hundredths), and how many are in each group. */
export const saySizes = (system: System, name: string, documents: readonly Release[]): Sizes => {
  const table = `${name} response`;
  const figures = (of: 'invited' | 'answered') => documents.map(({ response }) => response[of]);
  const invited = saySize(system, `${table} invited`, table, figures('invited'));
  const answered = saySize(system, `${table} answered`, table, figures('answered'));
  const silent = saySize(system, `${table} silent`, table, []);
  system.sum(table, invited, [answered, silent]);
  const [down, up] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const { rate } of documents.map(({ response }) => response)) {
    if (!rate.shown) continue;
    const by = (share: number) => [[answered, 1] as const, [invited, -share] as const];
    system.say(table, by(rate.value - 0.005), 0, up);
    system.say(table, by(rate.value + 0.005), down, 0);
  }
  return { answered, groups: sayGroups(system, name, documents, answered) };
};
