import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';

/** A file or option that cannot be used; the message names it, says in one sentence what is wrong, and quotes nothing of it. */
export class BadFileError extends Error {
  override name = 'BadFileError';
}

/** Far more than any tables or releases that can be worked out. */
const mostMegabytes = 50;
/** Documents and tables are less than half as deep. */
const mostDepth = 32;

/** How a message names a file. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

const reading = (file: string): AsyncIterable<Buffer> =>
  // `npm run` starts in the project's folder and says in INIT_CWD where the user stands.
  file === '-' ? process.stdin : createReadStream(resolve(process.env.INIT_CWD ?? '', file));

const contents = async (file: string, name: string): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of reading(file)) {
      bytes += chunk.length;
      if (bytes > mostMegabytes * 1e6) throw new BadFileError(`${name}: larger than ${mostMegabytes} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof BadFileError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new BadFileError(`${name}: ${missing ? 'there is no such file' : 'the file cannot be read'}`);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** Without the lines that `npm run` writes before the output of a command: empty ones, and those that begin with ">". */
const withoutPreamble = (text: string): string => {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const line = text.slice(start, end).trim();
    if (line !== '' && !line.startsWith('> ')) break;
    start = end + 1;
  }
  return text.slice(start);
};

const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1)));

/**
 * The object or list that a file holds as JSON, or standard input where it is `-`. What `npm run` writes before it is passed over.
 * @throws BadFileError
 */
export const readJson = async (file: string): Promise<object> => {
  const name = nameOf(file);
  const json = withoutPreamble(await contents(file, name));
  if (json.trim() === '') throw new BadFileError(`${name}: empty`);
  const parse = (): unknown => {
    try {
      return JSON.parse(json);
    } catch {
      throw new BadFileError(`${name}: not JSON`); // the parser's own words may quote the file
    }
  };
  const value = parse();
  if (typeof value !== 'object' || value === null) throw new BadFileError(`${name}: neither an object nor a list`);
  if (Object.keys(value).length === 0) throw new BadFileError(`${name}: holds neither tables nor documents`);
  if (isDeeper(value, mostDepth)) throw new BadFileError(`${name}: nested more deeply than tables or documents are`);
  return value;
};

/** The first of the faults that a check found, in one line. */
export const firstFault = (message: string): string =>
  (message.split('\n✖ ')[0] ?? '').replace(/^✖ /, '').replace(/\s*\n\s*→ at /, ', at ');
