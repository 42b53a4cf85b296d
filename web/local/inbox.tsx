import type { FC } from 'hono/jsx';
import { languages, languageTags } from '#shared/language/languages.ts';
import type { Frame } from '#web/staff/notice.tsx';
import { LocalPage, moment } from './frame.tsx';

/** What became of the link in a message. */
export type LinkState = 'open' | 'answered' | 'over';

type Phone = {
  number: string;
  /** Whose phone it is, where the contacts know: the language and the municipality. */
  language: string | undefined;
  place: string | undefined;
  /** The newest first; `more` older ones are not shown. */
  messages: readonly { text: string; sentAt: number; link: LinkState | undefined }[];
  more: number;
};

/** `language` is a tag and `place` the code of a municipality; both may be empty. */
export type InboxFilter = { query: string; language: string; place: string; open: boolean; limit: number };

export type InboxProps = {
  frame: Frame;
  filter: InboxFilter;
  phones: readonly Phone[];
  /** How many phones match, and how many phones and messages there are. */
  found: number;
  total: { phones: number; messages: number };
  places: readonly { code: string; name: string }[];
};

const states: Record<LinkState, { words: string; color: string }> = {
  open: { words: 'Can be answered', color: 'success' },
  answered: { words: 'Answered', color: 'info' },
  over: { words: 'Over', color: 'neutral' },
};

/** The text with its link to click on; everything else stays text. */
const Linked: FC<{ text: string }> = ({ text }) => (
  <>
    {text.split(/(https?:\/\/[^\s\u2068\u2069]+)/).map((part, i) => (i % 2 === 0 ? part : <a href={part}>{part}</a>))}
  </>
);

const PhoneCard: FC<{ phone: Phone }> = ({ phone }) => (
  <li class="panel phone">
    <h2>
      <bdi>{phone.number}</bdi>
    </h2>
    <p class="muted small">{[phone.language, phone.place].filter(Boolean).join(' · ')}</p>
    <ol class="bubbles">
      {phone.messages.map(({ text, sentAt, link }) => (
        <li>
          <p class="bubble" dir="auto">
            <Linked text={text} />
          </p>
          <p class="small muted row">
            <time datetime={new Date(sentAt).toISOString()}>{moment(sentAt)}</time>
            {link && (
              <span class="ds-tag" data-color={states[link].color} data-size="sm">
                {states[link].words}
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
    {phone.more > 0 && (
      <p class="small">
        <a href={`/local/inbox?q=${encodeURIComponent(phone.number)}`}>
          {`All ${phone.messages.length + phone.more} messages`}
          <span class="ds-sr-only">{` to ${phone.number}`}</span>
        </a>
      </p>
    )}
  </li>
);

const Filter: FC<Pick<InboxProps, 'filter' | 'places'>> = ({ filter, places }) => (
  <form method="get" action="/local/inbox" class="row inbox-filter">
    <div class="ds-field">
      <label class="ds-label" for="q">
        Number or words
      </label>
      <input class="ds-input" id="q" name="q" type="search" value={filter.query} />
    </div>
    <div class="ds-field">
      <label class="ds-label" for="language">
        Language
      </label>
      <select class="ds-input" id="language" name="language">
        <option value="">All languages</option>
        {languageTags.map((tag) => (
          <option value={tag} selected={tag === filter.language} lang={tag}>
            {languages[tag].name}
          </option>
        ))}
      </select>
    </div>
    <div class="ds-field">
      <label class="ds-label" for="place">
        Municipality
      </label>
      <select class="ds-input" id="place" name="place">
        <option value="">All of them</option>
        {places.map(({ code, name }) => (
          <option value={code} selected={code === filter.place}>
            {name}
          </option>
        ))}
      </select>
    </div>
    <div class="ds-field">
      <input class="ds-input" type="checkbox" id="open" name="open" value="yes" checked={filter.open} />
      <label class="ds-label" data-weight="regular" for="open">
        Only links that can be answered
      </label>
    </div>
    <button class="ds-button" type="submit">
      Show
    </button>
  </form>
);

const more = ({ query, language, place, open, limit }: InboxFilter): string =>
  `/local/inbox?${new URLSearchParams({ q: query, language, place, ...(open && { open: 'yes' }), limit: String(limit * 2) })}`;

/** Every phone as its owner would see it. */
export const InboxPage: FC<InboxProps> = ({ frame, filter, phones, found, total, places }) => (
  <LocalPage frame={frame} title="Phone inbox">
    <h1>Phone inbox</h1>
    <p class="lead">
      {`${total.phones.toLocaleString('en-GB')} phones, ${total.messages.toLocaleString('en-GB')} messages; the newest first.`}
    </p>
    <p class="muted">
      Nothing here was really sent. The pretended gateway refuses numbers that end in 0000, so that you can see what an
      undeliverable number looks like to the officer.
    </p>
    <Filter {...{ filter, places }} />
    {total.messages === 0 ? (
      <p class="panel">
        No phone has got a message yet. Import a phone list and plan a wave; on the day it opens, invitations arrive
        here.
      </p>
    ) : (
      <p role="status">{found === 1 ? '1 phone' : `${found.toLocaleString('en-GB')} phones`}</p>
    )}
    <ul class="tiles phones">
      {phones.map((phone) => (
        <PhoneCard phone={phone} />
      ))}
    </ul>
    {found > phones.length && (
      <p>
        <a href={more(filter)}>Show more phones</a>
      </p>
    )}
  </LocalPage>
);
