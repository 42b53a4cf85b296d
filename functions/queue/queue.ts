import type { Step } from '#shared/wave/wave.ts';

/** Somewhere to put work for another function. Messages may arrive twice and in any order. */
export type Queue<Message> = { send(messages: readonly Message[]): Promise<void> };

/** From clock to deliver: one message of a wave to one contact. Holds no number and no link. */
export type Delivery = { wave: string; contact: string; step: Step };

/** From respond to deliver: somebody waits for her code. */
export type Confirmation = { municipality: string; join: string };

/** From clock to publish: this wave is closed and may be counted. */
export type Publication = { wave: string };
