import { inspect } from 'node:util';
import { UserError } from '../boundary/user-error.ts';
import { messageOf } from '../boundary/thrown.ts';
import type { Step } from './types.ts';

/**
 * What the user is told of an error: a `UserError` speaks for itself; anything else is a defect of ours, named as
 * one, its stack only with debug logging on.
 */
export function describeFailure(
  error: unknown,
  { log, cancelled }: Pick<Step, 'log' | 'cancelled'>,
): UserError {
  log.debug(inspect(error, { depth: 4 }));
  if (cancelled.aborted && !(error instanceof UserError)) {
    return new UserError('The workflow was cancelled.', { code: 'cancelled', cause: error });
  }
  if (error instanceof UserError) return error;
  const message = messageOf(error);
  return new UserError(
    `Something went wrong that the action did not foresee: ${message}. Run again with debug logging for the details, and report it.`,
    { code: 'unexpected', cause: error },
  );
}
