import type { Log } from '../boundary/log.ts';
import { asObject, asString } from '../boundary/json.ts';
import { appendFileCommand } from './file-command.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What `post` must know of the job that the step may have left behind. It holds no secret. */
export interface PostState {
  readonly provider: string;
  readonly jobId: string;
  /** False for a job that was adopted or followed: it is always left running. */
  readonly createdByThisRun: boolean;
  /** True once the step has ended by itself: it has let go of its job, and `post` leaves it alone. */
  readonly settled: boolean;
}

const NAME = 'job';

/** Saves the state for `post`, in place of an earlier one. */
export function savePostState(env: Environment, state: PostState, log: Log): void {
  saveState(env, NAME, state, log);
}

/** Saves a value for `post` under a name. On disk when it returns; a failure is a warning. */
export function saveState(env: Environment, name: string, value: unknown, log: Log): void {
  const path = env['GITHUB_STATE'] ?? '';
  if (path === '') return;
  try {
    appendFileCommand(path, name, JSON.stringify(value));
  } catch (error) {
    log.warning(
      `The state for the post step could not be saved (${String(error)}): a cancelled run may leave its job running.`,
    );
  }
}

/** What the main step saved under a name; null where it saved nothing. */
export function readState(env: Environment, name: string): unknown {
  try {
    return JSON.parse(env[`STATE_${name}`] ?? '') as unknown;
  } catch {
    return null;
  }
}

/** The state that the main step saved; null where it saved none. */
export function readPostState(env: Environment): PostState | null {
  const state = asObject(readState(env, NAME));
  const provider = asString(state?.['provider']);
  const jobId = asString(state?.['jobId']);
  if (state === undefined || provider === undefined || jobId === undefined) return null;
  return {
    provider,
    jobId,
    createdByThisRun: state['createdByThisRun'] === true,
    settled: state['settled'] === true,
  };
}
