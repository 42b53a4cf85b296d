import { Stack, type StackProps } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** Certificates and firewalls of CloudFront, and budgets, exist in this region alone. */
const region = 'us-east-1';
/** Requests from one address in five minutes: a whole reception centre behind one address stays below. */
const perAddress = 2_000;

/** Whether the settings ask for anything that lives in us-east-1. */
export const needsEdgeStack = ({ alarmEmail, firewall, hostedZoneId, certificateArn }: Settings): boolean =>
  alarmEmail !== undefined || firewall || (hostedZoneId !== undefined && certificateArn === undefined);

/** What CloudFront and the budget need, where AWS keeps it. */
export class EdgeStack extends Stack {
  readonly certificate: ICertificate | undefined;
  readonly firewallArn: string | undefined;

  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, { ...props, env: { region } });
    this.certificate = this.#certify(settings);
    this.firewallArn = settings.firewall ? this.#firewall(settings.env).attrArn : undefined;
    if (settings.alarmEmail) this.#budget(settings.monthlyBudget, settings.alarmEmail);
  }

  /** A certificate for the own domain, proved by a record in its zone. */
  #certify({ domain, hostedZoneId, hostedZoneName, certificateArn }: Settings): ICertificate | undefined {
    if (!domain || !hostedZoneId || !hostedZoneName || certificateArn) return undefined;
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: hostedZoneName });
    return new Certificate(this, 'Certificate', {
      domainName: domain,
      validation: CertificateValidation.fromDns(zone),
    });
  }

  /** Turns away addresses that ask too often. No logging and no samples: paths of the survey page hold secrets. */
  #firewall(env: string): CfnWebACL {
    const visibility = (metricName: string) => ({
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
      metricName,
    });
    return new CfnWebACL(this, 'Firewall', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility(`tilhor-${env}`),
      rules: [
        {
          name: 'too-many-requests',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: { rateBasedStatement: { limit: perAddress, aggregateKeyType: 'IP' } },
          visibilityConfig: visibility(`tilhor-${env}-too-many-requests`),
        },
      ],
    });
  }

  /** Tells by e-mail when the account has spent half of what was planned for the month, and when all of it. */
  #budget(amount: number, address: string): void {
    new CfnBudget(this, 'Budget', {
      budget: {
        // No name of ours: a change of the address makes a new budget, and two of one name cannot be.
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount, unit: 'USD' },
      },
      notificationsWithSubscribers: [50, 100].map((threshold) => ({
        notification: {
          notificationType: 'ACTUAL',
          comparisonOperator: 'GREATER_THAN',
          threshold,
          thresholdType: 'PERCENTAGE',
        },
        subscribers: [{ subscriptionType: 'EMAIL', address }],
      })),
    });
  }
}
