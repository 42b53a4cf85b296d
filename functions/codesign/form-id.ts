/** A form carries an id that was made with its page, so sending it twice is doing it once. */
export const formId = (random: (bytes: number) => Uint8Array<ArrayBuffer>): string =>
  Buffer.from(random(12)).toString('hex');

export const isFormId = (text: string): boolean => /^[0-9a-f]{24}$/.test(text);
