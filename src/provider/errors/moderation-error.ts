import { ApiError, type Refusal } from './api-error.ts';

/** The provider's moderation refused the data. The same data will be refused again. */
export class ModerationError extends ApiError {
  override readonly name = 'ModerationError';
  override readonly transient = false;

  constructor(refusal: Refusal) {
    super(refusal, {
      code: refusal.code ?? 'moderation',
      advice: 'Remove the examples that break the provider’s usage policies, then run again.',
    });
  }
}
