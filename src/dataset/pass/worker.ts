import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf } from './block-rows.ts';
import { createBlockExaminer } from './examine-block.ts';
import type { BlockJob, BlockResult, PassSettings } from './types.ts';
import type { CheckerSummary } from '../rules/types.ts';
import type { SetRole } from '../types.ts';

/** What the pool asks of a worker. Blocks are answered in the order in which they were posted. */
export type WorkerRequest =
  | { readonly kind: 'block'; readonly job: BlockJob }
  | { readonly kind: 'summary'; readonly role: SetRole };

export type WorkerAnswer =
  | { readonly kind: 'block'; readonly result: BlockResult }
  | { readonly kind: 'summary'; readonly summary: CheckerSummary | null };

/** Marks a worker of this module, as the bundle's worker entry may start others too. */
export const PASS_WORKER = 'dataset-pass';

export interface PassWorkerData {
  readonly kind: typeof PASS_WORKER;
  readonly settings: PassSettings;
}

let started = false;

/** Answers the pool until the thread is ended. Does nothing in a thread that the pool did not start. */
export function startWorker(): void {
  const port = parentPort;
  const data = workerData as PassWorkerData | null;
  if (port === null || data?.kind !== PASS_WORKER || started) return;
  started = true;
  const examiner = createBlockExaminer(data.settings);
  port.on('message', (request: WorkerRequest) => {
    if (request.kind === 'summary') {
      port.postMessage({ kind: 'summary', summary: examiner.summary(request.role) } satisfies WorkerAnswer);
      return;
    }
    const result = examiner.examine(request.job);
    port.postMessage({ kind: 'block', result } satisfies WorkerAnswer, [
      result.buffer,
      ...buffersOf(result.rows),
    ]);
  });
}

// The file is itself what a worker is started with in tests and benchmarks.
startWorker();
