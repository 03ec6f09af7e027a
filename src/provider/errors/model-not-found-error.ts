import { ApiError, type Refusal } from './api-error.ts';

/** The words for the one request that trains. */
const CREATE_ACTION = 'create the job';

/** The model does not exist, is shut down, or cannot be trained or called with this key. */
export class ModelNotFoundError extends ApiError {
  override readonly name = 'ModelNotFoundError';

  constructor(refusal: Refusal, closing: string | null) {
    const advice =
      refusal.action === CREATE_ACTION
        ? 'Check the input model: its exact name at this provider, that it is not shut down, and that this key may use it for fine-tuning.'
        : 'Check the model’s exact name at this provider, that it is deployed where the provider asks for that, that it is not shut down, and that this key may use it.';
    super(refusal, {
      code: refusal.code ?? 'model-not-found',
      advice: closing === null ? advice : `${advice} ${closing}`,
    });
  }
}
