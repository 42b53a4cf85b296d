import { CfnOutput, Duration, Fn, Stack } from 'aws-cdk-lib';
import { Certificate, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Settings } from './settings.ts';

type EdgeProps = {
  settings: Pick<Settings, 'domain' | 'hostedZoneId' | 'hostedZoneName' | 'certificateArn'>;
  /** Where the doors are, without a slash at the end. */
  origin: string;
  /** Made in us-east-1, where the settings name none. */
  certificate: ICertificate | undefined;
  firewallArn: string | undefined;
};

const year = Duration.days(365);

/** CloudFront in front of everything: the own domain, TLS of today, static files near the reader. It keeps no log of who asked for what. */
export class Edge extends Construct {
  /** Where people come, without a slash at the end. */
  readonly base: string;

  constructor(scope: Construct, id: string, { settings, origin, certificate, firewallArn }: EdgeProps) {
    super(scope, id);
    const { domain, certificateArn } = settings;
    const ours = certificateArn ? Certificate.fromCertificateArn(this, 'Certificate', certificateArn) : certificate;
    const behind = {
      origin: new HttpOrigin(Fn.select(2, Fn.split('/', origin))),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: this.#headers(),
    };
    const distribution = new Distribution(this, 'Distribution', {
      comment: 'Tilhor',
      // A page is one person's own: nothing is kept here but what bears its content's hash in its name.
      defaultBehavior: {
        ...behind,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
        originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      },
      additionalBehaviors: { '/static/*': { ...behind, cachePolicy: CachePolicy.CACHING_OPTIMIZED } },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(domain &&
        ours && {
          domainNames: [domain],
          certificate: ours,
          minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        }),
      ...(firewallArn && { webAclId: firewallArn }),
    });
    accept(distribution, 'CFR1', 'People answer from wherever they are, and keep foreign numbers and networks.');
    accept(
      distribution,
      'CFR3',
      'A log of requests would hold the paths of the survey page, and in them the secrets of links.',
    );
    if (!firewallArn)
      accept(
        distribution,
        'CFR2',
        'A rate limit here costs more than all the rest: a setting. Every path has a throttle anyway.',
      );
    if (!domain)
      accept(distribution, 'CFR4', 'The certificate that comes with CloudFront leaves no choice; an own domain does.');
    new CfnOutput(Stack.of(this), 'CloudFrontAddress', {
      value: distribution.distributionDomainName,
      description: 'Where an own domain leads: a CNAME to it, where the zone is kept elsewhere',
    });
    this.base = `https://${domain ?? distribution.distributionDomainName}`;
    this.#name(settings, distribution);
  }

  /** What every answer carries; a page that says more for itself keeps its own. */
  #headers(): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'Headers', {
      securityHeadersBehavior: {
        strictTransportSecurity: { accessControlMaxAge: year, includeSubdomains: false, override: false },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: false },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override: false },
      },
    });
  }

  /** Names the distribution in the zone of the domain, where we were told the zone. */
  #name({ domain, hostedZoneId, hostedZoneName }: EdgeProps['settings'], distribution: Distribution): void {
    if (!domain || !hostedZoneId || !hostedZoneName) return;
    const zone = HostedZone.fromHostedZoneAttributes(this, 'Zone', { hostedZoneId, zoneName: hostedZoneName });
    const record = { zone, recordName: domain, target: RecordTarget.fromAlias(new CloudFrontTarget(distribution)) };
    new ARecord(this, 'Address', record);
    new AaaaRecord(this, 'AddressV6', record);
  }
}
