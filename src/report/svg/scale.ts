export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Round values within the range, in ascending order. */
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart. */
  readonly decimals: number;
}

/** A range that holds all values and ends on round numbers; a single value gets a range around it. */
export function roundScale(values: Iterable<number>, wantedTicks: number): Scale {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) [low, high] = [0, 1];
  if (low === 0 && high === 0) high = 1;
  if (low === high) [low, high] = [low - Math.abs(low) * 0.1, high + Math.abs(high) * 0.1];
  // Numbers that are closer than they can be told apart would give a step of zero.
  const narrowest = Math.max(1e-9, Math.abs(low) * 1e-9);
  if (high - low < narrowest) [low, high] = [low - narrowest, high + narrowest];
  const size = roundStep((high - low) / wantedTicks);
  const [first, last] = [Math.floor(low / size), Math.ceil(high / size)];
  const decimals = Math.min(12, Math.max(0, -Math.floor(Math.log10(size) + 1e-9)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * size).toFixed(decimals)),
  );
  return { low: first * size, high: last * size, ticks, decimals };
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const ratio = raw / power;
  return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
}
