/** Where an example of the training files goes. */
export const SIDE = { TRAINING: 0, VALIDATION: 1, DROPPED: 2 } as const;

export interface Split {
  /** Share held out for validation, 0–0.5. */
  readonly validationSplit: number;
  /** Share of the rest that is used, over 0 and up to 1. */
  readonly trainingShare: number;
}

export function divides(split: Split): boolean {
  return split.validationSplit > 0 || split.trainingShare < 1;
}

/**
 * The side of an example, by its hashes alone: the same content falls on the same side in every run and on every machine.
 *
 * The split looks at the prompt, so that a prompt never stands on both sides. The share looks at the whole example
 * (a set with one prompt must still be divisible) and keeps what lies under a bound, so that a half contains the quarter.
 *
 * @param prompt 32 bits of the prompt's hash
 * @param content 32 bits of the content's hash
 */
export function sideOf(prompt: number, content: number, split: Split): number {
  // Without a prompt (0) each example stands for itself.
  if (split.validationSplit > 0 && unit(prompt === 0 ? content : prompt) < split.validationSplit)
    return SIDE.VALIDATION;
  if (split.trainingShare < 1 && unit(content) >= split.trainingShare) return SIDE.DROPPED;
  return SIDE.TRAINING;
}

/** Spreads 32 bits evenly over 0–1. */
function unit(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return ((bits ^ (bits >>> 16)) >>> 0) / 0x1_0000_0000;
}
