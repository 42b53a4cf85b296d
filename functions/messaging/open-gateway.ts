import type { SmsGateway } from './gateway.ts';
import { httpsGateway } from './https.ts';
import type { GatewaySettings } from './settings.ts';

/** The time limit of one try: three of them, with pauses, end before a wave is counted. */
const timeoutMs = 5_000;

/**
 * The gateway that the settings name; the other one's library is not loaded.
 *
 * @throws when the settings ask for a secret and there is none
 */
export const openGateway = async (
  settings: GatewaySettings,
  { secret, now }: { secret: (() => Promise<string>) | undefined; now: () => number },
): Promise<SmsGateway> => {
  if (settings.kind === 'aws') {
    const { awsGateway, smsVoice } = await import('./aws.ts');
    return awsGateway({ settings, client: smsVoice(), timeoutMs, now });
  }
  if (!secret) throw new Error('deliver cannot start: SMS_GATEWAY is of kind https, and SMS_GATEWAY_SECRET is missing');
  return httpsGateway({ settings, secret, timeoutMs, now });
};
