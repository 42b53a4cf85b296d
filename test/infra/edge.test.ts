import { describe, expect, test } from 'vitest';
import { textOf } from './policies.ts';
import { synthesise, synthesiseEdge } from './synthesised.ts';

type Distribution = { DistributionConfig: Record<string, unknown> & { DefaultCacheBehavior: Record<string, unknown> } };

const own = { domain: 'svar.example.no', hostedZoneId: 'Z1', hostedZoneName: 'example.no' };
const distributionIn = (change = {}) =>
  (synthesise(change).one('AWS::CloudFront::Distribution', 'Edge').Properties as Distribution).DistributionConfig;

/** What AWS calls its own policies. */
const cachingDisabled = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const cachingOptimised = '658327ea-f89d-4fab-a63d-7e88639e58f6';

describe('CloudFront', () => {
  test('keeps no page, and of the files those that bear a hash in their name', () => {
    const { DefaultCacheBehavior, CacheBehaviors } = distributionIn();
    expect(DefaultCacheBehavior).toMatchObject({ CachePolicyId: cachingDisabled });
    expect(CacheBehaviors).toMatchObject([{ PathPattern: '/static/*', CachePolicyId: cachingOptimised }]);
  });

  test('sends everybody to TLS, and takes what a form sends', () => {
    const { DefaultCacheBehavior } = distributionIn();
    expect(DefaultCacheBehavior).toMatchObject({ ViewerProtocolPolicy: 'redirect-to-https' });
    expect(DefaultCacheBehavior.AllowedMethods).toContain('POST');
  });

  test('writes down nobody’s path', () => {
    expect(distributionIn()).not.toHaveProperty('Logging');
    expect(distributionIn().DefaultCacheBehavior).not.toHaveProperty('RealtimeLogConfigArn');
  });

  test('has every answer carry the headers that keep a page to itself', () => {
    const [policy, ...more] = synthesise().all('AWS::CloudFront::ResponseHeadersPolicy');
    expect(more).toEqual([]);
    expect(policy?.Properties).toMatchObject({
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          StrictTransportSecurity: { AccessControlMaxAgeSec: 365 * 86_400 },
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY' },
          ReferrerPolicy: { ReferrerPolicy: 'same-origin' },
        },
      },
    });
  });
});

describe('an own domain', () => {
  test('has a certificate, a name, and is what people and links see', () => {
    const world = synthesise(own);
    const { Aliases, ViewerCertificate } = distributionIn(own);
    expect(Aliases).toEqual(['svar.example.no']);
    expect(ViewerCertificate).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021' });
    expect(world.all('AWS::Route53::RecordSet').map(({ Properties }) => Properties.Type)).toEqual(['A', 'AAAA']);
    expect(world.variablesOf('deliver').LINK_BASE).toBe('https://svar.example.no');
    for (const name of ['office', 'codesign', 'insight'] as const)
      expect(world.variablesOf(name).PUBLIC_BASE).toBe('https://svar.example.no');
    expect(synthesiseEdge(own)?.all('AWS::CertificateManager::Certificate')).toMatchObject([
      { Properties: { DomainName: 'svar.example.no', ValidationMethod: 'DNS' } },
    ]);
  });

  test('may bring its own certificate, and then needs no zone', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:000000000000:certificate/1';
    const change = { domain: 'svar.example.no', certificateArn };
    expect(distributionIn(change).ViewerCertificate).toMatchObject({ AcmCertificateArn: certificateArn });
    expect(synthesise(change).all('AWS::Route53::RecordSet')).toEqual([]);
    expect(synthesiseEdge(change)).toBeUndefined();
  });

  test('is left out where none is set: CloudFront’s own name is used', () => {
    expect(distributionIn()).not.toHaveProperty('Aliases');
    expect(textOf(synthesise().variablesOf('insight').PUBLIC_BASE)).toMatch(/^https:\/\/<Edge\w+\.DomainName>$/);
  });
});

describe('the firewall', () => {
  test('is there when it is asked for, because it costs money while nobody answers', () => {
    expect(synthesiseEdge({})).toBeUndefined();
    expect(distributionIn()).not.toHaveProperty('WebACLId');
    expect(distributionIn({ firewall: true })).toHaveProperty('WebACLId');
  });

  test('turns away one address that asks too often, and keeps no sample of what it asked', () => {
    const [acl] = synthesiseEdge({ firewall: true })?.all('AWS::WAFv2::WebACL') ?? [];
    expect(acl?.Properties).toMatchObject({
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
      VisibilityConfig: { SampledRequestsEnabled: false },
      Rules: [
        {
          Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 2_000 } },
          VisibilityConfig: { SampledRequestsEnabled: false },
        },
      ],
    });
    expect(acl?.Properties.Rules).toHaveLength(1);
  });
});

test('the budget tells the one who is told of alarms, at half and at all of it', () => {
  const edge = synthesiseEdge({ alarmEmail: 'drift@example.no', monthlyBudget: 20 });
  if (!edge) throw new Error('there is no stack in us-east-1');
  const { Budget, NotificationsWithSubscribers } = edge.one('AWS::Budgets::Budget', 'Budget').Properties as {
    Budget: { BudgetLimit: unknown };
    NotificationsWithSubscribers: { Notification: { Threshold: number }; Subscribers: unknown }[];
  };
  // A fixed name would make a change of the address fail: the service makes a new budget for it.
  expect(Budget).not.toHaveProperty('BudgetName');
  expect(Budget.BudgetLimit).toEqual({ Amount: 20, Unit: 'USD' });
  expect(NotificationsWithSubscribers.map(({ Notification }) => Notification.Threshold)).toEqual([50, 100]);
  for (const { Subscribers } of NotificationsWithSubscribers)
    expect(Subscribers).toEqual([{ SubscriptionType: 'EMAIL', Address: 'drift@example.no' }]);
});
