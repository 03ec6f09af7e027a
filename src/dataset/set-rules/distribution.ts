import type { Distribution } from '../types.ts';

/** Bars of a histogram that fits a summary. */
const BUCKETS = 12;

const NOTHING: Distribution = { min: 0, median: 0, p95: 0, max: 0, total: 0, histogram: [] };

/**
 * How the examples' tokens are distributed. Percentiles are values that occur (nearest rank).
 *
 * @param tokens one number an example; left as it is
 */
export function distributionOf(tokens: Uint32Array): Distribution {
  if (tokens.length === 0) return NOTHING;
  const sorted = tokens.slice().sort();
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const min = sorted[0] ?? 0;
  const max = sorted.at(-1) ?? 0;
  let total = 0;
  for (const each of sorted) total += each;
  return { min, median: rank(0.5), p95: rank(0.95), max, total, histogram: histogramOf(sorted, min, max) };
}

function histogramOf(sorted: Uint32Array, min: number, max: number): Distribution['histogram'] {
  if (min === max) return [{ upTo: max, count: sorted.length }];
  const low = Math.log(Math.max(1, min));
  const step = (Math.log(max) - low) / BUCKETS;
  const bounds = new Set<number>();
  for (let bucket = 1; bucket < BUCKETS; bucket++) bounds.add(Math.round(Math.exp(low + step * bucket)));
  // Narrow ranges have fewer whole numbers than bars.
  const ordered = [...[...bounds].filter((bound) => bound >= min && bound < max), max];
  let at = 0;
  return ordered.map((upTo) => {
    const start = at;
    while (at < sorted.length && (sorted[at] as number) <= upTo) at++;
    return { upTo, count: at - start };
  });
}
