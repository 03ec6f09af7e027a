import { ApiError, type Refusal } from './api-error.ts';

/** 403: the key is known, but may not do this; or the provider has closed it to the account. */
export class PermissionError extends ApiError {
  override readonly name = 'PermissionError';

  /** `advice` says which permission the key needs; `closing` what the provider announced about creating jobs, where it did. */
  constructor(refusal: Refusal, advice: string, closing: string | null) {
    super(refusal, { code: 'permission-denied', advice: closing === null ? advice : `${advice} ${closing}` });
  }
}
