import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import type { Step } from './step.ts';

/** Requests a second, and at once, over all doors. A municipality's whole list answering at once stays below. */
const throttle = { rateLimit: 100, burstLimit: 200 };

/** The HTTP API in front of the functions. It keeps no access log: paths of the survey page hold secrets. */
export class Doors extends Construct {
  readonly #api: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.#api = new HttpApi(this, 'Api', { description: 'Tilhor', createDefaultStage: false });
    new HttpStage(this, 'Stage', { httpApi: this.#api, stageName: '$default', autoDeploy: true, throttle });
  }

  /** Where the doors are, without a slash at the end. */
  get base(): string {
    return this.#api.apiEndpoint;
  }

  /** Leads paths to a step. `{rest+}` stands for one or more further segments. */
  open(step: Step, paths: readonly string[]): void {
    const integration = new HttpLambdaIntegration(`${step.node.id}Door`, step.lambda);
    for (const path of paths) this.#api.addRoutes({ path, methods: [HttpMethod.ANY], integration });
  }

  /** Leads every path that no other step has to this one, so that a mistyped address gets a page too. */
  openRest(step: Step): void {
    const integration = new HttpLambdaIntegration(`${step.node.id}Door`, step.lambda);
    new HttpRoute(this, 'Rest', { httpApi: this.#api, routeKey: HttpRouteKey.DEFAULT, integration });
  }
}
