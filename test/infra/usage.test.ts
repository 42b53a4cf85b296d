import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import type { ClockDeps } from '#functions/clock/run.ts';
import type { CodesignDeps } from '#functions/codesign/app.tsx';
import type { DeliverDeps } from '#functions/deliver/deliver.ts';
import { type FunctionName, functionNames } from '#functions/env.ts';
import type { InsightDeps } from '#functions/insight/app.tsx';
import type { OfficeDeps } from '#functions/office/deps.ts';
import type { PublishDeps } from '#functions/publish/publish.ts';
import type { KeepDeps } from '#functions/receipts/keep.ts';
import type { RespondDeps } from '#functions/respond/deps.ts';
import { storesOver } from '#infra/local/stores.ts';
import { permissions } from './permission-table.ts';
import { calls, type StoreName } from './store-calls.ts';

/**
 * The stores run against a database that writes down what it is asked. The compiler holds the lists below to what each
 * function really takes: a method that is added to its `deps` must be added here, and then to the table.
 * Every method that `deps` takes of each store, by name:
 */
type Used<Deps> = { [S in StoreName & keyof Deps]: Record<keyof Deps[S], true> };

const yes = true as const;
const respond: Used<RespondDeps> = {
  requests: { requestStop: yes, takeBackStop: yes, requestPause: yes },
  help: { ask: yes },
  tickets: { get: yes, settle: yes },
  answers: { keep: yes, takeBack: yes },
  recordings: { get: yes },
  limits: { count: yes },
  joins: { ask: yes, tryOnce: yes, confirm: yes, wasConfirmed: yes },
  studio: {
    wave: yes,
    municipality: yes,
    version: yes,
    words: yes,
    recordings: yes,
    series: yes,
    poster: yes,
    ledger: yes,
  },
  community: { actions: yes, activities: yes },
};
const office: Used<OfficeDeps> = {
  contacts: { list: yes, save: yes, retry: yes, invitations: yes },
  help: { list: yes, done: yes, forget: yes },
  community: { actions: yes, changeActions: yes, activities: yes, changeActivities: yes },
  studio: {
    member: yes,
    municipality: yes,
    saveProfile: yes,
    version: yes,
    words: yes,
    addVersion: yes,
    saveWords: yes,
    seriesOf: yes,
    saveSeries: yes,
    waves: yes,
    wave: yes,
    addWave: yes,
    changeWave: yes,
    recordings: yes,
    recordingsOf: yes,
    saveRecordings: yes,
    posters: yes,
    poster: yes,
    addPoster: yes,
    withdrawPoster: yes,
  },
  tickets: { issueSlip: yes },
  proposals: { list: yes, get: yes, answer: yes },
  recordings: { put: yes, remove: yes },
};
const codesign: Used<CodesignDeps> = {
  studio: { member: yes, municipality: yes, waves: yes, version: yes, words: yes },
  proposals: { list: yes, get: yes, propose: yes, support: yes, comment: yes },
};
const clock: Used<ClockDeps> = {
  contacts: { list: yes, invitations: yes, mark: yes, stop: yes, takeBackStop: yes, join: yes, pause: yes },
  requests: {
    pendingStops: yes,
    settleStop: yes,
    pendingTakenBack: yes,
    settleTakenBack: yes,
    withdraw: yes,
    pendingPauses: yes,
    settlePause: yes,
    pendingReceipts: yes,
    settleReceipt: yes,
  },
  studio: { municipalities: yes, asksYoung: yes, seriesOf: yes, waves: yes, addWave: yes, changeWave: yes },
  joins: { pending: yes, settle: yes },
};
const deliver: Used<DeliverDeps> = {
  joins: { some: yes, mayBeSent: yes },
  contacts: { some: yes, someInvitations: yes, remember: yes, mark: yes, stop: yes, takeBackStop: yes, pause: yes },
  requests: { askedToStop: yes, askedToPause: yes },
  waveKeys: { settled: yes, settle: yes },
  tickets: { some: yes, issue: yes },
  studio: { wave: yes, municipality: yes },
};
const receipts: Used<KeepDeps> = { requests: { keepReceipt: yes } };
const publish: Used<PublishDeps> = {
  tickets: { pagesOf: yes, unusedSlips: yes, delete: yes },
  answers: { shard: yes, delete: yes },
  studio: {
    wave: yes,
    changeWave: yes,
    municipality: yes,
    version: yes,
    words: yes,
    ledger: yes,
    record: yes,
  },
  tallies: { put: yes, get: yes },
  releases: { put: yes },
};
const insight: Used<InsightDeps> = {
  studio: { member: yes, municipality: yes, ledger: yes },
  releases: { get: yes },
};
const used: Record<FunctionName, { [S in StoreName]?: object }> = {
  respond,
  office,
  codesign,
  clock,
  deliver,
  publish,
  insight,
  receipts,
  rotate: {},
};

type Sent = { constructor: { name: string }; input: Record<string, unknown> };
type Named = { pk?: { S: string } };

/** What was asked for: place, partition, action, in the words of the permission table. */
class Asked {
  readonly #cells = new Map<string, Map<string, Set<string>>>();

  add(where: string, key: string, action: string) {
    const row = this.#cells.get(where) ?? new Map<string, Set<string>>();
    this.#cells.set(where, row.set(key, (row.get(key) ?? new Set()).add(action)));
  }

  get table() {
    const rows = [...this.#cells].map(([where, row]) => [
      where,
      Object.fromEntries([...row].map(([k, a]) => [k, [...a].sort()])),
    ]);
    return Object.fromEntries(rows) as Record<string, Record<string, string[]>>;
  }
}

/** A database and a file store that know nothing and write down every question. */
const clients = (asked: Asked) => ({
  db: {
    send: async ({ constructor: { name }, input }: Sent) => {
      const [table, batch] = Object.entries((input.RequestItems ?? {}) as Record<string, { Keys: Named[] }>)[0] ?? [];
      const values = input.ExpressionAttributeValues as { ':pk'?: { S: string } } | undefined;
      const keys = batch?.Keys ?? [(input.Key ?? input.Item ?? { pk: values?.[':pk'] }) as Named];
      const where = [table ?? input.TableName, ...(input.IndexName ? ['index', input.IndexName] : [])].join('/');
      for (const { pk } of keys) asked.add(where, pk?.S ?? '', name.replace(/Command$/, ''));
      return {};
    },
  } as unknown as DynamoDBClient,
  files: {
    send: async ({ constructor: { name }, input }: Sent) => {
      asked.add(String(input.Bucket), '5027/0.json', name.replace(/Command$/, ''));
      return {};
    },
  } as unknown as S3Client,
});

const usedBy = async (name: FunctionName) => {
  const asked = new Asked();
  const { db, files } = clients(asked);
  const stores = storesOver(db, files);
  for (const [store, methods] of Object.entries(used[name]) as [StoreName, object][])
    for (const method of Object.keys(methods)) {
      const call = (calls[store] as Record<string, (store: unknown) => Promise<unknown>>)[method];
      if (!call) throw new Error(`no call of ${store}.${method} is written down here`);
      await call(stores[store]);
    }
  return asked.table;
};

test.each(functionNames)('%s asks its stores for what it is granted: no more, no less', async (name) => {
  const granted = Object.entries(permissions[name]).map(([where, row]) => {
    return [where, Object.fromEntries(Object.entries(row).map(([key, actions]) => [key, actions.split(' ').sort()]))];
  });
  expect(await usedBy(name)).toEqual(Object.fromEntries(granted));
});
