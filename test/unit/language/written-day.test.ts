import { expect, test } from 'vitest';
import { formatDate } from '#shared/language/dates.ts';
import { languages, languageTags } from '#shared/language/languages.ts';
import { writtenDay } from '#shared/language/written-day.ts';

const hour = 3_600_000;

test.each(languageTags)('every day of four years is written in %s as Intl writes it', (tag) => {
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2030, 0, 1); at += 24 * hour)
    expect(writtenDay(tag, at)).toBe(formatDate(languages[tag].dates, at));
});

test('the day is that of Norway, in every hour of the weeks in which the clocks are turned, for forty years', () => {
  for (let year = 2000; year < 2040; year++)
    for (const month of [2, 9])
      for (let at = Date.UTC(year, month, 24); at < Date.UTC(year, month + 1, 1, 3); at += hour / 2)
        expect(writtenDay('en', at)).toBe(formatDate('en-GB', at));
});

test('what is not an instant is refused', () => {
  expect(() => writtenDay('nb', Number.NaN)).toThrow(RangeError);
});
