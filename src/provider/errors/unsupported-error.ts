import { UserError } from '../../boundary/user-error.ts';

/** The provider cannot do what was asked; known before any request. */
export class UnsupportedError extends UserError {
  override readonly name = 'UnsupportedError';

  /** `what` completes "OpenAI cannot …"; `instead` says what is possible. */
  constructor(provider: string, what: string, instead?: string) {
    super(`${provider} cannot ${what}.${instead === undefined ? '' : ` ${instead}`}`, {
      code: 'unsupported',
    });
  }
}
