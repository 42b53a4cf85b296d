import { Agent, request } from 'node:http';
import { issue, prepared, secretOf, startServer } from './world.ts';

const seconds = 10;
const atOnce = 10;
const tickets = 8_000;

type Reply = { status: number; body: string };

/** The lightest client that Node has, so that the figure speaks of the server. */
const client = (base: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const { hostname, port } = new URL(base);
  return (method: 'GET' | 'POST', path: string, body = ''): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const headers = body === '' ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
      const call = request({ agent, hostname, port, path, method, headers, timeout: 10_000 }, (incoming) => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (part: string) => {
          text += part;
        });
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: text }));
      });
      call.on('timeout', () => call.destroy(new Error('no answer within ten seconds')));
      call.on('error', reject);
      call.end(body);
    });
};

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

const answers = (n: number, receipt: string): string =>
  new URLSearchParams({
    receipt,
    life: String(n % 11),
    place: String((n * 7) % 11),
    belonging: String((n % 5) + 1),
    network: String(((n * 3) % 5) + 1),
    'left-out': String(((n * 2) % 5) + 1),
    activity: n % 2 === 0 ? 'yes' : 'no-time',
    help: String(((n + 2) % 5) + 1),
    stay: n % 3 === 0 ? 'maybe' : 'yes',
    open: n % 10 === 0 ? 'Takk for sist' : '',
    age: '30-44',
    reason: 'work',
    'time-here': '1-to-3',
  }).toString();

/** Complete responses per second through the local server: GET the page, POST the form in it, ten at a time for ten seconds. */
export const responses = async (): Promise<void> => {
  const { folder, remove } = await prepared((stores) => issue(stores, tickets));
  const server = await startServer(folder);
  const call = client(server.base);
  try {
    let next = 0;
    let refused = 0;
    const times: number[] = [];
    const one = async () => {
      const n = next++;
      const path = `/s/${secretOf(n)}`;
      const began = performance.now();
      const page = await call('GET', path);
      const receipt = /name="receipt"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="receipt"/.exec(page.body);
      const reply = await call('POST', path, answers(n, receipt?.[1] ?? receipt?.[2] ?? ''));
      times.push(performance.now() - began);
      if (reply.status !== 303) refused++;
    };
    for (let warm = 0; warm < 100; warm++) await one();
    times.length = 0;
    const began = performance.now();
    const end = began + seconds * 1000;
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (performance.now() < end && next < tickets) await one();
      }),
    );
    const took = (performance.now() - began) / 1000;
    const sorted = [...times].sort((a, b) => a - b);
    const rate = (sorted.length - refused) / took;
    console.log(
      `${rate.toFixed(1)} complete responses/s (${sorted.length} in ${took.toFixed(1)} s, ${refused} refused)`,
    );
    console.log(`p50 ${quantile(sorted, 0.5).toFixed(1)} ms, p99 ${quantile(sorted, 0.99).toFixed(1)} ms a response`);
    console.log(
      'Peers on the same two cores: LimeSurvey 20.7/s, Formbricks 14.9/s. Promise: ten times as many, 207/s.',
    );
  } finally {
    await server.stop();
    await remove();
  }
};
