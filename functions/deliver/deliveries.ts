import * as z from 'zod';
import type { Confirmation, Delivery } from '#functions/queue/queue.ts';
import { sqsHandler } from '#functions/queue/sqs-handler.ts';
import { isWaveId, steps } from '#shared/wave/wave.ts';
import { sendCodes } from './codes.ts';
import { type DeliverDeps, deliver } from './deliver.ts';

const WaveMessage = z.object({
  wave: z.string().refine(isWaveId),
  contact: z.string().min(1).max(64),
  step: z.enum(steps),
}) satisfies z.ZodType<Delivery>;

const Code = z.object({
  municipality: z.string().regex(/^\d{4}$/),
  join: z.string().min(1).max(64),
}) satisfies z.ZodType<Confirmation>;

/** The Lambda handler for both queues: one call brings messages of one of them. Codes come first, because people wait for them. */
export const deliveriesHandler = (deps: DeliverDeps) =>
  sqsHandler(
    z.union([WaveMessage, Code]),
    async (messages): Promise<(Delivery | Confirmation)[]> => {
      const codes = messages.filter((message) => 'join' in message);
      const others = messages.filter((message) => 'wave' in message);
      return [
        ...(codes.length > 0 ? await sendCodes(deps, codes) : []),
        ...(others.length > 0 ? await deliver(deps, others) : []),
      ];
    },
    deps.log,
  );
