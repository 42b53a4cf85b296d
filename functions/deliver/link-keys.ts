import { keyFrom, type ReadSecret, readCurrent, type SecretVersion } from '#functions/secrets.ts';
import { importLinkKey } from '#shared/wave/ticket.ts';

/** The keys from which links are made, each by the id of its version. */
export type LinkKeys = {
  /**
   * The version for a wave that has none yet and opened at `openedAt`: the one that was in use then. Waves of a release that
   * settled none have their tickets under it; for all others any would do.
   */
  versionFor(openedAt: number): Promise<string>;
  /** @throws when this version is gone: no link of its waves can be written again */
  key(version: string): Promise<CryptoKey>;
};

/** Waves that are open at once were opened under two versions at most. */
const kept = 4;

/** The keys out of a secret that is rotated. A version never changes, so each is read once. */
export const linkKeysOf = (read: ReadSecret): LinkKeys => {
  const known = new Map<string, CryptoKey>();
  const keep = async ({ id, text }: SecretVersion): Promise<CryptoKey> => {
    const key = await importLinkKey(await keyFrom(text));
    if (known.size === kept) known.clear();
    known.set(id, key);
    return key;
  };
  return {
    async versionFor(openedAt) {
      const current = await readCurrent(read);
      const then = current.createdAt > openedAt ? ((await read({ label: 'AWSPREVIOUS' })) ?? current) : current;
      await keep(then);
      return then.id;
    },
    async key(version) {
      const held = known.get(version);
      if (held) return held;
      const found = await read({ id: version });
      if (!found) throw new Error('the link key of an open wave is gone');
      return keep(found);
    },
  };
};

/** One key for good, where nothing is rotated. */
export const standingLinkKey = (key: CryptoKey): LinkKeys => ({
  versionFor: async () => 'standing',
  key: async () => key,
});
