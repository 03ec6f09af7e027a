import { Worker } from 'node:worker_threads';
import { PassWorkerError } from './pass-worker-error.ts';
import type { BlockResult, Examiner, PassSettings } from './types.ts';
import { PASS_WORKER, type PassWorkerData, type WorkerAnswer, type WorkerRequest } from './worker.ts';

/** Blocks handed to a worker at once: one in work, one ready. */
const BLOCKS_A_WORKER = 2;

interface Waiting {
  readonly resolve: (answer: WorkerAnswer) => void;
  readonly reject: (error: Error) => void;
}

interface PoolWorker {
  readonly thread: Worker;
  /** In the order in which the requests were posted, which is the order of the answers. */
  readonly waiting: Waiting[];
  /** Why it will answer no more. */
  failure: Error | null;
}

/**
 * Checks blocks in worker threads.
 *
 * @param url the worker's file: `worker.ts` here, or the bundle's entry that calls `startWorker`
 * @param threads how many
 */
export function startPool(settings: PassSettings, url: URL, threads: number): Examiner {
  const workers = Array.from({ length: threads }, () => startWorkerThread(settings, url));

  const ask = (worker: PoolWorker, request: WorkerRequest, transfer: ArrayBuffer[]): Promise<WorkerAnswer> =>
    new Promise((resolve, reject) => {
      if (worker.failure !== null) {
        reject(worker.failure);
        return;
      }
      worker.waiting.push({ resolve, reject });
      worker.thread.postMessage(request, transfer);
    });

  return {
    parallel: threads * BLOCKS_A_WORKER,
    async examine(job): Promise<BlockResult> {
      const worker = workers.reduce((least, each) =>
        each.waiting.length < least.waiting.length ? each : least,
      );
      const answer = await ask(worker, { kind: 'block', job }, [job.buffer]);
      if (answer.kind !== 'block') throw new PassWorkerError('answered out of turn');
      return answer.result;
    },
    async summaries(role) {
      const answers = await Promise.all(workers.map((worker) => ask(worker, { kind: 'summary', role }, [])));
      return answers.flatMap((answer) =>
        answer.kind === 'summary' && answer.summary !== null ? [answer.summary] : [],
      );
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.thread.terminate()));
    },
  };
}

function startWorkerThread(settings: PassSettings, url: URL): PoolWorker {
  const workerData: PassWorkerData = { kind: PASS_WORKER, settings };
  const thread = new Worker(url, { workerData, name: 'dataset' });
  const worker: PoolWorker = { thread, waiting: [], failure: null };
  const fail = (error: Error): void => {
    worker.failure ??= error;
    for (const waiting of worker.waiting.splice(0)) waiting.reject(worker.failure);
  };
  thread.on('message', (answer: WorkerAnswer) => worker.waiting.shift()?.resolve(answer));
  thread.on('messageerror', (error) => {
    fail(new PassWorkerError('sent what cannot be read', error));
  });
  thread.on('error', (error) => {
    fail(new PassWorkerError('crashed', error));
  });
  thread.on('exit', (code) => {
    fail(new PassWorkerError(`ended with code ${code}`));
  });
  return worker;
}
