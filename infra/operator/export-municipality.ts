import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Cell, dialects, writeCsv } from '#functions/csv.ts';
import { releaseColumns, releaseLines } from '#functions/insight/release-csv.ts';
import { Release } from '#shared/release.ts';
import { audit } from './audit.ts';
import type { OperatorDeps } from './deps.ts';
import { readDocument, type SavedBucket } from './documents.ts';
import { fillFolder } from './draft-folder.ts';
import { exportReadme } from './export-readme.ts';
import { ownedBy } from './owned-by.ts';
import { folderOwner } from './owner.ts';
import { OperatorProblem } from './problem.ts';

const contactColumns = ['phone', 'language', 'status', 'id', 'municipality'];

const cell = (value: unknown): Cell =>
  value === undefined || typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value);

const contactsCsv = (contacts: readonly Record<string, unknown>[]): string => {
  const more = [...new Set(contacts.flatMap((contact) => Object.keys(contact)))].filter(
    (name) => !contactColumns.includes(name),
  );
  const columns = [...contactColumns, ...more.sort()];
  const lines = contacts.map((contact) => columns.map((name) => cell(contact[name])));
  return writeCsv([columns, ...lines], dialects.machine);
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

type Write = (path: string, content: string | Uint8Array) => Promise<void>;

type Exported = { path: string; bytes: Uint8Array };

/**
 * The objects of a bucket that belong to a municipality, as they are.
 * @throws OperatorProblem when one has a name that is none of ours: it would say where on this machine it is written
 */
async function* objectsOf({ objects }: OperatorDeps, bucket: SavedBucket, code: string): AsyncGenerator<Exported> {
  for await (const key of objects[bucket].keys())
    if (folderOwner(key) === code) {
      const bytes = await readDocument(bucket, objects[bucket], key);
      yield { path: `${bucket}/${key.slice(`${code}/`.length)}`, bytes };
    }
}

/** Writes the recordings. Returns how many there are. */
const writeRecordings = async (deps: OperatorDeps, code: string, write: Write): Promise<number> => {
  let count = 0;
  for await (const { path, bytes } of objectsOf(deps, 'recordings', code)) {
    await write(path, bytes);
    count += 1;
  }
  return count;
};

/** Writes the released documents, and the figures of each as a table. Returns how many there are. */
const writeReleases = async (deps: OperatorDeps, code: string, write: Write): Promise<number> => {
  let count = 0;
  for await (const { path, bytes } of objectsOf(deps, 'releases', code)) {
    await write(path, bytes);
    count += 1;
    const release = Release.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (release.success)
      await write(
        path.replace(/json$/, 'csv'),
        writeCsv([releaseColumns, ...releaseLines(release.data)], dialects.machine),
      );
  }
  return count;
};

const writeAll = async (deps: OperatorDeps, code: string, write: Write): Promise<Record<string, number>> => {
  const { contacts, invitations, requests, profile, ...rest } = await ownedBy(deps, code);
  await write('contacts.csv', contactsCsv(contacts));
  await write('invitations.json', json(invitations));
  await write('requests.json', json(requests));
  await write('municipality.json', json(profile));
  for (const [name, value] of Object.entries(rest)) await write(`${name}.json`, json(value));
  const releases = await writeReleases(deps, code, write);
  const recordings = await writeRecordings(deps, code, write);
  const at = new Date(deps.now()).toISOString();
  await write('README.md', exportReadme({ code, name: String(profile?.name), at }));
  return {
    contacts: contacts.length,
    invitations: invitations.length,
    waves: rest.waves.length,
    proposals: rest.proposals.length,
    releases,
    recordings,
  };
};

/**
 * Writes everything that a municipality owns into a new folder, in formats that other programs read. Tickets and answers of waves
 * that are not published stay where they are, and so do tallies: nobody may read those. Returns how much there is of each.
 * @throws OperatorProblem when there is no such municipality, or the folder is there already
 */
export const exportMunicipality = async (
  deps: OperatorDeps,
  code: string,
  to: string,
): Promise<Record<string, number>> => {
  if (!(await deps.studio.municipality(code))) throw new OperatorProblem(`There is no municipality ${code} here.`);
  let counts: Record<string, number> = {};
  await fillFolder(to, async (folder) => {
    await audit(deps, { did: 'municipality-export-begun', municipality: code });
    counts = await writeAll(deps, code, async (path, content) => {
      await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
      await writeFile(join(folder, path), content, { mode: 0o600 });
    });
  });
  await audit(deps, { did: 'municipality-exported', municipality: code, counts });
  return counts;
};
