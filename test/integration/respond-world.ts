import { handle } from 'hono/aws-lambda';
import { createLog } from '#functions/log.ts';
import type { Confirmation } from '#functions/queue/queue.ts';
import { respondApp } from '#functions/respond/app.tsx';
import type { RespondDeps } from '#functions/respond/deps.ts';
import { buildInline } from '#infra/assets.ts';
import type { Language } from '#shared/language/languages.ts';
import { languageTags } from '#shared/language/languages.ts';
import type { Answers } from '#shared/survey/answers.ts';
import { core } from '#shared/survey/core.ts';
import { importLinkKey, ticketKey, ticketSecret } from '#shared/wave/ticket.ts';
import { type Wave, waveId } from '#shared/wave/wave.ts';
import { embedded } from '#test/embedded.ts';
import { coreWords } from '#web/texts/all-core.ts';

export const day = 86_400_000;
/** A noon in Norway in the middle of the wave. */
export const noon = Date.parse('2026-03-10T11:00:00Z');

const plan = {
  municipality: '5027',
  series: 'respnd',
  survey: { id: core.survey, version: core.version },
  opensAt: noon - 3 * day,
  closesAt: Date.parse('2026-03-14T23:00:00Z'),
  remindersAt: [],
  quiet: { from: 20, to: 8 },
  breakdowns: [],
  shards: 4,
  synthetic: false,
  revision: 1,
};
type Life = Wave extends infer W ? (W extends Wave ? Omit<W, keyof typeof plan | 'id' | 'number'> : never) : never;

/** The survey function over an embedded database with one municipality, the core survey in every language, and no waves. */
export const respondWorld = async () => {
  const world = await embedded();
  const { studio, community, tickets, answers, requests, help, limits, recordings, joins } = world.stores;
  const confirmations: Confirmation[] = [];
  await studio.addMunicipality({
    code: '5027',
    name: 'Midtre Gauldal',
    defaultLanguage: 'nb',
    orePerPart: 45,
    publicReleases: true,
  });
  await studio.addVersion(core);
  for (const language of languageTags) await studio.saveWords(core.survey, core.version, coreWords[language]);
  const linkKey = await importLinkKey(new Uint8Array(32));
  const log: string[] = [];
  let number = 0;
  let people = 0;

  const deps: RespondDeps = {
    studio,
    community,
    tickets,
    answers,
    requests,
    recordings,
    joins,
    limits,
    confirmations: { send: async (messages) => void confirmations.push(...messages) },
    help,
    assets: await buildInline(),
    linkBase: 'https://svar.example.no',
    now: () => noon,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    log: createLog('respond', (line) => log.push(line)),
  };

  return {
    ...world,
    deps,
    log,
    /** Who waits for a code. */
    confirmations,
    /** The app with some of its dependencies changed. */
    app: (changed: Partial<RespondDeps> = {}) => respondApp({ ...deps, ...changed }),
    /** The Lambda handler, for API Gateway events. */
    lambda: (changed: Partial<RespondDeps> = {}) => handle(respondApp({ ...deps, ...changed })),

    /** A new wave, open unless `life` says otherwise. */
    async wave(
      life: Life = { state: 'open', openedAt: plan.opensAt, sent: [] },
      changed: Partial<typeof plan> = {},
    ): Promise<Wave> {
      number += 1;
      const wave = { ...plan, ...life, ...changed, number, id: waveId(plan.municipality, plan.series, number) } as Wave;
      await studio.addWave(wave);
      return wave;
    },

    /** A ticket of a wave; returns the secret of its link. */
    async ticket(wave: Wave, language: Language = 'nb', youth = false): Promise<string> {
      people += 1;
      const secret = await ticketSecret(linkKey, wave.id, `contact-${people}`);
      await tickets.issue(ticketKey(secret), wave.id, language, youth);
      return secret;
    },
    ticketOf: async (secret: string) => tickets.get(ticketKey(secret)),

    /** Everything that was answered in a wave. */
    async answersOf(wave: Wave): Promise<Answers[]> {
      const all: Answers[] = [];
      for (let shard = 0; shard < wave.shards; shard++)
        for await (const { answers: given } of answers.shard(wave.id, shard)) all.push(given);
      return all;
    },
  };
};
export type RespondWorld = Awaited<ReturnType<typeof respondWorld>>;

/** Of a link that nobody has. */
export const unknownSecret = '0123456789abcdef';

/** The receipt in a page's form. */
export const receiptIn = (page: string): string => /name="receipt" value="([^"]*)"/.exec(page)?.[1] ?? '';

/** A form post, as a browser sends it. */
export const post = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
});
