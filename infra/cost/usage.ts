import { assumed } from './assumed.ts';
import type { Quantities } from './prices.ts';
import type { Standing } from './standing.ts';
import { type Amounts, type Phase, total, type Units } from './units.ts';

/** What is planned: people and waves are those of each municipality. */
export type Plan = {
  people: number;
  /** A year. */
  waves: number;
  municipalities: number;
  /** The share of the people who answer. */
  answerRate: number;
  /** Messages after the invitation to those who have not answered: 0, 1 or 2. */
  reminders: number;
};

const monthsAYear = 12;
const gb = 1e9;
const bytesAGb = 1024 ** 3;

/** Everything that one wave of one municipality takes. */
export const waveAmounts = (
  units: Units,
  { people, answerRate, reminders }: Omit<Plan, 'waves' | 'municipalities'>,
): Amounts => {
  const phase = (name: Phase, answered: number): Amounts => {
    const { wave, person, answer } = units.phases[name];
    return total([1, wave], [people, person], [answered, answer]);
  };
  const answers = people * answerRate;
  // A long list takes more than one run of the clock, each of which reads it.
  const runs = Math.max(1, Math.ceil(people / assumed.sentBetweenRuns));
  const reminded = assumed.answeredBefore.slice(0, reminders).flatMap((share): [number, Amounts][] => [
    [runs, phase('remindAsk', answers * share)],
    [1, phase('remindDeliver', answers * share)],
    [1, phase('remindRecord', answers * share)],
  ]);
  return total(
    [runs, phase('ask', 0)],
    [1, phase('deliver', 0)],
    [1, phase('record', 0)],
    [1 + reminders, phase('open', 0)], // previews and scanners look at every message
    [1, phase('open', 0)], // and so does the person
    [1, phase('answer', answers)],
    ...reminded,
    [1, phase('publish', answers)],
  );
};

/** What a month takes, on the average of a year. */
export const monthly = (units: Units, standing: Standing, plan: Plan): Quantities => {
  const { people, waves, municipalities, answerRate } = plan;
  const { staff, ms } = assumed;
  const wavesAMonth = (waves * municipalities) / monthsAYear;
  const idle = total([1, units.idle.run], [municipalities, units.idle.municipality]);
  const used = total([standing.starts, idle], [wavesAMonth, waveAmounts(units, plan)]);
  const of = (measure: keyof Amounts) => used[measure] ?? 0;
  const pages = staff.pages * municipalities;
  const runs = { clock: of('clock'), deliver: of('deliver'), respond: of('respond'), publish: of('publish') };
  const allRuns = runs.clock + runs.deliver + runs.respond + runs.publish + pages;
  const publishing = runs.publish * ms.publish + wavesAMonth * people * answerRate * assumed.publishMsPerAnswer;
  const gbSeconds =
    (runs.clock * ms.clock * standing.memory('clock') +
      runs.deliver * ms.deliver * standing.memory('deliver') +
      runs.respond * ms.respond * standing.memory('respond') +
      publishing * standing.memory('publish') +
      pages * ms.staff * standing.memory('office')) /
    1000;
  const calls = of('api') + pages;
  const stored = (people * municipalities * (assumed.bytesAPerson + assumed.bytesAnInvitation * waves * 1.1)) / gb;
  return {
    write: of('dynamoWrite'),
    read: of('dynamoRead') + pages * staff.reads,
    stored,
    backedUp: standing.recoverableTables > 0 ? stored : 0,
    run: allRuns,
    gbSecond: gbSeconds,
    queueRequest: of('sqs') + standing.polled * assumed.pollsAMonth,
    put: of('s3Put'),
    get: of('s3Get') + pages,
    call: calls,
    edgeRequest: calls,
    edgeGb: calls * assumed.gbAPage,
    key: standing.keys,
    keyRequest:
      standing.keys > 0
        ? runs.clock * assumed.keyRequests.clock + (allRuns - runs.clock) * assumed.keyRequests.other
        : 0,
    secret: standing.secrets,
    secretRequest: runs.deliver * assumed.secretRequests.deliver + pages * assumed.secretRequests.staff,
    alarm: standing.alarms,
    metric: standing.metrics + standing.rareMetrics * assumed.hoursWithFindings,
    dashboard: standing.dashboards,
    logGb: (of('logBytes') + allRuns * assumed.platformLogBytes) / bytesAGb,
    schedule: standing.starts,
    member: standing.userPools > 0 ? staff.people * municipalities : 0,
    firewall: standing.firewalls,
    firewallRule: standing.firewallRules,
    firewallRequest: standing.firewalls > 0 ? calls : 0,
  };
};
