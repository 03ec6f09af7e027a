import { asFiniteNumber } from '../../boundary/json.ts';
import { UserError } from '../../boundary/user-error.ts';
import type { Job, JobEvent, Provider } from '../../provider/types.ts';
import { checkRealCost } from '../../training/cost-gate.ts';
import { type Authorship, settleTwins } from '../../training/find/twins.ts';
import { describeDuration } from '../../training/duration.ts';
import { stepOf } from '../../training/follow/event-order.ts';
import { followJob } from '../../training/follow/follow-job.ts';
import type { Step } from '../types.ts';
import type { HeldJob } from './held-job.ts';
import { noteJob } from './job-state.ts';
import type { JobPlan } from './plan-job.ts';

/** Twins of two runs in the same instant show within the first looks. */
const TWIN_LOOKS = 3;
/** Events kept for the summary; all of them are in events.jsonl. */
const KEPT_EVENTS = 30;

interface Pursuit {
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
  let looks = 0;
  let overBudget: string | null = null;
  const outcome = await followJob(pursuit.job, {
    provider,
    clock,
    log,
    signal,
    deadline: followDeadline(step),
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
      noteJob(step, job);
      if (!job.finished) step.comment.update();
    },
    afterLook: async (job) => {
      if (own === null) return { job };
      looks += 1;
      if (looks <= TWIN_LOOKS) {
        const stays = await settleTwins(own.plan.search, own.plan.wanted, own.authorship, job, {
          log,
          onlyOwn: !inputs.training.reuse,
        });
        if (stays.id !== job.id) {
          held.take(stays, false);
          step.outputs.set('reused', true);
          record.update({
            reuse: { decision: 'adopted', reason: 'An older job for the same content stays.' },
          });
          return { job: stays };
        }
      }
      overBudget = held.createdByThisRun ? realCostProblem(step, job) : null;
      return overBudget === null ? { job } : { job, stop: 'over-budget' };
    },
  });
  noteJob(step, outcome.job);
  switch (outcome.kind) {
    case 'finished':
      return { job: outcome.job, events, ended: true };
    case 'over-budget':
      await held.settle('cancel');
      step.outputs.set('status', 'over-budget');
      record.update({ status: 'over-budget' });
      throw new UserError(overBudget ?? 'The job costs more than `max-cost-usd`.', { code: 'over-budget' });
    case 'aborted':
      signal.throwIfAborted();
      return { job: outcome.job, events, ended: false };
    case 'timeout':
      await endAtTimeout(step, held, outcome.job);
      return { job: outcome.job, events, ended: false };
  }
}

/** Some of the step's time is kept for publishing: a tenth, at most a minute. */
function followDeadline({ deadline, startedAt }: Step): number {
  return deadline - Math.min(60_000, (deadline - startedAt) / 10);
}

function realCostProblem({ inputs, record }: Step, job: Job): string | null {
  const bill = record.view.dataset?.bill;
  if (!bill) return null;
  const { maxCostUsd } = inputs.training;
  const verdict = checkRealCost({ bill, evaluationUsd: record.view.evaluationCostUsd, maxCostUsd }, job);
  return verdict === null || verdict.within ? null : verdict.message;
}

async function endAtTimeout(step: Step, held: HeldJob, job: Job): Promise<void> {
  const { onTimeout, timeoutMinutes } = step.inputs.training;
  const settlement = await held.settle(onTimeout === 'cancel' ? 'cancel' : 'detach');
  const wasCancelled = settlement?.kind === 'cancelled';
  step.record.update({
    ended: {
      reason: 'timeout',
      job: wasCancelled ? 'was-cancelled' : 'goes-on',
      afterMinutes: timeoutMinutes,
    },
  });
  if (wasCancelled) {
    step.outputs.set('status', 'cancelled');
    step.record.update({ status: 'cancelled' });
  }
  held.letGo();
  const after = describeDuration(step.clock.now() - step.startedAt);
  const message = `\`timeout-minutes\` (${timeoutMinutes}) ran out after ${after}, and job ${job.id} is ${job.status}. ${settlement?.text ?? ''}`;
  if (onTimeout === 'detach') {
    step.log.notice(message);
    return;
  }
  throw new UserError(`${message.trim()} To follow it later: \`command: follow\`, \`job-id: ${job.id}\`.`, {
    code: 'timeout',
  });
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
