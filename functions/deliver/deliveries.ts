import * as z from 'zod';
import type { Delivery } from '#functions/queue/queue.ts';
import { sqsHandler } from '#functions/queue/sqs-handler.ts';
import { isWaveId, steps } from '#shared/wave/wave.ts';
import { type DeliverDeps, deliver } from './deliver.ts';

const Message = z.object({
  wave: z.string().refine(isWaveId),
  contact: z.string().min(1).max(64),
  step: z.enum(steps),
}) satisfies z.ZodType<Delivery>;

/** The Lambda handler for the queue of deliveries. */
export const deliveriesHandler = (deps: DeliverDeps) =>
  sqsHandler(Message, (messages) => deliver(deps, messages), deps.log);
