/** What lies beside it, for whoever opens the folder years later. `at` is an ISO time. */
export const exportReadme = ({
  code,
  name,
  at,
}: {
  code: string;
  name: string;
  at: string;
}): string => `# ${name} (${code})

Everything that Tilhør keeps of this municipality, as it was on ${at}. JSON and CSV files are UTF-8; CSV has commas and decimal
points. Times are milliseconds since 1970-01-01 UTC, or ISO 8601. An apostrophe before a number that begins with + keeps
spreadsheets from running it as a formula.

**The folder holds phone numbers. Keep it as you keep those.**

| file                 | what it holds                                                                                         |
| -------------------- | ----------------------------------------------------------------------------------------------------- |
| contacts.csv         | the phone list: number (E.164), language (BCP 47), whether the person is active, has stopped, or cannot be reached; \`wantedOn\`: the day on which she last asked for messages herself |
| invitations.json     | what was sent to whom in which wave, and the key of the ticket (a hash of the link's secret)           |
| requests.json        | who asked for no more messages lately, by the ticket's key, and what the SMS gateway reported of messages |
| help.json            | who asked the office for help, or offered it: not joined to anything else, deleted after 90 days      |
| actions.json         | what the municipality does about what people said, in each language                                    |
| activities.json      | what there is to come to, in each language                                                             |
| municipality.json    | the profile: name, language, price of a message, whether releases are public                          |
| series.json          | the plans                                                                                              |
| waves.json           | each round of a survey: when, and in which state                                                       |
| surveys.json         | the versions of the surveys that were asked, and their words in each language                          |
| recordings.json      | which questions are read aloud, in which languages, by which files in \`recordings/\`                    |
| posters.json         | the addresses on posters by which people sign up, and which are withdrawn                              |
| proposals.json       | what co-designers proposed and commented, by a key for each person, and the answers                    |
| members.json         | who may act for the municipality, in which role                                                        |
| ledger.json          | which documents were released for each wave: the names of files in \`releases/\`, and of counts that stay |
| audit.json           | what operators did with the municipality's data                                                        |
| releases/*.json, csv | the published documents; each file's name is the SHA-256 of the JSON. \`audience\` says for whom it is: \`municipality\` may not leave the municipality |
| recordings/*/*/*/*   | the recordings: survey, version, language, then the question and the beginning of the file's SHA-256    |

Not here: tickets and answers of waves that are not published, and the counts of published waves before protection, by which
groups of one could be known. Nobody may read those; answers become counts, and are destroyed. Nor who has asked for a pause: it
is offered after an answer, so it would tell who has answered. Whoever writes to these people from another system writes to them too. Nor those who are just signing
up: their number is on the list when they have confirmed it, and gone within the hour when they have not.
`;
