import { UserError } from './user-error.ts';

/** The reason of a signal that aborts because `timeout-minutes` ran out: the step ends, the job need not. */
export class OutOfTimeError extends UserError {
  override readonly name = 'OutOfTimeError';

  /** @param what what came of it, one or two sentences */
  constructor(timeoutMinutes: number, what = 'Allow more minutes, or run again once the provider answers.') {
    super(`\`timeout-minutes\` (${timeoutMinutes}) ran out. ${what}`, { code: 'timeout' });
  }
}

/** Throws the signal's reason, unless it is that the time is over: then what is known already is still told. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.reason instanceof OutOfTimeError) return;
  signal?.throwIfAborted();
}
