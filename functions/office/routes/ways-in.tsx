import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import { posterCode } from '#shared/join/join.ts';
import { isLanguage, type Language } from '#shared/language/languages.ts';
import { receiptOf } from '#shared/wave/ticket.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { PosterPage, posterSizes } from '#web/office/poster-page.tsx';
import { type SlipValues, WaysInPage } from '#web/office/ways-in-page.tsx';
import { waysInTexts } from '#web/office/ways-in-texts.ts';
import { waysIn } from '#web/texts/ways.ts';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice } from '../load-office.ts';
import { goesOn } from '../plan/end-plan.ts';
import { text } from '../plan/values.ts';
import { squaresOf } from '../qr.ts';
import { slipLanguages } from '../slips/fonts.ts';

const mostLanguages = 4;
const mostSheets = 10;

/** Slips are for those who can still answer: now, or when it opens. */
const takesSlips = ({ state }: Wave): boolean => state === 'open' || state === 'planned';

/** Posters, slips of paper and the tablet: how people come in who got no message. */
export const waysInRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const { studio, random, now } = deps;
  const linkBase = deps.linkBase.replace(/\/+$/, '');
  const app = new Hono<StaffEnv>();

  const load = async (c: StaffContext) => {
    const office = await loadOffice(c, deps);
    const all = await studio.posters(office.municipality.code);
    const posters = all.filter(({ withdrawnAt }) => withdrawnAt === undefined);
    const waves = office.waves.filter(takesSlips).toSorted((a, b) => a.opensAt - b.opensAt);
    return { office, posters, waves, linkBase, slipLanguages };
  };
  type Loaded = Awaited<ReturnType<typeof load>>;
  const valuesOf = ({ office, waves }: Loaded): SlipValues => {
    const own = office.municipality.defaultLanguage;
    const language = slipLanguages.includes(own) ? own : 'nb';
    return { wave: waves[0]?.id ?? '', language, second: '', sheets: '1' };
  };

  app.get('/', async (c) => {
    const loaded = await load(c);
    const said = (['made', 'withdrawn'] as const).find((one) => one === c.req.query('said'));
    return c.html(<WaysInPage {...loaded} values={valuesOf(loaded)} errors={[]} said={said} />);
  });

  // Pressed twice there are two posters, and either may be withdrawn.
  app.post('/poster', async (c) => {
    const { municipality, waves } = await loadOffice(c, deps);
    const series = (await studio.seriesOf(municipality.code)).filter((one) => goesOn(one, waves)).map(({ id }) => id);
    const code = posterCode(municipality.code, receiptOf(random(16)).slice(0, 4));
    await studio.addPoster({ code, municipality: municipality.code, series, madeAt: now() });
    return c.redirect(`/office/${municipality.code}/ways-in?said=made`, 303);
  });

  app.post('/withdraw', async (c) => {
    const sent = await c.req.parseBody({ all: true });
    const { municipality } = await loadOffice(c, deps);
    const poster = await studio.poster(municipality.code, text(sent, 'poster'));
    if (!poster) throw new HTTPException(404);
    await studio.withdrawPoster(poster, now());
    return c.redirect(`/office/${municipality.code}/ways-in?said=withdrawn`, 303);
  });

  app.get('/poster/:poster', async (c) => {
    const { municipality, frame } = await loadOffice(c, deps);
    const poster = await studio.poster(municipality.code, c.req.param('poster'));
    if (!poster || poster.withdrawnAt !== undefined) throw new HTTPException(404);
    const asked = (c.req.queries('languages') ?? []).filter(isLanguage).slice(0, mostLanguages);
    const tags: Language[] = asked.length > 0 ? asked : [municipality.defaultLanguage];
    const texts = await Promise.all(tags.map(async (language) => ({ language, ways: await waysIn(language) })));
    const link = `${linkBase}/join/${poster.code}`;
    return c.html(
      <PosterPage
        language={frame.language}
        assets={deps.assets}
        municipality={municipality}
        address={link.replace(/^https?:\/\//, '')}
        squares={squaresOf(link)}
        size={posterSizes.find((size) => size === c.req.query('size')) ?? 'a4'}
        texts={texts}
      />,
    );
  });

  app.post('/slips', async (c) => {
    const sent = await c.req.parseBody({ all: true });
    const loaded = await load(c);
    const values: SlipValues = {
      wave: text(sent, 'wave'),
      language: text(sent, 'language'),
      second: text(sent, 'second'),
      sheets: text(sent, 'sheets').trim(),
    };
    const wave = loaded.waves.find(({ id }) => id === values.wave);
    const language = slipLanguages.find((tag) => tag === values.language);
    const second = slipLanguages.find((tag) => tag === values.second && tag !== values.language);
    const sheets = /^\d{1,2}$/.test(values.sheets) ? Number(values.sheets) : 0;
    const texts = waysInTexts[c.get('language')].slips;
    const errors = [
      ...(wave ? [] : [{ id: 'wave', text: texts.notWave }]),
      ...(language ? [] : [{ id: 'language', text: texts.notLanguage }]),
      ...(sheets >= 1 && sheets <= mostSheets ? [] : [{ id: 'sheets', text: texts.notSheets }]),
    ];
    if (!wave || !language || errors.length > 0)
      return c.html(<WaysInPage {...loaded} values={values} errors={errors} />, 422);
    // What draws is larger than all the rest of the office.
    const [{ makeSlips }, { drawSlips }] = await Promise.all([import('../slips/make.ts'), import('../slips/draw.ts')]);
    const { name, code } = loaded.office.municipality;
    const lines = await Promise.all(
      [language, ...(second ? [second] : [])].map(async (tag) => ({
        language: tag,
        text: (await waysIn(tag)).slip.replace('{municipality}', name),
      })),
    );
    const secrets = await makeSlips(deps, { wave: wave.id, language, sheets });
    deps.log.info('slips printed', { municipality: code, wave: wave.id, count: secrets.length });
    const pdf = await drawSlips({ linkBase, secrets, lines, title: `Tilhør – ${name}` });
    return c.body(pdf, 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="tilhor-${code}-${wave.number}-${language}.pdf"`,
      'Cache-Control': 'no-store',
    });
  });
  return app;
};
