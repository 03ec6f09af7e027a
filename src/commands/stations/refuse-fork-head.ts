import { UserError } from '../../boundary/user-error.ts';
import { spendingRefusal } from '../../github/spending-refusal.ts';
import type { Step } from '../types.ts';

/** @throws UserError where an event with secrets runs on a head that a stranger chose, unless that was allowed. */
export function refuseForkHead({ context, inputs }: Pick<Step, 'context' | 'inputs'>): void {
  const refusal = spendingRefusal(context, inputs.github.allowForkHead);
  if (refusal !== null) throw new UserError(refusal, { code: 'fork-head' });
}
