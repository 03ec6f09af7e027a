import { ApiError, type Refusal } from './api-error.ts';

/** 401: the key is missing, wrong, revoked or of another provider. The provider's words are left out: they may quote the key. */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';

  constructor(refusal: Refusal) {
    super(refusal, {
      quote: false,
      code: 'authentication',
      advice:
        'Check the input api-key (or the keyless sign-in), that it belongs to this provider and base-url, and that it was not revoked.',
    });
  }
}
