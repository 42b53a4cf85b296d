import type { Context } from 'hono';
import type { Assets } from '#web/assets.ts';
import { once } from './once.ts';
import { encodingFor, press } from './press.ts';

/** Answers with the script that reads aloud, byte for byte: the page knows it by its hash. The same for everybody. */
export const aloud = (inline: Assets['inline'], headers: Readonly<Record<string, string>>) => {
  const text = inline['aloud.js'] || '\n';
  const pressed = once(() => press(text.slice(0, -1)));
  return (c: Context): Response => {
    const encoding = encodingFor(c.req.header('accept-encoding'));
    return new Response(pressed().finish(encoding, text.slice(-1)), {
      headers: {
        ...headers,
        'content-type': 'text/javascript; charset=utf-8',
        ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      },
    });
  };
};
