import type { getOctokit } from '@actions/github';
import type { Clock } from '../boundary/clock.ts';
import type { Log } from '../boundary/log.ts';
import { retryDelay } from './retry-delay.ts';

export type Octokit = ReturnType<typeof getOctokit>;

export interface GitHubAccess {
  readonly token: string;
  /** `context.apiUrl`: GHES and `*.ghe.com` have their own. */
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  /** Gives up requests and waits: `cancellation.lastCall`. */
  readonly signal?: AbortSignal;
  /** Until an answer is there; 20 s unless given. */
  readonly timeoutMs?: number;
}

/** A request that hangs longer is given up; comments are small. */
const REQUEST_TIMEOUT_MS = 20_000;

/** The official client, loaded when first needed, with timeouts and a few retries of what is safe to repeat. */
export async function openGitHub({
  token,
  apiUrl,
  clock,
  log,
  signal: stop,
  timeoutMs = REQUEST_TIMEOUT_MS,
}: GitHubAccess): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: quiet });
  octokit.hook.wrap('request', async (request, options) => {
    const { request: own } = options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withinTime(timeoutMs, stop, (signal) => {
          // In place: the hooks inside this one are bound to the object itself, and see no copy of it.
          options.request = { ...own, signal };
          return request(options);
        });
      } catch (error) {
        const delay = retryDelay({ error, method: options.method, attempt, now: clock.now() });
        if (delay === null || stop?.aborted) throw error;
        log.debug(`${options.method} ${options.url} failed (${String(error)}); again in ${delay} ms`);
        await clock.sleep(delay, stop);
      }
    }
  });
  return octokit;
}

/** One attempt. A body that is read as a stream has no limit here: such a request is answered with its headers. */
async function withinTime<T>(
  timeoutMs: number,
  stop: AbortSignal | undefined,
  send: (signal: AbortSignal) => T | Promise<T>,
): Promise<T> {
  const timeout = new AbortController();
  const timer = setTimeout(() => {
    timeout.abort(new Error(`no answer within ${timeoutMs / 1_000} s`));
  }, timeoutMs);
  try {
    return await send(stop === undefined ? timeout.signal : AbortSignal.any([timeout.signal, stop]));
  } finally {
    clearTimeout(timer);
  }
}

/** Octokit would print deprecations to the console, past the log. */
const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // Nothing to say.
}
