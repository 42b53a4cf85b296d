import { readFileSync } from 'node:fs';
import { Annotations, ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnConfigurationSet, CfnOptOutList, CfnPool } from 'aws-cdk-lib/aws-smsvoice';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { type GatewaySettings, readGatewaySettings } from '../functions/messaging/settings.ts';
import type { Doors } from './doors.ts';
import type { Keys } from './keys.ts';
import type { Settings } from './settings.ts';
import type { Step } from './step.ts';

type MessagingSettings = Pick<
  Settings,
  'env' | 'smsGateway' | 'smsGatewayUrl' | 'smsGatewaySettings' | 'smsOrigination' | 'smsMaxPrice'
>;

/** All variables of a function together may be 4 KB long. */
const longestSettings = 3_000;
const replies = {
  stop: 'Du får ikke flere meldinger. You will get no more messages.',
  help: 'Spør kommunen din. Ask your municipality.',
};

/** The object in a file; throws an error that names the file. */
const settingsIn = (file: string): object => {
  const text = (() => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      throw new Error(`smsGatewaySettings: there is no file ${file}`);
    }
  })();
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return read;
  } catch {
    // said below
  }
  throw new Error(`smsGatewaySettings: ${file} holds no JSON object`);
};

/** What the settings and their file say of an HTTPS gateway; throws an error that lists every fault of the file. */
const httpsSettings = ({ smsGatewayUrl, smsGatewaySettings }: MessagingSettings): string => {
  const file = smsGatewaySettings === undefined ? {} : settingsIn(smsGatewaySettings);
  const text = JSON.stringify({ kind: 'https', url: smsGatewayUrl, ...file } satisfies {
    kind: GatewaySettings['kind'];
    url: unknown;
  });
  if (text.length > longestSettings)
    throw new Error(`${smsGatewaySettings} is longer than ${longestSettings} characters`);
  return text;
};

/** Whoever sends text messages, and the way on which it says what became of them. */
export class Messaging extends Construct {
  readonly #keys: Keys;
  /** `SMS_GATEWAY`, for both functions. */
  readonly #text: string;
  /** What AWS sends with, by ARN, and where it tells of it; undefined with a gateway of one's own. */
  readonly #aws: { sendsWith: string[]; topic: Topic } | undefined;
  readonly #calledBack: boolean;

  constructor(scope: Construct, id: string, { settings, keys }: { settings: MessagingSettings; keys: Keys }) {
    super(scope, id);
    this.#keys = keys;
    if (settings.smsGateway === 'aws') {
      const { text, ...aws } = this.#ownedByAws(settings);
      this.#text = text;
      this.#aws = aws;
      this.#calledBack = false;
    } else {
      this.#text = httpsSettings(settings);
      const read = readGatewaySettings(this.#text);
      this.#calledBack = read.kind === 'https' && read.callback !== undefined;
      if (read.kind === 'https' && new URL(read.url).hostname.endsWith('.invalid'))
        Annotations.of(this).addWarningV2('tilhor:no-gateway', 'smsGatewayUrl is not set: no message will be sent');
    }
  }

  /** Hands in messages. */
  grantDeliver(step: Step<'deliver'>): void {
    step.tell('SMS_GATEWAY', this.#text);
    if (this.#aws) step.allow(['sms-voice:SendTextMessage'], this.#aws.sendsWith);
    else this.#keys.grantGateway(step);
  }

  /** Is told what became of messages: by the topic, or through a door of its own where the gateway calls back. */
  grantReceipts(step: Step<'receipts'>, doors: Doors): void {
    step.tell('SMS_GATEWAY', this.#text);
    if (this.#aws) {
      this.#aws.topic.addSubscription(new LambdaSubscription(step.lambda)); // lets in this one topic
      step.tell('SMS_RECEIPTS_TOPIC', this.#aws.topic.topicArn);
    }
    if (this.#calledBack) {
      this.#keys.grantCallbacks(step);
      doors.open(step, ['/receipts/sms'], { method: HttpMethod.POST });
    }
  }

  /** A pool of what the operator has registered, with an opt-out list of its own, and a configuration set that tells a topic. */
  #ownedByAws({ env, smsOrigination = '', smsMaxPrice }: MessagingSettings) {
    const stack = Stack.of(this);
    const arnOf = (resource: string, resourceName: string) =>
      stack.formatArn({ service: 'sms-voice', resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME });
    const configurationSet = `Tilhor-${env}`;
    const optOuts = new CfnOptOutList(this, 'OptOuts', { optOutListName: configurationSet });
    const pool = new CfnPool(this, 'Pool', {
      originationIdentities: smsOrigination
        .split(',')
        .map((one) => one.trim())
        .map((one) => (one.startsWith('arn:') ? one : arnOf('sender-id', `${one}/NO`))),
      optOutListName: optOuts.ref,
      mandatoryKeywords: { stop: { message: replies.stop }, help: { message: replies.help } },
    });
    // Under a key of one's own it would cost another dollar; what passes through is gone within seconds.
    const topic = new Topic(this, 'Receipts', { enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID },
          ArnLike: { 'aws:SourceArn': arnOf('configuration-set', configurationSet) },
        },
      }),
    );
    const set = new CfnConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: configurationSet,
      eventDestinations: [
        {
          eventDestinationName: 'receipts',
          enabled: true,
          matchingEventTypes: ['TEXT_ALL'],
          snsDestination: { topicArn: topic.topicArn },
        },
      ],
    });
    set.node.addDependency(topic); // its policy first
    const settings: GatewaySettings = {
      kind: 'aws',
      configurationSet,
      origination: pool.attrArn,
      ...(smsMaxPrice !== undefined && { maxPrice: smsMaxPrice }),
    };
    return { text: stack.toJsonString(settings), sendsWith: [pool.attrArn, set.attrArn], topic };
  }
}
