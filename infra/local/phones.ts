import type { Outbox } from '#functions/messaging/outbox.ts';
import type { Contact } from '#functions/store/contacts.ts';
import type { Ticket } from '#functions/store/tickets.ts';
import { knownLanguages } from '#shared/language/known-languages.ts';
import { languages } from '#shared/language/languages.ts';
import { readSecret, ticketKey } from '#shared/wave/ticket.ts';
import type { InboxFilter, InboxProps, LinkState } from '#web/local/inbox.tsx';
import type { Stores } from './stores.ts';

type Message = ReturnType<Outbox['messages']>[number];
type PhonesDeps = {
  stores: {
    contacts: Pick<Stores['contacts'], 'list'>;
    tickets: Pick<Stores['tickets'], 'some'>;
    studio: Pick<Stores['studio'], 'municipalities' | 'municipality'>;
  };
  messages: readonly Message[];
};

/** So many messages of a phone are shown among others; alone it shows all. */
const shownOfMany = 2;

/** The newest message first. */
const byPhone = (messages: readonly Message[]): Map<string, Message[]> =>
  Map.groupBy([...messages].reverse(), ({ to }) => to);

type Place = { code: string; name: string };
type Owner = { language: string; tag: Contact['language']; place: Place };

const placesIn = async (studio: PhonesDeps['stores']['studio']): Promise<Place[]> =>
  Promise.all(
    (await studio.municipalities()).map(async (code) => ({
      code,
      name: (await studio.municipality(code))?.name ?? code,
    })),
  );

const ownersIn = async (contacts: PhonesDeps['stores']['contacts'], places: readonly Place[]) => {
  const found = new Map<string, Owner>();
  for (const place of places)
    for (const { phone, language: tag } of await contacts.list(place.code))
      found.set(phone, { tag, language: knownLanguages[tag].called.en, place });
  return found;
};

const ticketIn = async (text: string): Promise<string | undefined> => {
  const secret = readSecret(/\/s\/([0-9a-z]{16})/.exec(text)?.[1] ?? '');
  return secret === undefined ? undefined : ticketKey(secret);
};

/** What became of the links in some messages: a ticket that is gone belongs to a wave that is over. */
const linkStates = async (tickets: PhonesDeps['stores']['tickets'], messages: readonly Message[]) => {
  const keys = new Map<Message, string>();
  for (const message of messages) {
    const key = await ticketIn(message.text);
    if (key !== undefined) keys.set(message, key);
  }
  const states = new Map(
    (await tickets.some([...new Set(keys.values())])).map((ticket: Ticket) => [ticket.key, ticket.state]),
  );
  return (message: Message): LinkState | undefined => {
    const key = keys.get(message);
    return key === undefined ? undefined : (states.get(key) ?? 'over');
  };
};

/** The phones that match, the one with the newest message first, and how many there are. */
export const findPhones = async (
  { stores, messages }: PhonesDeps,
  filter: InboxFilter,
): Promise<Pick<InboxProps, 'phones' | 'found' | 'total' | 'places'>> => {
  const all = byPhone(messages);
  const places = await placesIn(stores.studio);
  const owned = await ownersIn(stores.contacts, places);
  const wanted = filter.query.toLowerCase();
  let matching = [...all].filter(
    ([number, [...theirs]]) =>
      (filter.language === '' || owned.get(number)?.tag === filter.language) &&
      (filter.place === '' || owned.get(number)?.place.code === filter.place) &&
      (number.includes(wanted.replaceAll(' ', '')) || theirs.some(({ text }) => text.toLowerCase().includes(wanted))),
  );
  if (filter.open) {
    const newest = await linkStates(
      stores.tickets,
      matching.flatMap(([, [first]]) => first ?? []),
    );
    matching = matching.filter(([, [first]]) => first !== undefined && newest(first) === 'open');
  }
  const shown = matching.slice(0, filter.limit).map(([number, theirs]) => {
    const some = matching.length === 1 ? theirs : theirs.slice(0, shownOfMany);
    return { number, some, more: theirs.length - some.length };
  });
  const stateOf = await linkStates(
    stores.tickets,
    shown.flatMap(({ some }) => some),
  );
  return {
    places,
    found: matching.length,
    total: { phones: all.size, messages: messages.length },
    phones: shown.map(({ number, some, more }) => ({
      number,
      more,
      language: owned.get(number)?.language,
      place: owned.get(number)?.place.name,
      messages: some.map((message) => ({ text: message.text, sentAt: message.sentAt, link: stateOf(message) })),
    })),
  };
};

/** What an inbox address asks for; anything odd is as good as nothing. */
export const readFilter = (query: (name: string) => string | undefined): InboxFilter => {
  const limit = Number(query('limit'));
  const language = query('language') ?? '';
  return {
    query: (query('q') ?? '').trim().slice(0, 100),
    language: Object.hasOwn(languages, language) ? language : '',
    place: (query('place') ?? '').slice(0, 10),
    open: query('open') === 'yes',
    limit: Number.isInteger(limit) && limit > 0 ? Math.min(limit, 1_000) : 24,
  };
};
