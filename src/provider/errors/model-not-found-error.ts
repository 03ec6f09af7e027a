import { ApiError, type Refusal } from './api-error.ts';

/** The model does not exist, is shut down, or cannot be trained or called with this key. */
export class ModelNotFoundError extends ApiError {
  override readonly name = 'ModelNotFoundError';

  constructor(refusal: Refusal, closing: string | null) {
    const advice =
      'Check the input model: its exact name at this provider, that it is not shut down, and that this key may use it for fine-tuning.';
    super(refusal, {
      code: refusal.code ?? 'model-not-found',
      advice: closing === null ? advice : `${advice} ${closing}`,
    });
  }
}
