/** A text of a catalogue, and where it stands there: `thanks.title` → "Takk!". */
export type PathAndText = readonly [path: string, text: string];

/** Every text of a catalogue, in the order in which they stand there. */
export const textsOf = (catalogue: object, within = ''): PathAndText[] =>
  Object.entries(catalogue).flatMap(([key, value]): PathAndText[] => {
    const path = `${within}${key}`;
    if (typeof value === 'string') return [[path, value]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}.`) : [];
  });
