import { HTTPException } from 'hono/http-exception';
import * as z from 'zod';

/** Everything that can be wrong with a request to the API, by its name. `type` of a problem is `/problems/<name>`. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request holds something that cannot be read' },
  'wrong-signature': { status: 401, title: 'The request is not signed with the common secret' },
  'no-such-address': { status: 404, title: 'There is nothing at this address' },
  'no-such-municipality': { status: 404, title: 'There is no municipality with this code here' },
  'not-published': { status: 404, title: 'There is no public release of this wave' },
  'method-not-allowed': { status: 405, title: 'This address can only be read' },
  'not-acceptable': { status: 406, title: 'A release comes as application/json or as text/csv' },
  'too-large': { status: 413, title: 'The request is larger than what is read here' },
  'unsupported-media-type': { status: 415, title: 'The request is of a media type that is not read here' },
  failed: { status: 500, title: 'Something failed on our side' },
} as const;
export type ProblemName = keyof typeof problems;

/** Problem details as RFC 9457 has them. `errors` names what to mend, where there is more than the title to say. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  })
  .meta({ id: 'Problem' });
type Problem = z.infer<typeof Problem>;

/** Thrown by whoever finds the fault; only `problemResponse` turns it into a response. */
export class ProblemError extends Error {
  readonly problem: ProblemName;
  readonly errors: Problem['errors'];

  constructor(problem: ProblemName, errors?: Problem['errors']) {
    super(problems[problem].title);
    this.name = 'ProblemError';
    this.problem = problem;
    this.errors = errors;
  }
}

/** Hono's own errors (malformed JSON, a wrong media type) by their status; what we do not know is a failure of ours. */
const problemOf = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  if (!(error instanceof HTTPException) || error.status >= 500) return new ProblemError('failed');
  if (error.status === 415) return new ProblemError('unsupported-media-type');
  if (error.status === 405) return new ProblemError('method-not-allowed');
  return new ProblemError(error.status === 404 ? 'no-such-address' : 'invalid-request');
};

/** The one place that writes `application/problem+json`. Tells nothing of an error that is not a problem of the catalogue. */
export const problemResponse = (error: unknown, headers: Record<string, string> = {}): Response => {
  const { problem, errors } = problemOf(error);
  const body: Problem = { type: `/problems/${problem}`, ...problems[problem], ...(errors && { errors }) };
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { ...headers, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  });
};
