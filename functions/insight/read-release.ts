import type { DocumentStore } from '#functions/store/documents.ts';
import type { LedgerEntry } from '#functions/store/studio.ts';
import { type Audience, Release } from '#shared/release.ts';
import { municipalityOf } from '#shared/wave/wave.ts';

export type ReleaseDeps = { releases: Pick<DocumentStore, 'get'> };

/**
 * One published document, with its bytes as they were written. The ledger says where it lies; the document itself is asked once
 * more for whom it is, so that a wrong hash in the ledger cannot show a municipality's own document to others.
 * @throws Error when the document is missing, unreadable or for somebody else; the message names the wave only.
 */
export const readRelease = async (
  { releases }: ReleaseDeps,
  { wave, releases: hashes }: LedgerEntry,
  audience: Audience,
) => {
  const bytes = await releases.get(municipalityOf(wave), hashes[audience]);
  if (!bytes) throw new Error(`the release of ${wave} is missing`);
  const release = Release.parse(JSON.parse(new TextDecoder().decode(bytes)));
  if (release.audience !== audience || release.wave.id !== wave) throw new Error(`not the release of ${wave}`);
  return { release, bytes, hash: hashes[audience] };
};

/** The documents of several waves, oldest first. */
export const readReleases = async (
  deps: ReleaseDeps,
  entries: readonly LedgerEntry[],
  audience: Audience,
): Promise<Release[]> => {
  const read = await Promise.all(entries.map((entry) => readRelease(deps, entry, audience)));
  return read
    .map(({ release }) => release)
    .sort((a, b) => a.wave.closed.localeCompare(b.wave.closed) || a.wave.number - b.wave.number);
};
