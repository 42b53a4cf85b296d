import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('issuer-process.ts', import.meta.url));
const clock = `--import=${new URL('moved-clock.ts', import.meta.url)}`;

/** Starts an OpenID issuer that signs in one person without asking. It is asked nothing before `serve` says who may ask. */
export const openIssuer = async (folder: string, person: { subject: string; name: string }) => {
  const child = fork(program, [folder, person.subject, person.name], { execArgv: [clock] });
  const said = async (): Promise<string> => {
    const [word] = await Promise.race([
      once(child, 'message', { signal: AbortSignal.timeout(30_000) }),
      once(child, 'exit').then(() => {
        throw new Error('the issuer does not start');
      }),
    ]);
    return String(word);
  };
  const url = await said();
  return {
    url,
    /** People come back to `base`. */
    async serve(base: string): Promise<void> {
      child.send(`${base}/sign-in/callback`);
      await said();
    },
    close(): void {
      child.kill();
    },
  };
};
export type Issuer = Awaited<ReturnType<typeof openIssuer>>;
