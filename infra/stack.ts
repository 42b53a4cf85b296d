import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { FunctionName } from '../functions/env.ts';
import { Alarms } from './alarms.ts';
import { showHealth } from './dashboard.ts';
import { SurveyData } from './data.ts';
import { Doors } from './doors.ts';
import { Edge } from './edge.ts';
import type { EdgeStack } from './edge-stack.ts';
import { Every } from './every.ts';
import { Keys } from './keys.ts';
import { Messaging } from './messaging.ts';
import { Operator } from './operator.ts';
import type { Settings } from './settings.ts';
import { StaffSignIn } from './staff-sign-in.ts';
import { Step } from './step.ts';
import { WorkQueue } from './work-queue.ts';

export type TilhorProps = StackProps & {
  settings: Settings;
  /** What a function runs. */
  code: (name: FunctionName) => Code;
  /** What lies in another region, where the settings ask for something that does. */
  edge: Pick<EdgeStack, 'certificate' | 'firewallArn'> | undefined;
};

// `callMs` in functions/deliver/deliver.ts says what a call takes at most.
const delivering = Duration.minutes(3);
const publishing = Duration.minutes(15);
const clockMinutes = 5;
/** A municipality's whole list answering at once, on a bad network that tries again, stays below. */
const everybody = { rate: 100, burst: 200 };

/** One environment, wired in the order in which the data flows: phone list, message, answer, count, trend. */
export class TilhorStack extends Stack {
  constructor(scope: Construct, id: string, { settings, code, edge, ...props }: TilhorProps) {
    super(scope, id, props);
    const data = new SurveyData(this, 'Data', settings);
    const keys = new Keys(this, 'Keys', settings);
    const doors = new Doors(this, 'Doors');
    const { base } = new Edge(this, 'Edge', {
      settings,
      origin: doors.base,
      certificate: edge?.certificate,
      firewallArn: edge?.firewallArn,
    });
    const linkBase = settings.linkBase ?? base;

    const office = new Step(this, 'office', { code: code('office'), timeout: Duration.seconds(29), memory: 1024 });
    data.grantOffice(office);
    keys.grantStaff(office);
    office.tell('LINK_BASE', linkBase); // the length of a link is part of what a message costs
    office.tell('PUBLIC_BASE', base);
    doors.open(office, ['/office', '/office/{rest+}']);

    const codesign = new Step(this, 'codesign', { code: code('codesign'), timeout: Duration.seconds(10), memory: 512 });
    data.grantCodesign(codesign);
    keys.grantStaff(codesign);
    codesign.tell('PUBLIC_BASE', base);
    doors.open(codesign, ['/workshop', '/workshop/{rest+}']);

    const deliveries = new WorkQueue(this, 'Deliveries', { variable: 'DELIVERIES_QUEUE_URL', timeLimit: delivering });
    const publications = new WorkQueue(this, 'Publications', {
      variable: 'PUBLICATIONS_QUEUE_URL',
      timeLimit: publishing,
    });
    // Whoever waits for a code waits with the page in her hand: what failed is tried again as soon as the step may have ended.
    const confirmations = new WorkQueue(this, 'Confirmations', {
      variable: 'CONFIRMATIONS_QUEUE_URL',
      timeLimit: Duration.seconds(delivering.toSeconds() / 6),
    });
    const clock = new Step(this, 'clock', { code: code('clock'), timeout: Duration.minutes(4), memory: 512 });
    data.grantClock(clock);
    deliveries.grantSend(clock);
    publications.grantSend(clock);
    new Every(this, 'FiveMinutes', clockMinutes, clock);

    const deliver = new Step(this, 'deliver', { code: code('deliver'), timeout: delivering, memory: 512 });
    data.grantDeliver(deliver);
    keys.grantDeliver(deliver);
    deliveries.feed(deliver, { batch: 10, atOnce: 2 }); // the least there is: a gateway takes a few messages a second
    confirmations.feed(deliver, { batch: 5, id: 'Codes' });
    deliver.tell('LINK_BASE', linkBase);
    const messaging = new Messaging(this, 'Messaging', { settings, keys });
    messaging.grantDeliver(deliver);

    const receipts = new Step(this, 'receipts', { code: code('receipts'), timeout: Duration.seconds(10), memory: 256 });
    data.grantReceipts(receipts);
    messaging.grantReceipts(receipts, doors);

    // Its time limit is part of a promise: `graceMs` in shared/wave/due.ts is longer.
    const respond = new Step(this, 'respond', { code: code('respond'), timeout: Duration.seconds(10), memory: 1024 });
    data.grantRespond(respond);
    respond.tell('LINK_BASE', linkBase);
    confirmations.grantSend(respond);
    doors.open(respond, ['/s', '/s/{rest+}'], { throttle: everybody });
    doors.open(respond, ['/m/{rest+}'], { throttle: everybody });
    doors.open(respond, ['/kiosk', '/kiosk/{rest+}', '/join/{rest+}']);
    // Each of these may be a text message that somebody pays for, to a number that anybody can type.
    doors.open(respond, ['/join/{rest+}'], { method: HttpMethod.POST, throttle: { rate: 5, burst: 20 } });
    // Anybody can make up links and press stop on them, or ask for help: each is a row that the clock, or a person, has to look at.
    // By the wider doors above respond takes none of these (`functions/respond/narrow-door.ts`).
    doors.open(respond, ['/s/{secret}/stop', '/s/{secret}/pause', '/m/{code}/help'], {
      method: HttpMethod.POST,
      throttle: { rate: 5, burst: 50 },
    });
    // The same by the tablets' door, where few come: what all doors let in stays what the clock can look at.
    doors.open(respond, ['/kiosk/{secret}/stop', '/kiosk/{secret}/pause'], {
      method: HttpMethod.POST,
      throttle: { rate: 1, burst: 10 },
    });

    const publish = new Step(this, 'publish', { code: code('publish'), timeout: publishing, memory: 2048 });
    data.grantPublish(publish);
    publications.feed(publish, { batch: 1, atOnce: 2 }); // one wave asked for again must not hold up another

    const insight = new Step(this, 'insight', { code: code('insight'), timeout: Duration.seconds(15), memory: 1024 });
    data.grantInsight(insight);
    keys.grantStaff(insight);
    const signIn = new StaffSignIn(this, 'SignIn', { settings, base });
    signIn.tell(insight);
    insight.tell('PUBLIC_BASE', base);
    doors.open(insight, ['/api/v1/{rest+}'], { method: HttpMethod.GET });
    doors.openRest(insight);

    const rotate = new Step(this, 'rotate', { code: code('rotate'), timeout: Duration.seconds(30), memory: 512 });
    keys.grantRotate(rotate);

    const operator = new Operator(this, 'Operator', settings);
    data.grantOperator(operator);
    signIn.grantOperator(operator);

    const alarms = new Alarms(this, 'Alarms', { env: settings.env, email: settings.alarmEmail });
    alarms.watchErrors(rotate);
    alarms.watchDoors(doors);
    alarms.watchErrors(clock);
    alarms.watchSilence(clock, clockMinutes);
    alarms.watchLog(clock, 'overdue', 'wave-not-published', 1);
    alarms.watchDeadLetters(deliveries);
    alarms.watchDeadLetters(confirmations);
    alarms.watchLog(deliver, 'unavailable', 'gateway-unavailable', 12);
    if (settings.smsGateway === 'aws') {
      alarms.watchLog(deliver, 'spending', 'sms-spending-limit', 1);
      alarms.watchLog(receipts, 'carrier', 'carrier-blocks', 5);
    } else alarms.watchLog(receipts, 'signature', 'callback-signature', 5);
    alarms.watchErrors(receipts);
    alarms.watchLog(deliver, 'refused', 'numbers-refused', 5);
    alarms.watchDeadLetters(publications);
    alarms.watchLog(publish, 'breach', 'release-would-reveal', 1);
    if (settings.dashboard)
      showHealth(this, 'Health', {
        env: settings.env,
        doors,
        steps: [office, codesign, clock, deliver, receipts, respond, publish, insight, rotate],
        queues: [deliveries, confirmations, publications],
      });

    new CfnOutput(this, 'Address', { value: base, description: 'Where staff sign in' });
  }
}
