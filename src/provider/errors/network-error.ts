import { UserError } from '../../boundary/user-error.ts';

/** No usable answer after every attempt: connection refused or reset, time-out, cut-off body. */
export class NetworkError extends UserError {
  override readonly name = 'NetworkError';
  readonly transient = true;

  constructor(
    provider: string,
    action: string,
    what: string,
    options: { advice?: string; cause?: unknown } = {},
  ) {
    super(
      `${provider} could not be reached to ${action} (${what}). ${options.advice ?? 'Check base-url, proxy settings and the provider’s status page, then run again.'}`,
      { code: 'network', cause: options.cause },
    );
  }
}
