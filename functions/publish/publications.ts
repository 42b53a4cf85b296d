import * as z from 'zod';
import type { Publication } from '#functions/queue/queue.ts';
import { sqsHandler } from '#functions/queue/sqs-handler.ts';
import { isWaveId } from '#shared/wave/wave.ts';
import { type PublishDeps, publish } from './publish.ts';

const Message = z.object({ wave: z.string().refine(isWaveId) }) satisfies z.ZodType<Publication>;

/** The Lambda handler for the queue of publications. */
export const publicationsHandler = (deps: PublishDeps) =>
  sqsHandler(
    Message,
    async (messages) => {
      const again: Publication[] = [];
      for (const message of messages) {
        try {
          await publish(deps, message.wave);
        } catch (error) {
          deps.log.error('not published', { wave: message.wave, error });
          again.push(message);
        }
      }
      return again;
    },
    deps.log,
  );
