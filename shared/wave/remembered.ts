/** How long `respond` may go on using a wave that it has read. Apart from what needs a calendar, which the first page does without. */
export const waveMemoryMs = 30_000;

const hourMs = 60 * 60_000;

/**
 * The moment that is remembered for a message of `now`: the end of the hour. To the millisecond it would tell who had answered: a
 * reminder that was sent takes the gateway's time, one that nobody needed takes none.
 */
export const rememberedAt = (now: number): number => Math.ceil(now / hourMs) * hourMs;
