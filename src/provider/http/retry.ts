/** Longest wait that an answer can ask for, in milliseconds; a longer one is cut to it. */
export const MAX_DELAY_MS = 60_000;
/** How often an idempotent request is sent in all. */
export const MAX_ATTEMPTS = 8;

export interface AttemptOutcome {
  /** Attempts made so far, from 1. */
  readonly attempt: number;
  /** The answer's status; null where there was no usable answer (connection error, time-out, cut-off body). */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch, for Retry-After dates. */
  readonly now: number;
  /** 0 ≤ random() < 1. */
  readonly random: () => number;
  readonly maxAttempts?: number;
}

/**
 * Milliseconds to wait before the next attempt, or null where there should be none.
 * The same answers are retried as by the official clients: `x-should-retry` decides; else 408, 409, 429, 5xx and
 * connection errors. Without a wish of the server: 0.5 s doubling to 8 s, less up to a quarter at random.
 */
export function nextDelay(outcome: AttemptOutcome): number | null {
  if (outcome.attempt >= (outcome.maxAttempts ?? MAX_ATTEMPTS)) return null;
  if (outcome.status !== null && !isRetryable(outcome.status, outcome.headers)) return null;
  const wished = readRetryAfter(outcome.headers, outcome.now);
  const base = Math.min(500 * 2 ** (outcome.attempt - 1), 8_000);
  if (wished !== null) {
    // A little is added to a wish, never taken off: many jobs of a matrix hear the same one. And who says "at once"
    // again and again is not believed for ever.
    const pause = outcome.attempt > 2 ? Math.max(wished, base) : wished;
    return Math.min(pause + outcome.random() * Math.min(1_000, pause * 0.25), MAX_DELAY_MS);
  }
  return base * (1 - outcome.random() * 0.25);
}

function isRetryable(status: number, headers: AttemptOutcome['headers']): boolean {
  const word = headers['x-should-retry'];
  if (word === 'true') return true;
  if (word === 'false') return false;
  return status === 408 || status === 409 || status === 429 || status >= 500;
}

/** The server's wish in milliseconds from now: `retry-after-ms`, or `retry-after` as seconds or HTTP date; null where there is none that makes sense. */
export function readRetryAfter(headers: AttemptOutcome['headers'], now: number): number | null {
  const ms = parseNumber(headers['retry-after-ms']);
  if (ms !== null) return ms;
  const text = headers['retry-after'];
  const seconds = parseNumber(text);
  if (seconds !== null) return seconds * 1_000;
  // Only what has a time of day is a date: `-3` would be read as a year.
  const date = text?.includes(':') === true ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function parseNumber(text: string | undefined): number | null {
  if (text === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(text)) return null;
  return Number(text);
}
