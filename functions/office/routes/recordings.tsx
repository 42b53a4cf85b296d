import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import { type Language, languageTags } from '#shared/language/languages.ts';
import type { Recordings } from '#shared/survey/recording.ts';
import type { QuestionWords, SurveyWords } from '#shared/survey/version.ts';
import {
  fileField,
  kilobytes,
  type ReadQuestion,
  RecordingsLanguagePage,
} from '#web/office/recordings-language-page.tsx';
import { type LanguageRow, RecordingsPage } from '#web/office/recordings-page.tsx';
import { recordingsTexts } from '#web/office/recordings-texts.ts';
import type { FieldError } from '#web/staff/fields.tsx';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice, numberIn } from '../load-office.ts';
import { text } from '../plan/values.ts';
import { askedIn, languageIn, versionOf, wordsOf } from '../recordings/asked.ts';
import { judgeSound } from '../recordings/judge.ts';
import { keepRecordings, type Read, removeRecording, shortHash } from '../recordings/keep.ts';

const noWords: QuestionWords = { text: '', labels: {} };

/** The hash of what a question says: when it differs from that of a recording, the recording says something else. */
const saysOf = ({ text, help, labels }: QuestionWords): Promise<string> =>
  shortHash(new TextEncoder().encode(JSON.stringify([text, help ?? '', labels])));

/** What is read aloud, and in which languages; recordings are sent, heard and taken away here. */
export const recordingRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const { studio, contacts } = deps;
  const app = new Hono<StaffEnv>();

  const load = async (c: StaffContext) => {
    const office = await loadOffice(c, deps);
    return { office, asked: askedIn(await studio.seriesOf(office.municipality.code), office.waves) };
  };

  app.get('/', async (c) => {
    const { office, asked } = await load(c);
    const { code } = office.municipality;
    const people = (await contacts.list(code)).filter(({ status }) => status === 'active');
    const speaking = (language: Language) => people.filter((person) => person.language === language).length;
    const surveys = asked.map(async (survey) => {
      const place = { survey: survey.id, version: survey.version };
      const [version, words, read] = await Promise.all([
        versionOf(studio, survey),
        wordsOf(studio, survey, c.get('language')),
        studio.recordingsOf(code, place),
      ]);
      const rows = languageTags.map((language): LanguageRow => {
        const there = read.find((one) => one.language === language)?.questions ?? {};
        const questions = version?.questions ?? [];
        return { language, people: speaking(language), read: questions.map(({ id }) => id in there) };
      });
      const title = words?.title ?? `${survey.id} ${survey.version}`;
      return { title, path: `${survey.id}/${survey.version}`, rows: rows.sort((a, b) => b.people - a.people) };
    });
    return c.html(<RecordingsPage office={office} surveys={await Promise.all(surveys)} />);
  });

  /** What the address names: throws `HTTPException` 404 when this municipality does not ask it, or not in such a language. */
  const find = async (c: StaffContext) => {
    const { office, asked } = await load(c);
    const { survey: id, version: number, language: tag = '' } = c.req.param();
    const survey = asked.find((one) => one.id === id && String(one.version) === number);
    const language = languageIn(tag);
    const version = survey && (await versionOf(studio, survey));
    if (!survey || !version || !language) throw new HTTPException(404);
    const own = c.get('language');
    const [words, means] = await Promise.all([
      wordsOf(studio, survey, language),
      own === language ? undefined : wordsOf(studio, survey, own),
    ]);
    const place = { survey: survey.id, version: survey.version, language };
    const { code } = office.municipality;
    const path = `/office/${code}/recordings/${survey.id}/${survey.version}/${language}`;
    return { office, version, words, means, place, language, path };
  };
  type Here = Awaited<ReturnType<typeof find>>;

  const questionsOf = ({ version, means }: Here, words: SurveyWords, { questions }: Recordings) =>
    Promise.all(
      version.questions.map(async (question): Promise<ReadQuestion> => {
        const said = words.questions[question.id] ?? noWords;
        const there = questions[question.id];
        const recording = there && { ...there, outdated: there.says !== (await saysOf(said)) };
        return { question, words: said, means: means?.questions[question.id]?.text, recording };
      }),
    );

  const show = async (c: StaffContext, here: Here, errors: FieldError[], saved: number | undefined) => {
    const { office, words, place, language, path } = here;
    const read = await studio.recordings(office.municipality.code, place);
    const questions = words && (await questionsOf(here, words, read));
    const removed = c.req.query('removed') === 'yes';
    const page = <RecordingsLanguagePage {...{ office, language, path, questions, errors, saved, removed }} />;
    return c.html(page, errors.length > 0 ? 422 : 200);
  };

  app.get('/:survey/:version/:language', async (c) => {
    return show(c, await find(c), [], numberIn(c.req.query('saved')));
  });

  // What can be used is kept, also when something else in the form cannot be.
  app.post('/:survey/:version/:language', async (c) => {
    const here = await find(c);
    const { office, version, words, place, path } = here;
    if (!words) throw new HTTPException(404);
    const sent = await c.req.parseBody();
    const own = c.get('language');
    const texts = recordingsTexts[own];
    const errors: FieldError[] = [];
    const read: Read[] = [];
    for (const [i, { id }] of version.questions.entries()) {
      const file = sent[fileField(id)];
      if (!(file instanceof File) || (file.size === 0 && file.name === '')) continue;
      const judged = judgeSound(new Uint8Array(await file.arrayBuffer()));
      if (judged.ok) read.push({ question: id, sound: judged, says: await saysOf(words.questions[id] ?? noWords) });
      else
        errors.push({
          id: fileField(id),
          text: texts.problem[judged.problem](i + 1, kilobytes(own, judged.bytes)),
        });
    }
    const { code } = office.municipality;
    if (read.length > 0) {
      await keepRecordings(deps, { municipality: code, ...place }, read);
      deps.log.info('recordings-kept', { municipality: code, count: read.length });
    } else if (errors.length === 0) errors.push({ id: fileField(version.questions[0]?.id ?? ''), text: texts.nothing });
    if (errors.length > 0) return show(c, here, errors, read.length > 0 ? read.length : undefined);
    return c.redirect(`${path}?saved=${read.length}`, 303);
  });

  app.post('/:survey/:version/:language/remove', async (c) => {
    const { office, place, path } = await find(c);
    const { code } = office.municipality;
    const removed = await removeRecording(
      deps,
      { municipality: code, ...place },
      text(await c.req.parseBody(), 'file'),
    );
    if (!removed) throw new HTTPException(422);
    deps.log.info('recording-removed', { municipality: code });
    return c.redirect(`${path}?removed=yes`, 303);
  });
  return app;
};
