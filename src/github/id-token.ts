import { UserError } from '../boundary/user-error.ts';
import { messageOf } from '../boundary/thrown.ts';

/**
 * Asks the runner for an identity token (JWT) for this audience; it lives for minutes, so ask anew for each
 * exchange. `@actions/core` masks it.
 *
 * @throws UserError where the job has no `id-token: write`, or GitHub does not answer.
 */
export async function requestIdToken(
  audience: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    throw new UserError(
      'Keyless sign-in needs an identity token, which this job may not request: add `id-token: write` to the `permissions` ' +
        'of the job (pull requests from forks never get one), or give `api-key` instead.',
      { code: 'no-id-token' },
    );
  }
  const core = await import('@actions/core');
  try {
    return await core.getIDToken(audience);
  } catch (error) {
    throw new UserError(`GitHub gave no identity token for the audience ${audience}: ${messageOf(error)}`, {
      code: 'no-id-token',
      cause: error,
    });
  }
}
