/** The pretended gateway takes every number but these, to show what becomes of a number that cannot be reached. */
export const refusesNumber = (to: string): boolean => to.endsWith('0000');
