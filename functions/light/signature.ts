import { createHmac, hash } from 'node:crypto';

/** What a signature covers: the headers named here, in lower case, and no others. There is no query. */
export type Signed = {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** `YYYYMMDDTHHMMSSZ` */
  date: string;
  region: string;
  service: string;
  secretAccessKey: string;
};

const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** A key serves for one day in one place. */
let last: { of: string; key: Buffer } | undefined;
const keyFor = (secretAccessKey: string, scope: string): Buffer => {
  const of = `${secretAccessKey} ${scope}`;
  if (last?.of !== of)
    last = { of, key: scope.split('/').reduce<string | Buffer>(mac, `AWS4${secretAccessKey}`) as Buffer };
  return last.key;
};

/** The scope of a signature, the names of its headers, and the signature itself in hex (AWS Signature Version 4). */
export const signature = ({ method, path, headers, body, date, region, service, secretAccessKey }: Signed) => {
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]?.trim().replaceAll(/ +/g, ' ')}\n`).join('');
  const request = [method, path, '', lines, names.join(';'), hash('sha256', body)].join('\n');
  const text = ['AWS4-HMAC-SHA256', date, scope, hash('sha256', request)].join('\n');
  return { scope, headers: names.join(';'), signature: mac(keyFor(secretAccessKey, scope), text).toString('hex') };
};
