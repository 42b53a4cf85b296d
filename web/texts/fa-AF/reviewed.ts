import type { Reviewed } from '../reviewed.ts';

export const reviewed: Reviewed = [];
