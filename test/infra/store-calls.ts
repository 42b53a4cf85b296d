import type { LedgerEntry } from '#functions/store/studio.ts';
import type { Stores } from '#infra/local/stores.ts';
import type { Wave } from '#shared/wave/wave.ts';

export type StoreName = keyof Stores;

const id = '5027-abcdef-1';
const wave = { id, municipality: '5027', revision: 1 } as Wave;
const profile = { code: '5027', name: '', defaultLanguage: 'nb', orePerPart: 0, publicReleases: false } as const;
const place = { wave: id, shards: 1, key: 'k' };
const said = { survey: 'core', version: 1, language: 'nb' } as const;
const file = 'core.1.nb.life-0123456789ab.mp3';
const receipt = { message: 'm', state: 'undeliverable' } as const;
const join = {
  id: 'j',
  municipality: '5027',
  phone: '',
  language: 'nb',
  code: '',
  until: 0,
  confirmed: false,
} as const;
const poster = { code: '5027-k3p9', municipality: '5027', series: [], madeAt: 0 } as const;
const asked = {
  id: 'h',
  wish: 'want',
  about: 'forms',
  text: '',
  reach: 'office',
  address: '',
  language: 'nb',
  day: '2026-01-01',
} as const;
const contact = { id: 'c', municipality: '5027', phone: '', language: 'nb' } as const;
const documents = {
  put: (store: Stores['releases']) => store.put('5027', new Uint8Array()),
  get: (store: Stores['releases']) => store.get('5027', '0'),
};
const drain = async (items: AsyncIterable<unknown>) => {
  for await (const _ of items);
};

/** One call of every method of every store. */
export const calls: { [S in StoreName]: Partial<Record<keyof Stores[S], (store: Stores[S]) => Promise<unknown>>> } = {
  contacts: {
    list: (store) => store.list('5027'),
    some: (store) => store.some('5027', ['c']),
    save: (store) => store.save(contact),
    join: (store) => store.join(contact, '2026-01-01'),
    mark: (store) => store.mark('5027', 'c', 'stopped'),
    stop: (store) => store.stop('5027', 'c', 'c0ffee'),
    takeBackStop: (store) => store.takeBackStop('5027', 'c', 'c0ffee', '2026-01-01'),
    retry: (store) => store.retry('5027', 'c'),
    invitations: (store) => store.invitations(id),
    someInvitations: (store) => store.someInvitations(id, ['c']),
    remember: (store) => store.remember(id, 'c', 'c0ffee', 'invitation', 0),
    pause: (store) => store.pause('5027', 'c', '2026-01-01'),
  },
  requests: {
    requestStop: (store) => store.requestStop('c0ffee', 0),
    takeBackStop: (store) => store.takeBackStop('c0ffee', 0),
    pendingTakenBack: (store) => store.pendingTakenBack(0),
    settleTakenBack: (store) => store.settleTakenBack('c0ffee', 0),
    pendingStops: (store) => store.pendingStops(0),
    askedToStop: (store) => store.askedToStop(['c0ffee']),
    withdraw: (store) => store.withdraw('c0ffee'),
    settleStop: (store) => store.settleStop('c0ffee', 0),
    requestPause: (store) => store.requestPause('c0ffee', '2026-01-01', 0),
    pendingPauses: (store) => store.pendingPauses(0),
    askedToPause: (store) => store.askedToPause(['c0ffee']),
    settlePause: (store) => store.settlePause('c0ffee', '2026-01-01', 0),
    keepReceipt: (store) => store.keepReceipt(receipt, 0),
    pendingReceipts: (store) => store.pendingReceipts(0, 1),
    settleReceipt: (store) => store.settleReceipt(receipt, 0),
  },
  limits: { count: (store) => store.count('HOUR', 'j', 1, 0) },
  joins: {
    ask: (store) => store.ask(join),
    tryOnce: (store) => store.tryOnce('5027', 'j', 1, 0),
    confirm: (store) => store.confirm('5027', 'j', '123456'),
    wasConfirmed: (store) => store.wasConfirmed('5027', 'j', '123456'),
    mayBeSent: (store) => store.mayBeSent('5027', 'j', 1, 0),
    some: (store) => store.some([{ municipality: '5027', join: 'j' }]),
    pending: (store) => store.pending('5027'),
    settle: (store) => store.settle('5027', 'j', 0),
  },
  help: {
    ask: (store) => store.ask({ ...asked, municipality: '5027' }),
    list: (store) => store.list('5027', 0),
    done: (store) => store.done('5027', 'h'),
    forget: (store) => store.forget('5027', 'h'),
  },
  community: {
    actions: (store) => store.actions('5027'),
    changeActions: (store) => store.changeActions('5027', { revision: 1, entries: [] }),
    activities: (store) => store.activities('5027'),
    changeActivities: (store) => store.changeActivities('5027', { revision: 1, entries: [] }),
  },
  waveKeys: {
    settled: (store) => store.settled(id),
    settle: (store) => store.settle(id, 'v', 0),
  },
  tickets: {
    get: (store) => store.get('c0ffee'),
    some: (store) => store.some(['c0ffee']),
    issue: (store) => store.issue('c0ffee', id, 'nb'),
    issueSlip: (store) => store.issueSlip('c0ffee', id, 'nb'),
    settle: (store) => store.settle({ key: 'c0ffee', wave: id }, 's'),
    pagesOf: (store) => Array.fromAsync(store.pagesOf(id)),
    unusedSlips: (store) => Array.fromAsync(store.unusedSlips(id)),
    delete: (store) => store.delete(['c0ffee']),
  },
  answers: {
    keep: (store) => store.keep(place, {}),
    takeBack: (store) => store.takeBack(place),
    shard: (store) => drain(store.shard(id, 0)),
    delete: (store) => store.delete([{ pk: `${id}#0`, sk: 'k' }]),
  },
  studio: {
    municipality: (store) => store.municipality('5027'),
    municipalities: (store) => store.municipalities(),
    asksYoung: (store) => store.asksYoung('5027'),
    saveProfile: (store) => store.saveProfile(profile),
    member: (store) => store.member('somebody'),
    version: (store) => store.version('core', 1),
    addVersion: (store) => store.addVersion({ survey: 'core', version: 1 } as Parameters<typeof store.addVersion>[0]),
    words: (store) => store.words('core', 1, 'nb'),
    saveWords: (store) => store.saveWords('core', 1, { language: 'nb' } as Parameters<typeof store.saveWords>[2]),
    recordings: (store) => store.recordings('5027', said),
    recordingsOf: (store) => store.recordingsOf('5027', said),
    saveRecordings: (store) =>
      store.saveRecordings({ municipality: '5027', ...said, revision: 1, questions: {}, gone: [] }),
    series: (store) => store.series('5027', 's'),
    poster: (store) => store.poster('5027', '5027-k3p9'),
    posters: (store) => store.posters('5027'),
    addPoster: (store) => store.addPoster(poster),
    withdrawPoster: (store) => store.withdrawPoster(poster, 0),
    seriesOf: (store) => store.seriesOf('5027'),
    saveSeries: (store) =>
      store.saveSeries({ id: 's', municipality: '5027' } as Parameters<typeof store.saveSeries>[0]),
    wave: (store) => store.wave(id),
    waves: (store) => store.waves('5027'),
    addWave: (store) => store.addWave(wave),
    changeWave: (store) => store.changeWave(wave),
    ledger: (store) => store.ledger('5027'),
    record: (store) => store.record('5027', { wave: id } as LedgerEntry),
  },
  proposals: {
    list: (store) => store.list('5027'),
    get: (store) => store.get('5027', 'p'),
    propose: (store) => store.propose({ id: 'p', municipality: '5027' } as Parameters<typeof store.propose>[0]),
    support: (store) => store.support('5027', 'p', 'somebody', true),
    comment: (store) => store.comment('5027', 'p', { id: 'c' } as Parameters<typeof store.comment>[2]),
    answer: (store) => store.answer('5027', 'p', { state: 'new', reason: '', at: 0 }),
  },
  tallies: documents,
  releases: documents,
  recordings: {
    get: (store) => store.get('5027', file),
    put: (store) => store.put('5027', file, new Uint8Array()),
    remove: (store) => store.remove('5027', file),
  },
};
