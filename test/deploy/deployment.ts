import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, account, named, type Resource } from './account.ts';
import { runCdk } from './cdk.ts';
import { type Issuer, openIssuer } from './issuer.ts';
import { type MovedClock, movedClock } from './moved.ts';
import { refused } from './people.ts';
import { openSmsGateway, type TestGateway } from './sms-gateway.ts';
import { type Place, type Visitor, visitor } from './visitor.ts';

export const stack = 'Tilhor-trial';
const clientId = 'tilhor';
export const officer = { subject: 'officer-of-the-test', name: 'Kari Moen' };

/** What the test is told by `run.ts`, which started the emulator. */
const told = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: start the deploy test with npm run test:deploy`);
  return value;
};

/** The parts of the world around the stacks, and what can be done with them. */
export type Deployment = {
  folder: string;
  clock: MovedClock;
  account: Account;
  gateway: TestGateway;
  /** `cdk deploy` of all stacks; `app` is another program than that of the project. */
  deploy(app?: string): Promise<void>;
  destroy(): Promise<void>;
  resources(): Promise<Resource[]>;
  place(): Place;
  visitor(headers?: Record<string, string>): Visitor;
  /** A browser in which the officer has signed in. */
  signedIn(): Promise<Visitor>;
  close(): Promise<void>;
};

type Outputs = Record<string, Record<string, string>>;

const contextOf = (gateway: TestGateway, issuer: Issuer): string[] =>
  Object.entries({
    env: 'trial',
    municipality: '5027',
    municipalityName: 'Midtre Gauldal',
    issuer: issuer.url,
    clientId,
    smsGatewayUrl: gateway.url,
    alarmEmail: 'operator@example.no',
    firewall: 'true',
    disposable: 'true',
    credentials: 'cli',
  }).flatMap(([name, value]) => ['--context', `${name}=${value}`]);

/** Prepares an account: an SMS gateway, an issuer, and the bootstrap of the two regions. Nothing is deployed yet. */
export const openDeployment = async (): Promise<Deployment> => {
  const folder = told('DEPLOY_FOLDER');
  const clock = movedClock(told('MOVED_CLOCK'));
  const owner = account(clock);
  const gateway = await openSmsGateway(folder, refused);
  const issuer = await openIssuer(folder, officer);
  const id = told('AWS_ACCESS_KEY_ID');
  await runCdk(['bootstrap', `aws://${id}/${told('AWS_REGION')}`, `aws://${id}/us-east-1`], folder);

  const assembly = join(folder, 'cdk.out');
  const outputsFile = join(folder, 'outputs.json');
  let known: Place | undefined;
  const place = () => {
    if (!known) throw new Error('nothing is deployed');
    return known;
  };
  const resources = () => owner.resourcesOf(stack);

  return {
    folder,
    clock,
    account: owner,
    gateway,
    resources,
    place,
    async deploy(app) {
      const how = ['--require-approval', 'never', '--outputs-file', outputsFile, '--output', assembly];
      await runCdk(['deploy', '--all', ...how, ...(app ? ['--app', app] : []), ...contextOf(gateway, issuer)]);
      const outputs = JSON.parse(readFileSync(outputsFile, 'utf8')) as Outputs;
      const base = outputs[stack]?.Address;
      if (!base) throw new Error('the stack does not say where it is');
      const api = named(await resources(), 'AWS::ApiGatewayV2::Api', 'Doors');
      const first = known === undefined;
      known = { base, door: `${api}.execute-api.localhost:${new URL(told('AWS_ENDPOINT_URL')).port}` };
      if (first) await issuer.serve(base);
    },
    async destroy() {
      // What was deployed last is what goes: nothing is made anew for that.
      await runCdk(['destroy', '--all', '--force', '--app', assembly]);
    },
    visitor: (headers) => visitor(place(), headers),
    async signedIn() {
      const browser = visitor(place(), { 'accept-language': 'en' });
      const page = await browser.follow('/sign-in?to=/office');
      if (page.status !== 200) throw new Error(`signing in ends with ${page.status}`);
      return browser;
    },
    async close() {
      issuer.close();
      await gateway.close();
    },
  };
};
