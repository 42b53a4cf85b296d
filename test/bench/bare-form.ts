import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { encodingFor } from '#functions/respond/press.ts';
import { core } from '#shared/survey/core.ts';
import { kindOf } from '#shared/survey/question.ts';
import { coreWords } from '#web/texts/all-core.ts';
import { pageTexts } from '#web/texts/all-pages.ts';

/** The least that asks the same questions: one static form, a few lines of style, no script. Nobody can be faster. */
const bareForm = (): string => {
  const [words, texts] = [coreWords.nb, pageTexts.nb];
  const exits: Readonly<Record<string, string>> = texts.exits;
  const fields = core.questions.map((question) => {
    const { text, labels } = words.questions[question.id] ?? { text: '', labels: {} };
    const radios = kindOf(question)
      .codes(question)
      .map(
        (code) =>
          `<label><input type="radio" name="${question.id}" value="${code}">${labels[code] ?? exits[code] ?? code}</label>`,
      );
    const control = question.kind === 'text' ? `<textarea name="${question.id}" rows="5"></textarea>` : radios.join('');
    return `<fieldset><legend>${text}</legend>${control}</fieldset>`;
  });
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${words.title}</title><link rel="icon" href="data:,"><style>body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:38rem;padding:1rem}label{display:flex;align-items:center;min-height:48px}textarea{width:100%}button{min-height:48px}</style></head><body><h1>${words.title}</h1><form method="post">${fields.join('')}<button>${texts.send}</button></form></body></html>`;
};

/** Serves it, compressed beforehand, on any free port. */
export const serveBareForm = async (): Promise<{ url: string; close(): void }> => {
  const page = Buffer.from(bareForm());
  const bodies = {
    br: brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    gzip: gzipSync(page, { level: 9 }),
    identity: page,
  };
  const server = createServer((request, reply) => {
    const encoding = encodingFor(request.headers['accept-encoding']?.toString());
    const body = bodies[encoding];
    reply.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    });
    reply.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
};
