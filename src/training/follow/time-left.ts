/** Steps at a time; what a speed can be measured from. */
export interface Progress {
  readonly step: number;
  readonly totalSteps: number | null;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Milliseconds until the last step, from the speed between two looks at the steps; null while it cannot be told.
 * Negative once the last step is done: for how long. A provider's own forecast of its end is never asked:
 * recorded ones were off by days.
 */
export function estimateRemainingMs(
  first: Progress | null,
  latest: Progress | null,
  now: number,
): number | null {
  if (latest === null || latest.totalSteps === null) return null;
  if (latest.step >= latest.totalSteps) return latest.at - now;
  if (first === null || latest.step <= first.step) return null;
  const msPerStep = (latest.at - first.at) / (latest.step - first.step);
  // Steps that are overdue make the rest small, never negative: only a last step ends the training.
  return Math.max(1_000, (latest.totalSteps - latest.step) * msPerStep - (now - latest.at));
}
