import { UserError } from '../../boundary/user-error.ts';

/** An answer pointed to an address that requests must not follow: plain http, another host for a body, a private network. */
export class UnsafeUrlError extends UserError {
  override readonly name = 'UnsafeUrlError';

  constructor(provider: string, action: string, why: string) {
    super(
      `${provider} answered the request to ${action} with an address that is not followed: ${why}. Check the input base-url.`,
      { code: 'unsafe-url' },
    );
  }
}
