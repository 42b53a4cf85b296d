import { createHash, createHmac } from 'node:crypto';

/** What a signature covers: only the headers named here, names in lower case. The query is always empty. */
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

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** The scope of a signature, its signed headers, and the signature itself (AWS Signature Version 4, in hex). */
export const signature = ({ method, path, headers, body, date, region, service, secretAccessKey }: Signed) => {
  const day = date.slice(0, 8);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const names = Object.keys(headers).sort();
  const lines = names.map((name) => `${name}:${headers[name]?.trim().replaceAll(/ +/g, ' ')}\n`).join('');
  const request = [method, path, '', lines, names.join(';'), sha256(body)].join('\n');
  const key = [region, service, 'aws4_request'].reduce<Buffer>(mac, mac(`AWS4${secretAccessKey}`, day));
  const signed = mac(key, ['AWS4-HMAC-SHA256', date, scope, sha256(request)].join('\n')).toString('hex');
  return { scope, headers: names.join(';'), signature: signed };
};
