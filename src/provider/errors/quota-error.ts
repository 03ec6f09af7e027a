import { ApiError, type Refusal } from './api-error.ts';

/** Money or a daily allowance has run out. Asking again within this run cannot help, so it is never retried. */
export class QuotaError extends ApiError {
  override readonly name = 'QuotaError';
  override readonly transient = false;

  constructor(refusal: Refusal) {
    const daily = /daily|per day/i.test(`${refusal.code ?? ''} ${refusal.detail}`);
    super(refusal, {
      code: refusal.code ?? 'insufficient_quota',
      advice: daily
        ? 'The daily number of fine-tuning requests for this model is used up: run again tomorrow, or use another model.'
        : 'The account has no credit or budget left: add credit or raise the limit in the provider’s billing settings, then run again.',
    });
  }
}
