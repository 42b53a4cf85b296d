import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Cell, dialects, writeCsv } from '#functions/csv.ts';
import { releaseColumns, releaseLines } from '#functions/insight/release-csv.ts';
import { Release } from '#shared/release.ts';
import { audit } from './audit.ts';
import { bucketNames, type OperatorDeps } from './deps.ts';
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

/** Writes the documents of both buckets as they are, and the figures of each release as a table. Returns how many there are. */
const writeDocuments = async ({ objects }: OperatorDeps, code: string, write: Write) => {
  const counts = { tallies: 0, releases: 0 };
  for (const bucket of bucketNames)
    for await (const key of objects[bucket].keys()) {
      if (folderOwner(key) !== code) continue;
      const bytes = await objects[bucket].get(key);
      // Without the municipality's own folder; the lists of counted answers keep theirs.
      const path = `${bucket}/${key.replace(`${code}/`, '')}`;
      await write(path, bytes);
      counts[bucket] += 1;
      const release =
        bucket === 'releases' ? Release.safeParse(JSON.parse(new TextDecoder().decode(bytes))) : undefined;
      if (release?.success)
        await write(
          path.replace(/json$/, 'csv'),
          writeCsv([releaseColumns, ...releaseLines(release.data)], dialects.machine),
        );
    }
  return counts;
};

/**
 * Writes everything that a municipality owns into a new folder, in formats that other programs read. Tickets and answers of waves
 * that are not published stay where they are: nobody may read them. Returns how much there is of each.
 * @throws OperatorProblem when there is no such municipality, or the folder is there already
 */
export const exportMunicipality = async (
  deps: OperatorDeps,
  code: string,
  to: string,
): Promise<Record<string, number>> => {
  const { contacts, invitations, requests, profile, ...rest } = await ownedBy(deps, code);
  if (!profile) throw new OperatorProblem(`There is no municipality ${code} here.`);
  let documents = { tallies: 0, releases: 0 };
  await fillFolder(to, async (folder) => {
    const write: Write = async (path, content) => {
      await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
      await writeFile(join(folder, path), content, { mode: 0o600 });
    };
    await write('contacts.csv', contactsCsv(contacts));
    await write('invitations.json', json(invitations));
    await write('requests.json', json(requests));
    await write('municipality.json', json(profile));
    for (const [name, value] of Object.entries(rest)) await write(`${name}.json`, json(value));
    documents = await writeDocuments(deps, code, write);
    await write(
      'README.md',
      exportReadme({ code, name: String(profile.name), at: new Date(deps.now()).toISOString() }),
    );
  });
  const counts = {
    contacts: contacts.length,
    invitations: invitations.length,
    waves: rest.waves.length,
    proposals: rest.proposals.length,
    ...documents,
  };
  await audit(deps, { did: 'municipality-exported', municipality: code, counts });
  return counts;
};
