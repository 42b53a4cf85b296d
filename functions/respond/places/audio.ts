import type { Hono } from 'hono';
import { readRecordingName, recordingTypes } from '#shared/survey/recording.ts';
import type { PlaceEnv, PlacesDeps } from './place.ts';
import { rangeIn } from './range.ts';

/**
 * `/m/:code/audio/:name`: a recording, whole or in part, for the player asks for parts. Its name holds the hash of what it says,
 * so a phone may keep it for good.
 */
export const audioRoutes = (app: Hono<PlaceEnv>, { recordings, headers, unknown }: PlacesDeps): void => {
  app.get('/m/:code/audio/:name', async (c) => {
    const name = c.req.param('name');
    const named = readRecordingName(name);
    const bytes = named && (await recordings.get(c.get('place').municipality.code, name));
    if (!named || !bytes) return unknown(c);
    const tag = `"${named.hash}"`;
    const kept = {
      ...headers,
      'cache-control': 'public, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
      etag: tag,
    };
    const ifRange = c.req.header('if-range') ?? tag; // parts of something else would not fit together
    const range = ifRange === tag ? rangeIn(c.req.header('range'), bytes.length) : 'whole';
    if (range === 'none')
      return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${bytes.length}` } });
    const sound = { ...kept, 'content-type': recordingTypes[named.type] };
    if (range === 'whole') return new Response(new Uint8Array(bytes), { headers: sound });
    const { from, to } = range;
    return new Response(new Uint8Array(bytes.subarray(from, to + 1)), {
      status: 206,
      headers: { ...sound, 'content-range': `bytes ${from}-${to}/${bytes.length}` },
    });
  });
};
