import { fileURLToPath } from 'node:url';
import {
  CreateFunctionCommand,
  DeleteFunctionCommand,
  GetFunctionConfigurationCommand,
  InvokeCommand,
} from '@aws-sdk/client-lambda';
import { buildSync } from 'esbuild';
import type { Account } from './account.ts';
import type { Call } from './probe.ts';
import { zipOf } from './zip.ts';

const source = fileURLToPath(new URL('probe.ts', import.meta.url));
const banner =
  "import { createRequire as createRequireForBundle } from 'node:module';const require = createRequireForBundle(import.meta.url);";

const code = (): Uint8Array => {
  const { outputFiles } = buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    banner: { js: banner },
  });
  return zipOf('index.mjs', outputFiles[0]?.contents ?? new Uint8Array());
};

/**
 * Puts a function beside a deployed one, with the very same role, that makes calls and tells what AWS answered: what the
 * deployed function would be answered too. `close` takes it away again.
 */
export const probeAs = async (account: Account, deployed: string) => {
  const { Role } = await account.lambda().send(new GetFunctionConfigurationCommand({ FunctionName: deployed }));
  const FunctionName = `probe-${deployed}`.slice(0, 64);
  await account.lambda().send(
    new CreateFunctionCommand({
      FunctionName,
      Role,
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      Timeout: 120,
      Code: { ZipFile: code() },
    }),
  );
  return {
    async ask(calls: readonly Call[]): Promise<string[]> {
      const { Payload, FunctionError } = await account
        .lambda()
        .send(new InvokeCommand({ FunctionName, Payload: JSON.stringify(calls) }));
      const text = Payload?.transformToString() ?? '';
      if (FunctionError) throw new Error(`the probe failed: ${text}`);
      return JSON.parse(text) as string[];
    },
    close: () => account.lambda().send(new DeleteFunctionCommand({ FunctionName })),
  };
};
