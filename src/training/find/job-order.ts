import type { Job } from '../../provider/types.ts';

/** Older first, then the smaller id: every run of the same content sorts them the same way. */
export function compareSeniority(one: Job, other: Job): number {
  const age = (one.createdAt ?? Infinity) - (other.createdAt ?? Infinity);
  if (age !== 0 && !Number.isNaN(age)) return age;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/** Not ended, and not about to end because somebody cancelled it. */
export function isAlive(job: Job): boolean {
  return !job.finished && !job.cancelling;
}
