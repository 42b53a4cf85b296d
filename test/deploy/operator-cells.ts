import { ticketsByWave } from '#functions/store/tables.ts';
import type { Cell, Names } from './cells.ts';
import {
  batchOfPuts,
  bucketWays,
  failingWrites,
  powerWays,
  queueWays,
  readingWrites,
  rowWays,
  secretWays,
  seeingWays,
  tableWays,
  type Way,
} from './ways.ts';

const cells = (place: string, ways: readonly Way[], granted = ''): Cell[] =>
  ways.map((way) => ({ place, way, granted: granted.split(' ').includes(way.action) }));

/** What the operator may do, and may not: of answers and tickets see keys and delete, and neither read nor make up one. */
export const operatorCells = ({ resources, table, documents, operator }: Names): Cell[] => {
  const ofDestroyed = (['answers', 'tickets'] as const).flatMap((name) => {
    const row = [table(name), 'probe', name === 'answers'] as const;
    const arn = `arn:aws:dynamodb:${process.env.AWS_REGION}:${process.env.AWS_ACCESS_KEY_ID}:table/${table(name)}`;
    return [
      ...cells(name, rowWays(...row), 'BatchWriteItem'),
      ...cells(name, [
        ...readingWrites(...row),
        ...failingWrites(...row),
        batchOfPuts(...row),
        ...tableWays(row[0], arn),
      ]),
    ];
  });
  const answers = { TableName: table('answers') };
  const byWave = { TableName: table('tickets'), IndexName: ticketsByWave };
  const rows = (name: 'contacts' | 'studio', pk: string, granted: string) =>
    cells(`${name} ${pk}`, rowWays(table(name), pk, true), granted);
  const kept = 'GetObject PutObject';
  const destroyed = 'ListBucket ListBucketVersions DeleteObjectVersion';
  const types: Record<string, (physical: string) => Way[]> = {
    'AWS::SQS::Queue': queueWays,
    'AWS::SecretsManager::Secret': secretWays,
  };
  const functions = resources.filter(({ type }) => type === 'AWS::Lambda::Function').map(({ physical }) => physical);
  return [
    ...ofDestroyed,
    ...cells('answers', [seeingWays(answers, 'pk', 'sk')], 'Scan'),
    ...cells('answers', [seeingWays(answers, 'pk', 'sk', 'answers')]),
    ...cells('tickets', [seeingWays({ TableName: table('tickets') }, 'pk', 'state')]),
    ...cells('tickets by wave', [seeingWays(byWave, 'pk', ticketsByWave)], 'Scan'),
    ...rows('contacts', 'MUNICIPALITY#5027', 'GetItem Query PutItem DeleteItem'),
    ...rows('studio', 'MEMBER#probe', 'GetItem Query PutItem UpdateItem DeleteItem'),
    ...rows('studio', 'AUDIT', 'GetItem Query PutItem'),
    ...[...documents].flatMap(([name, { bucket, key }]) =>
      cells(name, bucketWays(bucket, key), name === 'tallies' ? destroyed : `${kept} ${destroyed}`),
    ),
    ...resources.flatMap(({ type, logical, physical }) => cells(logical, types[type]?.(physical) ?? [])),
    ...cells('power', powerWays(operator, functions)),
  ];
};
