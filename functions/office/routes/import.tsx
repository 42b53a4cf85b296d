import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { StaffContext, StaffEnv } from '#functions/staff/session.ts';
import { ContinuePage } from '#web/office/continue-page.tsx';
import { ImportPage } from '#web/office/import-page.tsx';
import { peopleTexts } from '#web/office/people-texts.ts';
import { PreviewPage } from '#web/office/preview-page.tsx';
import type { FieldError } from '#web/staff/fields.tsx';
import type { OfficeDeps } from '../deps.ts';
import { loadOffice, numberIn } from '../load-office.ts';
import { carried, carryLeftOut, fitsInPage, leftOutCsv, readLeftOut } from '../phone-list/carry.ts';
import { byPhone, compare, rowsToWrite } from '../phone-list/compare.ts';
import { type BrokenList, cleanText } from '../phone-list/decode.ts';
import { importRows } from '../phone-list/import.ts';
import { readList } from '../phone-list/read-list.ts';
import { listText, missingLanguage, type SentList, sentList } from '../phone-list/sent-list.ts';

/** How long one request goes on writing; the function may run for 29 seconds. */
const writingMs = 20_000;

/** Choosing a list, seeing what becomes of it, and writing it. The server keeps nothing in between. */
export const importRoutes = (deps: OfficeDeps): Hono<StaffEnv> => {
  const app = new Hono<StaffEnv>();

  const askAgain = async (c: StaffContext, sent: SentList, errors: FieldError[]) => {
    const office = await loadOffice(c, deps);
    const values = { pasted: fitsInPage(sent.pasted) ? sent.pasted : '', missing: sent.missing };
    return c.html(<ImportPage office={office} values={values} errors={errors} />, errors.length > 0 ? 422 : 200);
  };
  const brokenWords = (c: StaffContext, broken: BrokenList): string => {
    const { broken: texts } = peopleTexts[c.get('language')];
    return broken.problem === 'open-quote'
      ? `${texts['open-quote']} ${texts.atLine(broken.line)}`
      : texts[broken.problem];
  };

  app.get('/import', (c) => askAgain(c, { file: undefined, pasted: '', missing: '' }, []));

  app.post('/preview', async (c) => {
    const sent = sentList(await c.req.parseBody());
    const { form } = peopleTexts[c.get('language')];
    const pasted = sent.pasted.trim() !== '';
    if (sent.file && pasted) return askAgain(c, sent, [{ id: 'pasted', text: form.twice }]);
    if (!sent.file && !pasted) return askAgain(c, sent, [{ id: 'file', text: form.nothing }]);
    const decoded = await listText(sent);
    const office = await loadOffice(c, deps);
    const options = { missing: missingLanguage(sent), asksYoung: office.municipality.youth !== undefined };
    const list = decoded.ok ? readList(decoded.text, options) : decoded;
    if (!list.ok) return askAgain(c, sent, [{ id: sent.file ? 'file' : 'pasted', text: brokenWords(c, list) }]);
    const known = byPhone(await deps.contacts.list(office.municipality.code));
    const preview = compare(known, list.rows);
    const lines = { lines: carried(preview.changes), count: rowsToWrite(preview.changes).length };
    const leftOut = carryLeftOut(list.headers, preview.refused, lines.lines);
    return c.html(<PreviewPage office={office} preview={preview} carried={lines} leftOut={leftOut} />);
  });

  app.post('/import', async (c) => {
    const { lines, from } = await c.req.parseBody();
    const text = cleanText(typeof lines === 'string' ? lines : '');
    const office = await loadOffice(c, deps);
    const list = text.ok ? readList(text.text, { asksYoung: office.municipality.youth !== undefined }) : text;
    if (!text.ok || !list.ok) throw new HTTPException(422);
    const rows = list.rows.filter((row) => row.is === 'accepted');
    const { code } = office.municipality;
    const begun = deps.now();
    const done = await importRows(deps, code, rows, {
      from: numberIn(typeof from === 'string' ? from : undefined) ?? 0,
      deadline: begun + writingMs,
    });
    deps.log.info('imported', { municipality: code, count: done, ms: deps.now() - begun });
    if (c.req.header('accept') === 'application/json') return c.json({ done, total: rows.length });
    if (done < rows.length)
      return c.html(<ContinuePage office={office} lines={text.text} done={done} total={rows.length} />);
    return c.redirect(`/office/${code}/people?imported=${done}`, 303);
  });

  app.post('/left-out', async (c) => {
    const { leftOut } = await c.req.parseBody();
    const read = readLeftOut(typeof leftOut === 'string' ? leftOut : '');
    if (!read) throw new HTTPException(422);
    const { preview, refusal, leftOutFile } = peopleTexts[c.get('language')];
    return c.body(leftOutCsv(read, { ...preview, refusal }), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${leftOutFile}"`,
    });
  });
  return app;
};
