import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const program = fileURLToPath(new URL('emulator/read_logs.py', import.meta.url));

/** Every line in every log of the account. */
export const readLogs = async (python: string): Promise<{ group: string; message: string }[]> => {
  const { stdout } = await promisify(execFile)(python, [program], { maxBuffer: 100_000_000, timeout: 60_000 });
  return JSON.parse(stdout) as { group: string; message: string }[];
};
