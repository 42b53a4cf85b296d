import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { caseOf, type Kind, type Outcome, oneWave, series, tables } from './cases.ts';
import { fileOf } from './cubes.ts';
import { median, ratioOf } from './loss.ts';
import { publishAll } from './publish-all.ts';
import { showWorld } from './show-world.ts';

const usage = `npm run fuzz -- [--cases N] [--seed S] [--only "series" | "one wave" | "linked tables"]

Makes up municipalities and tables, publishes them by the code that does it in earnest, and attacks what was published.
Case i has the seed S + i: to see one again, --cases 1 --seed THAT. Exit 1 when the attack learns something, a check fails, or the median loss is above 1.3.`;

const numeral = (text: string, name: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`--${name} is a whole number`);
  return value;
};

/** Cases by turns; of eight six are whole series. */
const turns = ['series', 'series', 'series', 'one wave', 'series', 'series', 'series', 'linked tables'] as const;
type Name = (typeof turns)[number];

const say = (text: string) => process.stderr.write(`${text}\n`);
const shrinkingMs = 60_000;

/** Makes a case, and where something is wrong prints the smallest world found that shows it. */
const run = async <T>(kind: Kind<T>, seed: number, show: (value: T) => Promise<string>): Promise<Outcome> => {
  const value = caseOf(kind, seed);
  const outcome = await kind.outcome(value);
  if (outcome.faults.length === 0) return outcome;
  say(
    `\ncase with seed ${seed} (${kind.name}): to see it again: npm run fuzz -- --cases 1 --seed ${seed} --only "${kind.name}"`,
  );
  for (const { what, place } of outcome.faults) say(`  ${what}: ${place}`);
  const property = fc.asyncProperty(fc.noBias(kind.arbitrary), async (smaller) => {
    const [fault] = (await kind.outcome(smaller)).faults;
    if (fault) throw new Error(`${fault.what}: ${fault.place}`);
  });
  const { counterexample, counterexamplePath, errorInstance } = await fc.check(property, {
    ...{ seed, numRuns: 1, interruptAfterTimeLimit: shrinkingMs, markInterruptAsFailure: true },
  });
  const [smallest] = counterexample ?? [value];
  say(`made smaller (path ${counterexamplePath}): ${errorInstance instanceof Error ? errorInstance.message : ''}`);
  say(await show(smallest).catch(() => JSON.stringify(smallest)));
  return outcome;
};

const runCase = (name: Name, seed: number): Promise<Outcome> => {
  const world = async (value: Parameters<typeof publishAll>[0]) => showWorld(value, await publishAll(value));
  if (name === 'series') return run(series, seed, world);
  if (name === 'one wave') return run(oneWave, seed, world);
  return run(tables, seed, async (cube) => JSON.stringify(fileOf(cube, 5)));
};

/** So many times as many figures may be withheld as the best pattern withholds, in the median case. */
const mostLoss = 1.3;

const fuzz = async (cases: number, first: number, only: Name | undefined): Promise<boolean> => {
  const ratios: number[] = [];
  let [breaches, others, lost, best] = [0, 0, 0, 0];
  for (let i = 0; i < cases; i++) {
    const name = only ?? turns[(first + i) % turns.length] ?? 'series';
    const { faults, loss } = await runCase(name, first + i);
    if (faults.some(({ what }) => what === 'breach')) breaches++;
    else if (faults.length > 0) others++;
    if (loss) {
      ratios.push(ratioOf(loss));
      lost += loss.lost;
      best += loss.best;
    }
    if ((i + 1) % 25 === 0) say(`${i + 1} of ${cases}: ${breaches} breaches, ${others} other faults`);
  }
  say(`${ratios.length} cases with a best pattern: ${lost} figures withheld, ${best} needed; ${others} other faults`);
  const [middle, worst] = ratios.length > 0 ? [median(ratios)?.toFixed(2), Math.max(...ratios).toFixed(2)] : ['–', '–'];
  console.log(`${cases} cases, ${breaches} breaches, median loss ${middle} (worst ${worst})`);
  return breaches + others === 0 && (median(ratios) ?? 1) <= mostLoss;
};

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  const only = turns.find((name) => name === values.only);
  const cases = numeral(values.cases, 'cases');
  if (cases < 1) throw new RangeError('--cases is at least 1');
  if (values.only !== undefined && !only) throw new RangeError(`--only is one of: ${[...new Set(turns)].join(', ')}`);
  const well = await fuzz(cases, numeral(values.seed, 'seed'), only);
  process.exitCode = well ? 0 : 1;
}
