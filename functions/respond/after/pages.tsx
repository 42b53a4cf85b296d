import { writtenDay } from '#shared/language/written-day.ts';
import { pauseUntil } from '#shared/wave/pause.ts';
import { waveId } from '#shared/wave/wave.ts';
import { dayOf } from '#shared/wave/zone.ts';
import { PausePage } from '#web/places/pause-page.tsx';
import { StoppedPage } from '#web/places/stopped-page.tsx';
import { ThanksPage } from '#web/places/thanks-page.tsx';
import type { Frame } from '#web/survey/document.tsx';
import type { RespondDeps } from '../deps.ts';
import type { Found, Library } from '../library.ts';
import { memory } from '../memory.ts';
import { headOf, type Page } from '../pages.tsx';
import { type Pressed, press } from '../press.ts';
import { bulletin } from './bulletin.ts';
import { questionsOf } from './questions.ts';
import { withAfter } from './texts.ts';

/** As fresh as what stands on it. */
const thanksMemoryMs = 60_000;

type AfterDeps = Pick<RespondDeps, 'studio' | 'community' | 'requests' | 'now'>;

/** The pages that come after an answer. Loaded when the first of them is asked for: the survey does not wait for them. */
export const afterPages = (deps: AfterDeps, books: Library) => {
  const { studio, requests, now } = deps;
  const news = bulletin(deps);
  const made = memory<Pressed>({ maxAge: thanksMemoryMs, most: 64, now });

  /** When the wave after this one opens (epoch ms), where it is planned. */
  const nextWave = async ({ wave }: Found) => {
    const next = await studio.wave(waveId(wave.municipality, wave.series, wave.number + 1));
    return next?.state === 'planned' && next.opensAt > now() ? next.opensAt : undefined;
  };

  return {
    /** Thanks, or that the link was used, and what came of the last time, what there is to do here. Throws what reading throws. */
    async thanks(which: 'thanks' | 'answered', found: Found, page: Frame): Promise<Page> {
      const { municipality, wave, ticket } = found;
      const youth = ticket.youth === true;
      const reader = { language: page.language, youth };
      const make = async () => {
        const [framed, said, actions, activities, next] = await Promise.all([
          withAfter(page),
          news.said(municipality),
          news.actions(municipality),
          news.coming(municipality, reader),
          nextWave(found),
        ]);
        const { questions, drafted } = await questionsOf(books, reader, actions);
        const told = { which, municipality, said, actions, questions, activities, next, youth };
        return press(headOf(String(<ThanksPage {...framed} {...told} drafted={framed.drafted || drafted} />)));
      };
      const key = [
        which,
        page.language,
        wave.id,
        municipality.name,
        municipality.publicReleases,
        youth,
        page.stop,
      ].join('|');
      return { language: page.language, pressed: await made.get(key, make) };
    },

    /** The messages are stopped, or she has taken that `back`. */
    async stopped(back: boolean, page: Frame): Promise<Page> {
      const make = async () => press(headOf(String(<StoppedPage {...(await withAfter(page))} back={back} />)));
      return { language: page.language, pressed: await made.get(`stopped|${page.language}|${back}`, make) };
    },

    /** Somebody asked for a pause: until when, or the form again. The clock finds her by the key of the ticket. */
    async pause(
      ticket: string,
      fields: Readonly<Record<string, string>>,
      page: Frame,
    ): Promise<Page & { status: number }> {
      const sent = { months: fields.months ?? '', date: fields.date ?? '', mended: fields.mended !== undefined };
      const until = pauseUntil(sent, now());
      if (until !== undefined) await requests.requestPause(ticket, until, Date.parse(dayOf(now())));
      const framed = await withAfter(page);
      const date = until && writtenDay(page.language, Date.parse(until));
      const pressed = press(headOf(String(<PausePage {...framed} sent={sent} until={date} />)));
      return { language: page.language, pressed, status: until === undefined ? 422 : 200 };
    },
  };
};
