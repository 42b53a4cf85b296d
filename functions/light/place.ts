/** Where a service answers and who asks. */
export type Place = {
  region: string;
  endpoint: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
};

/** How long a connection and a reply may take (ms), and how often is asked in all. */
export type Limits = { maxAttempts: number; requestHandler: { connectionTimeout: number; requestTimeout: number } };

/** The place as Lambda's environment tells it; `own` is the variable that may name an endpoint for this service alone. */
export const placeFromEnvironment = (own: string, endpointIn: (region: string) => string): Place => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION: region } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY || !region) throw new Error('no region or credentials');
  return {
    region,
    endpoint: process.env[own] || process.env.AWS_ENDPOINT_URL || endpointIn(region),
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    },
  };
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks until there is a reply, or `maxAttempts` times; `ask` says of its last failure whether it is worth another. */
export const patiently = async <R>(
  maxAttempts: number,
  ask: () => Promise<R>,
  worthAnother: (error: unknown) => boolean,
): Promise<R> => {
  for (let attempt = 1; ; attempt++)
    try {
      return await ask();
    } catch (error) {
      if (attempt >= maxAttempts || !worthAnother(error)) throw error;
      await pause(Math.random() * 50 * 2 ** attempt);
    }
};
