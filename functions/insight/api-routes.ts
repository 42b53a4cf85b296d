import { createRoute } from '@hono/zod-openapi';
import * as z from 'zod';
import { Problem, type ProblemName, problems } from '#functions/problem.ts';
import { Release } from '#shared/release.ts';

/** The API as data: the OpenAPI document is derived from here, and so are the checks of what comes in. */

const MunicipalityCode = z
  .string()
  .regex(/^\d{4}$/)
  .meta({ description: 'Four digits: Statistics Norway, Klass 131', example: '5027' });

const waveId = String.raw`\d{4}-[0-9a-z]{6}-[1-9]\d{0,3}`;

/** One line of the list of releases. */
const ReleaseSummary = z
  .object({
    wave: z.string().meta({ example: '5027-a1b2c3-1' }),
    series: z.string(),
    number: z.number().int(),
    opened: z.iso.date(),
    closed: z.iso.date(),
    synthetic: z.boolean().meta({ description: 'True for made-up people' }),
    links: z.object({ json: z.string(), csv: z.string() }).meta({ description: 'Paths on this server' }),
  })
  .meta({ id: 'ReleaseSummary' });

const ReleaseList = z
  .object({ municipality: z.object({ code: z.string(), name: z.string() }), releases: z.array(ReleaseSummary) })
  .meta({ id: 'ReleaseList' });
export type ReleaseList = z.infer<typeof ReleaseList>;

const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });
const etag = { ETag: { description: 'Changes when the content does', schema: { type: 'string' as const } } };
const unchanged = { 304: { description: 'Unchanged since the `If-None-Match` of the request' } };

const described = (...names: readonly ProblemName[]) => ({
  description: names.map((name) => `${name}: ${problems[name].title}`).join('; '),
  content: { 'application/problem+json': { schema: Problem } },
});

export const listReleases = createRoute({
  method: 'get',
  path: '/api/v1/municipalities/{code}/releases',
  operationId: 'listReleases',
  summary: 'The public releases of a municipality, oldest first',
  request: { params: z.object({ code: MunicipalityCode }) },
  responses: {
    200: { description: 'The list; empty while nothing is public', content: json(ReleaseList), headers: etag },
    ...unchanged,
    400: described('invalid-request'),
    404: described('no-such-municipality'),
    500: described('failed'),
  },
});

export const getRelease = createRoute({
  method: 'get',
  path: '/api/v1/municipalities/{code}/releases/{wave}',
  operationId: 'getRelease',
  summary: 'One public release',
  description:
    'As JSON or as CSV, by `Accept` or by an ending of the path. The CSV has one figure a line. What is withheld to protect the people who answered has no value, in either, and says why.',
  request: {
    params: z.object({
      code: MunicipalityCode,
      wave: z
        .string()
        .regex(new RegExp(`^${waveId}(\\.json|\\.csv)?$`))
        .meta({
          description: 'The id of the wave, with `.json` or `.csv` after it where `Accept` cannot be set',
          example: '5027-a1b2c3-1',
        }),
    }),
  },
  responses: {
    200: {
      description: 'The release as it was published',
      content: {
        ...json(Release),
        'text/csv': {
          schema: z.string().meta({ description: 'RFC 4180, UTF-8 without byte order mark, one header line' }),
        },
      },
      headers: etag,
    },
    ...unchanged,
    400: described('invalid-request'),
    404: described('no-such-municipality', 'not-published'),
    406: described('not-acceptable'),
    500: described('failed'),
  },
});
