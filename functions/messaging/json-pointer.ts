/** What a JSON pointer looks like (RFC 6901): `/messages/0/status`, or nothing for the whole. */
export const pointerForm = /^(\/([^~/]|~[01])*)*$/;

/** What stands there in a value that was read from JSON; undefined where nothing does. */
export const valueAt = (json: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? (value as Record<string, unknown>)[name]
          : undefined,
      json,
    );
