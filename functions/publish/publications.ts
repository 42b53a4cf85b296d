import type { Context, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import type { Publication } from '#functions/queue/queue.ts';
import { sqsHandler } from '#functions/queue/sqs-handler.ts';
import { isWaveId } from '#shared/wave/wave.ts';
import { type PublishDeps, publish } from './publish.ts';
import { tablesToMend } from './refuse-breach.ts';

const Message = z.object({ wave: z.string().refine(isWaveId) }) satisfies z.ZodType<Publication>;

/** Kept back of a call's time: for the deletions that are under way, on a table that answers slowly. */
const reserveMs = 60_000;

/**
 * Publishes a wave and says in the log why it could not. False when the message is to be tried again: not where the release
 * is held, because the same answers give the same release until a person has mended the cause.
 */
export const tryToPublish = async (deps: PublishDeps, wave: string, until?: number): Promise<boolean> => {
  try {
    await publish(deps, wave, until);
    return true;
  } catch (error) {
    const tables = tablesToMend(error);
    deps.log.error('not published', { wave, ...(tables && { tables }), error });
    return tables !== undefined;
  }
};

/**
 * The Lambda handler for the queue of publications. A wave that is not finished in the time of one call is no failure, so
 * that it never becomes a dead letter: the message is done with, and the clock, which asks for every wave that is closed and
 * not published, has put the next one into the queue by then or will within minutes.
 */
export const publicationsHandler =
  (deps: PublishDeps) => (event: Pick<SQSEvent, 'Records'>, context: Pick<Context, 'getRemainingTimeInMillis'>) => {
    const until = deps.now() + context.getRemainingTimeInMillis() - reserveMs;
    const work = async (messages: readonly Publication[]) => {
      const again: Publication[] = [];
      for (const message of messages) if (!(await tryToPublish(deps, message.wave, until))) again.push(message);
      return again;
    };
    return sqsHandler(Message, work, deps.log)(event);
  };
