import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { until } from './until.ts';

const own = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const preload = (...names: string[]) => names.map((name) => `--import=${new URL(name, import.meta.url)}`).join(' ');

/** A port that is free now. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
};

/** True when somebody listens; undefined, to be asked again, when not yet. */
const isOpen = (port: number): Promise<true | undefined> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(undefined));
  });

const stop = async (emulator: ChildProcess): Promise<void> => {
  if (emulator.exitCode !== null || emulator.signalCode !== null || emulator.pid === undefined) return;
  const gone = once(emulator, 'exit');
  process.kill(-emulator.pid, 'SIGTERM');
  const group = emulator.pid;
  const late = setTimeout(() => process.kill(-group, 'SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
};

/**
 * Starts the emulator on loopback, over TLS, with enforced permissions. What it keeps lies in `folder`, and so does its log.
 * `environment` is what whoever speaks to it needs: the address, the root's credentials, whom to trust, the clock.
 */
export const openEmulator = async (python: string, folder: string) => {
  const port = await freePort();
  const data = join(folder, 'emulator');
  const clock = join(folder, 'clock.txt');
  await mkdir(data);
  await writeFile(clock, '0');
  await promisify(execFile)(python, [own('emulator/certificate.py'), folder]);

  const environment = {
    AWS_ENDPOINT_URL: `https://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: '000000000000',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'eu-north-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
    AWS_CA_BUNDLE: join(folder, 'authority.pem'),
    MOVED_CLOCK: clock,
  };
  const emulator = spawn(python, ['-u', own('emulator/serve.py')], {
    detached: true, // a group of its own, so that it and the functions that it started can be ended together
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      ...environment,
      // Functions run with the `node` that is first on the path: the one that runs this.
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      NODE_OPTIONS: preload('moved-clock.ts', 'function-log.ts'),
      PYTHONDONTWRITEBYTECODE: '1',
      TMPDIR: data,
      S3_DATA_DIR: join(data, 's3'),
      MINISTACK_REGION: environment.AWS_REGION,
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      AUTH: 'true',
      USE_SSL: '1',
      MINISTACK_SSL_CERT: join(folder, 'certificate.pem'),
      MINISTACK_SSL_KEY: join(folder, 'key.pem'),
      LAMBDA_EXECUTOR: 'local',
      DOCKER_HOST: 'unix:///nonexistent', // it would tidy up containers that are not ours
      IOT_MTLS_ENABLED: '0',
      SFTP_ENABLED: '0',
      LOG_LEVEL: 'WARNING',
    },
  });
  const log = createWriteStream(join(folder, 'emulator.log'));
  emulator.stdout.pipe(log);
  emulator.stderr.pipe(log);
  let ended = false;
  emulator.on('exit', () => {
    ended = true;
  });
  emulator.on('error', () => {
    ended = true;
  });
  const close = () => stop(emulator);
  try {
    await until('the emulator answers', 60, async () => {
      if (ended) throw new Error('the emulator does not start');
      return isOpen(port);
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { environment, close };
};
