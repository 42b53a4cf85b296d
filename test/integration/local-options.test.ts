import { expect, test } from 'vitest';
import { isLoopback, readOptions } from '#infra/local/options.ts';
import { StartProblem } from '#infra/local/start-problem.ts';

test('without options it listens on this machine only, with the doors open', () => {
  expect(readOptions([])).toEqual({
    port: 3000,
    data: '.data',
    empty: false,
    contacts: undefined,
    host: '127.0.0.1',
    openDoors: true,
    seed: 1,
  });
});

test('listening for others closes the doors, unless they are opened by name', () => {
  expect(readOptions(['--host', '0.0.0.0'])).toMatchObject({ openDoors: false });
  expect(readOptions(['--host', '0.0.0.0', '--open-local-doors'])).toMatchObject({ openDoors: true });
});

test.each([
  [['--prot', '3001'], 'There is no option --prot; npm start -- --help lists them all.'],
  [['--port', '-1'], 'The option --port is not written as it should be; npm start -- --help shows how.'],
  [['--port', 'eighty'], 'The port must be a whole number from 0 to 65535.'],
  [['--port', '65536'], 'The port must be a whole number from 0 to 65535.'],
  [['--empty=yes'], 'The option --empty is not written as it should be; npm start -- --help shows how.'],
  [['--data', ''], 'The option --data needs a value.'],
  [['3001'], '“3001” stands alone; npm start -- --help lists the options.'],
])('%j is refused in a sentence', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(new StartProblem(sentence));
});

test.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('only this machine reaches %s', (host) => {
  expect(isLoopback(host)).toBe(true);
});
test.each(['0.0.0.0', '::', '192.168.1.2', '127.0.0.1.example.no'])('others may reach %s', (host) => {
  expect(isLoopback(host)).toBe(false);
});
