import { asArray, asObject, asString } from '../boundary/json.ts';
import { readState, saveState } from '../github/state.ts';
import type { Authorship } from '../training/find/twins.ts';
import type { WantedJob } from '../training/find/wanted-job.ts';
import type { Environment, Step } from './types.ts';

/** A request to create a job whose answer the step did not live to see: enough for `post` to find the job. */
export interface LeftRequest {
  readonly wanted: WantedJob;
  readonly authorship: Authorship;
}

const NAME = 'request';

/** Saves for `post` that a job is being asked for; null takes it back. */
export function saveLeftRequest({ env, log }: Pick<Step, 'env' | 'log'>, request: LeftRequest | null): void {
  const value =
    request === null
      ? null
      : {
          wanted: request.wanted,
          authorship: { ...request.authorship, known: [...request.authorship.known], created: [] },
        };
  saveState(env, NAME, value, log);
}

/** What the main step saved; null where it saved nothing, or took it back. */
export function readLeftRequest(env: Environment): LeftRequest | null {
  const saved = asObject(readState(env, NAME));
  const wanted = asObject(saved?.['wanted']);
  const authorship = asObject(saved?.['authorship']);
  if (asString(wanted?.['fingerprint']) === undefined || authorship === undefined) return null;
  const ids = (asArray(authorship['known']) ?? []).filter((id) => typeof id === 'string');
  // Nobody but the main step writes this state: the rest has the shape it was saved in.
  return {
    wanted: wanted as unknown as WantedJob,
    authorship: {
      ...(authorship as unknown as Authorship),
      known: new Set(ids),
      created: new Set(),
      // JSON knows no infinity: a request without an end was still under way.
      ...(Array.isArray(authorship['unclear'])
        ? {
            unclear: (authorship['unclear'] as { from: number; to: number | null }[]).map(({ from, to }) => ({
              from,
              to: to ?? Infinity,
            })),
          }
        : {}),
    },
  };
}
