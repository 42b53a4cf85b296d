import * as z from 'zod';

/**
 * The published document: written once by `publish`, read by `insight` and the API, and the only thing that a
 * dashboard may draw. A figure is either shown or withheld with a reason; there is no third state and no zero in between.
 */

/** Why a figure is withheld. The words for each stand with the pages. */
export const WithheldReason = z.enum([
  'too-few-answers', // too few people: in all, on one side of a share, in one answer, or too few texts
  'remainder-too-small', // what is left of a total would be fewer than k
  'protects-another', // hidden so that it cannot be worked out what somebody answered; for groups of people, the reason for all
]);
export type WithheldReason = z.infer<typeof WithheldReason>;

const figure = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('shown', [
    z.object({ shown: z.literal(true), value }),
    z.object({ shown: z.literal(false), because: WithheldReason }),
  ]);
export type Figure<T> = { shown: true; value: T } | { shown: false; because: WithheldReason };

/** Words that staff and funders read: bokmål and English. */
const Words = z.object({ nb: z.string(), en: z.string() });
export type Words = z.infer<typeof Words>;

/**
 * The 95 % interval corrected for the small population: how far the point may be from what all who were invited would have
 * answered, if those who did not answer are like those who did. Only for everybody, and only where n and the number of people
 * invited are both shown, because the one follows from the other (decision 9). No verdict is drawn from it.
 */
const population = z.optional(z.object({ low: z.number(), high: z.number() }));

/** A point of a trend, with its 95 % interval (without the correction for a small population). */
export const Measure = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('mean'),
      value: z.number(),
      low: z.number(),
      high: z.number(),
      scale: z.tuple([z.number(), z.number()]),
      population,
    }),
    z.object({
      type: z.literal('share'),
      of: z.string(),
      value: z.number(),
      low: z.number(),
      high: z.number(),
      population,
    }),
  ])
  .meta({ id: 'Measure' });
export type Measure = z.infer<typeof Measure>;

export const Verdict = z.enum(['up', 'down', 'no-clear-change', 'too-few']);
export type Verdict = z.infer<typeof Verdict>;

/** How a measure moved since an earlier wave of the same series. */
export const Change = z
  .object({
    since: z.string(),
    verdict: Verdict,
    /** In units of the measure; absent when the verdict is `too-few`. */
    difference: z.optional(z.object({ value: z.number(), low: z.number(), high: z.number() })),
    /**
     * The minimum detectable change, rounded up, in units of the measure: a true change this large gets a clear verdict in
     * about four of five cases. Absent with the difference, and where it is more than the whole scale.
     */
    detectable: z.optional(z.number()),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

/** A union, because the OpenAPI document loses the null of a nullable reference. */
const changeOrNone = z.union([Change, z.null()]);

/** A question over a set of four waves (1–4, 5–8, …), in the release of the last of them. */
export const Pooled = z
  .object({
    /** The numbers of the waves. */
    waves: z.array(z.number().int()),
    /** Withheld where one of the waves withholds its point. */
    measure: figure(Measure),
    /** Since the set before, named by its last wave; null where there is none that is whole. */
    change: changeOrNone,
  })
  .meta({ id: 'Pooled' });
export type Pooled = z.infer<typeof Pooled>;

export const QuestionResult = z
  .object({
    id: z.string(),
    kind: z.enum(['scale', 'points', 'choice']),
    text: Words,
    labels: z.record(z.string(), Words),
    /** How many gave an answer that counts (not "don't know", not "rather not say"). */
    n: figure(z.number().int()),
    measure: figure(Measure),
    distribution: figure(z.array(z.object({ code: z.string(), count: z.number().int() }))),
    /** Since the wave before, and since the first wave of the series; null in the first. */
    change: z.object({ previous: changeOrNone, first: changeOrNone }),
    /** Where this wave completes a set of four that all asked the question. */
    pooled: z.optional(Pooled),
  })
  .meta({ id: 'QuestionResult' });
export type QuestionResult = z.infer<typeof QuestionResult>;

const BreakdownGroup = z.object({
  code: z.string(),
  label: Words,
  answered: figure(z.number().int()),
  measures: z.record(z.string(), figure(Measure)),
});

export const Breakdown = z
  .object({ dimension: z.string(), text: Words, groups: z.array(BreakdownGroup) })
  .meta({ id: 'Breakdown' });
export type Breakdown = z.infer<typeof Breakdown>;

export const Release = z
  .object({
    format: z.literal('tilhor-release/1'),
    municipality: z.object({ code: z.string(), name: z.string() }),
    wave: z.object({
      id: z.string(),
      series: z.string(),
      number: z.number().int(),
      opened: z.iso.date(),
      closed: z.iso.date(),
    }),
    survey: z.object({ id: z.string(), version: z.number().int() }),
    /** `municipality` is for its own officers (k = 5); `open` is for funders and, where marked public, for anyone (k = 10). */
    audience: z.enum(['municipality', 'open']),
    k: z.number().int(),
    /** True for made-up people: every page that draws it must say so. */
    synthetic: z.boolean(),
    response: z.object({
      invited: figure(z.number().int()),
      answered: figure(z.number().int()),
      rate: figure(z.number()),
    }),
    questions: z.array(QuestionResult),
    breakdowns: z.array(Breakdown),
    /** Free text, redacted and in no order; only in the municipality's own document. */
    comments: z.optional(figure(z.array(z.string()))),
  })
  .meta({ id: 'Release' });
export type Release = z.infer<typeof Release>;

/** The audiences of a wave and the smallest group that each may see. */
export const audiences = { municipality: { k: 5 }, open: { k: 10 } } as const;
export type Audience = keyof typeof audiences;
