import { endWith } from './counts.ts';
import { bin, type Counts, run, runVitest } from './vitest.ts';

/**
 * Every check of the project, in the order in which they fail fastest. Ends with `N passed, N failed`: each of types,
 * format and lint, and unused code counts as one check, each test as one. Words after `npm test --` go to vitest.
 */
const count: Counts = { passed: 0, failed: 0, skipped: 0 };

const check = async (title: string, command: string, args: readonly string[]) => {
  console.log(`\n— ${title}`);
  const ok = (await run(command, args)) === 0;
  if (ok) count.passed++;
  else count.failed++;
  console.log(ok ? `  ${title}: in order` : `  ${title}: FAILED`);
};

await check('types', bin('tsc'), ['-p', '.']);
await check('format and lint', bin('biome'), ['ci', '.']);
await check('unused code', bin('knip'), []);

console.log('\n— tests');
const tests = await runVitest(process.argv.slice(2));
endWith({
  passed: count.passed + tests.passed,
  failed: count.failed + tests.failed,
  skipped: count.skipped + tests.skipped,
});
