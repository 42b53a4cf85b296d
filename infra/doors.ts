import type { Duration } from 'aws-cdk-lib';
import {
  type CfnStage,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRoute,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { accept } from './accept.ts';
import type { Step } from './step.ts';

/** Requests a second, and at once. */
export type Throttle = { rate: number; burst: number };

/** What a path may take that says nothing else. */
const rest: Throttle = { rate: 50, burst: 100 };

/** The HTTP API in front of the functions. It keeps no access log: paths of the survey page hold secrets. */
export class Doors extends Construct {
  readonly #api: HttpApi;
  readonly #stage: HttpStage;
  readonly #throttles: Record<string, { ThrottlingRateLimit: number; ThrottlingBurstLimit: number }> = {};

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#api = new HttpApi(this, 'Api', { description: 'Tilhor', createDefaultStage: false });
    accept(
      this,
      'APIG1',
      'A log of requests would hold the paths of the survey page, and in them the secrets of links.',
    );
    accept(
      this,
      'APIG4',
      'Functions know staff by their session and newcomers by their link; the rest is open to all.',
    );
    this.#stage = new HttpStage(this, 'Stage', {
      httpApi: this.#api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: rest.rate, burstLimit: rest.burst },
    });
  }

  /** Where the doors are, without a slash at the end. */
  get base(): string {
    return this.#api.apiEndpoint;
  }

  /** Leads paths to a step. `{rest+}` stands for one or more further segments; each path has a throttle of its own. */
  open(step: Step, paths: readonly string[], { throttle = rest, method = HttpMethod.ANY } = {}): void {
    const integration = new HttpLambdaIntegration(`${step.node.id}Door`, step.lambda);
    for (const path of paths)
      for (const route of this.#api.addRoutes({ path, methods: [method], integration }))
        this.#limit(route, `${method} ${path}`, throttle);
  }

  /** Leads every path that no other step has to this one, so that a mistyped address gets a page too. */
  openRest(step: Step): void {
    const integration = new HttpLambdaIntegration(`${step.node.id}Door`, step.lambda);
    new HttpRoute(this, 'Rest', { httpApi: this.#api, routeKey: HttpRouteKey.DEFAULT, integration });
  }

  /** Requests that a function failed to answer: whatever it answers with 500 and more. */
  failures(period: Duration): IMetric {
    return this.#api.metricServerError({ period, statistic: 'Sum' });
  }

  /** All requests. */
  requests(period: Duration): IMetric {
    return this.#api.metricCount({ period, statistic: 'Sum' });
  }

  #limit(route: IHttpRoute, key: string, { rate, burst }: Throttle): void {
    this.#throttles[key] = { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst };
    const stage = this.#stage.node.defaultChild as CfnStage;
    stage.addPropertyOverride('RouteSettings', this.#throttles);
    stage.node.addDependency(route); // the service refuses limits of routes that it does not know yet
  }
}
