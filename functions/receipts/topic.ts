import type { SNSEvent } from 'aws-lambda';
import { type KeepDeps, keep } from './keep.ts';
import type { Said } from './said.ts';
import { saidBy } from './sms-event.ts';

export type TopicDeps = KeepDeps & {
  /** The only topic whose events count; undefined where there is none. */
  topic: string | undefined;
};

const read = (text: string): Said | undefined => {
  try {
    return saidBy(text);
  } catch {
    return undefined;
  }
};

/**
 * Receipts from a topic. Lambda lets a topic in by the function's resource policy, which names this one topic of this account,
 * and only the service of messages may publish to it: no signature is checked here, only that it is that topic. Rejects when
 * something could not be kept; then Lambda brings the event again.
 */
export const fromTopic = async (deps: TopicDeps, { Records }: SNSEvent): Promise<void> => {
  const ours = Records.filter(({ Sns }) => Sns.TopicArn === deps.topic);
  const said = ours.flatMap(({ Sns }) => read(Sns.Message) ?? []);
  if (said.length < Records.length) deps.log.warn('not a receipt of ours', { count: Records.length - said.length });
  await keep(deps, said);
};
