import type { TableName } from '#functions/store/tables.ts';
import { type Row, textOf } from './rows.ts';

/** Where the municipality's code stands in the keys of each table; `functions/store/tables.ts` has the keys. */
const forms: Record<TableName, readonly [attribute: string, form: RegExp][]> = {
  contacts: [
    ['pk', /^MUNICIPALITY#(\d{4})$/],
    ['pk', /^WAVE#(\d{4})-/],
    ['pk', /^REQUEST#(?:HELP|JOIN)#(\d{4})$/],
    ['sk', /^(?:HOUR|DAY|HELP)#(\d{4})#/], // forms counted
  ],
  tickets: [['wave', /^(\d{4})-/]],
  answers: [['pk', /^(\d{4})-/]],
  studio: [['pk', /^(?:MUNICIPALITY|CODESIGN)#(\d{4})$/]],
};

/**
 * The municipality that a row belongs to, by its key; undefined for what belongs to nobody alone: surveys, members, requests
 * under a ticket's key, the audit trail.
 */
export const ownerOf = (table: TableName, row: Row): string | undefined => {
  if (table === 'studio' && textOf(row, 'pk') === 'MUNICIPALITIES') return textOf(row, 'sk');
  for (const [attribute, form] of forms[table]) {
    const code = form.exec(textOf(row, attribute))?.[1];
    if (code !== undefined) return code;
  }
  return undefined;
};

/** The municipality in whose folder an object lies: `<code>/…`, or `<folder>/<code>/…` in the buckets' other folders. */
export const folderOwner = (key: string): string | undefined => /^(?:[a-z][a-z-]*\/)?(\d{4})\//.exec(key)?.[1];
