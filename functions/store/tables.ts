/**
 * The four tables as data: the local run and the tests create them from here, and the stack declares the same.
 *
 * | table    | item         | pk                        | sk              | written by      | read by               |
 * | -------- | ------------ | ------------------------- | --------------- | --------------- | --------------------- |
 * | contacts | contact      | MUNICIPALITY#<code>       | CONTACT#<id>    | office, clock, deliver | office, clock, deliver |
 * | contacts | invitation   | WAVE#<wave>               | CONTACT#<id>    | deliver         | office, clock, deliver |
 * | contacts | link key's version | WAVE#<wave>         | LINK_KEY        | deliver         | deliver               |
 * | contacts | stop request | REQUEST#STOP              | <ticket key>    | respond, clock (settles) | clock, deliver |
 * | contacts | pause request | REQUEST#PAUSE            | <ticket key>    | respond, clock (settles) | clock, deliver |
 * | contacts | help request | REQUEST#HELP#<code>       | <random>        | respond, office (settles) | office      |
 * | contacts | delivery receipt | REQUEST#RECEIPT       | <message id>#<state> | receipts, clock (settles) | clock |
 * | contacts | sign-up      | REQUEST#JOIN#<code>       | <id>            | respond, deliver (counts), clock (settles) | clock, deliver |
 * | contacts | forms counted | REQUEST#LIMIT            | NUMBER#…, HOUR#…, DAY#… or HELP#… | respond | respond (in conditions) |
 * | tickets  | ticket       | <SHA-256 of the secret>   | –               | deliver, office (slips), respond, publish (deletes) | respond, deliver |
 * |          | index `wave` | <wave>, <wave>#slip for a slip nobody has used |  |           | publish               |
 * | answers  | answer       | <wave>#<shard>            | <SHA-256("answer" and receipt)> | respond, publish (deletes) | publish |
 * | studio   | municipality | MUNICIPALITY#<code>       | PROFILE         | operator (adds), office | all                   |
 * | studio   | municipality list | MUNICIPALITIES       | <code>          | operator        | clock                 |
 * | studio   | ledger       | MUNICIPALITY#<code>       | LEDGER          | operator (empty), publish | insight, respond, publish |
 * | studio   | actions      | MUNICIPALITY#<code>       | ACTIONS         | office          | office, respond       |
 * | studio   | activities   | MUNICIPALITY#<code>       | ACTIVITIES      | office          | office, respond       |
 * | studio   | series       | MUNICIPALITY#<code>       | SERIES#<id>     | office          | office, clock, respond |
 * | studio   | wave         | MUNICIPALITY#<code>       | WAVE#<id>       | office, clock, publish | respond, office, codesign, clock, deliver, publish |
 * | studio   | recordings   | MUNICIPALITY#<code>       | RECORDINGS#<survey>#<version>#<language> | office | respond, office |
 * | studio   | poster       | MUNICIPALITY#<code>       | JOIN#<poster's code> | office     | office, respond       |
 * | studio   | version      | SURVEY#<id>#<version>     | VERSION         | office          | respond, office, codesign, publish |
 * | studio   | words        | SURVEY#<id>#<version>     | WORDS#<language> | office         | respond, office, codesign, publish |
 * | studio   | member       | MEMBER#<subject>          | MEMBER          | operator        | office, codesign, insight |
 * | studio   | proposal     | CODESIGN#<code>           | PROPOSAL#<id>   | codesign, office | codesign, office     |
 * | studio   | audit entry  | AUDIT                     | <ISO time>#<random> | operator    | operator              |
 *
 * The operator has a role of its own; locally it is the seed. The commands of `infra/operator/` read and write whole `contacts`
 * and `studio` tables by `Scan`; of tickets (by the index) and answers they see keys alone, to delete by, in batches. Which function may do what is decided in `infra/`, by the
 * permission table of the design, not here.
 */
export const tables = {
  contacts: { sortKey: true, expiry: true, index: false },
  tickets: { sortKey: false, expiry: false, index: true },
  answers: { sortKey: true, expiry: false, index: false },
  studio: { sortKey: true, expiry: false, index: false },
} as const satisfies Record<string, { sortKey: boolean; expiry: boolean; index: boolean }>;
export type TableName = keyof typeof tables;

/** The index by which publish finds the tickets of a wave. */
export const ticketsByWave = 'wave';

/** The attribute (epoch seconds) by which DynamoDB deletes rows of `contacts` that have served. */
export const expiryAttribute = 'expires';

export const keys = {
  contacts: (municipality: string) => ({ pk: `MUNICIPALITY#${municipality}` }),
  contact: (municipality: string, id: string) => ({ pk: `MUNICIPALITY#${municipality}`, sk: `CONTACT#${id}` }),
  invitations: (wave: string) => ({ pk: `WAVE#${wave}` }),
  invitation: (wave: string, contact: string) => ({ pk: `WAVE#${wave}`, sk: `CONTACT#${contact}` }),
  linkKey: (wave: string) => ({ pk: `WAVE#${wave}`, sk: 'LINK_KEY' }),
  stopRequests: { pk: 'REQUEST#STOP' },
  stopRequest: (ticket: string) => ({ pk: 'REQUEST#STOP', sk: ticket }),
  pauseRequest: (ticket: string) => ({ pk: 'REQUEST#PAUSE', sk: ticket }),
  pauseRequests: { pk: 'REQUEST#PAUSE' },
  helps: (code: string) => ({ pk: `REQUEST#HELP#${code}` }),
  help: (code: string, id: string) => ({ pk: `REQUEST#HELP#${code}`, sk: id }),
  receipts: { pk: 'REQUEST#RECEIPT' },
  receipt: (message: string, state: string) => ({ pk: 'REQUEST#RECEIPT', sk: `${message}#${state}` }),
  joins: (municipality: string) => ({ pk: `REQUEST#JOIN#${municipality}` }),
  join: (municipality: string, id: string) => ({ pk: `REQUEST#JOIN#${municipality}`, sk: id }),
  limit: (limit: string) => ({ pk: 'REQUEST#LIMIT', sk: limit }),
  ticket: (key: string) => ({ pk: key }),
  answers: (wave: string, shard: number) => ({ pk: `${wave}#${shard}` }),
  answer: (wave: string, shard: number, key: string) => ({ pk: `${wave}#${shard}`, sk: key }),
  municipality: (code: string) => ({ pk: `MUNICIPALITY#${code}`, sk: 'PROFILE' }),
  municipalities: { pk: 'MUNICIPALITIES' },
  listed: (code: string) => ({ pk: 'MUNICIPALITIES', sk: code }),
  ledger: (code: string) => ({ pk: `MUNICIPALITY#${code}`, sk: 'LEDGER' }),
  actions: (code: string) => ({ pk: `MUNICIPALITY#${code}`, sk: 'ACTIONS' }),
  activities: (code: string) => ({ pk: `MUNICIPALITY#${code}`, sk: 'ACTIVITIES' }),
  series: (code: string, id: string) => ({ pk: `MUNICIPALITY#${code}`, sk: `SERIES#${id}` }),
  wave: (code: string, id: string) => ({ pk: `MUNICIPALITY#${code}`, sk: `WAVE#${id}` }),
  recordings: (code: string, survey: string, version: number, language: string) => ({
    pk: `MUNICIPALITY#${code}`,
    sk: `RECORDINGS#${survey}#${version}#${language}`,
  }),
  poster: (municipality: string, code: string) => ({ pk: `MUNICIPALITY#${municipality}`, sk: `JOIN#${code}` }),
  version: (survey: string, version: number) => ({ pk: `SURVEY#${survey}#${version}`, sk: 'VERSION' }),
  words: (survey: string, version: number, language: string) => ({
    pk: `SURVEY#${survey}#${version}`,
    sk: `WORDS#${language}`,
  }),
  member: (subject: string) => ({ pk: `MEMBER#${subject}`, sk: 'MEMBER' }),
  proposals: (code: string) => ({ pk: `CODESIGN#${code}` }),
  proposal: (code: string, id: string) => ({ pk: `CODESIGN#${code}`, sk: `PROPOSAL#${id}` }),
  audits: { pk: 'AUDIT' },
  audit: (at: string, random: string) => ({ pk: 'AUDIT', sk: `${at}#${random}` }),
} as const;
