import { crc32 } from 'node:zlib';

/** A zip archive with one file, not compressed: enough for a function's code. */
export const zipOf = (name: string, content: Uint8Array): Uint8Array => {
  const file = Buffer.from(name);
  const about = Buffer.alloc(26); // what the local header and the directory have in common
  about.writeUInt16LE(20, 0);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(content.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(file.length, 22);
  const local = Buffer.concat([Buffer.of(80, 75, 3, 4), about, file, content]);
  const rest = Buffer.alloc(14);
  const entry = Buffer.concat([Buffer.of(80, 75, 1, 2, 20, 0), about, rest, file]);
  const end = Buffer.alloc(22);
  end.set([80, 75, 5, 6]);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
};
