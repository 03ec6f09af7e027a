import { createHash } from 'node:crypto';

/** A number in [0, 1) that depends on the parts alone. */
export function fraction(...parts: readonly (string | number)[]): number {
  return createHash('sha1').update(JSON.stringify(parts)).digest().readUInt32BE(0) / 2 ** 32;
}

/** A cheap number in [-1, 1] for a seed and a step: the unrest of a loss curve. */
export function unrest(seed: number, step: number, stream: number): number {
  let state = (seed ^ Math.imul(step + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) | 0;
  state = Math.imul(state ^ (state >>> 16), 0x7feb352d);
  state = Math.imul(state ^ (state >>> 15), 0x846ca68b);
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 31 - 1;
}
