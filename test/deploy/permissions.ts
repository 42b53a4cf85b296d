import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functionNames } from '#functions/env.ts';
import { named } from './account.ts';
import { cellsOf, type Names, namesOf } from './cells.ts';
import type { Deployment } from './deployment.ts';
import { probeAs } from './probing.ts';

/** What is answered when IAM has nothing against it: the call was made, or what it asked for cannot be. */
const passed = [
  'done',
  'ConditionalCheckFailedException',
  'TransactionCanceledException',
  'PreconditionFailed',
  'ReceiptHandleIsInvalid',
];

const denied = ['AccessDenied', 'AccessDeniedException'];

/** The table of permissions, tried: every cell in the role of the deployed function, answered by what enforces IAM. */
export const permissionsHold = (world: () => Deployment) =>
  describe('in the role of each deployed function', () => {
    let names: Names;
    const tried = { refused: 0, granted: 0 };
    beforeAll(async () => {
      names = await namesOf(world());
    });
    afterAll(() => console.log(`tried ${tried.refused} cells that are refused and ${tried.granted} that are granted`));

    const title = '%s is refused every cell that the table does not grant, and no other';
    test.each(functionNames)(title, { timeout: 120_000 }, async (name) => {
      const cells = cellsOf(name, names);
      const probe = await probeAs(world().account, named(names.resources, 'AWS::Lambda::Function', `${name}Function`));
      const outcomes = await probe.ask(cells.map(({ way }) => way.call)).finally(probe.close);
      const answered = cells.map(({ place, way, granted }, i) => ({
        cell: `${place}: ${way.name}`,
        granted,
        outcome: outcomes[i] ?? 'nothing',
        expected: granted ? [...passed, ...(way.missing ? ['ResourceNotFoundException'] : [])] : denied,
      }));
      expect(answered.filter(({ outcome, expected }) => !expected.includes(outcome))).toEqual([]);
      for (const { granted } of answered) tried[granted ? 'granted' : 'refused']++;
    });
  });
