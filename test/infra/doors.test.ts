import { beforeAll, describe, expect, test } from 'vitest';
import { functionNames } from '#functions/env.ts';
import { textOf } from './policies.ts';
import { field, synthesise, type World } from './synthesised.ts';

let world: World;
beforeAll(() => {
  world = synthesise();
});

describe('doors', () => {
  const routes = () =>
    world.all('AWS::ApiGatewayV2::Route').map(({ Properties }) => {
      const integration = textOf(field(Properties, 'Target')).replace(/^integrations\/<(.*)>$/, '$1');
      const target = world.one('AWS::ApiGatewayV2::Integration', integration).Properties.IntegrationUri;
      const step = functionNames.find((name) => textOf(target) === `<${world.lambda(name).id}.Arn>`);
      return [field(Properties, 'RouteKey'), step];
    });

  test('lead where the design says', () => {
    expect(Object.fromEntries(routes())).toEqual({
      'ANY /s': 'respond',
      'ANY /s/{rest+}': 'respond',
      'ANY /kiosk': 'respond',
      'ANY /kiosk/{rest+}': 'respond',
      'ANY /join/{rest+}': 'respond',
      'POST /join/{rest+}': 'respond',
      'ANY /m/{rest+}': 'respond',
      'POST /s/{secret}/stop': 'respond',
      'POST /s/{secret}/pause': 'respond',
      'POST /kiosk/{secret}/stop': 'respond',
      'POST /kiosk/{secret}/pause': 'respond',
      'POST /m/{code}/help': 'respond',
      'ANY /office': 'office',
      'ANY /office/{rest+}': 'office',
      'ANY /workshop': 'codesign',
      'ANY /workshop/{rest+}': 'codesign',
      'GET /api/v1/{rest+}': 'insight',
      // Everything else, mistyped addresses too: a person gets a page, not the gateway's own words.
      $default: 'insight',
    });
  });

  test('let in so many at once, and write down nobody’s path', () => {
    const stage = world.one('AWS::ApiGatewayV2::Stage', 'Doors');
    const { DefaultRouteSettings, RouteSettings } = stage.Properties as Record<string, Record<string, unknown>>;
    expect(DefaultRouteSettings).toEqual({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 });
    expect(RouteSettings?.['ANY /s/{rest+}']).toEqual({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
    const named = routes().map(([key]) => key);
    expect(Object.keys(RouteSettings ?? {}).sort()).toEqual(named.filter((key) => key !== '$default').sort());
    // The service refuses limits of routes that it does not know yet.
    for (const { id } of world
      .all('AWS::ApiGatewayV2::Route')
      .filter(({ Properties }) => Properties.RouteKey !== '$default'))
      expect(stage.DependsOn).toContain(id);
    expect(stage.Properties).not.toHaveProperty('AccessLogSettings');
  });

  test('let in no more of what anybody may put down than the clock can look at, by whichever door', () => {
    const { RouteSettings = {} } = world.one('AWS::ApiGatewayV2::Stage', 'Doors').Properties as {
      RouteSettings?: Record<string, Record<string, unknown>>;
    };
    const rates = (wish: string) =>
      ['s', 'kiosk'].map((door) => RouteSettings[`POST /${door}/{secret}/${wish}`]?.ThrottlingRateLimit);
    expect(rates('stop')).toEqual([5, 1]);
    expect(rates('pause')).toEqual([5, 1]);
  });

  test('may be opened by this API alone', () => {
    const api = world.one('AWS::ApiGatewayV2::Api', 'Doors').id;
    const permissions = world
      .all('AWS::Lambda::Permission')
      .map(({ Properties }) => Properties)
      .filter(({ Principal }) => Principal === 'apigateway.amazonaws.com');
    expect(permissions.length).toBeGreaterThan(5);
    for (const { SourceArn } of permissions) expect(textOf(SourceArn)).toContain(`:<${api}>/`);
  });
});

describe('sign-in', () => {
  test('is with a user pool where nothing is set: nobody signs up, everybody has a second factor', () => {
    expect(world.one('AWS::Cognito::UserPool', 'SignIn').Properties).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      DeletionProtection: 'ACTIVE',
    });
    const client = world.one('AWS::Cognito::UserPoolClient', 'SignIn').Properties;
    expect(client).toMatchObject({ AllowedOAuthFlows: ['code'], GenerateSecret: false });
    expect(textOf((client.CallbackURLs as unknown[])[0])).toMatch(/DomainName>\/sign-in\/callback$/);
  });

  test('is with the operator’s own provider where one is set', () => {
    const other = synthesise({ issuer: 'https://login.example.no', clientId: 'tilhor' });
    expect(other.all('AWS::Cognito::UserPool')).toEqual([]);
    expect(other.variablesOf('insight')).toMatchObject({
      OIDC_ISSUER: 'https://login.example.no',
      OIDC_CLIENT_ID: 'tilhor',
    });
  });
});

describe('links', () => {
  test('begin with the short address where one is set, with CloudFront’s where none is', () => {
    expect(textOf(world.variablesOf('deliver').LINK_BASE)).toMatch(/DomainName>$/);
    const short = synthesise({ linkBase: 'https://svar.example.no' });
    for (const name of ['deliver', 'respond'] as const)
      expect(short.variablesOf(name).LINK_BASE).toBe('https://svar.example.no');
  });
});
