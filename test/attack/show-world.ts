import { versionOf, waveIn } from './answers-in.ts';
import type { PublishedWave } from './publish-all.ts';
import type { World } from './world.ts';

const figures = ({ releases }: PublishedWave): string =>
  Object.values(releases)
    .map(({ audience, response, questions, breakdowns }) =>
      JSON.stringify({
        audience,
        response,
        questions: questions.map(({ labels, text, ...question }) => question),
        breakdowns: breakdowns.map(({ dimension, groups }) => ({
          dimension,
          groups: groups.map(({ label, ...group }) => group),
        })),
      }),
    )
    .join('\n    ');

/** A world in full: what was asked, what every one of its made-up people said in each wave, and what was published of it. */
export const showWorld = (world: World, waves: readonly PublishedWave[]): string =>
  [
    `world: ${JSON.stringify(world)}`,
    `questions: ${JSON.stringify(versionOf(world).questions.map(({ construct, anchor, licence, ...question }) => question))}`,
    ...world.rounds.flatMap((_, i) => {
      const { invited, answers } = waveIn(world, i);
      const wave = waves[i];
      return [
        `wave ${i + 1}: ${invited} asked, ${answers.length} answered`,
        ...answers.map((one) => `    ${JSON.stringify(one)}`),
        ...(wave ? ['  published:', `    ${figures(wave)}`] : []),
      ];
    }),
  ].join('\n');
