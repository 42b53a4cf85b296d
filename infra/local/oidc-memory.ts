import type { Adapter, AdapterPayload } from 'oidc-provider';

type Kept = { payload: AdapterPayload; until: number };

/**
 * What the embedded provider remembers, in memory: it lives for the minute of a sign-in. Being signed in is a cookie of our
 * own, which a restart does not touch. Who signed in before is forgotten at once, so that the provider asks every time:
 * the point of the local sign-in is to become somebody else with one click.
 */
export const memoryAdapter = (now: () => number): ((kind: string) => Adapter) => {
  const kept = new Map<string, Kept>();
  const byUid = new Map<string, string>();
  return (kind) => {
    const nameOf = (id: string) => `${kind}:${id}`;
    const find = (name: string | undefined): AdapterPayload | undefined => {
      const found = name === undefined ? undefined : kept.get(name);
      return found && found.until > now() ? found.payload : undefined;
    };
    return {
      async upsert(id, payload, seconds = 3_600) {
        if (kind === 'Session') return;
        for (const [name, { until }] of kept) if (until <= now()) kept.delete(name);
        kept.set(nameOf(id), { payload, until: now() + seconds * 1000 });
        if (payload.uid !== undefined) byUid.set(`${kind}:${payload.uid}`, nameOf(id));
      },
      find: async (id) => find(nameOf(id)),
      findByUid: async (uid) => find(byUid.get(`${kind}:${uid}`)),
      findByUserCode: async () => undefined,
      async destroy(id) {
        kept.delete(nameOf(id));
      },
      async consume(id) {
        const found = kept.get(nameOf(id));
        if (found) found.payload = { ...found.payload, consumed: Math.floor(now() / 1000) };
      },
      async revokeByGrantId(grant) {
        for (const [name, { payload }] of kept) if (payload.grantId === grant) kept.delete(name);
      },
    };
  };
};
