import type { Job, Provider } from '../../provider/types.ts';
import type { Authorship } from '../../training/find/twins.ts';
import type { WantedJob } from '../../training/find/wanted-job.ts';
import {
  findUnansweredJob,
  SETTLE_TIMEOUT_MS,
  settleJob,
  settleUnansweredJob,
  type Settlement,
} from '../../training/settle.ts';
import { saveLeftRequest, type LeftRequest } from '../left-request.ts';
import type { Step } from '../types.ts';
import { holdJob, noteHeldJob } from './job-state.ts';

/** The job that the step is responsible for, from the moment it is asked for until the step lets go of it. */
export class HeldJob {
  readonly #step: Step;
  readonly #provider: Provider;
  #job: Job | null = null;
  #created = false;
  #isLetGo = false;
  /** Set while a create request is under way: the job may exist though no answer came. */
  #asked: LeftRequest | null = null;

  constructor(step: Step, provider: Provider) {
    this.#step = step;
    this.#provider = provider;
  }

  get createdByThisRun(): boolean {
    return this.#created;
  }

  get job(): Job | null {
    return this.#job;
  }

  get isLetGo(): boolean {
    return this.#isLetGo;
  }

  /** A request to create a job was sent, and no answer came. */
  get isAsking(): boolean {
    return this.#asked !== null;
  }

  /** Looks for the job of such a request, and takes hold of it; null where there is none, or none is listed in time. */
  async findAsked(timeoutMs: number): Promise<Job | null> {
    if (this.#asked === null) return null;
    const { wanted, authorship } = this.#asked;
    const job = await findUnansweredJob(this.#search(), wanted, authorship, timeoutMs);
    if (job !== null) this.take(job, true);
    return job;
  }

  /** A request to create a job is about to be sent; `post` learns of it, should the step not live to see the answer. */
  asking(wanted: WantedJob, authorship: Authorship): void {
    this.#asked = { wanted, authorship };
    saveLeftRequest(this.#step, this.#asked);
  }

  /** The request was refused: no job of this step's is under way. */
  notAsking(): void {
    if (this.#asked === null) return;
    this.#asked = null;
    saveLeftRequest(this.#step, null);
  }

  /** Takes hold of a job; outputs and the state for `post` are written before this returns. */
  take(job: Job, createdByThisRun: boolean): void {
    this.#job = job;
    this.#created = createdByThisRun;
    this.#isLetGo = false;
    this.#asked = null;
    holdJob(this.#step, job, { createdByThisRun, settled: false });
    noteHeldJob(this.#step, job);
  }

  /** The step ends by itself and lets go: `post` leaves the job alone. */
  letGo(): void {
    this.#isLetGo = true;
    this.notAsking();
    if (this.#job) {
      holdJob(this.#step, this.#job, { createdByThisRun: this.#created, settled: true });
    }
  }

  /**
   * Does what `on-cancel` or `on-timeout` says; never throws. null where there is no job.
   * @param timeoutMs the seconds that a cancelled workflow leaves, unless given
   */
  async settle(action: 'cancel' | 'detach', timeoutMs = SETTLE_TIMEOUT_MS): Promise<Settlement | null> {
    const search = this.#search();
    if (this.#job) {
      const left = { jobId: this.#job.id, createdByThisRun: this.#created };
      const settlement = await settleJob(search, left, action, timeoutMs);
      if (settlement.kind !== 'unknown') this.letGo();
      return settlement;
    }
    if (!this.#asked) return null;
    const { wanted, authorship } = this.#asked;
    const settlement = await settleUnansweredJob(search, wanted, authorship, action, timeoutMs);
    if (settlement.kind !== 'unknown') this.letGo();
    return settlement;
  }
  #search() {
    return { provider: this.#provider, clock: this.#step.clock };
  }
}
