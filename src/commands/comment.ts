import { UserError } from '../boundary/user-error.ts';
import type { Step } from './types.ts';
export async function postComment(_step: Step): Promise<void> {
  throw new UserError('not there yet');
}
