import type { Step } from '../types.ts';

/** When the step stops waiting for jobs and answers: a tenth of its time, at most a minute, is kept for publishing. */
export function waitingDeadline({ deadline, startedAt }: Pick<Step, 'deadline' | 'startedAt'>): number {
  return deadline - Math.min(60_000, (deadline - startedAt) / 10);
}
