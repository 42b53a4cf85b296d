import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functionNames } from '#functions/env.ts';
import { named } from './account.ts';
import { type Cell, cellsOf, type Names, namesOf } from './cells.ts';
import type { Deployment } from './deployment.ts';
import { operatorCells } from './operator-cells.ts';
import { probe } from './probe.ts';
import { probeAs } from './probing.ts';

/** What is answered when IAM has nothing against it: the call was made, or what it asked for cannot be. */
const passed = [
  'done',
  'ConditionalCheckFailedException',
  'TransactionCanceledException',
  'PreconditionFailed',
  'NoSuchKey', // another role has taken the recording away
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

    const expectAnswers = (cells: readonly Cell[], outcomes: readonly string[]) => {
      const answered = cells.map(({ place, way, granted }, i) => ({
        cell: `${place}: ${way.name}`,
        granted,
        outcome: outcomes[i] ?? 'nothing',
        expected: granted ? [...passed, ...(way.missing ? ['ResourceNotFoundException'] : [])] : denied,
      }));
      expect(answered.filter(({ outcome, expected }) => !expected.includes(outcome))).toEqual([]);
      for (const { granted } of answered) tried[granted ? 'granted' : 'refused']++;
    };

    const title = '%s is refused every cell that the table does not grant, and no other';
    test.each(functionNames)(title, { timeout: 120_000 }, async (name) => {
      const cells = cellsOf(name, names);
      const beside = await probeAs(world().account, named(names.resources, 'AWS::Lambda::Function', `${name}Function`));
      expectAnswers(cells, await beside.ask(cells.map(({ way }) => way.call)).finally(beside.close));
    });

    test('the operator reads no answer, no tally and no secret, and changes nothing of the audit trail', async () => {
      const systemClockOffset = world().clock.ahead();
      const params = { RoleArn: names.operator, RoleSessionName: 'probe' };
      const credentials = fromTemporaryCredentials({ params, clientConfig: { systemClockOffset } });
      const cells = operatorCells(names);
      expectAnswers(cells, await probe({ credentials, systemClockOffset })(cells.map(({ way }) => way.call)));
    }, 120_000);
  });
