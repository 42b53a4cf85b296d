import type { TicketStore } from '#functions/store/tickets.ts';
import type { Language } from '#shared/language/languages.ts';
import { slipSecret, ticketKey } from '#shared/wave/ticket.ts';
import { perSheet } from './draw.ts';

type MakeDeps = { tickets: Pick<TicketStore, 'issueSlip'>; random: (bytes: number) => Uint8Array<ArrayBuffer> };

const atOnce = 12;

/**
 * Tickets for so many sheets of slips of one wave; returns their secrets. Nothing is kept of a secret but the hash by which its
 * ticket is found, so slips that are lost are made anew, and these are never used.
 */
export const makeSlips = async (
  { tickets, random }: MakeDeps,
  { wave, language, sheets }: { wave: string; language: Language; sheets: number },
): Promise<string[]> => {
  const secrets: string[] = [];
  while (secrets.length < sheets * perSheet) {
    const made = Array.from({ length: atOnce }, () => slipSecret(random(8)));
    const issued = await Promise.all(made.map((secret) => tickets.issueSlip(ticketKey(secret), wave, language)));
    secrets.push(...made.filter((_, i) => issued[i])); // one in a billion billions is somebody else's
  }
  return secrets;
};
