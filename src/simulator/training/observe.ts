import type { Control, JobRecord } from './job-record.ts';
import type { JobFailure } from '../scenario/scenario.ts';
import type { Happening, Timeline } from './timeline.ts';

export type Phase =
  | 'validating'
  | 'queued'
  | 'running'
  | 'paused'
  | 'finishing'
  | 'succeeded'
  | 'failed'
  | 'cancelled';

/** Where a job stands at a moment. */
export interface Observation {
  readonly job: JobRecord;
  readonly timeline: Timeline;
  readonly phase: Phase;
  readonly step: number;
  /** When it ended, or will end if nobody interferes; Infinity while paused. Milliseconds since the epoch. */
  readonly endMs: number;
  readonly failure: JobFailure | null;
  /** When an own-time moment takes or took place, in milliseconds since the epoch. */
  readonly wallOf: (ownMs: number) => number;
  readonly interrupts: readonly { readonly atMs: number; readonly what: Happening }[];
}

/**
 * Where a job stands at `now`: a pure function of what it is, of what was done to it and of the time,
 * so that no timer runs and every process sees the same.
 *
 * @param fileGoneMs when its training file was deleted, null if it was not
 */
export function observe(
  job: JobRecord,
  timeline: Timeline,
  controls: readonly Control[],
  fileGoneMs: number | null,
  now: number,
): Observation {
  const pauses = pausesOf(controls);
  const wallOf = (ownMs: number) => {
    let wall = job.createdMs + ownMs;
    for (const pause of pauses) if (pause.fromMs < wall) wall += pause.toMs - pause.fromMs;
    return wall;
  };
  const naturalEnd = wallOf(timeline.endMs);
  const cancelledMs = controls.find((control) => control.action === 'cancel')?.atMs ?? Infinity;
  const orphaned = fileGoneMs !== null && fileGoneMs < wallOf(timeline.validatedMs) ? fileGoneMs : Infinity;
  const endMs = Math.min(naturalEnd, cancelledMs, orphaned);
  const failure = endMs === orphaned ? deletedFile : endMs === naturalEnd ? job.failure : null;
  const at = Math.min(now, endMs);
  const interrupts = controls.map((control) => ({ atMs: control.atMs, what: happeningOf(control) }));
  if (endMs === orphaned) interrupts.push({ atMs: orphaned, what: { kind: 'failed' } });
  const phase = phaseAt();
  return { job, timeline, phase, step: stepAt(), endMs, failure, wallOf, interrupts };

  function phaseAt(): Phase {
    if (now >= endMs) return failure ? 'failed' : endMs === cancelledMs ? 'cancelled' : 'succeeded';
    if (pauses.some((pause) => pause.fromMs <= now && now < pause.toMs)) return 'paused';
    if (now < wallOf(timeline.validatedMs)) return 'validating';
    if (now < wallOf(timeline.startedMs)) return 'queued';
    return stepAt() < timeline.steps ? 'running' : 'finishing';
  }

  function stepAt(): number {
    const paused = pauses.reduce((sum, p) => sum + Math.max(0, Math.min(at, p.toMs) - p.fromMs), 0);
    const own = at - job.createdMs - paused - timeline.startedMs;
    // A little more than nothing makes up for rounding in the division.
    return Math.max(0, Math.min(timeline.steps, Math.floor(own / timeline.msPerStep + 1e-6)));
  }
}

const deletedFile: JobFailure = {
  when: 'validating',
  code: 'deleted_training_file',
  message: 'The training file was deleted while the job was being validated.',
  param: 'training_file',
};

function happeningOf(control: Control): Happening {
  if (control.action === 'cancel') return { kind: 'cancelled' };
  return { kind: control.action === 'pause' ? 'paused' : 'resumed' };
}

/** The stretches of time in which the job stood still; the last may still go on. */
function pausesOf(controls: readonly Control[]): { fromMs: number; toMs: number }[] {
  const pauses: { fromMs: number; toMs: number }[] = [];
  let fromMs: number | null = null;
  for (const { action, atMs } of controls) {
    if (action === 'pause') fromMs ??= atMs;
    else if (fromMs !== null) {
      pauses.push({ fromMs, toMs: action === 'cancel' ? Infinity : atMs });
      fromMs = null;
    }
  }
  if (fromMs !== null) pauses.push({ fromMs, toMs: Infinity });
  return pauses;
}
