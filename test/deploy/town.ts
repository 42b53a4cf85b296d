import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { atOnce } from '#infra/local/parallel.ts';
import type { WaveState } from '#shared/wave/wave.ts';
import { dayOf, momentOf } from '#shared/wave/zone.ts';
import { hiddenFields } from '#test/integration/office-world.ts';
import { officeTexts } from '#web/office/texts.ts';
import { named } from './account.ts';
import { answer, linkIn } from './answering.ts';
import type { Deployment } from './deployment.ts';
import { formOf, numbers, phoneList } from './people.ts';
import type { Sms } from './sms-gateway.ts';
import { until } from './until.ts';
import type { Visitor } from './visitor.ts';

export const code = '5027';
const minute = 60_000;
const day = 24 * 60 * minute;

/** What happens in the municipality of the test, all of it through the doors of the deployed stack. */
export const town = (world: Deployment) => ({
  /** Moves the clock to an hour of the first day on which it has not passed; returns that day. */
  wakeAt(hour: number): string {
    const today = dayOf(world.clock.now());
    const first = momentOf(today, hour) > world.clock.now() ? today : dayOf(world.clock.now() + day);
    world.clock.moveTo(momentOf(first, hour));
    return first;
  },
  /** Lets the time pass in which the schedule fires once more. */
  pass(minutes = 5): void {
    world.clock.moveTo(world.clock.now() + minutes * minute + 1_000);
  },

  async importList(office: Visitor): Promise<string> {
    const people = `/office/${code}/people`;
    const preview = await office.post(`${people}/preview`, { pasted: phoneList });
    const done = await office.post(`${people}/import`, hiddenFields(preview.body, `${people}/import`));
    return done.to ?? '';
  },

  /** Plans a year of waves from `firstDay`, one a quarter, each a week long. */
  async plan(office: Visitor, firstDay: string): Promise<string> {
    const timing = { firstDay, openDays: '7', reminder1: '3', reminder2: '', quietFrom: '20', quietTo: '8' };
    const plan = `/office/${code}/plan`;
    const preview = await office.post(plan, { ...timing, survey: 'core.1', everyMonths: '3' });
    const done = await office.post(`${plan}/confirm`, hiddenFields(preview.body, `${plan}/confirm`));
    return done.to ?? '';
  },

  /** Waits until `count` messages have come since there were `before`; at most one to a number. */
  async messages(before: number, count: number): Promise<Map<string, Sms>> {
    await until(`${count} messages`, 60, () => (world.gateway.sent().length >= before + count ? true : undefined));
    return new Map(
      world.gateway
        .sent()
        .slice(before)
        .map((sms) => [sms.to, sms]),
    );
  },

  /** Answers for the people `from`…`to` of the list, who are as satisfied as `life` says. */
  async answers(links: Map<string, Sms>, life: readonly number[], from: number, to: number): Promise<void> {
    await atOnce(3, numbers.slice(from, to), async (number) => {
      const i = numbers.indexOf(number);
      const [sms, score] = [links.get(number), life[i]];
      if (!sms || score === undefined) throw new Error('nobody was asked');
      const sent = await answer(world.visitor(), linkIn(sms), formOf(score, i));
      if (sent.status !== 303) throw new Error(`an answer came back with ${sent.status}`);
    });
  },

  /** The ids of the waves, as the officer's page links to them, the first one first. */
  async waves(office: Visitor): Promise<string[]> {
    const page = await office.get(`/office/${code}`);
    const ids = [...page.body.matchAll(/\/waves\/(\d{4}-[0-9a-z]{6}-\d+)/g)].map(([, id = '']) => id);
    return [...new Set(ids)].sort();
  },
  /** Waits until the officer's page of a wave says that it has come so far. */
  async waveIs(office: Visitor, wave: string, state: WaveState): Promise<void> {
    await until(`the wave is ${state}`, 60, async () => {
      const page = await office.get(`/office/${code}/waves/${wave}`);
      return page.body.includes(`>${officeTexts.en.state[state]}`) ? true : undefined;
    });
  },

  /** The waves in the public list of releases, the oldest first. */
  async released(): Promise<string[]> {
    const list = await world.visitor().get(`/api/v1/municipalities/${code}/releases`);
    return (JSON.parse(list.body) as { releases: { wave: string }[] }).releases.map(({ wave }) => wave);
  },

  /** Everything that a table holds, as the owner of the account reads it. */
  async rows(table: string): Promise<number> {
    const name = named(await world.resources(), 'AWS::DynamoDB::GlobalTable', `Data${table}Table`);
    const { Count } = await world.account.dynamo().send(new ScanCommand({ TableName: name, Select: 'COUNT' }));
    return Count ?? 0;
  },
});
