import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { helpKeptDays } from '#functions/store/help.ts';
import type { Municipality } from '#functions/store/studio.ts';
import { languages, languageTags } from '#shared/language/languages.ts';
import { mostDaysKept } from '#web/survey/draft.ts';
import { aboutTexts } from '#web/texts/all-about.ts';
import { type RespondWorld, respondWorld } from './respond-world.ts';

let world: RespondWorld;
beforeAll(async () => {
  world = await respondWorld();
});
afterAll(() => world.close());

const pages = ['', '/real', '/privacy', '/accessibility', '/guardians'];
const contact = {
  name: 'Flyktningtjenesten',
  phone: '72 40 00 00',
  email: 'post@kommunen.example',
  web: 'https://kommunen.example/ny',
};

/** The app, for a municipality with some of its profile changed. */
const app = (changed: Partial<Municipality> = {}) => {
  const studio: RespondWorld['deps']['studio'] = {
    ...world.deps.studio,
    municipality: async (code) => {
      const found = await world.deps.studio.municipality(code);
      return found && { ...found, ...changed };
    },
  };
  return world.app({ studio });
};
const read = async (path: string, changed?: Partial<Municipality>) => {
  const reply = await app(changed).request(`/m/5027${path}`, { headers: { 'accept-encoding': 'identity' } });
  return { status: reply.status, html: await reply.text(), reply };
};
const texts = (html: string) => html.replaceAll(/<(style|script)>.*?<\/\1>/gs, '').replaceAll(/<[^>]*>/g, '');

describe.each(languageTags)('in %s', (tag) => {
  test.each(pages)('/m/5027%s is a page in that language, and nothing on it is filled in wrongly', async (path) => {
    const { status, html } = await read(`${path}?lang=${tag}`, { contact, youth: { from: 15 } });
    expect(status).toBe(200);
    expect(html).toContain(`<html lang="${tag}" dir="${languages[tag].dir}">`);
    expect(texts(html)).not.toMatch(/\{[a-z]+\}|undefined|NaN|\[object/);
  });
});

test('a page sets nothing on the phone, may not be framed, and leads nowhere with a secret', async () => {
  for (const path of pages) {
    const { reply, html } = await read(path, { youth: { from: 15 } });
    expect(reply.headers.get('set-cookie')).toBeNull();
    expect(reply.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(html).not.toMatch(/\/s\/(?!aloud\.js)|<form/);
  }
});

describe('how to know that it is real', () => {
  test('the beginning of our links ends with a slash, so that no longer name can pass for it', async () => {
    const { html } = await read('/real?lang=en');
    expect(html).toContain('<bdi><b dir="ltr">https://svar.example.no/</b></bdi>');
  });

  test('what we never ask for, and whom to ask', async () => {
    const { html } = await read('/real?lang=en', { contact });
    for (const never of Object.values(aboutTexts.en.real.never)) expect(html).toContain(never);
    expect(html).toContain('href="tel:72400000"');
    expect(html).toContain('href="mailto:post@kommunen.example"');
    expect(html).toContain('href="https://kommunen.example/ny"');
  });

  test('a municipality that has not said whom to ask is named itself', async () => {
    expect(texts((await read('/real?lang=en')).html)).toContain('Ask the municipality of Midtre Gauldal.');
  });

  test('a name is text, whatever stands in it', async () => {
    const { html } = await read('?lang=nb', { contact: { name: '<i>Post', email: 'post@kommunen.example' } });
    expect(html).toContain('&lt;i&gt;Post');
  });
});

test('the page leads to everything else that a newcomer may want to know here', async () => {
  const { html } = await read('?lang=so', { youth: { from: 15 } });
  const paths = ['real', 'activities', 'said', 'help', 'privacy', 'guardians', 'accessibility'];
  for (const path of paths) {
    expect(html).toContain(`/m/5027/${path}?lang=so`);
    expect((await read(`/${path}?lang=so`, { youth: { from: 15 } })).status, path).toBe(200);
  }
});

test('how long things are kept is told as the code has it', async () => {
  const told = texts((await read('/privacy?lang=en')).html);
  expect(told).toContain(`for at most ${mostDaysKept} days`);
  expect(told).toContain(`deleted after ${helpKeptDays} days`);
});

describe('the page for parents', () => {
  test('is there where the young are asked, from the age that is set', async () => {
    expect(texts((await read('/guardians?lang=en', { youth: { from: 16 } })).html)).toContain('from the age of 16');
    expect((await read('?lang=en', { youth: { from: 16 } })).html).toContain('/m/5027/guardians?lang=en');
  });

  test('is not there elsewhere, and nothing leads to it', async () => {
    expect((await read('/guardians?lang=en')).status).toBe(404);
    expect((await read('?lang=en')).html).not.toContain('guardians');
  });
});
