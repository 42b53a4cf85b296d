/**
 * The alphabets of SMS and how many parts a text takes (3GPP TS 23.038 §6.2.1, TS 23.040 §9.2.3.24.1): one message holds
 * 160 GSM-7 septets or 70 UCS-2 units; a part of a joined message 153 or 67.
 */

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const extension = new Set('\f^{}\\[~]|€');

const limits = { 'GSM-7': { one: 160, joined: 153 }, 'UCS-2': { one: 70, joined: 67 } } as const;

export type SmsParts = {
  encoding: keyof typeof limits;
  /** Septets (an extension character is two) or UTF-16 code units. */
  units: number;
  /** What is paid for; 0 for an empty text. */
  parts: number;
};

/** Exact size of `text` as an SMS. A character that takes two units never straddles two parts: it moves to the next. */
export const smsParts = (text: string): SmsParts => {
  const characters = [...text];
  const gsm = characters.every((c) => basic.has(c) || extension.has(c));
  const encoding = gsm ? 'GSM-7' : 'UCS-2';
  const widths = characters.map((c) => (gsm ? (extension.has(c) ? 2 : 1) : c.length));
  const units = widths.reduce((sum, width) => sum + width, 0);
  const { one, joined } = limits[encoding];
  if (units <= one) return { encoding, units, parts: units === 0 ? 0 : 1 };
  let [parts, used] = [1, 0];
  for (const width of widths) {
    if (used + width > joined) [parts, used] = [parts + 1, 0];
    used += width;
  }
  return { encoding, units, parts };
};
