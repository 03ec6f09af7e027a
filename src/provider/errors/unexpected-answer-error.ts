import { UserError } from '../../boundary/user-error.ts';

/** A success whose body is not what the API promises: too large, or of another shape. */
export class UnexpectedAnswerError extends UserError {
  override readonly name = 'UnexpectedAnswerError';

  constructor(provider: string, action: string, what: string) {
    super(
      `${provider} answered the request to ${action} with something unexpected: ${what}. Check that base-url is the API’s address with its version path.`,
      { code: 'unexpected-answer' },
    );
  }
}
