/** How the answers to a question lie over its codes. */
export const shapes = ['all alike', 'nearly alike', 'two ends', 'one end', 'middle', 'even', 'falling'] as const;
export type Shape = (typeof shapes)[number];

/** The weight of code `i` of `m`; `top` is the code that most choose, where there is one. */
const weights: Record<Shape, (i: number, m: number, top: number) => number> = {
  'all alike': (i, _, top) => (i === top ? 1 : 0),
  'nearly alike': (i, m, top) => (i === top ? 0.92 : 0.08 / (m - 1)),
  'two ends': (i, m) => (i === 0 || i === m - 1 ? 0.45 : 0.1 / Math.max(1, m - 2)),
  'one end': (i, m, top) => (i === top ? 0.75 : i === (top + 1) % m ? 0.25 : 0),
  middle: (i, m, top) => Math.exp(-(((i - top) / (m / 4)) ** 2)),
  even: () => 1,
  falling: (i) => 0.5 ** i,
};

/** Which of `m` codes somebody gives who stands at `u` (0…1) in the order of all. */
export const codeAt = (shape: Shape, m: number, top: number, u: number): number => {
  const all = Array.from({ length: m }, (_, i) => weights[shape](i, m, top));
  let left = u * all.reduce((a, b) => a + b, 0);
  const found = all.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return found < 0 ? m - 1 : found;
};
