import { asFiniteNumber } from '../../boundary/json.ts';
import type { Job, JobEvent, Provider } from '../../provider/types.ts';
import { type Authorship, isCreatedHere } from '../../training/find/twins.ts';
import { stepOf } from '../../training/follow/event-order.ts';
import { followJob } from '../../training/follow/follow-job.ts';
import type { FollowOptions } from '../../training/follow/follow-options.ts';
import { watchTrainJob } from '../../training/train-job-watch.ts';
import type { Step } from '../types.ts';
import { endAs } from './end-status.ts';
import { endAtTimeout } from './end-at-timeout.ts';
import type { HeldJob } from './held-job.ts';
import { noteHeldJob } from './job-state.ts';
import type { JobPlan } from './plan-job.ts';
import { fetchingDeadline, waitingDeadline } from './waiting-deadline.ts';

/** Events kept for the summary; all of them are in events.jsonl. */
const KEPT_EVENTS = 30;

export interface Pursuit {
  readonly provider: Provider;
  readonly job: Job;
  readonly held: HeldJob;
  /** Where this run created the job: what it needs to find a twin and to check the real cost. */
  readonly own: { readonly plan: JobPlan; readonly authorship: Authorship } | null;
}

export interface Followed {
  readonly job: Job;
  readonly events: readonly JobEvent[];
  /** False where the step's time ran out first, and the job was not waited for. */
  readonly ended: boolean;
}

/**
 * Station four: the job is followed to its end, each event logged and written once; what `on-timeout` says is done
 * where the time runs out first.
 * @throws UserError where the time ran out and `on-timeout` is `fail` or `cancel`, or the real cost is over the limit
 */
export async function followToEnd(step: Step, pursuit: Pursuit): Promise<Followed> {
  const { log, clock, signal, inputs, results, record } = step;
  const { provider, held, own } = pursuit;
  log.group(`Follow job ${pursuit.job.id}`);
  const url = provider.jobUrl(pursuit.job.id);
  if (url !== null) log.info(url);
  const events: JobEvent[] = [];
  const progress = progressOf(step);
  const overBudget: string[] = [];
  const outcome = await followJob(pursuit.job, {
    provider,
    clock,
    log,
    signal,
    cancelled: step.cancelled,
    deadline: waitingDeadline(step),
    lastReadDeadline: () => fetchingDeadline(step),
    fixedPauseMs:
      inputs.training.pollIntervalSeconds === null ? null : inputs.training.pollIntervalSeconds * 1_000,
    onEvent: (event) => {
      results.appendLine('events.jsonl', JSON.stringify(event.raw));
      events.push(event);
      progress.sawEvent(event);
      record.update({ events: events.slice(-KEPT_EVENTS) });
    },
    onJob: (job) => {
      progress.sawJob(job);
      noteHeldJob(step, job);
      if (!job.finished) step.comment.update();
    },
    ...(own === null
      ? {}
      : {
          afterLook: watchOwn(step, own, held, {
            onOverBudget: (message) => overBudget.push(message),
            onMoved: () => {
              // The events so far were another job's.
              events.length = 0;
              results.write('events.jsonl', '');
            },
          }),
        }),
  });
  noteHeldJob(step, outcome.job);
  switch (outcome.kind) {
    case 'finished':
      return { job: outcome.job, events, ended: true };
    case 'over-budget':
      held.letGo();
      throw endAs(step, 'over-budget', overBudget[0] ?? 'The job costs more than `max-cost-usd`.');
    case 'aborted':
      step.cancelled.throwIfAborted();
      return { job: outcome.job, events, ended: false };
    case 'timeout':
      await endAtTimeout(step, held, outcome.job);
      return { job: outcome.job, events, ended: false };
  }
}

/** Looks for a twin in the first minutes, and at the cost once the real epochs are known; takes hold of an older twin. */
export function watchOwn(
  step: Step,
  { plan, authorship }: NonNullable<Pursuit['own']>,
  held: HeldJob,
  on: { readonly onOverBudget: (message: string) => unknown; readonly onMoved: () => void },
): NonNullable<FollowOptions['afterLook']> {
  const { inputs, record, log, outputs } = step;
  const bill = record.view.dataset?.bill;
  const { maxCostUsd } = inputs.training;
  const watch = watchTrainJob({
    search: plan.search,
    wanted: plan.wanted,
    authorship,
    reuse: inputs.training.reuse,
    cost: bill === undefined ? null : { bill, evaluationUsd: record.view.evaluationCostUsd, maxCostUsd },
    log,
    onOverBudget: on.onOverBudget,
  });
  return async (job) => {
    const next = await watch(job);
    if (next.job.id !== job.id) {
      on.onMoved();
      held.take(next.job, isCreatedHere(next.job, authorship));
      outputs.set('reused', true);
      record.update({ reuse: { decision: 'adopted', reason: 'An older job for the same content stays.' } });
    }
    return next;
  };
}

/** Keeps the record's progress up to date from what jobs and events say of steps. */
function progressOf({ record, clock }: Step): { sawEvent(event: JobEvent): void; sawJob(job: Job): void } {
  let first: { step: number; at: number } | null = null;
  const saw = (at: number | null, step: number | null, total: number | null): void => {
    const before = record.view.progress;
    const totalSteps = total ?? before?.totalSteps ?? null;
    if (step === null || totalSteps === null || step <= (before?.step ?? 0)) return;
    const now = at ?? clock.now() / 1_000;
    first ??= { step, at: now };
    record.update({ progress: { step, totalSteps, trainingSeconds: now - first.at, firstStep: first.step } });
  };
  return {
    sawEvent: (event) => {
      saw(event.createdAt, stepOf(event), asFiniteNumber(event.data['total_steps']) ?? null);
    },
    sawJob: (job) => {
      saw(null, job.step, job.totalSteps);
    },
  };
}
