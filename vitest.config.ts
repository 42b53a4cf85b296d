import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** One project per layer; CONTRIBUTING.md says what each layer may touch. */
const layer = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser and a whole local run each: one file at a time, and in it no more than two pages at once.
    ...(name === 'browser' && { fileParallelism: false, maxConcurrency: 2 }),
  },
});

export default defineConfig({
  test: {
    // On two cores the default is one file at a time, and the other core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      ...['unit', 'contract', 'integration', 'infra', 'browser'].map(layer),
      // Needs an emulated AWS, which only `npm run test:deploy` starts.
      ...(process.env.DEPLOY_FOLDER === undefined ? [] : [layer('deploy')]),
    ],
  },
});
