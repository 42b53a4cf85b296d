import type { Ticket } from '#functions/store/tickets.ts';
import type { Wave } from '#shared/wave/wave.ts';

/** What a ticket may be used for now. */
export type Standing = 'open' | 'answered' | 'not-yet-open' | 'closed';

/** Whether a wave takes answers now (epoch ms). The clock may be late: the wave's own end counts, not only its state. */
export const takesAnswers = (wave: Wave, now: number): boolean => wave.state === 'open' && now < wave.closesAt;

/** "Answered" comes first: whoever has answered is thanked also when the wave has closed. */
export const standing = (ticket: Ticket, wave: Wave, now: number): Standing => {
  if (ticket.state === 'answered') return 'answered';
  if (wave.state === 'planned') return 'not-yet-open';
  return takesAnswers(wave, now) ? 'open' : 'closed';
};

/**
 * The status of a page that is not the survey itself.
 *
 * - 404 nobody has this link, or the wave is over and its tickets are destroyed
 * - 403 the link is good, but the wave has not opened (425 is about replayed TLS data, not about dates)
 * - 409 another form has used the link
 * - 410 the wave takes no more answers, and never will again
 */
export const statusOf = { unknown: 404, 'not-yet-open': 403, answered: 409, closed: 410 } as const;
