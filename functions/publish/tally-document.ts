import * as z from 'zod';
import type { DocumentStore } from '#functions/store/documents.ts';
import type { LedgerEntry } from '#functions/store/studio.ts';
import { Release } from '#shared/release.ts';

const Group = z.object({ answers: z.int(), counts: z.record(z.string(), z.record(z.string(), z.int())) });

/**
 * What is kept of a wave besides its releases: the counts before protection, without the free texts, because later waves
 * are compared with them. It repeats the releases, because publish may not read the bucket that it writes them to.
 */
const TallyDocument = z.object({
  format: z.literal('tilhor-tally/1'),
  wave: z.string(),
  survey: z.object({ id: z.string(), version: z.int() }),
  invited: z.int(),
  tally: z.object({
    all: Group,
    breakdowns: z.record(z.string(), z.record(z.string(), Group)),
    texts: z.record(z.string(), z.array(z.never())),
  }),
  releases: z.object({ municipality: Release, open: Release }),
  /** The hashes of the lists of answers that were counted, one a shard; see `countedFolder`. A single one, of old, is for all. */
  counted: z.union([z.array(z.string()), z.string()]),
});
export type TallyDocument = z.infer<typeof TallyDocument>;

const Counted = z.array(z.string());

/**
 * Lists of the keys of counted answers, needed until those are deleted. They lie apart from the tallies so that the bucket
 * can let them expire after some weeks: what is left for good is counts.
 */
const countedFolder = (municipality: string) => `counted/${municipality}`;

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

const read = async <T>(store: Pick<DocumentStore, 'get'>, folder: string, hash: string, schema: z.ZodType<T>) => {
  const bytes = await store.get(folder, hash);
  if (!bytes) throw new Error(`the document ${folder}/${hash} is missing`);
  return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
};

/** Writes the list of a shard's counted answers; returns its hash. */
export const putCounted = (store: DocumentStore, municipality: string, keys: readonly string[]): Promise<string> =>
  store.put(countedFolder(municipality), bytesOf([...keys].sort()));

/** Writes the document, which names lists that are there already; returns its hash. */
export const putTally = (
  store: DocumentStore,
  municipality: string,
  document: Omit<TallyDocument, 'format'>,
): Promise<string> =>
  store.put(municipality, bytesOf({ format: 'tilhor-tally/1', ...document } satisfies TallyDocument));

/** The tally that a ledger entry names; throws when it is missing or not whole. */
export const readTally = async (
  store: Pick<DocumentStore, 'get'>,
  municipality: string,
  { wave, tally }: LedgerEntry,
): Promise<TallyDocument> => {
  if (tally === undefined) throw new Error(`the ledger names no tally of wave ${wave}`);
  return read(store, municipality, tally, TallyDocument);
};

/** Which answers of each shard a recorded tally counted; throws when that shard's list has expired. */
export const countedBy = async (
  store: DocumentStore,
  municipality: string,
  entry: LedgerEntry,
): Promise<(shard: number) => Promise<Set<string>>> => {
  const { counted } = await readTally(store, municipality, entry);
  return async (shard) => {
    const hash = typeof counted === 'string' ? counted : counted[shard];
    if (hash === undefined) throw new Error(`no list of what was counted in shard ${shard}`);
    return new Set(await read(store, countedFolder(municipality), hash, Counted));
  };
};
