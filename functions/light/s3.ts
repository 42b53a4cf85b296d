/**
 * The part of the SDK's S3 client that `recording-reader.ts` uses, under the same names: as `dynamo.ts` beside it, and for the same
 * reason. Keys must be such as need no escaping in a path; those of recordings are.
 */
import { hash } from 'node:crypto';
import { type Limits, type Place, patiently, placeFromEnvironment } from './place.ts';
import { signedRequests } from './signed-request.ts';

type Asked = { Bucket: string; Key: string };
type Given = { Body: { transformToByteArray: () => Promise<Uint8Array> } };

export class GetObjectCommand {
  readonly input: Asked;
  constructor(input: Asked) {
    this.input = input;
  }
}

/** What the service refused, under the name that it has there. */
export class S3ServiceException extends Error {
  readonly status: number;
  constructor(status: number, reply: string) {
    super(/<Message>([^<]*)/.exec(reply)?.[1]);
    this.name = /<Code>(\w+)/.exec(reply)?.[1] ?? 'UnknownError';
    this.status = status;
  }
}

/** Busy, or failing: worth another try, as a connection that was lost is. */
const mayPass = (error: unknown) =>
  !(error instanceof S3ServiceException) || error.status >= 500 || error.name === 'SlowDown';

export class S3Client {
  readonly #attempts: number;
  readonly #limits: Limits['requestHandler'];
  readonly #given: Place | undefined;
  /** By bucket: each is a host of its own. */
  readonly #get = new Map<string, (key: string) => Promise<Uint8Array>>();

  /** Without a whole place it is read from the environment, as Lambda sets it. */
  constructor({ maxAttempts, requestHandler, region, endpoint, credentials }: Limits & Partial<Place>) {
    this.#attempts = maxAttempts;
    this.#limits = requestHandler;
    this.#given = region && endpoint && credentials ? { region, endpoint, credentials } : undefined;
  }

  /** The output of a command. Throws an `S3ServiceException` for a refusal, and what Node throws when there was no reply. */
  async send({ input: { Bucket, Key } }: GetObjectCommand): Promise<Given> {
    const get = this.#get.get(Bucket) ?? this.#open(Bucket);
    this.#get.set(Bucket, get);
    const bytes = await patiently(this.#attempts, () => get(Key), mayPass);
    return { Body: { transformToByteArray: async () => bytes } };
  }

  #open(bucket: string) {
    const own = (region: string) => `https://${bucket}.s3.${region}.amazonaws.com`;
    const place = this.#given ?? placeFromEnvironment('AWS_ENDPOINT_URL_S3', own);
    // A service at an endpoint of its own is known by one name, and the bucket stands in the path.
    const folder = place.endpoint === own(place.region) ? '' : `/${bucket}`;
    const request = signedRequests(place, 's3', this.#limits);
    const headers = { 'x-amz-content-sha256': hash('sha256', '') };
    return async (key: string): Promise<Uint8Array> => {
      const { status, bytes } = await request({ method: 'GET', path: `${folder}/${key}`, headers, body: '' });
      if (status !== 200) throw new S3ServiceException(status, bytes.toString());
      return bytes;
    };
  }
}
