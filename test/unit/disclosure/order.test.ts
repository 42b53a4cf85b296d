import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseBytes } from '#shared/privacy/release-of.ts';
import { draw } from '#test/attack/draw.ts';
import { documentsOf, publishAll } from '#test/attack/publish-all.ts';
import { worlds } from '#test/attack/world.ts';

const size = { people: 40, questions: 2, dimensions: 2, waves: 3 };

test('a whole series gives the same bytes again, and in whatever order people answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.noBias(worlds(size)), fc.nat(), async (world, seed) => {
      const bytes = (waves: Awaited<ReturnType<typeof publishAll>>) => documentsOf(waves).map(releaseBytes);
      const first = bytes(await publishAll(world));
      expect(bytes(await publishAll(world))).toEqual(first);
      const shuffled = await publishAll(world, (answers) =>
        answers
          .map((one, i) => ({ one, at: draw(seed, i) }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one),
      );
      expect(bytes(shuffled)).toEqual(first);
    }),
    { seed: 11, numRuns: 4 },
  );
});
