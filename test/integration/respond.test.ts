import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, languageTags } from '#shared/language/languages.ts';
import { pageTexts } from '#web/texts/all-pages.ts';
import { post, type RespondWorld, receiptIn, respondWorld, unknownSecret } from './respond-world.ts';

let world: RespondWorld;
beforeAll(async () => {
  world = await respondWorld();
});
afterAll(() => world.close());

const tags = languageTags;

/** An event as API Gateway's HTTP API sends it (payload 2.0). */
const event = (method: string, path: string, more: Partial<APIGatewayProxyEventV2> = {}) => {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: {},
    isBase64Encoded: false,
    requestContext: { http: { method, path: rawPath }, domainName: 'svar.example.no' },
    ...more,
  } as unknown as Parameters<ReturnType<RespondWorld['lambda']>>[0];
};
/** A process that has just begun. */
const fresh = () => {
  const lambda = world.lambda();
  return async (...request: Parameters<typeof event>) =>
    (await lambda(event(...request))) as unknown as APIGatewayProxyStructuredResultV2;
};
const call = async (...request: Parameters<typeof event>) => fresh()(...request);
const bytesOf = ({ body = '', isBase64Encoded }: APIGatewayProxyStructuredResultV2) =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

describe('through API Gateway', () => {
  test('a link is opened, answered and thanked for, with a base64 body', async () => {
    const wave = await world.wave();
    const secret = await world.ticket(wave);
    const opened = await call('GET', `/s/${secret}`);
    expect(opened.statusCode).toBe(200);
    const form = new URLSearchParams({ receipt: receiptIn(opened.body ?? ''), life: '7', open: 'Fint her' });
    const sent = await call('POST', `/s/${secret}`, {
      body: Buffer.from(form.toString()).toString('base64'),
      isBase64Encoded: true,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(sent.statusCode).toBe(303);
    expect(sent.headers?.location).toBe(`/s/${secret}/thanks?lang=nb`);
    expect(sent.cookies).toBeUndefined();
    const thanks = await call('GET', `/s/${secret}/thanks?lang=nb`);
    expect(thanks.statusCode).toBe(200);
    expect(thanks.body).toContain(pageTexts.nb.thanks.title);
    expect(await world.answersOf(wave)).toEqual([{ life: '7', open: 'Fint her' }]);
    expect(await world.ticketOf(secret)).toMatchObject({ state: 'answered' });
  });

  // A slash at the end, or %73 for an s, leads past the door by which few come and to the same page.
  test.each([
    ['/s/', 'stop', 'back=yes'],
    ['/s/', 'pause', 'months=1'],
    ['/m/', 'help', 'wish=want&about=work&text=&reach=office'],
  ])('what anybody may put down at %s…/%s is taken by its own door only', async (start, end, body) => {
    const at = `${start}${start === '/s/' ? await world.ticket(await world.wave()) : '5027'}`;
    const one = start === '/s/' ? '{secret}' : '{code}';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const sent = async (path: string, routeKey: string) =>
      (await call('POST', path, { routeKey, body, headers })).statusCode;
    const written = `%${end.charCodeAt(0).toString(16)}${end.slice(1)}`;
    for (const path of [`${at}/${end}/`, `${at}/${written}`, `${at}/x/../${end}`])
      expect(await sent(path, `ANY ${start}{rest+}`), path.slice(20)).toBe(404);
    expect(await sent(`${at}/${end}`, `POST ${start}${one}/${end}`)).toBe(end === 'help' ? 303 : 200);
  });

  test('a form that was opened with a slash at the end is sent to the address without', async () => {
    const secret = await world.ticket(await world.wave());
    expect((await call('GET', '/m/5027/help/?lang=en')).body).toContain('action="/m/5027/help?lang=en"');
    expect((await call('GET', `/s/${secret}/?lang=en`)).body).toContain(`action="/s/${secret}/stop?lang=en"`);
  });

  test.each(tags)(
    'in %s the first load is one request of at most 10,000 bytes, fewer for every reader after the first, the same in every encoding',
    async (tag) => {
      const secret = await world.ticket(await world.wave(), tag);
      const ask = fresh();
      const read = async (accept: string) => ask('GET', `/s/${secret}`, { headers: { 'accept-encoding': accept } });
      const br = await read('gzip, deflate, br');
      const [later, gzip, plain] = await Promise.all([read('br'), read('gzip'), read('br;q=0')]);
      expect([br, gzip, plain].map(({ headers }) => headers?.['content-encoding'])).toEqual(['br', 'gzip', undefined]);
      const head = Object.entries(br.headers ?? {})
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('').length;
      expect(bytesOf(br).length + head).toBeLessThan(9_500);
      expect(bytesOf(later).length + head).toBeLessThan(8_900);
      expect(bytesOf(gzip).length).toBeLessThan(9_700); // browsers ask for it only where there is no TLS
      const withoutReceipt = (page: Buffer) => page.toString().replace(/value="[0-9a-z]{26}"/, '');
      const whole = withoutReceipt(bytesOf(plain));
      for (const each of [br, later]) expect(withoutReceipt(brotliDecompressSync(bytesOf(each)))).toBe(whole);
      expect(withoutReceipt(gunzipSync(bytesOf(gzip)))).toBe(whole);
      const fetched = [...whole.matchAll(/(?: src|<link[^>]* href)="([^"#?]+)/g)].map((found) => found[1]);
      expect(fetched).toHaveLength(1);
      expect(fetched.filter((address) => !address?.startsWith('data:'))).toEqual([]);
      expect(whole).toContain(`<html lang="${tag}" dir="${languages[tag].dir}">`);
    },
  );
});

test('GET and HEAD never write, on any page', async () => {
  const refuse = async (): Promise<never> => {
    throw new Error('a GET wrote');
  };
  const app = world.app({
    tickets: { ...world.deps.tickets, settle: refuse },
    answers: { keep: refuse, takeBack: refuse },
    requests: { requestStop: refuse, takeBackStop: refuse, requestPause: refuse },
    help: { ask: refuse },
  });
  const secret = await world.ticket(await world.wave());
  for (const method of ['GET', 'HEAD'])
    for (const path of [
      `/s/${secret}`,
      `/s/${secret}?receipt=x&life=1`,
      `/s/${secret}/thanks`,
      `/s/${secret}/stop`,
      `/s/${secret}/stop?back=yes`,
      `/s/${secret}/pause`,
      '/m/5027/help',
    ]) {
      const reply = await app.request(path, { method });
      expect(reply.status, `${method} ${path.slice(20)}`).toBeLessThan(500);
    }
  expect(await world.ticketOf(secret)).toMatchObject({ state: 'open' });
});

describe('headers', () => {
  test('nothing is loaded, framed, stored or told to others; nothing is set on the phone', async () => {
    const secret = await world.ticket(await world.wave());
    for (const path of [`/s/${secret}`, `/s/${unknownSecret}`, '/s/x', '/elsewhere']) {
      const { headers } = await world.app().request(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none'; style-src(?: 'sha256-[^']+')+; script-src(?: 'sha256-[^']+')+; /);
      for (const rule of ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"])
        expect(policy).toContain(rule);
      expect(policy).not.toMatch(/unsafe|http|\*/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  test('the hashes of the policy are those of what stands in the page', async () => {
    const reply = await world.app().request(`/s/${await world.ticket(await world.wave())}`);
    const page = await reply.text();
    for (const element of ['style', 'script']) {
      const content = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? '';
      const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)));
      expect(reply.headers.get('content-security-policy')).toContain(
        `${element}-src 'sha256-${hash.toString('base64')}'`,
      );
    }
    expect(page).not.toMatch(/ style="| on[a-z]+="|<link rel="stylesheet"|<script src/);
  });
});

test('a secret typed from paper, or with something a phone stuck to it, is the same link', async () => {
  const wave = await world.wave();
  const secret = await world.ticket(wave);
  for (const typed of [
    secret.toUpperCase(),
    `${secret}.`,
    secret.replaceAll('0', 'o'),
    `${secret.slice(0, 4)}-${secret.slice(4)}`,
  ])
    expect((await world.app().request(`/s/${encodeURIComponent(typed)}`)).status, typed.slice(16)).toBe(200);
});

describe('languages', () => {
  test.each(tags)('every page says all that it has to say in %s', async (tag) => {
    const secret = await world.ticket(await world.wave(undefined, { synthetic: true }));
    const page = await (await world.app().request(`/s/${secret}?lang=${tag}`)).text();
    const texts = pageTexts[tag];
    for (const text of [texts.intro.privacy, texts.send, texts.stop.button, texts.notReviewed, texts.synthetic])
      expect(page).toContain(text);
    const read = page.replaceAll(/<(style|script)>[\s\S]*?<\/\1>|data-progress="[^"]*"/g, '');
    expect(read.match(/\{[a-z]+\}/g)).toBeNull();
    for (const other of tags)
      expect(page).toContain(`<a href="?lang=${other}" lang="${other}" dir="${languages[other].dir}"`);
  });

  test('the reader chooses before the list, the list before the phone', async () => {
    const secret = await world.ticket(await world.wave(), 'ti');
    const phone = { headers: { 'accept-language': 'pl' } };
    const languageOf = async (path: string) => (await world.app().request(path, phone)).headers.get('content-language');
    expect(await languageOf(`/s/${secret}?lang=so`)).toBe('so');
    expect(await languageOf(`/s/${secret}`)).toBe('ti');
    expect(await languageOf(`/s/${secret}?lang=xx`)).toBe('ti');
    expect(await languageOf(`/s/${unknownSecret}`)).toBe('pl');
  });

  test('what was chosen on the page stays chosen', async () => {
    const secret = await world.ticket(await world.wave(), 'nb');
    const page = await (await world.app().request(`/s/${secret}?lang=ar`)).text();
    expect(page).toContain('action="?lang=ar"');
    const sent = await world.app().request(`/s/${secret}?lang=ar`, post({ receipt: receiptIn(page) }));
    expect(sent.headers.get('location')).toBe(`/s/${secret}/thanks?lang=ar`);
  });
});
