import { createHash, randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A new id of letters and digits, as the API's: unique among processes. */
export function newId(prefix: string, length = 24): string {
  return prefix + spell(randomBytes(length), length);
}

/** The same id for the same parts: for what is computed instead of kept (events, checkpoints, result files). */
export function idFrom(prefix: string, parts: readonly (string | number)[], length = 24): string {
  return prefix + spell(createHash('sha256').update(JSON.stringify(parts)).digest(), length);
}

export function hexFrom(parts: readonly (string | number)[], length: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);
}

function spell(bytes: Buffer, length: number): string {
  return [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
