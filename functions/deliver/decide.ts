import type { Contact, ContactStore, Invitation } from '#functions/store/contacts.ts';
import type { RequestStore } from '#functions/store/requests.ts';
import type { Ticket, TicketStore } from '#functions/store/tickets.ts';
import { isTooSoon } from '#shared/wave/due.ts';
import { isPaused } from '#shared/wave/pause.ts';
import { ticketKey, ticketSecret } from '#shared/wave/ticket.ts';
import type { Step, Wave } from '#shared/wave/wave.ts';
import { isWrittenTo } from '#shared/wave/written-to.ts';

/** Everything that decides whether one contact is to get a step of an open wave now. */
type Situation = {
  step: Step;
  contact: Contact | undefined;
  invitation: Invitation | undefined;
  /** Read for reminders only. */
  ticket: Ticket | undefined;
  /** Whether the person behind this ticket has asked for no more messages. */
  askedToStop: boolean;
  /** Whether the municipality asks the young too. */
  asksYoung: boolean;
  /** Until when she has asked for a pause. */
  askedToPause: string | undefined;
  now: number;
};

type Decision =
  | { do: 'send'; contact: Contact }
  | { do: 'stop' }
  | { do: 'pause'; until: string }
  | { do: 'remember' }
  | { do: 'skip'; because: 'not active' | 'paused' | 'already sent' | 'not invited' | 'too soon' };

/**
 * A reminder goes only to those who were invited, some time ago, and whose ticket is open. Whoever asked to stop, or for a pause,
 * is marked here too: the clock cannot find the contact when the invitation had not been remembered yet. A reminder that nobody needs is
 * remembered like one that was sent, or the contact's side would tell for 400 days who had answered.
 */
const decide = ({
  step,
  contact,
  invitation,
  ticket,
  askedToStop,
  askedToPause,
  asksYoung,
  now,
}: Situation): Decision => {
  if (!contact || !isWrittenTo(contact, asksYoung)) return { do: 'skip', because: 'not active' };
  if (askedToStop) return { do: 'stop' };
  if (isPaused(contact, now)) return { do: 'skip', because: 'paused' };
  if (askedToPause !== undefined && isPaused({ pausedUntil: askedToPause }, now))
    return { do: 'pause', until: askedToPause };
  if (invitation?.sent.includes(step)) return { do: 'skip', because: 'already sent' };
  if (step === 'invitation') return { do: 'send', contact };
  if (!invitation) return { do: 'skip', because: 'not invited' };
  if (isTooSoon(invitation.lastSentAt, now)) return { do: 'skip', because: 'too soon' };
  if (ticket?.state !== 'open') return { do: 'remember' };
  return { do: 'send', contact };
};

/** A contact's ticket in one wave, and what is to be done about the message. */
export type Letter = { contact: string; secret: string; ticket: string; decision: Decision };

export type DecideDeps = {
  contacts: Pick<ContactStore, 'some' | 'someInvitations'>;
  requests: Pick<RequestStore, 'askedToStop' | 'askedToPause'>;
  tickets: Pick<TicketStore, 'some'>;
  linkKey: CryptoKey;
  asksYoung: boolean;
  now: () => number;
};

/** Reads what the tables know of some contacts, in five batches, and decides for each whether to send a step. */
export const decideFor = async (
  { contacts, requests, tickets, linkKey, asksYoung, now }: DecideDeps,
  wave: Wave,
  step: Step,
  ids: readonly string[],
): Promise<Letter[]> => {
  const addressed = await Promise.all(
    ids.map(async (contact) => {
      const secret = await ticketSecret(linkKey, wave.id, contact);
      return { contact, secret, ticket: ticketKey(secret) };
    }),
  );
  const keys = addressed.map(({ ticket }) => ticket);
  const [people, invitations, asked, pauses, issued] = await Promise.all([
    contacts.some(wave.municipality, ids),
    contacts.someInvitations(wave.id, ids),
    requests.askedToStop(keys),
    requests.askedToPause(keys),
    step === 'invitation' ? [] : tickets.some(keys),
  ]);
  return addressed.map((letter) => ({
    ...letter,
    decision: decide({
      step,
      contact: people.find(({ id }) => id === letter.contact),
      invitation: invitations.find(({ contact }) => contact === letter.contact),
      ticket: issued.find(({ key }) => key === letter.ticket),
      askedToStop: asked.has(letter.ticket),
      asksYoung,
      askedToPause: pauses.get(letter.ticket),
      now: now(),
    }),
  }));
};
