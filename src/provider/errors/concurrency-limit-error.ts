import { ApiError, type Refusal } from './api-error.ts';

/** All places for running jobs are taken. No job was created; the caller waits and asks again. */
export class ConcurrencyLimitError extends ApiError {
  override readonly name = 'ConcurrencyLimitError';
  override readonly transient = true;

  constructor(refusal: Refusal) {
    super(refusal, {
      code: 'concurrency-limit',
      advice: 'Wait until a running job ends, or cancel one.',
    });
  }
}
