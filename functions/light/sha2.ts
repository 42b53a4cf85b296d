import { hash } from 'node:crypto';

/** `sha256` of @noble/hashes, by Node, which has it loaded already. `shared/` runs anywhere and must ask the library. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
