/**
 * The path (with query) that a page asked to come back to, when it is one of ours; `/` otherwise. A browser reads `//x`, `/\x` and
 * `https:x` as another host, so whatever the URL parser does not place on the made-up host is refused.
 */
export const localPath = (wanted: string | undefined): string => {
  if (!wanted?.startsWith('/')) return '/';
  const base = 'http://here.invalid';
  const url = URL.parse(wanted, base);
  return url?.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search : '/';
};

/** The path that a form was sent from, by its `Referer`; only the path is used, so no other host can be meant. */
export const cameFrom = (referer: string | undefined): string => {
  const url = referer ? URL.parse(referer) : null;
  return url ? localPath(url.pathname + url.search) : '/';
};
