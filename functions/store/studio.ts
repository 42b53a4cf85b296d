import type { Said } from '#shared/community/said.ts';
import type { Language } from '#shared/language/languages.ts';
import type { Audience } from '#shared/release.ts';
import type { RecordingPlace, Recordings } from '#shared/survey/recording.ts';
import type { SurveyVersion, SurveyWords } from '#shared/survey/version.ts';
import type { Series } from '#shared/wave/series.ts';
import { municipalityOf, type Wave } from '#shared/wave/wave.ts';
import type { Table } from './table.ts';
import { keys } from './tables.ts';

/** Whom people may ask: an office, never somebody's home. At least one way to reach it. */
export type PublicContact = { name: string; phone?: string; email?: string; web?: string };

export type Municipality = {
  /** Four digits: Statistics Norway's Klass 131. */
  code: string;
  name: string;
  defaultLanguage: Language;
  /** What one part of an SMS costs, in øre. */
  orePerPart: number;
  /** Whether the releases for funders may be read by anyone. */
  publicReleases: boolean;
  /** The office that stands behind the survey, for everybody to see. */
  contact?: PublicContact;
  /** Set where young people are asked too: from how old. They read words of their own (decision 25). */
  youth?: { from: number };
  /** Made-up people: set by the demonstration alone. What is planned here is synthetic; elsewhere nothing ever is. */
  synthetic?: true;
};

/** The address on a poster, by which people on no list sign up. */
export type Poster = {
  /** `5027-k3p9`: it begins with the municipality's code. */
  code: string;
  municipality: string;
  /** The series that were planned when it was made: for these the page can say when the next wave is. */
  series: readonly string[];
  /** Epoch ms. */
  madeAt: number;
  withdrawnAt?: number;
};

export const roles = ['officer', 'funder', 'codesigner', 'operator'] as const;
export type Role = (typeof roles)[number];

/** Who may act for which municipalities. The subject is what the OpenID provider calls the person. */
export type Member = {
  subject: string;
  name: string;
  roles: readonly { role: Role; municipalities: readonly string[] }[];
};

/** What was released for one wave: the content hash of each document, and whether the open one is public. */
export type LedgerEntry = {
  wave: string;
  number: number;
  series: string;
  releases: Record<Audience, string>;
  /** The counts before protection. Not there when the entry came back from a backup, which has none. */
  tally?: string;
  public: boolean;
  /** What newcomers are told of the open document. Not there for waves that were published before they were told anything. */
  said?: Said;
};

const strip = (item: Record<string, unknown>) => {
  const { pk, sk, ...rest } = item;
  return rest;
};

export const studioStore = (table: Table) => ({
  async municipality(code: string): Promise<Municipality | undefined> {
    const item = await table.get(keys.municipality(code));
    return item && (strip(item) as Municipality);
  },

  /** Whether a municipality asks young people, by a query: the clock may get no single row. */
  async asksYoung(code: string): Promise<boolean> {
    const { pk, sk } = keys.municipality(code);
    for await (const item of table.query(pk, { prefix: sk })) if (item.youth !== undefined) return true;
    return false;
  },

  /** Codes of all municipalities, in order. */
  async municipalities(): Promise<string[]> {
    const codes: string[] = [];
    for await (const item of table.query(keys.municipalities.pk)) codes.push(item.sk as string);
    return codes;
  },

  /**
   * Adds a municipality; one that is there keeps its profile. Profile, then an empty ledger, then the list by which the clock
   * finds it: a crash between them is mended by a retry.
   */
  async addMunicipality(municipality: Municipality): Promise<void> {
    await table.putNew({ ...keys.municipality(municipality.code), ...municipality });
    await table.putNew({ ...keys.ledger(municipality.code), waves: {} });
    await table.put(keys.listed(municipality.code));
  },
  /** Changes the profile of a municipality that is there; false when it is not. */
  saveProfile(municipality: Municipality): Promise<boolean> {
    return table.put({ ...keys.municipality(municipality.code), ...municipality }, 'attribute_exists(pk)');
  },

  async member(subject: string): Promise<Member | undefined> {
    const item = await table.get(keys.member(subject));
    return item && (strip(item) as Member);
  },
  async saveMember(member: Member): Promise<void> {
    await table.put({ ...keys.member(member.subject), ...member });
  },

  async version(survey: string, version: number): Promise<SurveyVersion | undefined> {
    const item = await table.get(keys.version(survey, version));
    return item && (strip(item) as SurveyVersion);
  },
  /** Versions are immutable: a second one under the same number is not written. */
  async addVersion(version: SurveyVersion): Promise<boolean> {
    return table.putNew({ ...keys.version(version.survey, version.version), ...version });
  },
  async words(survey: string, version: number, language: Language): Promise<SurveyWords | undefined> {
    const item = await table.get(keys.words(survey, version, language));
    return item && (strip(item) as SurveyWords);
  },
  async saveWords(survey: string, version: number, words: SurveyWords): Promise<void> {
    await table.put({ ...keys.words(survey, version, words.language), ...words });
  },

  /** What is read aloud of a survey in one language; revision 0 where nothing is yet. */
  async recordings(code: string, { survey, version, language }: RecordingPlace): Promise<Recordings> {
    const item = await table.get(keys.recordings(code, survey, version, language));
    if (item) return strip(item) as Recordings;
    return { municipality: code, survey, version, language, revision: 0, questions: {}, gone: [] };
  },
  /** The same in every language that has something. */
  async recordingsOf(code: string, { survey, version }: Omit<RecordingPlace, 'language'>): Promise<Recordings[]> {
    const { pk, sk: prefix } = keys.recordings(code, survey, version, '');
    const all: Recordings[] = [];
    for await (const item of table.query(pk, { prefix })) all.push(strip(item) as Recordings);
    return all;
  },
  /** Writes the next revision. False when somebody else was faster: read again and decide again. */
  saveRecordings(next: Recordings): Promise<boolean> {
    const { municipality, survey, version, language, revision } = next;
    const item = { ...keys.recordings(municipality, survey, version, language), ...next };
    if (revision === 1) return table.putNew(item);
    return table.put(item, 'revision = :before', { values: { ':before': revision - 1 } });
  },

  async seriesOf(code: string): Promise<Series[]> {
    const all: Series[] = [];
    for await (const item of table.query(keys.municipality(code).pk, { prefix: 'SERIES#' }))
      all.push(strip(item) as Series);
    return all;
  },
  async saveSeries(series: Series): Promise<void> {
    await table.put({ ...keys.series(series.municipality, series.id), ...series });
  },

  async series(code: string, id: string): Promise<Series | undefined> {
    const item = await table.get(keys.series(code, id));
    return item && (strip(item) as Series);
  },

  async poster(municipality: string, code: string): Promise<Poster | undefined> {
    const item = await table.get(keys.poster(municipality, code));
    return item && (strip(item) as Poster);
  },
  /** The newest first. */
  async posters(municipality: string): Promise<Poster[]> {
    const all: Poster[] = [];
    for await (const item of table.query(keys.municipality(municipality).pk, { prefix: 'JOIN#' }))
      all.push(strip(item) as Poster);
    return all.sort((a, b) => b.madeAt - a.madeAt);
  },
  /** False when there is one of this code. */
  addPoster(poster: Poster): Promise<boolean> {
    return table.putNew({ ...keys.poster(poster.municipality, poster.code), ...poster });
  },
  /** From here on nobody signs up with it. Withdrawing it again changes nothing that matters. */
  async withdrawPoster(poster: Poster, now: number): Promise<void> {
    const row = { ...keys.poster(poster.municipality, poster.code), ...poster, withdrawnAt: now };
    await table.put(row, 'attribute_exists(pk) AND attribute_not_exists(withdrawnAt)');
  },

  async wave(id: string): Promise<Wave | undefined> {
    const item = await table.get(keys.wave(municipalityOf(id), id));
    return item && (strip(item) as unknown as Wave);
  },
  async waves(code: string): Promise<Wave[]> {
    const all: Wave[] = [];
    for await (const item of table.query(keys.municipality(code).pk, { prefix: 'WAVE#' }))
      all.push(strip(item) as unknown as Wave);
    return all.sort((a, b) => a.opensAt - b.opensAt || a.number - b.number);
  },
  /** Writes a planned wave if there is none of that id; false when there was. */
  addWave(wave: Wave): Promise<boolean> {
    return table.putNew({ ...keys.wave(wave.municipality, wave.id), ...wave });
  },
  /** Writes a wave's next revision. False when somebody else was faster: read again and decide again. */
  changeWave(wave: Wave): Promise<boolean> {
    return table.put({ ...keys.wave(wave.municipality, wave.id), ...wave }, 'revision = :before', {
      values: { ':before': wave.revision - 1 },
    });
  },

  /** The releases of a municipality by wave id. */
  async ledger(code: string): Promise<Record<string, LedgerEntry>> {
    const item = await table.get(keys.ledger(code));
    return (item?.waves ?? {}) as Record<string, LedgerEntry>;
  },
  /** Records a wave's release. False when one is recorded already: that one counts. */
  record(code: string, entry: LedgerEntry): Promise<boolean> {
    return table.update(
      keys.ledger(code),
      'SET waves.#wave = :entry',
      { names: { '#wave': entry.wave }, values: { ':entry': entry } },
      'attribute_not_exists(waves.#wave)',
    );
  },
});
export type StudioStore = ReturnType<typeof studioStore>;
