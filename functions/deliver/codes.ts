import type { Confirmation } from '#functions/queue/queue.ts';
import { codeMessage, mostSends } from '#shared/join/join.ts';
import { codeMessageId } from '#shared/wave/ticket.ts';
import { smsTexts } from '#web/texts/all-sms.ts';
import type { DeliverDeps } from './deliver.ts';

type CodesDeps = Pick<DeliverDeps, 'joins' | 'studio' | 'gateway' | 'now' | 'log'>;

/**
 * Brings codes to those who wait for them on the page, at night too: they have just asked. Returns those that the queue is to
 * bring again. Whoever waits in vain asks for a new one, so a code is sent twice at most, however often it is asked for.
 */
export const sendCodes = async (deps: CodesDeps, wanted: readonly Confirmation[]): Promise<Confirmation[]> => {
  const { joins, studio, gateway, now, log } = deps;
  const again: Confirmation[] = [];
  const asked = new Map(wanted.map((one) => [`${one.municipality} ${one.join}`, one]));
  for (const { id, municipality: code, phone, language, code: digits } of await joins.some([...asked.values()])) {
    const about = { municipality: code };
    try {
      const municipality = await studio.municipality(code);
      if (!municipality || !(await joins.mayBeSent(code, id, mostSends, now()))) {
        log.info('code not sent', { ...about, did: 'too late' });
        continue;
      }
      const text = codeMessage(smsTexts[language].code, { municipality: municipality.name, code: digits });
      const { status } = await gateway.send({ id: codeMessageId(id), to: phone, text });
      log.info('code sent', { ...about, did: status });
    } catch (error) {
      log.error('code not sent', { ...about, error });
      again.push(...wanted.filter((one) => one.join === id && one.municipality === code));
    }
  }
  return again;
};
