import { Annotations, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { FunctionName } from '../functions/env.ts';
import { SurveyData } from './data.ts';
import { Doors } from './doors.ts';
import { Every } from './every.ts';
import { Keys } from './keys.ts';
import type { Settings } from './settings.ts';
import { StaffSignIn } from './staff-sign-in.ts';
import { Step } from './step.ts';
import { WorkQueue } from './work-queue.ts';

export type TilhorProps = StackProps & {
  settings: Settings;
  /** What a function runs. */
  code: (name: FunctionName) => Code;
};

// Ten messages to a gateway that answers each at the third try.
const delivering = Duration.minutes(3);
const publishing = Duration.minutes(15);

/** One environment, wired in the order in which the data flows: phone list, message, answer, count, trend. */
export class TilhorStack extends Stack {
  constructor(scope: Construct, id: string, { settings, code, ...props }: TilhorProps) {
    super(scope, id, props);
    const data = new SurveyData(this, 'Data');
    const keys = new Keys(this, 'Keys');
    const doors = new Doors(this, 'Doors');
    const linkBase = settings.linkBase ?? doors.base;

    const office = new Step(this, 'office', { code: code('office'), timeout: Duration.seconds(29), memory: 1024 });
    data.grantOffice(office);
    keys.grantStaff(office);
    office.tell('LINK_BASE', linkBase); // the length of a link is part of what a message costs
    doors.open(office, ['/office', '/office/{rest+}']);

    const codesign = new Step(this, 'codesign', { code: code('codesign'), timeout: Duration.seconds(10), memory: 512 });
    data.grantCodesign(codesign);
    keys.grantStaff(codesign);
    doors.open(codesign, ['/workshop', '/workshop/{rest+}']);

    const deliveries = new WorkQueue(this, 'Deliveries', { variable: 'DELIVERIES_QUEUE_URL', timeLimit: delivering });
    const publications = new WorkQueue(this, 'Publications', {
      variable: 'PUBLICATIONS_QUEUE_URL',
      timeLimit: publishing,
    });
    const clock = new Step(this, 'clock', { code: code('clock'), timeout: Duration.minutes(4), memory: 512 });
    data.grantClock(clock);
    deliveries.grantSend(clock);
    publications.grantSend(clock);
    new Every(this, 'FiveMinutes', 5, clock);

    const deliver = new Step(this, 'deliver', { code: code('deliver'), timeout: delivering, memory: 512 });
    data.grantDeliver(deliver);
    keys.grantDeliver(deliver);
    deliveries.feed(deliver, { batch: 10 });
    deliver.tell('LINK_BASE', linkBase);
    deliver.tell('SMS_GATEWAY_URL', settings.smsGatewayUrl);
    if (new URL(settings.smsGatewayUrl).hostname.endsWith('.invalid'))
      Annotations.of(this).addWarningV2('tilhor:no-gateway', 'smsGatewayUrl is not set: no message will be sent');

    // Its time limit is part of a promise: `graceMs` in shared/wave/due.ts is longer.
    const respond = new Step(this, 'respond', { code: code('respond'), timeout: Duration.seconds(10), memory: 1024 });
    data.grantRespond(respond);
    doors.open(respond, ['/s/{rest+}']);

    const publish = new Step(this, 'publish', { code: code('publish'), timeout: publishing, memory: 2048 });
    data.grantPublish(publish);
    publications.feed(publish, { batch: 1 });

    const insight = new Step(this, 'insight', { code: code('insight'), timeout: Duration.seconds(15), memory: 1024 });
    data.grantInsight(insight);
    keys.grantStaff(insight);
    new StaffSignIn(this, 'SignIn', { settings, base: doors.base }).tell(insight);
    insight.tell('PUBLIC_BASE', doors.base);
    doors.openRest(insight);

    new CfnOutput(this, 'Address', { value: doors.base, description: 'Where staff sign in' });
  }
}
