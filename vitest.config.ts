import { defineConfig } from 'vitest/config';

/** One project per layer; CONTRIBUTING.md says what each layer may touch. */
const layer = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser and a whole local run each: one file at a time, or two cores are too few.
    ...(name === 'browser' && { fileParallelism: false }),
  },
});

export default defineConfig({
  test: {
    projects: [
      ...['unit', 'contract', 'integration', 'infra', 'browser'].map(layer),
      // Needs an emulated AWS, which only `npm run test:deploy` starts.
      ...(process.env.DEPLOY_FOLDER === undefined ? [] : [layer('deploy')]),
    ],
  },
});
