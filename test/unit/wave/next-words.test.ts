import { expect, test } from 'vitest';
import { timesOf } from '#shared/wave/series.ts';
import { open, sent, type Wave } from '#shared/wave/wave.ts';
import { momentOf } from '#shared/wave/zone.ts';
import { nextWords } from '#web/office/next-words.ts';

const quiet = { from: 20, to: 8 };
const planned: Wave = {
  id: '5027-abc123-1',
  municipality: '5027',
  series: 'abc123',
  number: 1,
  survey: { id: 'core', version: 1 },
  ...timesOf({ openDays: 14, reminderDays: [3, 7], quiet }, '2026-03-02'),
  quiet,
  breakdowns: [],
  shards: 4,
  synthetic: true,
  revision: 1,
  state: 'planned',
};
const opened = open(planned, planned.opensAt);
const closes = 'Runden er åpen til og med søndag 15. mars 2026. Så telles svarene opp og slettes.';

test('the office says what is going out and what goes out next', () => {
  expect(nextWords('nb', opened, planned.opensAt)).toEqual([
    'Invitasjon er på vei ut nå.',
    'Første påminnelse går ut torsdag 5. mars 2026 kl. 10:00.',
    closes,
  ]);
});

test('the office promises no reminder that a later one has overtaken', () => {
  const wave = sent(sent(opened, 'invitation'), 'reminder-2');
  expect(nextWords('nb', wave, momentOf('2026-03-10', 21))).toEqual([closes]);
});
