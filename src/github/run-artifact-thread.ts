import { Worker } from 'node:worker_threads';
import { asError } from '../boundary/thrown.ts';
import type { ArtifactAnswer, ArtifactOrder } from './artifact-thread.ts';

/**
 * Runs the upload in a thread of its own, which is ended when the signal aborts.
 * @param url the bundle's entry for threads
 * @throws the signal's reason, or what the upload failed with
 */
export function runArtifactThread(
  url: URL,
  order: ArtifactOrder,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly id: number }> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(asError(signal.reason));
      return;
    }
    const thread = new Worker(url, { workerData: order, name: 'artifact' });
    let answer: ArtifactAnswer | null = null;
    const stop = () => {
      reject(asError(signal.reason));
      void thread.terminate();
    };
    signal.addEventListener('abort', stop, { once: true });
    thread.on('message', (said: ArtifactAnswer) => {
      answer = said;
    });
    thread.on('error', reject);
    // Not before its end: what it prints belongs before what follows.
    thread.on('exit', () => {
      signal.removeEventListener('abort', stop);
      if (answer?.kind === 'uploaded') resolve(answer);
      else reject(new Error(answer?.message ?? 'the upload ended without a word'));
    });
  });
}
