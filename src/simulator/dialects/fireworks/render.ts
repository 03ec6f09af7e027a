import { hexFrom } from '../../store/new-id.ts';
import { metricsAt } from '../../training/curve.ts';
import { isFinished } from '../../training/jobs.ts';
import type { Observation, Phase } from '../../training/observe.ts';
import type { ModelNaming } from '../common/models.ts';
import type { World } from '../common/world.ts';

const states: Readonly<Record<Phase, string>> = {
  validating: 'VALIDATING',
  queued: 'PENDING',
  running: 'RUNNING',
  finishing: 'WRITING_RESULTS',
  paused: 'PAUSED',
  succeeded: 'COMPLETED',
  failed: 'FAILED',
  cancelled: 'CANCELLED',
};

/** For how long a cancelled job says that it is being cancelled. */
const cancellingMs = 2000;

/** A job as Fireworks writes it: the request's own fields, and where it stands. */
export function renderJob(world: World, naming: ModelNaming, collection: string, seen: Observation) {
  const { job, step } = seen;
  const now = world.clock.now();
  const { plan, order } = job;
  const outputModel = naming.modelName(seen, null);
  const settings = {
    outputModel,
    baseModel: order.resolvedModel,
    epochs: plan.epochs,
    learningRate: order.request.learningRate ?? 1e-4,
  };
  const preference = order.method === 'dpo';
  return {
    ...order.request,
    name: `accounts/${world.accountId}/${collection}/${job.id}`,
    createTime: new Date(job.createdMs).toISOString(),
    updateTime: new Date(Math.min(now, seen.endMs)).toISOString(),
    ...(isFinished(seen) ? { completedTime: new Date(seen.endMs).toISOString() } : {}),
    state: `JOB_STATE_${stateOf(seen, now)}`,
    status: { code: seen.failure ? 'INVALID_ARGUMENT' : 'OK', message: seen.failure?.message ?? '' },
    createdBy: 'simulated',
    ...(preference ? { trainingConfig: { ...(order.request.trainingConfig ?? {}), ...settings } } : settings),
    jobProgress: {
      percent: Math.floor((100 * step) / plan.steps),
      epoch: Math.floor(step / plan.stepsPerEpoch),
    },
    estimatedCost: { currencyCode: 'USD', units: '0', nanos: 0 },
    ...(step > 0 && !preference ? { metricsFileSignedUrl: metricsUrl(world, seen) } : {}),
  };
}

function stateOf(seen: Observation, now: number): string {
  if (seen.phase === 'succeeded' && seen.job.stopAtStep !== null) return 'EARLY_STOPPED';
  if (seen.phase === 'cancelled' && now < seen.endMs + cancellingMs) return 'CANCELLING';
  return states[seen.phase];
}

/** The signature is computed from the job, so that every process gives out and takes the same. */
export function metricsUrl(world: World, seen: Observation): string {
  const signature = hexFrom([seen.job.id, seen.job.seed, 'metrics'], 48);
  return `${world.origin}/signed-metrics/${seen.job.id}?X-Simulated-Signature=${signature}`;
}

/** One JSON object a step. */
export function metricsLines(seen: Observation): string {
  const { plan } = seen.job;
  const steps = Array.from({ length: seen.step }, (_, index) => index + 1);
  return steps
    .map((step) => {
      const row = metricsAt(plan, step);
      const ms = seen.wallOf(seen.timeline.startedMs + step * seen.timeline.msPerStep);
      const evaluated = row.full_valid_loss === undefined ? {} : { 'eval/loss': row.full_valid_loss };
      return JSON.stringify({
        step,
        timestamp: new Date(ms).toISOString(),
        data: {
          'train/loss': row.train_loss,
          'train/epoch': step / plan.stepsPerEpoch,
          'train/mean_token_accuracy': row.train_accuracy,
          ...evaluated,
        },
      });
    })
    .join('\n');
}
