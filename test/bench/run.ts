import { bundles } from './bundles.ts';
import { clock } from './clock.ts';
import { coldStarts } from './cold-start.ts';
import { firstLoad } from './first-load.ts';
import { page } from './page.ts';
import { protection } from './protection.ts';
import { publishing } from './publishing.ts';
import { responses } from './responses.ts';
import { tally } from './tally.ts';

/**
 * `npm run bench` measures what the README promises; `npm run bench -- responses` measures one thing. Nothing here passes or
 * fails: figures depend on the machine, so they are printed beside those of peers on two cores and judged by a person.
 */
const sections = {
  'first-load': firstLoad,
  page,
  responses,
  tally,
  protection,
  publishing,
  bundles,
  'cold-start': coldStarts,
  clock,
} as const;

const isSection = (name: string): name is keyof typeof sections => Object.hasOwn(sections, name);
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !isSection(name));
if (unknown !== undefined) {
  console.error(`There is no measurement “${unknown}”; there are ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}
for (const name of (wanted.length > 0 ? wanted : Object.keys(sections)).filter(isSection)) {
  console.log(`\n## ${name}`);
  await sections[name]();
}
process.exit(0);
