import { UserError } from '../../boundary/user-error.ts';

/** The keyless sign-in was refused. The line names what to compare; tokens are never part of it. */
export class SignInError extends UserError {
  override readonly name = 'SignInError';

  constructor(where: string, status: number, detail: string, advice: string) {
    super(
      `Keyless sign-in: ${where} refused the workflow's id token (HTTP ${status})${detail === '' ? '' : `: ${detail}`}. ${advice}`,
      {
        code: 'sign-in',
      },
    );
  }
}
