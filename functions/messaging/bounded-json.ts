/** What an answer of a gateway may be long: it says whether one message was taken. */
const mostBytes = 64 * 1024;

/** The JSON in a response; undefined when it is none, is too long, or breaks off. What is not read is thrown away. */
export const boundedJson = async (response: Response): Promise<unknown> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes) return undefined; // leaving the loop ends the transfer
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
};
