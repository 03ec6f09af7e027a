import type { JobRecord } from './job-record.ts';

/** Something that happens to a job; each dialect words it for itself. */
export type Happening =
  | { readonly kind: 'created' | 'validating' | 'validated' | 'started' }
  | { readonly kind: 'step' | 'epoch'; readonly step: number }
  | { readonly kind: 'stopped-early'; readonly step: number }
  | { readonly kind: 'model' | 'moderating' | 'moderated' | 'succeeded' }
  | { readonly kind: 'failed' | 'cancelled' | 'paused' | 'resumed' };

/** A happening and when it takes place, in milliseconds of the job's own time (pauses not counted). */
export interface Mark {
  readonly atMs: number;
  readonly what: Happening;
}

export interface Timeline {
  readonly marks: readonly Mark[];
  /** Own time at which the stages end. */
  readonly validatedMs: number;
  readonly startedMs: number;
  readonly endMs: number;
  readonly msPerStep: number;
  /** Steps that are done when it ends. */
  readonly steps: number;
}

/**
 * Everything that will happen to a job if nobody interferes.
 * `waitMs` is how much longer than its own queue it waits for others to end.
 */
export function makeTimeline(job: JobRecord, waitMs: number): Timeline {
  const { pace, plan, failure } = job;
  const validatedMs = Math.max(0, job.filesReadyMs - job.createdMs) + pace.validateSeconds * 1000;
  const startedMs = validatedMs + pace.queueSeconds * 1000 + waitMs;
  const msPerStep = 1000 * (pace.secondsPerStep ?? pace.trainSeconds / plan.steps);
  const marks: Mark[] = [];
  const add = (atMs: number, what: Happening) => marks.push({ atMs, what });
  const end = (endMs: number, steps: number) => ({ marks, validatedMs, startedMs, endMs, msPerStep, steps });
  add(0, { kind: 'created' });
  add(0, { kind: 'validating' });
  if (failure?.when === 'validating') {
    add(validatedMs, { kind: 'failed' });
    return end(validatedMs, 0);
  }
  add(validatedMs, { kind: 'validated' });
  add(startedMs, { kind: 'started' });
  const failingStep = failure?.when === 'step' ? failure.step : undefined;
  const last = Math.min(plan.steps, job.stopAtStep ?? plan.steps, failingStep ?? plan.steps);
  for (let step = 1; step <= last; step += 1) {
    const atMs = startedMs + step * msPerStep;
    add(atMs, { kind: 'step', step });
    if (step % plan.stepsPerEpoch === 0) add(atMs, { kind: 'epoch', step });
  }
  const trainedMs = startedMs + last * msPerStep;
  if (failure?.when === 'step') {
    add(trainedMs, { kind: 'failed' });
    return end(trainedMs, last);
  }
  if (job.stopAtStep !== null) add(trainedMs, { kind: 'stopped-early', step: last });
  const endMs = trainedMs + pace.finishSeconds * 1000;
  const between = (share: number) => trainedMs + share * (endMs - trainedMs);
  add(between(0.2), { kind: 'model' });
  add(between(0.4), { kind: 'moderating' });
  if (failure?.when === 'after') {
    add(endMs, { kind: 'failed' });
    return end(endMs, last);
  }
  add(between(0.8), { kind: 'moderated' });
  add(endMs, { kind: 'succeeded' });
  return end(endMs, last);
}
