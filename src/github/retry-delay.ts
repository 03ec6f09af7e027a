import { asFiniteNumber, asObject, asString } from '../boundary/json.ts';

/** A comment is worth a short wait, not a stalled job. */
const MAX_ATTEMPTS = 4;
const MAX_WAIT_MS = 60_000;

export interface FailedRequest {
  readonly error: unknown;
  readonly method: string;
  /** Counted from 1. */
  readonly attempt: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Milliseconds to wait before the same request is sent again; null where it must not be.
 *
 * A rate limit refused the request, so that any may be repeated. After a 5xx or a lost connection a POST may
 * have been carried out: whoever sent it must look first.
 */
export function retryDelay({ error, method, attempt, now }: FailedRequest): number | null {
  if (attempt >= MAX_ATTEMPTS) return null;
  const failure = asObject(error);
  const status = asFiniteNumber(failure?.['status']);
  const response = asObject(failure?.['response']);
  const headers = asObject(response?.['headers']) ?? {};
  if (status === 403 || status === 429) {
    const wait = rateLimitWait(
      headers,
      now,
      status === 429 || /rate limit/i.test(String(failure?.['message'])),
    );
    return wait === null || wait > MAX_WAIT_MS ? null : wait;
  }
  // Octokit reports a lost connection as a 500 without a response.
  const lost = response === undefined || (status !== undefined && status >= 500);
  return lost && method !== 'POST' ? 500 * 2 ** (attempt - 1) : null;
}

function rateLimitWait(
  headers: Readonly<Record<string, unknown>>,
  now: number,
  limited: boolean,
): number | null {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(after, 1) * 1000;
  if (asString(headers['x-ratelimit-remaining']) === '0') {
    return Math.max(Number(headers['x-ratelimit-reset']) * 1000 - now, 1000);
  }
  // A secondary limit without a header: GitHub asks for at least a minute.
  return limited ? MAX_WAIT_MS : null;
}
