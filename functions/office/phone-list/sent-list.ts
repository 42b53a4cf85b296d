import { type KnownLanguage, readLanguage } from '#shared/language/known-languages.ts';
import { cleanText, decodeList, type Read } from './decode.ts';

/** What the import form sent: a file, or pasted text, and the language of lines that name none. */
export type SentList = { file: File | undefined; pasted: string; missing: string };

/** What a form's fields hold, whatever was sent under their names. A file field left empty sends a file without a name. */
export const sentList = (body: Record<string, unknown>): SentList => ({
  file: body.file instanceof File && (body.file.size > 0 || body.file.name !== '') ? body.file : undefined,
  pasted: typeof body.pasted === 'string' ? body.pasted : '',
  missing: typeof body.missing === 'string' ? body.missing : '',
});

/** The text of the list that was sent. */
export const listText = async ({ file, pasted }: SentList): Promise<Read<{ text: string }>> =>
  file ? decodeList(new Uint8Array(await file.arrayBuffer())) : cleanText(pasted);

export const missingLanguage = ({ missing }: SentList): KnownLanguage | undefined => {
  const read = readLanguage(missing);
  return read === 'ambiguous' ? undefined : read;
};
