import type { JWK } from 'jose';
import { standingLinkKey } from '#functions/deliver/link-keys.ts';
import { keyFrom } from '#functions/secrets.ts';
import { standingKeys } from '#functions/staff/cookie-keys.ts';
import { importLinkKey } from '#shared/wave/ticket.ts';
import { type DataFolder, newSecret } from './data-folder.ts';
import { newSigningKey } from './oidc.ts';

/** The secrets of the local run, made the first time and kept in the data folder. Nobody rotates them. */
export const readKeys = async (folder: DataFolder) => {
  const signingKey = await newSigningKey();
  return {
    linkKeys: standingLinkKey(await importLinkKey(await keyFrom(folder.secret('links', newSecret)))),
    cookieKeys: standingKeys({ id: 'local', bytes: await keyFrom(folder.secret('cookies', newSecret)) }),
    provider: {
      signingKey: JSON.parse(folder.secret('sign-in', () => signingKey)) as JWK,
      cookieKey: folder.secret('sign-in-cookies', newSecret),
    },
  };
};
