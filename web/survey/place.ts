/** What an entry of the browser's history says: which screen it shows, and how many entries of this page lie behind it. */
export type Place = { screen: number; depth: number };

export const placeIn = (state: unknown): Place => (state as Place | null) ?? { screen: 0, depth: 0 };
