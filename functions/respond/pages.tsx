import type { Language } from '#shared/language/languages.ts';
import { writtenDay } from '#shared/language/written-day.ts';
import type { FieldProblem } from '#shared/survey/answers.ts';
import type { Recordings } from '#shared/survey/recording.ts';
import type { Frame } from '#web/survey/document.tsx';
import { keepFor } from '#web/survey/draft.ts';
import { fill } from '#web/survey/fill.tsx';
import { NoticePage } from '#web/survey/notice-page.tsx';
import { SurveyPage } from '#web/survey/survey-page.tsx';
import { tailMark } from '#web/survey/tail.tsx';
import { pageIn } from '#web/texts/page.ts';
import { areReviewed } from '#web/texts/reviewed.ts';
import type { RespondDeps } from './deps.ts';
import type { SentForm } from './form.ts';
import { type Found, type Library, type Survey, textsMemoryMs } from './library.ts';
import { memory } from './memory.ts';
import { type Pressed, press } from './press.ts';
import type { Standing } from './standing.ts';

/** A page that lacks only its tail. */
export type Page = { language: Language; pressed: Pressed };

export type Notice = Exclude<Standing, 'open'> | 'unknown' | 'thanks';

/** After these nothing more can be sent with the link, so the phone forgets what it kept. */
const settled: readonly Notice[] = ['thanks', 'answered', 'closed', 'unknown'];

/** Where each question that is read aloud can be heard, by its id. */
const recordingAddresses = ({ municipality, questions }: Recordings): Record<string, string> =>
  Object.fromEntries(Object.entries(questions).map(([id, { file }]) => [id, `/m/${municipality}/audio/${file}`]));

/** The document without its mark and what stands after it: browsers close `body` and `html` by themselves. */
export const headOf = (html: string): string => `<!doctype html>${html.slice(0, html.indexOf(tailMark))}`;

/** The page for parents, where there is one: a municipality may have stopped asking the young since the wave opened. */
const guardiansPage = ({ municipality: { code, youth } }: Found, language: Language): string =>
  youth ? `/m/${code}/guardians?lang=${language}` : '';

/** Makes the pages. What is the same for everybody is made once and remembered, compressed. */
export const pages = ({ assets: inline, now }: Pick<RespondDeps, 'assets' | 'now'>, books: Library) => {
  const made = memory<Pressed>({ maxAge: textsMemoryMs, most: 128, now });

  const frame = async (language: Language, found: Found | undefined, stop: boolean): Promise<Frame> => {
    const texts = await pageIn(language);
    const drafted = !(await areReviewed(language, 'page'));
    const synthetic = found?.wave.synthetic ?? false;
    return { language, texts, inline, drafted, synthetic, stop };
  };

  const surveyOf = async (found: Found, stop: boolean, { version, words, language, recordings, youth }: Survey) => {
    const page = await frame(language, found, stop);
    return {
      ...page,
      drafted: page.drafted || words.review === 'drafted',
      version,
      words,
      youth: youth && { texts: youth, guardians: guardiansPage(found, language) },
      municipality: found.municipality.name,
      recordings: recordingAddresses(recordings),
      code: found.municipality.code,
      keepMs: keepFor(found.wave.closesAt, now()),
      // A wave closes at midnight: its last day is the one before.
      lastDay: writtenDay(language, found.wave.closesAt - 1),
    };
  };

  const bodyOf = (which: Notice, { texts, language }: Frame, found: Found | undefined) => {
    if (which !== 'not-yet-open') return texts[which];
    const { title, body } = texts.notYetOpen;
    return { title, body: fill(body, { date: writtenDay(language, found?.wave.opensAt ?? now()) }) };
  };

  return {
    /** What a page that somebody else makes is framed by. */
    frame,

    /** The survey, empty; with `stop` for whoever is sent messages. */
    async survey(found: Found, wished: Language, stop: boolean): Promise<Page> {
      const survey = await books.survey(found, wished);
      const { wave, municipality } = found;
      const { id, version } = wave.survey;
      const { code, name } = municipality;
      const { revision } = survey.recordings;
      const young = survey.youth ? `young ${guardiansPage(found, survey.language)}` : '';
      const key = [
        'survey',
        survey.language,
        id,
        version,
        code,
        name,
        revision,
        wave.closesAt,
        wave.synthetic,
        young,
        stop,
      ].join('|');
      const make = async () => press(headOf((<SurveyPage {...(await surveyOf(found, stop, survey))} />).toString()));
      return { language: survey.language, pressed: await made.get(key, make) };
    },

    /** The survey as it was sent, with what is to be mended. */
    async returned(
      found: Found,
      survey: Survey,
      fields: SentForm['fields'],
      problems: readonly FieldProblem[],
      stop: boolean,
    ): Promise<Page> {
      const page = <SurveyPage {...(await surveyOf(found, stop, survey))} returned={{ fields, problems }} />;
      return { language: survey.language, pressed: press(headOf(page.toString())) };
    },

    /** A heading and a sentence. Without `stop` the page has no link that could be meant. */
    async notice(which: Notice, language: Language, found: Found | undefined, stop = true): Promise<Page> {
      const municipality = found?.municipality;
      const key = [
        which,
        language,
        municipality?.code,
        municipality?.name,
        found?.wave.opensAt,
        found?.wave.synthetic,
        stop,
      ].join('|');
      const make = async () => {
        const page = await frame(language, found, stop);
        const { title, body } = bodyOf(which, page, found);
        const props = { title, body, municipality, settled: settled.includes(which) };
        return press(headOf((<NoticePage {...page} {...props} picker />).toString()));
      };
      return { language, pressed: await made.get(key, make) };
    },

    /** Something failed with us. A form that was being sent is kept on the page, whole, to be sent again as the same form. */
    async failed(language: Language, form: SentForm | undefined, stop: boolean): Promise<Page> {
      const page = await frame(language, undefined, stop);
      const { title, body, reopen } = page.texts.failed;
      const props = { title, body: form ? body : reopen, again: form?.fields, picker: false };
      return { language, pressed: press(headOf((<NoticePage {...page} {...props} />).toString())) };
    },
  };
};
