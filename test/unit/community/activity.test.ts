import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Activity,
  type Coming,
  forWhom,
  nextTime,
  stillComeMs,
  upcoming,
  upcomingFor,
  type When,
} from '#shared/community/activity.ts';
import { isToldIn } from '#shared/community/words.ts';
import { type Language, languageTags } from '#shared/language/languages.ts';
import { addDays, dayOf, momentOf } from '#shared/wave/zone.ts';

const at = (text: string) => Date.parse(text);
const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2025-01-01', days));
const time = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const when: fc.Arbitrary<When> = fc
  .record({ day, time, weeks: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }) })
  .map(({ weeks, ...once }) => (weeks === undefined ? once : { ...once, until: addDays(once.day, weeks * 7 + 3) }));
const now = fc.integer({ min: momentOf('2024-12-01', 0), max: momentOf('2031-01-01', 0) });
const weekday = (one: string) => new Date(`${one}T00:00:00Z`).getUTCDay();
const localTime = (moment: number) =>
  new Date(moment).toLocaleTimeString('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit' });

describe('the next time', () => {
  const tuesdays = { day: '2026-03-03', time: '18:00', until: '2026-04-14' };

  test.each([
    ['before the first', '2026-02-01T12:00:00Z', '2026-03-03'],
    ['on the day', '2026-03-03T12:00:00Z', '2026-03-03'],
    ['half an hour late', '2026-03-03T17:30:00Z', '2026-03-03'],
    ['an hour late', '2026-03-03T18:00:00Z', '2026-03-10'],
    ['over the change to summer time', '2026-03-29T12:00:00Z', '2026-03-31'],
    ['the last', '2026-04-14T12:00:00Z', '2026-04-14'],
    ['after the last', '2026-04-14T17:00:00Z', undefined],
  ])('%s', (_, moment, expected) => {
    expect(nextTime(tuesdays, at(moment))?.day).toBe(expected);
  });

  test('stands at the same local time in summer and winter', () => {
    expect(nextTime(tuesdays, at('2026-03-24T00:00:00Z'))?.at).toBe(at('2026-03-24T17:00:00Z'));
    expect(nextTime(tuesdays, at('2026-03-31T00:00:00Z'))?.at).toBe(at('2026-03-31T16:00:00Z'));
  });

  test('is on the weekday of the first, within the days that are named, and not over', () => {
    fc.assert(
      fc.property(when, now, (plan, moment) => {
        const next = nextTime(plan, moment);
        if (!next) return;
        expect(weekday(next.day)).toBe(weekday(plan.day));
        expect(next.day >= plan.day && next.day <= (plan.until ?? plan.day)).toBe(true);
        expect(next.at + stillComeMs).toBeGreaterThan(moment);
        expect(dayOf(next.at)).toBe(next.day);
      }),
    );
  });

  test('is the first of all that are not over', () => {
    fc.assert(
      fc.property(when, now, (plan, moment) => {
        const all: string[] = [];
        for (let one = plan.day; one <= (plan.until ?? plan.day); one = addDays(one, 7)) all.push(one);
        const expected = all.find(
          (one) => (nextTime({ day: one, time: plan.time }, moment) ?? { day: '' }).day === one,
        );
        expect(nextTime(plan, moment)?.day).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what one can still come to', () => {
  const wordsIn = (tags: readonly Language[]) =>
    Object.fromEntries(tags.map((tag) => [tag, { title: 'x', about: '' }]));
  const activity = fc.record<Activity>({
    id: fc.uuid(),
    revision: fc.constant(1),
    words: fc.subarray([...languageTags], { minLength: 1 }).map(wordsIn),
    place: fc.constant(''),
    when,
    kroner: fc.constant(0),
    for: fc.constantFrom(...forWhom),
    contact: fc.constant(''),
  });
  const activities = fc.uniqueArray(activity, { selector: ({ id }) => id, maxLength: 12 });

  test('is near in time first, and holds each that is not over once', () => {
    fc.assert(
      fc.property(activities, now, (all, moment) => {
        const coming = upcoming(all, moment);
        expect(coming.map((one) => one.at)).toEqual(coming.map((one) => one.at).toSorted((a, b) => a - b));
        expect(coming.map((one) => one.activity.id).toSorted()).toEqual(
          all
            .filter((one) => nextTime(one.when, moment))
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });

  const language = fc.constantFrom(...languageTags);
  const isForYoung = ({ activity: one }: Coming) => one.for === 'youth';
  const isOther = (reader: Language) => (one: Coming) =>
    one.activity.for !== 'everyone' && !isToldIn(one.activity.words, reader);

  test('what is told in her language or is for everyone comes before the rest, and each part is near in time first', () => {
    fc.assert(
      fc.property(activities, now, language, (all, moment, reader) => {
        const [hers, nearest] = [upcomingFor({ language: reader, youth: false }, all, moment), upcoming(all, moment)];
        const other = isOther(reader);
        expect(hers).toEqual([...nearest.filter((one) => !other(one)), ...nearest.filter(other)]);
      }),
    );
  });

  test('for the young begins with what is for them, and is otherwise the same', () => {
    fc.assert(
      fc.property(activities, now, language, (all, moment, reader) => {
        const [theirs, anybodys] = [true, false].map((youth) => upcomingFor({ language: reader, youth }, all, moment));
        const of = (is: (one: Coming) => boolean) => anybodys?.filter(is) ?? [];
        expect(theirs).toEqual([...of(isForYoung), ...of((one) => !isForYoung(one))]);
      }),
    );
  });

  test('where all is told in her language, time alone decides', () => {
    fc.assert(
      fc.property(activities, now, language, (all, moment, reader) => {
        const told = all.map((one) => ({ ...one, words: { ...one.words, ...wordsIn([reader]) } }));
        expect(upcomingFor({ language: reader, youth: false }, told, moment)).toEqual(upcoming(told, moment));
      }),
    );
  });

  test('whoever reads one written Norwegian reads the other', () => {
    for (const [reader, tag, told] of [
      ['nn', 'nb', true],
      ['nb', 'nn', true],
      ['nb', 'en', false],
      ['fa-AF', 'ps', false],
    ] as const)
      expect(isToldIn(wordsIn([tag]), reader), `${reader} ${tag}`).toBe(told);
  });

  test('does not depend on the order in which it was written', () => {
    fc.assert(
      fc.property(activities, now, (all, moment) => {
        expect(upcoming(all.toReversed(), moment)).toEqual(upcoming(all, moment));
        const reader = { language: 'ar', youth: true } as const;
        expect(upcomingFor(reader, all.toReversed(), moment)).toEqual(upcomingFor(reader, all, moment));
      }),
    );
  });
});

test('localTime of every moment is the time that was named', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 4, max: 23 }), now, (one, hour, moment) => {
      const next = nextTime(
        { day: one, time: `${String(hour).padStart(2, '0')}:15`, until: addDays(one, 700) },
        moment,
      );
      if (next) expect(localTime(next.at)).toBe(`${String(hour).padStart(2, '0')}:15`);
    }),
  );
});
