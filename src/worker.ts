import { workerData } from 'node:worker_threads';
import { asObject } from './boundary/json.ts';

/** The bundle's entry for threads: which work it is stands in the thread's data, and each loads only what it needs. */
export async function worker(): Promise<void> {
  if (asObject(workerData)?.['kind'] === 'artifact') {
    (await import('./github/artifact-thread.ts')).startArtifactThread();
    return;
  }
  (await import('./dataset/pass/worker.ts')).startWorker();
}
