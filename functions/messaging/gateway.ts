/**
 * Whoever sends text messages. Every adapter passes the contract in `test/contract/gateway.ts`:
 * the same `id` is sent once, however often it is asked for; a refused number is an answer, not an exception;
 * anything that may work later is thrown: as `GatewayUnavailable` when other messages would fail as well, as
 * `MessageFailed` when the gateway works and does not take this one.
 */
export type SmsGateway = { send(message: SmsMessage): Promise<SmsOutcome> };

/** `id` is the same for every try of one message and tells nothing about the receiver; `to` is E.164. */
export type SmsMessage = { id: string; to: string; text: string };

/** `refused`: the gateway will not send to this number. `stopped`: the person has told the gateway that she wants no more. */
export type SmsOutcome = { status: 'accepted' } | { status: 'refused' } | { status: 'stopped' };

/** The gateway cannot take the message now. `retryAfterMs` is its own wish, where it has one. Names no number. */
export class GatewayUnavailable extends Error {
  readonly retryAfterMs: number | undefined;

  constructor(reason: string, retryAfterMs?: number) {
    super(`the SMS gateway is unavailable: ${reason}`);
    this.name = 'GatewayUnavailable';
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * It is not known whether the message was taken, and the gateway would send it again: not to be tried again at once. The
 * clock asks for it anew within minutes, as for everybody of whom no message is remembered.
 */
export class FateUnknown extends GatewayUnavailable {
  constructor(reason: string) {
    super(reason);
    this.name = 'FateUnknown';
  }
}

/** No more may be spent on messages until the operator allows it. Its name stands in the log, where an alarm waits for it. */
export class SpendingLimitReached extends GatewayUnavailable {
  constructor(retryAfterMs: number) {
    super('the spending limit is reached', retryAfterMs);
    this.name = 'SpendingLimitReached';
  }
}

/** The gateway answers, but does not take this message now; it says nothing about others. Names no number. */
export class MessageFailed extends Error {
  constructor(reason: string) {
    super(`the SMS gateway did not take the message: ${reason}`);
    this.name = 'MessageFailed';
  }
}
