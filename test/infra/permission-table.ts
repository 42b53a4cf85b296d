import type { FunctionName } from '#functions/env.ts';

/** Actions by partition, or by document. */
export type Cell = Record<string, string>;

/**
 * The permission table of the design, cell by cell: table or bucket → partition → actions. What is not written here is
 * refused: `permissions.test.ts` asks for all of it. What is written here is used: `usage.test.ts` runs the stores.
 */
export const permissions: Record<FunctionName, Record<string, Cell>> = {
  respond: {
    contacts: {
      'REQUEST#STOP': 'PutItem',
      'REQUEST#PAUSE': 'PutItem',
      'REQUEST#HELP#5027': 'PutItem',
      'REQUEST#JOIN#5027': 'PutItem UpdateItem',
      'REQUEST#LIMIT': 'UpdateItem',
    },
    tickets: { c0ffee: 'GetItem UpdateItem' },
    answers: { '5027-abcdef-1#0': 'PutItem DeleteItem' },
    studio: { 'MUNICIPALITY#5027': 'GetItem', 'SURVEY#core#1': 'GetItem' },
    recordings: { '5027/0.json': 'GetObject' },
  },
  office: {
    contacts: {
      'MUNICIPALITY#5027': 'Query UpdateItem',
      'WAVE#5027-abcdef-1': 'Query',
      'REQUEST#HELP#5027': 'Query UpdateItem DeleteItem',
    },
    tickets: { c0ffee: 'PutItem' },
    studio: {
      'MUNICIPALITY#5027': 'GetItem Query PutItem',
      'SURVEY#core#1': 'GetItem PutItem',
      'MEMBER#somebody': 'GetItem',
      'CODESIGN#5027': 'GetItem Query UpdateItem',
    },
    recordings: { '5027/0.json': 'PutObject DeleteObject' },
  },
  codesign: {
    studio: {
      'MUNICIPALITY#5027': 'GetItem Query',
      'SURVEY#core#1': 'GetItem',
      'MEMBER#somebody': 'GetItem',
      'CODESIGN#5027': 'GetItem Query PutItem UpdateItem',
    },
  },
  clock: {
    contacts: {
      'MUNICIPALITY#5027': 'Query UpdateItem',
      'WAVE#5027-abcdef-1': 'Query',
      'REQUEST#STOP': 'Query UpdateItem',
      'REQUEST#PAUSE': 'Query UpdateItem',
      'REQUEST#RECEIPT': 'Query UpdateItem',
      'REQUEST#JOIN#5027': 'Query UpdateItem',
    },
    studio: { MUNICIPALITIES: 'Query', 'MUNICIPALITY#5027': 'Query PutItem' },
  },
  deliver: {
    contacts: {
      'MUNICIPALITY#5027': 'BatchGetItem UpdateItem',
      'WAVE#5027-abcdef-1': 'BatchGetItem UpdateItem',
      'REQUEST#STOP': 'BatchGetItem',
      'REQUEST#JOIN#5027': 'BatchGetItem UpdateItem',
      'REQUEST#PAUSE': 'BatchGetItem',
    },
    tickets: { c0ffee: 'BatchGetItem PutItem' },
    studio: { 'MUNICIPALITY#5027': 'GetItem' },
  },
  publish: {
    tickets: { c0ffee: 'DeleteItem' },
    'tickets/index/wave': { '5027-abcdef-1': 'Query', '5027-abcdef-1#slip': 'Query' },
    answers: { '5027-abcdef-1#0': 'Query DeleteItem' },
    studio: { 'MUNICIPALITY#5027': 'GetItem PutItem UpdateItem', 'SURVEY#core#1': 'GetItem' },
    tallies: { '5027/0.json': 'GetObject PutObject' },
    releases: { '5027/0.json': 'PutObject' },
  },
  insight: {
    studio: { 'MUNICIPALITY#5027': 'GetItem', 'MEMBER#somebody': 'GetItem' },
    releases: { '5027/0.json': 'GetObject' },
  },
  receipts: { contacts: { 'REQUEST#RECEIPT': 'PutItem' } },
  rotate: {},
};
