import type { Log } from '#functions/log.ts';
import { GatewayUnavailable, type SmsGateway } from '#functions/messaging/gateway.ts';
import type { Delivery } from '#functions/queue/queue.ts';
import type { Contact, ContactStore } from '#functions/store/contacts.ts';
import type { JoinStore } from '#functions/store/joins.ts';
import type { RequestStore } from '#functions/store/requests.ts';
import type { Municipality, StudioStore } from '#functions/store/studio.ts';
import type { TicketStore } from '#functions/store/tickets.ts';
import type { WaveKeyStore } from '#functions/store/wave-keys.ts';
import { shippedLanguage } from '#shared/language/known-languages.ts';
import { dueNow } from '#shared/wave/due.ts';
import { linkOf, messageText } from '#shared/wave/message.ts';
import { messageId } from '#shared/wave/ticket.ts';
import type { Step, Wave } from '#shared/wave/wave.ts';
import { dayOf } from '#shared/wave/zone.ts';
import { smsTexts } from '#web/texts/all-sms.ts';
import { decideFor, type Letter } from './decide.ts';
import type { LinkKeys } from './link-keys.ts';

export type DeliverDeps = {
  contacts: Pick<ContactStore, 'some' | 'someInvitations' | 'remember' | 'mark' | 'stop' | 'takeBackStop' | 'pause'>;
  requests: Pick<RequestStore, 'askedToStop' | 'askedToPause'>;
  joins: Pick<JoinStore, 'some' | 'mayBeSent'>;
  tickets: Pick<TicketStore, 'some' | 'issue'>;
  studio: Pick<StudioStore, 'wave' | 'municipality'>;
  waveKeys: Pick<WaveKeyStore, 'settled' | 'settle'>;
  gateway: SmsGateway;
  linkKeys: LinkKeys;
  /** What links begin with: `<linkBase>/s/<secret>`. */
  linkBase: string;
  now: () => number;
  log: Log;
};

/**
 * How long a call begins messages, of all its waves together. The last one's tries come on top: three of 5 s with two pauses of
 * at most 15 s between them are 45 s. So the gateway is done with after 105 s: within `graceMs` (120 s) of the closing of a wave
 * that was read open, and 75 s before the function's time limit (180 s, `infra/stack.ts`). Of these the database may take 19 s,
 * all its tries, for each of three requests: the last ticket issued, its message remembered, the late wishes looked for.
 */
const callMs = 60_000;

/** A step of an open wave, the municipality in whose name it is sent, and the key of the wave's links. */
type Round = { wave: Wave; step: Step; municipality: Municipality; linkKey: CryptoKey };

/**
 * Sends one message and remembers it. The ticket is issued first: a link must work before anybody can hold it. A crash
 * between sending and remembering sends again under the same message id, which the gateway sends once.
 */
const sendOne = async (deps: DeliverDeps, { wave, step, municipality }: Round, letter: Letter, contact: Contact) => {
  const language = shippedLanguage(contact.language, municipality.defaultLanguage);
  if (step === 'invitation') await deps.tickets.issue(letter.ticket, wave.id, language, contact.youth);
  const link = linkOf(deps.linkBase, letter.secret);
  const { status } = await deps.gateway.send({
    id: messageId(wave.id, contact.id, step),
    to: contact.phone,
    text: messageText(smsTexts[language], step, { municipality: municipality.name, link }),
  });
  if (status === 'refused') await deps.contacts.mark(contact.municipality, contact.id, 'undeliverable');
  else if (status === 'stopped') await deps.contacts.mark(contact.municipality, contact.id, 'stopped');
  else await deps.contacts.remember(wave.id, contact.id, letter.ticket, step, deps.now());
  return status;
};

/**
 * Whoever pressed "stop", or asked for a pause, between a message's sending and its being remembered was unknown to the clock, which may have
 * settled the request by now: it is looked for once more, after the message was remembered and so can be found. Whoever took a stop
 * back before she was marked here is not left stopped: the clock may have found nothing to take back. Afterwards it finds her.
 */
const honourLateWishes = async (
  { contacts, requests, now }: DeliverDeps,
  { municipality }: Wave,
  letters: readonly Letter[],
): Promise<void> => {
  const tickets = letters.map(({ ticket }) => ticket);
  const [stops, pauses] = await Promise.all([requests.askedToStop(tickets), requests.askedToPause(tickets)]);
  for (const { contact, ticket } of letters) {
    const until = pauses.get(ticket);
    if (stops.has(ticket)) await contacts.stop(municipality, contact, ticket);
    if (until !== undefined) await contacts.pause(municipality, contact, until);
  }
  const marked = letters.filter(({ ticket, decision }) => decision.do === 'stop' || stops.has(ticket));
  const stillAsked = await requests.askedToStop(marked.map(({ ticket }) => ticket));
  for (const { contact, ticket } of marked)
    if (!stillAsked.has(ticket)) await contacts.takeBackStop(municipality, contact, ticket, dayOf(now()));
};

/** How often the clock asks. */
const askedEveryMs = 5 * 60_000;

/**
 * Begins elsewhere each time the clock asks: what is behind a message on which the gateway always fails must not wait for ever.
 * Counted in the clock's turns: in seconds, ten would begin with the same one every five minutes.
 */
const turned = <T>(all: readonly T[], now: number): T[] => {
  const start = Math.floor(now / askedEveryMs) % Math.max(1, all.length);
  return [...all.slice(start), ...all.slice(0, start)];
};

/**
 * Handles one step of one open wave, until a moment; returns the contacts that the queue is to bring again. Whom a gateway
 * that is down or busy did not take, and whom there was no time for, it does not: the clock asks for them within minutes,
 * however long that goes on, and the queue would give them up as dead letters after its five tries.
 */
const deliverStep = async (
  deps: DeliverDeps,
  round: Round,
  ids: readonly string[],
  until: number,
): Promise<string[]> => {
  const { contacts, log } = deps;
  const { wave, step, linkKey } = round;
  const about = { municipality: wave.municipality, wave: wave.id, step };
  const asksYoung = round.municipality.youth !== undefined;
  const letters = await decideFor({ ...deps, linkKey, asksYoung }, wave, step, turned(ids, deps.now()));
  const again: string[] = [];
  let left = 0;
  let down = false;
  for (const letter of letters) {
    const { decision, contact: id } = letter;
    try {
      if (decision.do === 'skip') log.info('skipped', { ...about, did: decision.because });
      else if (deps.now() >= until) left += 1;
      else if (decision.do === 'stop') await contacts.stop(wave.municipality, id, letter.ticket);
      else if (decision.do === 'pause') await contacts.pause(wave.municipality, id, decision.until);
      else if (decision.do === 'remember') await contacts.remember(wave.id, id, letter.ticket, step, deps.now());
      else if (down) left += 1;
      else {
        const did = await sendOne(deps, round, letter, decision.contact);
        log.info('delivered', { ...about, did });
      }
    } catch (error) {
      down = error instanceof GatewayUnavailable; // the others would only wait for the same gateway; after `MessageFailed` they need not
      if (down) {
        left += 1;
        log.error('gateway unavailable', { ...about, error });
      } else {
        again.push(id);
        log.warn('not delivered', { ...about, error });
      }
    }
  }
  if (left > 0) log.info('left to the clock', { ...about, count: left });
  await honourLateWishes(deps, wave, letters);
  return again;
};

/**
 * The key of a wave's links: settled before the first ticket is issued, and the same until the wave closes, whatever key is
 * in use by then. A person's secret, written again for a reminder or after a crash, is the one that she has got.
 */
const linkKeyOf = async (
  { waveKeys, linkKeys, now }: DeliverDeps,
  { id, openedAt }: Wave & { state: 'open' },
): Promise<CryptoKey> => {
  const version =
    (await waveKeys.settled(id)) ?? (await waveKeys.settle(id, await linkKeys.versionFor(openedAt), now()));
  return linkKeys.key(version);
};

/** Handles the messages of one wave, until a moment; returns those that the queue is to bring again. */
const deliverWave = async (
  deps: DeliverDeps,
  id: string,
  deliveries: readonly Delivery[],
  until: number,
): Promise<Delivery[]> => {
  if (deps.now() >= until) {
    deps.log.info('left to the clock', { wave: id, count: deliveries.length });
    return [];
  }
  const wave = await deps.studio.wave(id);
  // The clock's own rule of what is due: a wave that closed, was stopped or has gone on to its next step sends nothing old,
  // and in quiet hours nothing at all. Nothing is lost: the clock asks again for whoever is missing.
  const due = wave && dueNow(wave, deps.now());
  const steps = due?.do === 'send' ? due.steps : [];
  const current = deliveries.filter(({ step }) => steps.includes(step));
  if (current.length < deliveries.length)
    deps.log.info('not due', { wave: id, count: deliveries.length - current.length });
  if (wave?.state !== 'open' || current.length === 0) return [];
  const municipality = await deps.studio.municipality(wave.municipality);
  if (!municipality) throw new Error('a wave of an unknown municipality');
  const linkKey = await linkKeyOf(deps, wave);
  const again: Delivery[] = [];
  for (const [step, messages] of Map.groupBy(current, ({ step }) => step)) {
    const ids = [...new Set(messages.map(({ contact }) => contact))]; // a queue may bring the same message twice at once
    const left = new Set(await deliverStep(deps, { wave, step, municipality, linkKey }, ids, until));
    again.push(...messages.filter(({ contact }) => left.has(contact)));
  }
  return again;
};

/**
 * Sends what the clock asked for, about ten messages a call, and returns those that the queue is to bring again. A message may
 * come twice, in any order, and late: what is true stands in the tables. Two calls at once may both send a message; they
 * give it the same id. A number that the gateway refuses is marked and not tried again.
 */
export const deliver = async (deps: DeliverDeps, deliveries: readonly Delivery[]): Promise<Delivery[]> => {
  const again: Delivery[] = [];
  const began = deps.now();
  for (const [wave, messages] of turned([...Map.groupBy(deliveries, ({ wave }) => wave)], began)) {
    try {
      again.push(...(await deliverWave(deps, wave, messages, began + callMs)));
    } catch (error) {
      deps.log.error('delivery failed', { wave, error });
      again.push(...messages);
    }
  }
  return again;
};
