import { UserError } from '../boundary/user-error.ts';

/**
 * Whether asking again later may help. The provider's errors say so themselves; anything that is not a `UserError`
 * never came from an answer, and is a defect rather than weather.
 */
export function isTransient(error: unknown): boolean {
  return error instanceof UserError && 'transient' in error && error.transient === true;
}
