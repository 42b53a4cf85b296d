import type { Child } from 'hono/jsx';

/**
 * A text with its `{name}`s filled in. Names of places and dates may be in another script than the text, so each stands
 * in an isolate of its own; isolates that a text brings with it are then one too many.
 */
export const fill = (text: string, values: Readonly<Record<string, Child>>): Child[] =>
  text
    .replaceAll(/[\u2066-\u2069]/g, '')
    .split(/(\{[a-z]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const value = values[part.slice(1, -1)];
      return part.startsWith('{') && value !== undefined ? <bdi>{value}</bdi> : part;
    });
