import { metricsAt } from '../../training/curve.ts';
import { eventsUntil } from '../../training/happenings.ts';
import type { Observation } from '../../training/observe.ts';
import { checkpointSteps, findModel } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { defaultLearningRate } from './check-create.ts';
import { naming } from './models.ts';
import { wordEvent } from './word-event.ts';

/** For how long a cancelled job says `cancel_requested`. */
const cancellingMs = 2000;

export function statusOf(seen: Observation, now: number): string {
  switch (seen.phase) {
    case 'validating':
      return 'pending';
    case 'finishing': {
      const half = seen.wallOf((seen.timeline.endMs + trainedMs(seen)) / 2);
      return now < half ? 'compressing' : 'uploading';
    }
    case 'paused':
      return 'running';
    case 'succeeded':
      return 'completed';
    case 'failed':
      return 'error';
    case 'cancelled':
      return now < seen.endMs + cancellingMs ? 'cancel_requested' : 'cancelled';
    case 'queued':
    case 'running':
      return seen.phase;
  }
}

/** The base model, and what a job continues from besides. */
function startOf(world: World, { job: { order } }: Observation) {
  const parent = findModel(world, naming, order.resolvedModel);
  return parent === undefined
    ? { model: order.resolvedModel }
    : { model: parent.seen.job.order.resolvedModel, from_checkpoint: order.resolvedModel };
}

/** A job as Together writes it: what was asked for, and where it stands. */
export function renderJob(world: World, seen: Observation) {
  const now = world.clock.now();
  const { order, plan, id, createdMs, seed } = seen.job;
  const { training_method, training_type, n_checkpoints, n_evals } = order.request;
  const started = seen.wallOf(seen.timeline.startedMs);
  return {
    id,
    status: statusOf(seen, now),
    user_id: 'user-simulated',
    created_at: iso(createdMs),
    updated_at: iso(Math.min(now, seen.endMs)),
    ...(started <= now ? { started_at: iso(started) } : {}),
    ...startOf(world, seen),
    model_output_name: naming.modelName(seen, null),
    ...(order.suffix === null ? {} : { suffix: order.suffix }),
    training_file: order.trainingFile,
    validation_file: order.validationFile ?? '',
    training_method: training_method ?? { method: 'sft', train_on_inputs: 'auto' },
    training_type: training_type ?? { type: 'Lora', lora_r: 64, lora_alpha: 128 },
    n_epochs: plan.epochs,
    n_checkpoints: n_checkpoints ?? 1,
    n_evals: n_evals ?? 0,
    batch_size: plan.batchSize,
    learning_rate: Number(order.request.learning_rate ?? defaultLearningRate),
    random_seed: seed,
    epochs_completed: Math.floor(seen.step / plan.stepsPerEpoch),
    token_count: plan.trainedTokens,
    total_price: 0,
    ...(seen.phase === 'running'
      ? { progress: { estimate_available: true, seconds_remaining: Math.ceil((seen.endMs - now) / 1000) } }
      : {}),
  };
}

/** The whole log, oldest first; two events may be told apart by nothing but their text. */
export function renderEvents(world: World, seen: Observation) {
  return eventsUntil(seen, world.clock.now()).flatMap(({ atMs, what }) => {
    return wordEvent(seen, what).map((worded) => ({
      object: 'fine-tune-event',
      created_at: iso(atMs),
      level: what.kind === 'failed' && seen.failure?.code !== 'job_restarted' ? 'error' : 'info',
      ...worded,
    }));
  });
}

/** Rows of training and of evaluation apart, in chronological order, as the documentation shows them. */
export function renderMetrics(seen: Observation, from: number, to: number): Record<string, number>[] {
  const { plan } = seen.job;
  const steps = Array.from({ length: seen.step }, (_, index) => index + 1);
  return steps
    .filter((step) => step >= from && step <= to)
    .flatMap((step) => {
      const row = metricsAt(plan, step);
      const ms = seen.wallOf(seen.timeline.startedMs + step * seen.timeline.msPerStep);
      const at = { timestamp: Math.round(ms) * 1e6 };
      const epoch = step / plan.stepsPerEpoch;
      const train = {
        ...at,
        'train/global_step': step,
        'train/epoch': epoch,
        'train/loss': row.train_loss,
        'train/learning_rate': defaultLearningRate * plan.rate,
      };
      const evaluated =
        row.full_valid_loss === undefined
          ? []
          : [{ ...at, 'eval/global_step': step, 'eval/epoch': epoch, 'eval/loss': row.full_valid_loss }];
      return [train, ...evaluated];
    });
}

/** As many checkpoints as were asked for, the last one final. */
export function renderCheckpoints(seen: Observation) {
  const wanted = Math.max(1, Number(seen.job.order.request.n_checkpoints ?? 1));
  return checkpointSteps(seen, wanted).map((step, index) => ({
    checkpoint_type: index === 0 ? 'Final' : `Intermediate step ${step}`,
    created_at: iso(seen.wallOf(seen.timeline.startedMs + step * seen.timeline.msPerStep)),
    path: naming.modelName(seen, index === 0 ? null : step),
    step,
  }));
}

function trainedMs(seen: Observation): number {
  return seen.timeline.startedMs + seen.timeline.steps * seen.timeline.msPerStep;
}

function iso(ms: number): string {
  return new Date(Math.min(ms, 8.64e15)).toISOString();
}
