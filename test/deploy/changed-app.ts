import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundleFunctions, bundleOf } from '#infra/bundle.ts';
import { tilhorApp } from '#infra/environment.ts';
import { change } from './change.ts';

/** The stacks as `infra/app.ts` makes them, but for one function: `respond` says a word more in a header. */
const folder = join(process.argv[2] ?? '', 'changed-respond');
await bundleFunctions();
await cp(bundleOf('respond'), folder, { recursive: true });
let changed = 0;
for (const name of (await readdir(folder)).filter((one) => one.endsWith('.mjs'))) {
  const text = await readFile(join(folder, name), 'utf8');
  if (text.includes(change.before)) changed++;
  await writeFile(join(folder, name), text.replaceAll(change.before, change.after));
}
if (changed === 0) throw new Error('the function has nothing to change');
tilhorApp((name) => Code.fromAsset(name === 'respond' ? folder : bundleOf(name))).synth();
