import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import type { Action } from '#shared/community/action.ts';
import type { Activity } from '#shared/community/activity.ts';
import type { Entry } from '#shared/community/listed.ts';
import { core } from '#shared/survey/core.ts';
import { isReceipt, receiptOf } from '#shared/wave/ticket.ts';
import { CommunityPage } from '#web/office/community-page.tsx';
import { communityTexts } from '#web/office/community-texts.ts';
import { EntryPage } from '#web/office/entry-page.tsx';
import { type Outcome, removeEntry, type Shelf, writeEntry } from '../community/change.ts';
import { type FieldProblem, type Values, valuesIn } from '../community/fields.ts';
import {
  actionFields,
  actionValues,
  activityFields,
  activityValues,
  newAction,
  newActivity,
  type Read,
  readAction,
  readActivity,
} from '../community/forms.ts';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice } from '../load-office.ts';
import { text } from '../plan/values.ts';

const questions = core.questions.filter(({ role }) => role === 'core').map(({ id }) => id);
const doneWords = ['saved', 'removed', 'seen', 'forgotten'] as const;

/** How the entries of one of the two lists are kept and written down. */
type Sort<E extends Entry> = {
  name: 'actions' | 'activities';
  shelf: Shelf<E>;
  fields: readonly string[];
  read: (values: Values, home: Parameters<typeof readActivity>[1]) => Read<E>;
  valuesOf: (entry: E) => Values;
  fresh: () => Values;
};

/** What newcomers are told, and what they ask for: three lists, and a form for an entry of two of them. */
export const communityRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const { community, help, now, random } = deps;
  const app = new Hono<StaffEnv>();
  const back = (c: StaffContext, done: (typeof doneWords)[number]) =>
    c.redirect(`/office/${c.req.param('code')}/community?done=${done}`, 303);

  app.get('/', async (c) => {
    const office = await loadOffice(c, deps);
    const { code } = office.municipality;
    const [actions, activities, requests] = await Promise.all([
      community.actions(code),
      community.activities(code),
      help.list(code, now()),
    ]);
    const done = doneWords.find((word) => word === c.req.query('done'));
    const lists = { actions: actions.entries, activities: activities.entries, requests };
    return c.html(<CommunityPage office={office} {...lists} done={done} now={now()} />);
  });

  const requestRoute = (verb: 'done' | 'forget', word: 'seen' | 'forgotten') =>
    app.post(`/help/${verb}`, async (c) => {
      // The id stands in the form and not in the address, which logs keep.
      const { municipality } = await loadOffice(c, deps);
      const id = text(await c.req.parseBody({ all: true }), 'id');
      if (isReceipt(id)) await help[verb](municipality.code, id);
      return back(c, word);
    });
  requestRoute('done', 'seen');
  requestRoute('forget', 'forgotten');

  const entryRoutes = <E extends Action | Activity>(sort: Sort<E>): void => {
    type Shown = { id: string; revision: number; values: Values; problems?: FieldProblem[]; outcome?: Outcome<E> };
    const show = async (c: StaffContext, { id, revision, values, problems = [], outcome }: Shown) => {
      const office = await loadOffice(c, deps);
      const texts = communityTexts[c.get('language')];
      const errors = problems.map((one) => ({ id: one.id, text: texts.problems[one.problem] }));
      const there = outcome?.is === 'changed' ? (outcome.there ?? 'gone') : undefined;
      const theirs = there === 'gone' || there === undefined ? there : sort.valuesOf(there);
      const status = outcome ? 409 : problems.length > 0 ? 422 : 200;
      return c.html(
        <EntryPage
          {...{ office, id, revision, values, errors, questions, theirs }}
          sort={sort.name}
          full={outcome?.is === 'full'}
        />,
        status,
      );
    };

    app.get(`/${sort.name}/new`, (c) => show(c, { id: receiptOf(random(16)), revision: 0, values: sort.fresh() }));
    app.get(`/${sort.name}/:id`, async (c) => {
      const { entries } = await sort.shelf.read(c.req.param('code') ?? '');
      const entry = entries.find(({ id }) => id === c.req.param('id'));
      if (!entry) throw new HTTPException(404);
      return show(c, { id: entry.id, revision: entry.revision, values: sort.valuesOf(entry) });
    });

    const sentTo = async (c: StaffContext) => {
      const id = c.req.param('id') ?? '';
      if (!isReceipt(id)) throw new HTTPException(404);
      const sent = await c.req.parseBody({ all: true });
      const { municipality } = await loadOffice(c, deps);
      const revision = /^\d{1,6}$/.test(text(sent, 'revision')) ? Number(text(sent, 'revision')) : 0;
      return { id, sent, municipality, revision };
    };
    /** Nothing that was typed is lost: the form comes again over what is there now, beside which it is shown. */
    const settled = (c: StaffContext, form: Shown, outcome: Outcome<E>, word: 'saved' | 'removed') => {
      if (outcome.is === 'done') return back(c, word);
      const revision = outcome.is === 'changed' ? (outcome.there?.revision ?? 0) : form.revision;
      return show(c, { ...form, revision, outcome });
    };

    app.post(`/${sort.name}/:id`, async (c) => {
      const { id, sent, municipality, revision } = await sentTo(c);
      const values = valuesIn(sent, sort.fields);
      const read = sort.read(values, municipality.defaultLanguage);
      if (!read.ok) return show(c, { id, revision, values, problems: read.problems });
      const entry = { ...read.value, id, revision } as E;
      return settled(c, { id, revision, values }, await writeEntry(sort.shelf, municipality.code, entry), 'saved');
    });
    app.post(`/${sort.name}/:id/remove`, async (c) => {
      const { id, sent, municipality, revision } = await sentTo(c);
      const outcome = await removeEntry(sort.shelf, municipality.code, { id, revision });
      return settled(c, { id, revision, values: valuesIn(sent, sort.fields) }, outcome, 'removed');
    });
  };

  entryRoutes<Action>({
    name: 'actions',
    shelf: { read: community.actions, change: community.changeActions },
    fields: actionFields,
    read: (values, home) => readAction(values, home, questions),
    valuesOf: actionValues,
    fresh: () => newAction(now()),
  });
  entryRoutes<Activity>({
    name: 'activities',
    shelf: { read: community.activities, change: community.changeActivities },
    fields: activityFields,
    read: readActivity,
    valuesOf: activityValues,
    fresh: newActivity,
  });
  return app;
};
