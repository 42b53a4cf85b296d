import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restoreBackup } from '#infra/operator/restore-backup.ts';
import { writeBackup } from '#infra/operator/write-backup.ts';
import type { StoredRow } from '#test/fixtures/dump.ts';
import { operatorTown, plain, version } from './operator-town.ts';
import { withoutAudit } from './operator-world.ts';

const { world, newFolder } = operatorTown({ town: false });

const attribute: fc.Arbitrary<StoredRow[string]> = fc.letrec<{ value: StoredRow[string] }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ minLength: 1, unit: 'grapheme' }).map((S) => ({ S })),
    fc.integer().map((N) => ({ N: String(N) })),
    fc.boolean().map((BOOL) => ({ BOOL })),
    fc.constant({ NULL: true as const }),
    fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }).map((SS) => ({ SS: SS.sort() })),
    fc.array(tie('value'), { maxLength: 3 }).map((L) => ({ L })),
    fc.dictionary(fc.string({ minLength: 1 }), tie('value'), { maxKeys: 3 }).map((M) => ({ M })),
  ),
})).value;
const more = fc.dictionary(
  fc.string({ minLength: 1, maxLength: 12 }).map((name) => `x${name}`),
  attribute,
  { maxKeys: 4 },
);
const word = fc.stringMatching(/^[\w-]{1,16}$/);
const row = (pk: fc.Arbitrary<string>, sk: fc.Arbitrary<string>) =>
  fc.tuple(pk, sk, more).map(([key, sort, rest]): StoredRow => ({ ...rest, pk: { S: key }, sk: { S: sort } }));
const town = fc.constantFrom('1101', '1102');
const status = fc.constantFrom('active', 'stopped', 'undeliverable');
const rowsWith = (arbitrary: fc.Arbitrary<StoredRow>) =>
  fc.uniqueArray(arbitrary, { maxLength: 12, selector: ({ pk, sk }) => `${pk?.S} ${sk?.S}` });
const contactRows = rowsWith(
  fc.oneof(
    fc
      .tuple(
        row(
          town.map((at) => `MUNICIPALITY#${at}`),
          word.map((id) => `CONTACT#${id}`),
        ),
        status,
      )
      .map(([one, S]) => ({ ...one, status: { S } })),
    row(
      town.map((at) => `WAVE#${at}-abcdef-1`),
      word.map((id) => `CONTACT#${id}`),
    ),
    row(fc.constant('REQUEST#STOP'), word),
  ),
);
const studioRows = rowsWith(
  fc.oneof(
    row(
      town.map((at) => `MUNICIPALITY#${at}`),
      fc.oneof(
        fc.constant('PROFILE'),
        word.map((id) => `SERIES#${id}`),
      ),
    ),
    row(
      town.map((at) => `CODESIGN#${at}`),
      word.map((id) => `PROPOSAL#${id}`),
    ),
    row(
      word.map((id) => `SURVEY#${id}#1`),
      fc.constantFrom('VERSION', 'WORDS#nb'),
    ),
    row(fc.constant('MUNICIPALITIES'), town),
  ),
);

/** Line separators that are none in JSON. */
const separators: StoredRow = {
  pk: { S: 'WAVE#1101-abcdef-1' },
  sk: { S: 'CONTACT#a' },
  text: { S: 'one\u2028two\u2029three\u0085four\r\nfive' },
};

test('any rows come back as they were, and bringing them back again changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(contactRows, studioRows, async (contacts, studio) => {
      await world().wipe();
      await world().load({ rows: { contacts, studio, tickets: [], answers: [] }, objects: [] });
      const before = withoutAudit(await world().dump());
      const to = newFolder();
      await writeBackup(world().deps, to, version);
      await world().wipe();
      for (const overwrite of [false, false, true]) {
        await restoreBackup(world().deps, to, version, { ...plain, overwrite });
        expect(withoutAudit(await world().dump())).toEqual(before);
      }
    }),
    { numRuns: 12, examples: [[[separators], []]] },
  );
}, 300_000);
