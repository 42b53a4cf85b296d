import type { Context } from 'hono';
import type { Language } from '#shared/language/languages.ts';
import { encodingFor, type Pressed } from './press.ts';

type Reply = {
  status: number;
  language: Language;
  pressed: Pressed;
  /** What stands after the part that is the same for everybody; at least one byte. */
  end?: string;
};

/** Answers with a page, as small as the browser can take it. */
export const reply = (
  c: Context,
  headers: Readonly<Record<string, string>>,
  { status, language, pressed, end = '\n' }: Reply,
): Response => {
  const encoding = encodingFor(c.req.header('accept-encoding'));
  return new Response(pressed.finish(encoding, end), {
    status,
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      ...(status === 503 && { 'retry-after': '5' }),
    },
  });
};
