import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AudioFormat, audioFormat, withoutTags } from '#shared/survey/audio-format.ts';
import { type RecordingType, readRecordingName, recordingName, recordingTypes } from '#shared/survey/recording.ts';

const read = async (name: string) =>
  new Uint8Array(await readFile(join(import.meta.dirname, '../../fixtures/audio', name)));
const formats: Record<string, AudioFormat> = {
  'tone.mp3': 'mp3',
  'tone.ogg': 'ogg',
  'tone.webm': 'webm',
  'tone.m4a': 'mp4',
  'tone.wav': 'wav',
  'vorbis.ogg': 'other-ogg',
};

describe('what a file is', () => {
  test.each(Object.entries(formats))('%s is %s by its bytes', async (name, format) => {
    expect(audioFormat(withoutTags(await read(name)))).toBe(format);
  });

  test('is nothing that we play, where it is cut short, empty or something else', async () => {
    for (const [name, format] of Object.entries(formats))
      if (format in recordingTypes) expect(audioFormat((await read(name)).subarray(0, 20)), name).not.toBe(format);
    for (const text of ['', 'ID3', 'OggS', 'RIFF', '\x1a\x45\xdf\xa3webm', '<!doctype html>', '%PDF-1.7'])
      expect(audioFormat(new TextEncoder().encode(text)) in recordingTypes, text).toBe(false);
  });

  test('is never taken for sound by chance', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 3000 }), (bytes) => {
        expect(audioFormat(bytes) in recordingTypes).toBe(false);
      }),
      { seed: 5 },
    );
  });
});

describe('tags', () => {
  const id3v1 = (sound: Uint8Array) => {
    const tag = new Uint8Array(128);
    tag.set(new TextEncoder().encode('TAGSomebody'));
    return new Uint8Array([...sound, ...tag]);
  };

  test('before and after an MP3 go, and the sound stays', async () => {
    const tagged = await read('tone.mp3');
    expect(new TextDecoder('latin1').decode(tagged)).toContain('A tone');
    const sound = withoutTags(id3v1(tagged));
    expect(sound).toEqual(tagged.subarray(tagged.length - sound.length));
    expect(new TextDecoder('latin1').decode(sound)).not.toMatch(/A tone|Somebody/);
    expect(audioFormat(sound)).toBe('mp3');
  });

  test('are looked for in anything, and nothing else is changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 400 }), (bytes) => {
        const again = withoutTags(withoutTags(bytes as Uint8Array<ArrayBuffer>));
        expect(again.length).toBeLessThanOrEqual(bytes.length);
      }),
      { seed: 6 },
    );
    const plain = new TextEncoder().encode('OggS and so on');
    expect(withoutTags(plain)).toEqual(plain);
  });
});

describe('the name of a recording', () => {
  const word = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
  const named = fc.record({
    survey: word,
    version: fc.integer({ min: 0, max: 999_999 }),
    language: fc.constantFrom('nb', 'ar', 'fa-AF'),
    question: word,
    hash: fc.stringMatching(/^[0-9a-f]{12}$/),
    type: fc.constantFrom(...(Object.keys(recordingTypes) as RecordingType[])),
  });

  test('says what it was made of, and nothing in it needs to be written otherwise in an address', () => {
    fc.assert(
      fc.property(named, (parts) => {
        const name = recordingName(parts);
        expect(readRecordingName(name)).toEqual(parts);
        expect(encodeURIComponent(name)).toBe(name);
      }),
      { seed: 7 },
    );
  });

  test.each([
    '',
    'life.mp3',
    'core.1.nb.life-0123456789ab.exe',
    'core.1.nb.life-0123456789.mp3',
    'core.1.nb/../life-0123456789ab.mp3',
    'Core.1.nb.life-0123456789ab.mp3',
    'core.1.nb.life-0123456789ab.mp3\n',
  ])('is not %s', (name) => {
    expect(readRecordingName(name)).toBeUndefined();
  });
});
