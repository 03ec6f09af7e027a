import { UserError } from '../../boundary/user-error.ts';
import type { Step } from '../types.ts';

type Told = Pick<Step, 'outputs' | 'record'>;

/** How the step ends where no job's own status says it: for the output, the summary and the comment. */
export function noteStatus({ outputs, record }: Told, status: string): void {
  outputs.set('status', status);
  record.update({ status });
}

/** The error of a step that ends so, its status noted; the status is the error's code as well. */
export function endAs(
  step: Told,
  status: 'not-found' | 'over-budget' | 'refused',
  message: string,
): UserError {
  noteStatus(step, status);
  return new UserError(message, { code: status });
}
