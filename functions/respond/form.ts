/** What a browser sent: the form's receipt, and its fields by the ids of the questions. */
export type SentForm = { receipt: string; fields: Readonly<Record<string, string>> };

/** More fields than any form of ours has. Anybody may send tens of thousands of empty ones, which take long to sort. */
const mostFields = 1_000;

/** Reads an urlencoded body. Of a field that stands twice the last counts; nothing here is checked. */
export const readForm = (body: string): SentForm => {
  const read = new URLSearchParams(body.split('&', mostFields).join('&'));
  const { receipt = '', ...fields } = Object.fromEntries(read);
  return { receipt, fields };
};

/** The most bytes that a form may have: many times the longest answer, in the widest script. */
export const mostFormBytes = 256 * 1024;
