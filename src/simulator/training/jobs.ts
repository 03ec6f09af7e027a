import type { Clock } from '../../boundary/clock.ts';
import type { Files } from '../store/files.ts';
import type { Store } from '../store/store.ts';
import type { Control, JobRecord } from './job-record.ts';
import type { Lesson } from './lesson.ts';
import { observe, type Observation, type Phase } from './observe.ts';
import { makeTimeline, type Timeline } from './timeline.ts';

export const finishedPhases: readonly Phase[] = ['succeeded', 'failed', 'cancelled'];

/** The jobs, as they stand at this moment. */
export class Jobs {
  readonly #store: Store;
  readonly #files: Files;
  readonly #clock: Clock;
  readonly #maxConcurrent: number;
  readonly #timelines = new Map<string, { waitMs: number; timeline: Timeline }>();

  constructor(store: Store, files: Files, clock: Clock, maxConcurrent = Infinity) {
    this.#store = store;
    this.#files = files;
    this.#clock = clock;
    this.#maxConcurrent = maxConcurrent;
  }

  /** Keeps a new job and what its model will have learned; the training file may be deleted afterwards. */
  add(job: JobRecord, lessons: readonly Lesson[]): void {
    this.#store.create('lessons', job.id, lessons);
    this.#store.create('job', job.id, job);
  }

  lessons(id: string): readonly Lesson[] {
    return this.#store.read<Lesson[]>('lessons', id) ?? [];
  }

  find(id: string): Observation | undefined {
    const job = this.#store.read<JobRecord>('job', id);
    return job && this.#exists(job) ? this.#observe(job) : undefined;
  }

  /** Newest first; of two jobs of one millisecond, the one with the greater id. */
  list(): Observation[] {
    return this.#records()
      .reverse()
      .filter((job) => this.#exists(job))
      .map((job) => this.#observe(job));
  }

  countActive(model: string): number {
    return this.list().filter((seen) => seen.job.order.model === model && !isFinished(seen)).length;
  }

  /** Writes down what is done to a job, where `allowed` says so of its present state. */
  control(id: string, action: Control['action'], allowed: (seen: Observation) => boolean): Observation {
    this.#store.append<Control>('job', id, () => {
      const seen = this.find(id);
      return seen && allowed(seen) ? { action, atMs: this.#clock.now() } : undefined;
    });
    const seen = this.find(id);
    if (!seen) throw new Error(`no job ${id}`);
    return seen;
  }

  /** Forgets a job, for the APIs that can. */
  remove(id: string): void {
    this.#store.create('job-gone', id, { atMs: this.#clock.now() });
  }

  /** Not before a job has taken the place of the one it carries on, nor after it was removed. */
  #exists(job: JobRecord): boolean {
    if (this.#store.read('job-gone', job.id) !== undefined) return false;
    if (job.createdMs > this.#clock.now()) return false;
    return job.restartOf === null || this.find(job.restartOf)?.phase === 'failed';
  }

  #records(): JobRecord[] {
    return this.#store
      .list<JobRecord>('job')
      .sort((a, b) => a.createdMs - b.createdMs || (a.id < b.id ? -1 : 1));
  }

  #observe(job: JobRecord): Observation {
    return this.#observeAfter(job, this.#maxConcurrent === Infinity ? 0 : this.#waitOf(job));
  }

  #observeAfter(job: JobRecord, waitMs: number): Observation {
    const known = this.#timelines.get(job.id);
    const timeline = known?.waitMs === waitMs ? known.timeline : makeTimeline(job, waitMs);
    this.#timelines.set(job.id, { waitMs, timeline });
    const controls = this.#store.log<Control>('job', job.id);
    const gone = this.#files.deletedMs(job.order.trainingFile);
    return observe(job, timeline, controls, gone, this.#clock.now());
  }

  /** How long a job waits for a place beyond its own queue: jobs are let in by their age. */
  #waitOf(job: JobRecord): number {
    const busy: { fromMs: number; toMs: number }[] = [];
    for (const other of this.#records()) {
      const alone = this.#observeAfter(other, 0);
      const readyMs = alone.wallOf(alone.timeline.startedMs);
      const startMs = firstFree(busy, readyMs, this.#maxConcurrent);
      const waitMs = startMs - readyMs;
      if (other.id === job.id) return waitMs;
      busy.push({ fromMs: startMs, toMs: this.#observeAfter(other, waitMs).endMs });
    }
    return 0;
  }
}

export function isFinished(seen: Observation): boolean {
  return finishedPhases.includes(seen.phase);
}

function firstFree(
  busy: readonly { fromMs: number; toMs: number }[],
  readyMs: number,
  places: number,
): number {
  const moments = [readyMs, ...busy.map((stretch) => stretch.toMs).filter((end) => end > readyMs)];
  const free = (at: number) =>
    busy.filter((stretch) => stretch.fromMs <= at && at < stretch.toMs).length < places;
  return moments.sort((a, b) => a - b).find(free) ?? Infinity;
}
