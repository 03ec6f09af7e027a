import { UserError } from '../boundary/user-error.ts';

/** The reason of the signal that a cancelled workflow, a job's timeout or Ctrl-C aborts. */
export class CancelledError extends UserError {
  override readonly name = 'CancelledError';
  readonly signalName: string;

  constructor(signalName: string) {
    super(`The step was cancelled (${signalName}).`, { code: 'cancelled' });
    this.signalName = signalName;
  }
}
