import { ApiError, type Refusal } from './api-error.ts';

/** The uploaded file is still being processed. No job was created; the caller waits and asks again. */
export class FileNotReadyError extends ApiError {
  override readonly name = 'FileNotReadyError';
  override readonly transient = true;

  constructor(refusal: Refusal) {
    super(refusal, {
      code: 'file-not-ready',
      advice: 'The file is still being processed: ask again in a few minutes.',
    });
  }
}
