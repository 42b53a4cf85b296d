import type { KnownLanguage } from '#shared/language/known-languages.ts';
import { rememberedAt } from '#shared/wave/remembered.ts';
import type { Step } from '#shared/wave/wave.ts';
import type { Table } from './table.ts';
import { expiryAttribute, keys } from './tables.ts';

/** `stopped`: asked for no more messages. `undeliverable`: a gateway refused the number, or a message to it. Only `active` contacts are sent anything. */
export type ContactStatus = 'active' | 'stopped' | 'undeliverable';

/** What an officer sees of it: a pause shows while it lasts, unless something stronger keeps messages away. */
export type ContactState = ContactStatus | 'paused';

export type Contact = {
  id: string;
  municipality: string;
  /** E.164. Never in a log, an error or a page other than the officer's own list. */
  phone: string;
  /** The person's own, shipped or not; `shippedLanguage` says which one she is written to in. */
  language: KnownLanguage;
  status: ContactStatus;
  /** Marked as young on the municipality's list: written to only while the municipality asks the young, in their words. */
  youth?: true;
  /** She has put herself on the list, from a poster. */
  joined?: true;
  /** The first day (`YYYY-MM-DD`) on which messages come again, where a pause was asked for. */
  pausedUntil?: string;
};

/** What an import knows of somebody. `youth` is left out where the list does not say: then it stays as it was. */
export type ListedContact = Omit<Contact, 'status' | 'youth' | 'joined'> & { youth?: boolean };

/** What the contact's side remembers of a wave: the ticket's key, the steps that have been sent, and when the last was. */
export type Invitation = { contact: string; ticket: string; sent: readonly Step[]; lastSentAt: number };

const day = 86_400;
/** Kept after the wave so that "stop" in an old message still finds its contact; then DynamoDB deletes the row. */
const invitationKeptDays = 400;
const expiryFrom = (now: number, days: number) => Math.floor(now / 1000) + days * day;

const toContact = (item: Record<string, unknown>): Contact => ({
  id: item.id as string,
  municipality: item.municipality as string,
  phone: item.phone as string,
  language: item.language as KnownLanguage,
  status: item.status as ContactStatus,
  ...(item.youth === true && { youth: true as const }),
  ...(item.joined === true && { joined: true as const }),
  ...(item.pausedUntil !== undefined && { pausedUntil: item.pausedUntil as string }),
});

const toInvitation = (item: Record<string, unknown>): Invitation => ({
  contact: item.contact as string,
  ticket: item.ticket as string,
  sent: [...((item.sent ?? []) as Iterable<Step>)],
  lastSentAt: item.lastSentAt as number,
});

export const contactStore = (table: Table) => ({
  /** Every contact of a municipality, whatever its status. */
  async list(municipality: string): Promise<Contact[]> {
    const contacts: Contact[] = [];
    for await (const item of table.query(keys.contacts(municipality).pk, { prefix: 'CONTACT#' }))
      contacts.push(toContact(item));
    return contacts;
  },

  /** Those of the named contacts that exist, in no order. */
  async some(municipality: string, ids: readonly string[]): Promise<Contact[]> {
    return (await table.getMany(ids.map((id) => keys.contact(municipality, id)))).map(toContact);
  },

  /**
   * Adds a contact, or changes the language of one who is there, and whether she is young. A status is never touched: importing a list again
   * cannot bring back somebody who asked for no more messages.
   */
  async save(contact: ListedContact): Promise<void> {
    const young = contact.youth === undefined ? '' : contact.youth ? ', youth = :youth' : ' REMOVE youth';
    await table.update(
      keys.contact(contact.municipality, contact.id),
      `SET id = :id, municipality = :municipality, phone = :phone, #language = :language, #status = if_not_exists(#status, :active)${young}`,
      {
        names: { '#language': 'language', '#status': 'status' },
        values: {
          ':id': contact.id,
          ':municipality': contact.municipality,
          ':phone': contact.phone,
          ':language': contact.language,
          ':active': 'active' satisfies ContactStatus,
          ...(contact.youth && { ':youth': true }),
        },
      },
    );
  },

  /**
   * Puts somebody on the list who asked for it with this number in her hand. The way back from `stopped`, whatever had stopped her,
   * and out of a pause: she has changed her mind, and said so (docs/decisions/0022-ways-in.md). `day` (`YYYY-MM-DD`) tells a restore
   * that this came after what a backup knows.
   */
  async join(contact: Omit<Contact, 'status' | 'youth' | 'joined'>, day: string): Promise<void> {
    await table.update(
      keys.contact(contact.municipality, contact.id),
      'SET id = :id, municipality = :municipality, phone = :phone, #language = :language, #status = :active, joined = :yes, wantedOn = :day REMOVE stoppedBy, pausedUntil',
      {
        names: { '#language': 'language', '#status': 'status' },
        values: {
          ':id': contact.id,
          ':municipality': contact.municipality,
          ':phone': contact.phone,
          ':language': contact.language,
          ':active': 'active' satisfies ContactStatus,
          ':yes': true,
          ':day': day,
        },
      },
    );
  },

  /**
   * Marks a contact; `stopped` is final but for `join`, also where a link alone had said so before. False when there is no such
   * contact or it had stopped.
   */
  mark(municipality: string, id: string, status: Exclude<ContactStatus, 'active'>): Promise<boolean> {
    const orByLink = status === 'stopped' ? ' OR attribute_exists(stoppedBy)' : '';
    return table.update(
      keys.contact(municipality, id),
      'SET #status = :status REMOVE stoppedBy',
      { names: { '#status': 'status' }, values: { ':status': status, ':stopped': 'stopped' } },
      `attribute_exists(pk) AND (#status <> :stopped${orByLink})`,
    );
  },

  /**
   * She asked for no more messages, by the link of this ticket, which may take it back as long as nothing else says so: a stop by
   * a second link makes it final. False when there is no such contact or it had stopped.
   */
  async stop(municipality: string, id: string, ticket: string): Promise<boolean> {
    const key = keys.contact(municipality, id);
    const names = { '#status': 'status' };
    const values = { ':ticket': ticket, ':stopped': 'stopped' };
    const isNew = 'attribute_exists(pk) AND #status <> :stopped';
    const mark = () => table.update(key, 'SET #status = :stopped, stoppedBy = :ticket', { names, values }, isNew);
    if (await mark()) return true;
    const byAnother = 'attribute_exists(stoppedBy) AND stoppedBy <> :ticket';
    if (await table.update(key, 'REMOVE stoppedBy', { values: { ':ticket': ticket } }, byAnother)) return false;
    return mark(); // that other link may have taken its stop back between the two writes
  },

  /** On a day she takes back what this link alone has stopped. False, and nothing changes, where anything else has stopped her, or nothing has. */
  takeBackStop(municipality: string, id: string, ticket: string, day: string): Promise<boolean> {
    const values = { ':active': 'active', ':stopped': 'stopped', ':ticket': ticket, ':day': day };
    return table.update(
      keys.contact(municipality, id),
      'SET #status = :active, wantedOn = :day REMOVE stoppedBy',
      { names: { '#status': 'status' }, values },
      '#status = :stopped AND stoppedBy = :ticket',
    );
  },

  /** Tries a number again that a gateway refused. False, and nothing changes, when the contact is anything but `undeliverable`. */
  retry(municipality: string, id: string): Promise<boolean> {
    return table.update(
      keys.contact(municipality, id),
      'SET #status = :active',
      { names: { '#status': 'status' }, values: { ':active': 'active', ':undeliverable': 'undeliverable' } },
      '#status = :undeliverable',
    );
  },

  /** Every invitation of a wave. */
  async invitations(wave: string): Promise<Invitation[]> {
    const rows: Invitation[] = [];
    for await (const item of table.query(keys.invitations(wave).pk, { prefix: 'CONTACT#' }))
      rows.push(toInvitation(item));
    return rows;
  },

  /** The invitations of the named contacts, where there are any. */
  async someInvitations(wave: string, contacts: readonly string[]): Promise<Invitation[]> {
    return (await table.getMany(contacts.map((id) => keys.invitation(wave, id)))).map(toInvitation);
  },

  /** Remembers that a step was sent. Remembering it twice changes nothing; two steps at once both stay. */
  async remember(wave: string, contact: string, ticket: string, step: Step, now: number): Promise<void> {
    // One update and no put: whoever delivers may change what is known of a contact, never replace it.
    await table.update(
      keys.invitation(wave, contact),
      'SET contact = :contact, ticket = :ticket, lastSentAt = :now, #expires = if_not_exists(#expires, :expires) ADD sent :step',
      {
        names: { '#expires': expiryAttribute },
        values: {
          ':contact': contact,
          ':ticket': ticket,
          ':now': rememberedAt(now),
          ':expires': expiryFrom(rememberedAt(now), invitationKeptDays),
          ':step': new Set([step]),
        },
      },
    );
  },

  /** Sends a contact nothing before a day. Never shortens a pause, and never touches a status: whoever has stopped has stopped. */
  pause(municipality: string, id: string, until: string): Promise<boolean> {
    return table.update(
      keys.contact(municipality, id),
      'SET pausedUntil = :until',
      { values: { ':until': until } },
      'attribute_exists(pk) AND (attribute_not_exists(pausedUntil) OR pausedUntil < :until)',
    );
  },
});
export type ContactStore = ReturnType<typeof contactStore>;
