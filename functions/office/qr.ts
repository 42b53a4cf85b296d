import { encode } from 'uqr';
import type { Squares } from '#web/office/poster-page.tsx';

/** A QR code as a drawing: its dark squares, row by row, those that touch as one. */
export const squaresOf = (text: string): Squares => {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const path = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
};
