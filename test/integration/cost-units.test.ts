import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import {
  type Amounts,
  type Linear,
  measures,
  type Phase,
  phases,
  total,
  type Units,
  units,
} from '#infra/cost/units.ts';
import { measureIdle, measureWave } from './cost-world.ts';

const file = fileURLToPath(new URL('../../infra/cost/units.json', import.meta.url));
/** By so much may what is measured differ from what is written: texts of a log line and of a form change now and then. */
const tolerance = (written: number) => 0.02 + 0.05 * Math.abs(written);

/** Three waves determine three coefficients: [people, answers]. */
const [small, wide, keen] = [
  [40, 20],
  [80, 20],
  [80, 60],
] as const;

const rounded = (amounts: Amounts): Amounts =>
  Object.fromEntries(
    measures.flatMap((measure) => {
      const amount = Math.round((amounts[measure] ?? 0) * 1e4) / 1e4;
      return amount === 0 ? [] : [[measure, amount]];
    }),
  );

const linear = (ofSmall: Amounts, ofWide: Amounts, ofKeen: Amounts): Linear => {
  const person = total([1 / (wide[0] - small[0]), ofWide], [-1 / (wide[0] - small[0]), ofSmall]);
  const answer = total([1 / (keen[1] - wide[1]), ofKeen], [-1 / (keen[1] - wide[1]), ofWide]);
  const wave = total([1, ofSmall], [-small[0], person], [-small[1], answer]);
  return { wave: rounded(wave), person: rounded(person), answer: rounded(answer) };
};

let measured: Units;
beforeAll(async () => {
  const [one, two] = [await measureIdle(1), await measureIdle(2)];
  const municipality = total([1, two], [-1, one]);
  const waves = [await measureWave(...small), await measureWave(...wide), await measureWave(...keen)] as const;
  const all = phases.map((phase) => [phase, linear(waves[0][phase], waves[1][phase], waves[2][phase])] as const);
  measured = {
    idle: { run: rounded(total([1, one], [-1, municipality])), municipality: rounded(municipality) },
    phases: Object.fromEntries(all) as Record<Phase, Linear>,
  };
  if (process.env.UPDATE_UNITS) await writeFile(file, `${JSON.stringify(measured, null, 2)}\n`);
}, 300_000);

/** Every figure by a name of its own. */
const flat = ({ idle, phases }: Units) =>
  Object.entries({ idle, ...phases }).flatMap(([phase, parts]) =>
    Object.entries(parts as Record<string, Amounts>).flatMap(([per, amounts]) =>
      measures.map((measure) => [`${phase} ${per} ${measure}`, amounts[measure] ?? 0] as const),
    ),
  );

test('the units that the cost is computed from are those that are measured', () => {
  const written = new Map(flat(units));
  const differing = flat(measured).filter(([name, value]) => {
    const there = written.get(name) ?? 0;
    return Math.abs(value - there) > tolerance(there);
  });
  // `UPDATE_UNITS=1 npm test -- test/integration/cost-units` writes them anew.
  expect(process.env.UPDATE_UNITS ? [] : differing).toEqual([]);
});

test('they are what the protocol says: one ticket written for each person, one answer for each who answers', () => {
  const { deliver, answer, publish } = measured.phases;
  expect(deliver.person.dynamoWrite).toBe(3); // the ticket, its index, what the contact's side remembers
  expect(answer.answer).toMatchObject({ dynamoWrite: 2, api: 2, respond: 2 }); // keep and settle; form and thanks
  expect(publish.person.dynamoWrite).toBe(2); // a ticket and its index
  expect(publish.answer.dynamoWrite).toBe(1);
  expect(measured.phases.open.person.dynamoWrite ?? 0).toBe(0); // a look never writes
});
