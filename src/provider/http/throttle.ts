import { readRetryAfter } from './retry.ts';

/** What the provider's newest answers said about how fast it may be asked. */
export interface Throttle {
  /** Requests left in the window; null where the provider does not say. */
  readonly remainingRequests: number | null;
  readonly remainingTokens: number | null;
  /** When the requests' window starts anew, milliseconds since the epoch. */
  readonly resetAt: number | null;
  /** Not before this time, milliseconds since the epoch, by the newest Retry-After. */
  readonly notBefore: number | null;
}

export const UNTHROTTLED: Throttle = {
  remainingRequests: null,
  remainingTokens: null,
  resetAt: null,
  notBefore: null,
};

/** Reads `x-ratelimit-*` and Retry-After; what an answer does not mention keeps its former value. */
export function readThrottle(
  headers: Readonly<Record<string, string | undefined>>,
  now: number,
  before: Throttle,
): Throttle {
  const wish = readRetryAfter(headers, now);
  const reset = readDuration(headers['x-ratelimit-reset-requests'] ?? headers['x-ratelimit-reset']);
  return {
    remainingRequests:
      count(headers['x-ratelimit-remaining-requests'] ?? headers['x-ratelimit-remaining']) ??
      before.remainingRequests,
    remainingTokens: count(headers['x-ratelimit-remaining-tokens']) ?? before.remainingTokens,
    resetAt: reset === null ? before.resetAt : now + reset,
    notBefore: wish === null ? before.notBefore : now + wish,
  };
}

function count(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** "6m0s", "20ms", "1h2m3.5s" or plain seconds, in milliseconds. */
export function readDuration(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1_000;
  if (!/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text)) return null;
  let total = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
    total += Number(amount) * (UNITS[unit ?? ''] ?? 0);
  return total;
}
