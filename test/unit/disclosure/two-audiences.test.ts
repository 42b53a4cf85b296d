import { expect, test } from 'vitest';
import { attack } from '#shared/privacy/attack/attack.ts';
import { placesIn } from '#test/attack/figures.ts';
import { publishSeries } from '#test/attack/publish-all.ts';
import { people, seriesOf } from './survey.ts';

test('seven of one group: told to the municipality, and what funders see does not let them subtract it', async () => {
  const answers = [
    ...people([3, 4, 5, 5, 6, 7, 8], { sex: 'man' }),
    ...people([5, 6, 6, 7, 7, 7, 8, 8, 9, 9, 10, 4], { sex: 'woman' }),
  ];
  const [wave] = await publishSeries(seriesOf([{ answers, invited: 60 }], ['sex']));
  if (!wave) return expect.fail('one wave');
  const { municipality, open } = wave.releases;
  expect(placesIn(municipality).withheld).not.toContain('measure life sex=man');
  expect(placesIn(open).withheld).toContain('measure life sex=man');
  expect(placesIn(open).withheld).toContain('measure life sex=woman');
  expect(attack([open]).breaches).toEqual([]);
  expect(attack([municipality, open]).breaches).toEqual([]);
});
