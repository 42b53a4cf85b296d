import { type Limits, type Place, patiently, placeFromEnvironment } from './place.ts';
import { signedRequests } from './signed-request.ts';

/** What the service refused, under the name that it has there. */
export class ServiceError extends Error {
  readonly status: number;
  constructor(status: number, name: string, message: unknown) {
    super(String(message));
    this.status = status;
    this.name = name;
  }
}

const busy = new Set([
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'ThrottlingException',
  'TransactionInProgressException',
]);

/** Busy, or failing: worth another try, as a connection that was lost is. */
const mayPass = (error: unknown) => !(error instanceof ServiceError) || error.status >= 500 || busy.has(error.name);

const contentType = { 'content-type': 'application/x-amz-json-1.0' };

/**
 * A service that is asked in JSON: `name` is how it is found and signed for, `target` stands before its operations. Without a
 * whole place it is read from the environment, as Lambda sets it. What is returned throws a `ServiceError` for a refusal, and
 * what Node throws when there was no reply.
 */
export const jsonService = (
  { name, target }: { name: string; target: string },
  { maxAttempts, requestHandler, region, endpoint, credentials }: Limits & Partial<Place>,
) => {
  const place =
    region && endpoint && credentials
      ? { region, endpoint, credentials }
      : placeFromEnvironment(
          `AWS_ENDPOINT_URL_${name.toUpperCase()}`,
          (there) => `https://${name}.${there}.amazonaws.com`,
        );
  const request = signedRequests(place, name, requestHandler);
  const once = async (operation: string, body: string): Promise<object> => {
    const headers = { ...contentType, 'x-amz-target': `${target}.${operation}` };
    const { status, bytes } = await request({ method: 'POST', path: '/', headers, body });
    const reply = JSON.parse(bytes.toString() || '{}') as Record<string, unknown>;
    if (status === 200) return reply;
    throw new ServiceError(status, String(reply.__type).replace(/^.*#/, ''), reply.message ?? reply.Message);
  };
  return (operation: string, input: object): Promise<object> => {
    const body = JSON.stringify(input);
    return patiently(maxAttempts, () => once(operation, body), mayPass);
  };
};
