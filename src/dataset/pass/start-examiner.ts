import { availableParallelism } from 'node:os';
import { examineHere } from './examine-here.ts';
import type { Examiner, PassSettings } from './types.ts';

/** Below this a worker takes longer to start than it saves. */
const WORTH_WORKERS_BYTES = 4 * (1 << 20);
/** Each thread takes some 40 MB; more of them would wait for the disk. */
const MAX_THREADS = 4;

/**
 * Chooses where the lines are checked: in worker threads, on a machine with several cores and for enough bytes.
 *
 * @param workerUrl what a worker is started with; null for none
 * @param bytes of all files
 */
export async function startExaminer(
  settings: PassSettings,
  workerUrl: URL | null,
  bytes: number,
): Promise<Examiner> {
  const threads = Math.min(availableParallelism(), MAX_THREADS);
  if (workerUrl === null || threads < 2 || bytes < WORTH_WORKERS_BYTES) return examineHere(settings);
  const { startPool } = await import('./worker-pool.ts');
  return startPool(settings, workerUrl, threads);
}
