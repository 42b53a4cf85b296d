import type { Ran } from '#functions/clock/run.ts';
import { type Coming, upcoming } from '#shared/wave/due.ts';
import type { Wave } from '#shared/wave/wave.ts';
import type { Happening } from '#web/local/clock.tsx';

const ordinal = (wave: string): string => wave.split('-').at(-1) ?? '';

const did: Record<Ran['did'], string> = {
  planned: 'planned',
  opened: 'opened',
  cancelled: 'cancelled, its time had passed',
  closed: 'closed; new answers are refused',
  sending: 'messages went out',
  sent: 'everybody has got the message',
  publishing: 'counted, protected, published; answers deleted',
  'joined-contacts': 'signed up from a poster',
  'stopped-contacts': 'asked for no more messages',
  'resumed-contacts': 'took a stop back',
  'paused-contacts': 'asked for a pause',
  'undeliverable-contacts': 'could not be reached by SMS',
};
const stepNames = {
  invitation: 'invitation',
  'reminder-1': 'first reminder',
  'reminder-2': 'second reminder',
} as const;

/** What ran, for people to read. `nameOf` gives the name of a municipality by its code. */
export const inWords = (ran: readonly Ran[], nameOf: (code: string) => string): Happening[] =>
  ran.map(({ at, municipality, wave, did: what, step, count }) => {
    const subject = [wave !== undefined && `wave ${ordinal(wave)}`, step && stepNames[step]].filter(Boolean).join(', ');
    const said = count === undefined ? did[what] : `${did[what]} (${count})`;
    return { at, where: nameOf(municipality), what: subject === '' ? said : `${subject}: ${said}` };
  });

const moves = { open: 'opens', close: 'closes', publish: 'is counted and published' } as const;
const words = (coming: Coming): string => {
  if (coming.do !== 'send') return moves[coming.do];
  return coming.step === 'invitation' ? 'invites' : 'reminds those who have not answered';
};

/** Everything that will happen to the waves after `now` if nobody changes a plan, in order of time. */
export const comingUp = (waves: readonly Wave[], now: number, nameOf: (code: string) => string): Happening[] =>
  waves
    .flatMap((wave) =>
      upcoming(wave, now).map((coming) => ({
        at: coming.at,
        where: nameOf(wave.municipality),
        what: `wave ${wave.number} ${words(coming)}`,
      })),
    )
    .filter(({ at }) => at > now)
    .sort((a, b) => a.at - b.at);
