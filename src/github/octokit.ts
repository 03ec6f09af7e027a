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
}: GitHubAccess): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, log: quiet });
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt += 1) {
      // A signal of its own for each attempt: one that has timed out stays aborted.
      const timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
      const signal = stop === undefined ? timeout : AbortSignal.any([timeout, stop]);
      const attemptOptions = { ...options, request: { ...options.request, signal } };
      try {
        return await request(attemptOptions);
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

/** Octokit would print deprecations to the console, past the log. */
const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {
  // Nothing to say.
}
