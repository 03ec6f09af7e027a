/** A worker thread of the dataset check ended before its work did: a defect, or too little memory. */
export class PassWorkerError extends Error {
  override readonly name = 'PassWorkerError';

  constructor(what: string, cause?: unknown) {
    const detail = cause instanceof Error ? `: ${cause.message}` : '';
    super(
      `A worker thread of the dataset check ${what}${detail}. If the runner is short of memory, use a larger one.`,
      cause === undefined ? undefined : { cause },
    );
  }
}
