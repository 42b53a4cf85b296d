import {
  ConflictException,
  PinpointSMSVoiceV2Client,
  type PinpointSMSVoiceV2ClientConfig,
  PinpointSMSVoiceV2ServiceException,
  SendTextMessageCommand,
  ServiceQuotaExceededException,
  ThrottlingException,
  ValidationException,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { contextName } from './aws-context.ts';
import {
  FateUnknown,
  GatewayUnavailable,
  MessageFailed,
  type SmsGateway,
  type SmsMessage,
  type SmsOutcome,
  SpendingLimitReached,
} from './gateway.ts';
import { once } from './once.ts';
import { retryAfterMs } from './retry-after.ts';
import type { AwsSettings } from './settings.ts';

export type AwsGatewayOptions = {
  settings: AwsSettings;
  client: Pick<PinpointSMSVoiceV2Client, 'send'>;
  /** The time limit of one try, in ms. */
  timeoutMs: number;
  now: () => number;
};

/** One try a call: `patient` tries again, and knows after which errors it must not. */
export const smsVoice = (config: PinpointSMSVoiceV2ClientConfig = {}): PinpointSMSVoiceV2Client =>
  new PinpointSMSVoiceV2Client({ maxAttempts: 1, requestHandler: { connectionTimeout: 1_000 }, ...config });

/** A phone that was off for two days gets the message; then the link is old enough for the reminder to be the better one. */
const validSeconds = 48 * 3600;
/** A limit of spending is raised by a person. */
const limitMs = 15 * 60_000;

/** Somebody decided that this number, or its country, gets nothing. */
const refusing: ReadonlySet<string> = new Set([
  'DESTINATION_COUNTRY_BLOCKED',
  'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION',
  'DESTINATION_PHONE_NUMBER_BLOCKED_BY_PROTECT_NUMBER_OVERRIDE',
]);
/**
 * What this message would cost, or that our sender does not fit the country of the number. The operator can mend that: no
 * number is given up for it, least of all everybody's because a sender is not registered yet.
 */
const failing: ReadonlySet<string> = new Set([
  'COUNTRY_NOT_ENABLED',
  'INTERNATIONAL_SENDING_NOT_SUPPORTED',
  'INVALID_IDENTITY_FOR_DESTINATION_COUNTRY',
  'MAXIMUM_SIZE_EXCEEDED',
  'NO_ORIGINATION_IDENTITIES_FOUND',
  'PRICE_OVER_THRESHOLD',
  'SENDER_ID_NOT_REGISTERED',
  'SENDER_ID_NOT_SUPPORTED',
  'SENDER_ID_REQUIRES_REGISTRATION',
]);

const isAbout = ({ Fields = [] }: ValidationException, field: string): boolean =>
  Fields.some(({ Name }) => Name?.toLowerCase() === field.toLowerCase());

/** Connections that never came about: nothing can have been sent. */
const neverConnected: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);

/** What an error means: an outcome, or another error, which names neither the number nor the text. */
const meaningOf = (error: unknown, now: number): SmsOutcome | Error => {
  if (!(error instanceof PinpointSMSVoiceV2ServiceException)) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (neverConnected.has(code)) return new GatewayUnavailable('no connection');
    return new FateUnknown('no answer, or one that cannot be read');
  }
  const reason = 'Reason' in error && typeof error.Reason === 'string' ? error.Reason : undefined;
  if (error instanceof ConflictException && reason === 'DESTINATION_PHONE_NUMBER_OPTED_OUT')
    return { status: 'stopped' };
  if (error instanceof ServiceQuotaExceededException) return new SpendingLimitReached(limitMs);
  if (error instanceof ConflictException || error instanceof ValidationException) {
    if (reason !== undefined && refusing.has(reason)) return { status: 'refused' };
    if (reason !== undefined && failing.has(reason)) return new MessageFailed(`it answered ${reason}`);
  }
  if (error instanceof ValidationException) {
    if (isAbout(error, 'DestinationPhoneNumber')) return { status: 'refused' };
    if (isAbout(error, 'MessageBody')) return new MessageFailed('it does not take the text');
  }
  const headers = error.$response?.headers ?? {};
  const wish = retryAfterMs(headers['retry-after'], now);
  if (error instanceof ThrottlingException) return new GatewayUnavailable('it is asked too often', wish);
  return new GatewayUnavailable(`it answered ${error.$metadata.httpStatusCode ?? 'nothing'}`, wish);
};

/**
 * AWS End User Messaging. The service has no token by which it would know a message again, so what is promised elsewhere by the
 * id is reasoned here:
 *
 * - Deliver asks the table first, and remembers after. Twice at once, in one process: `once` hands it in once.
 * - Killed between sending and remembering, or asked by two processes within the same second: two messages with the same link.
 *   It takes a crash in some milliseconds, or a queue that holds a message twice; the second message does no harm.
 * - No answer in time, a broken connection, or an answer that cannot be read: it may have been taken. `FateUnknown` keeps
 *   `patient` from asking again; the clock does within minutes, so one lost answer costs one message more at most. The other way, to
 *   take it for sent, would leave somebody out whom nobody would miss.
 * - An error of the service, in its own words, means that nothing was sent.
 */
export const awsGateway = ({ settings, client, timeoutMs, now }: AwsGatewayOptions): SmsGateway => {
  const { configurationSet, origination, maxPrice } = settings;
  const commandFor = ({ id, to, text }: SmsMessage) =>
    new SendTextMessageCommand({
      DestinationPhoneNumber: to,
      OriginationIdentity: origination,
      ConfigurationSetName: configurationSet,
      MessageBody: text,
      MessageType: 'TRANSACTIONAL',
      Context: { [contextName]: id },
      TimeToLive: validSeconds,
      ...(maxPrice !== undefined && { MaxPrice: maxPrice }),
    });
  return once({
    async send(message) {
      try {
        const { MessageId } = await client.send(commandFor(message), { abortSignal: AbortSignal.timeout(timeoutMs) });
        if (MessageId === undefined) throw new FateUnknown('its answer names no message');
        return { status: 'accepted' };
      } catch (error) {
        if (error instanceof FateUnknown) throw error;
        const meaning = meaningOf(error, now());
        if (meaning instanceof Error) throw meaning;
        return meaning;
      }
    },
  });
};
