import { asArray, asObject } from '../../../boundary/json.ts';
import { idFrom } from '../../store/new-id.ts';
import type { FileRecord } from '../../store/files.ts';
import { metricsAt } from '../../training/curve.ts';
import type { Event } from '../../training/happenings.ts';
import type { Observation, Phase } from '../../training/observe.ts';
import { hyperparametersOf } from './hyperparameters.ts';
import { resultFileId } from './made-files.ts';
import { checkpointMetrics } from './metrics.ts';
import type { Traits } from './traits.ts';
import { stepData, wordEvent } from './word-event.ts';

const statuses = {
  validating: 'validating_files',
  queued: 'queued',
  running: 'running',
  finishing: 'running',
  paused: 'paused',
  succeeded: 'succeeded',
  failed: 'failed',
  cancelled: 'cancelled',
} as const satisfies Readonly<Record<Phase, string>>;

/** A job as OpenAI writes it, down to the `{}` that stands for no error. */
export function plainJob(traits: Traits, seen: Observation) {
  const { job, phase } = seen;
  const { order } = job;
  const done = phase === 'succeeded';
  const hyperparameters = shownHyperparameters(seen);
  return {
    object: 'fine_tuning.job' as const,
    id: job.id,
    model: order.resolvedModel,
    created_at: seconds(job.createdMs),
    finished_at: done ? seconds(seen.endMs) : null,
    fine_tuned_model: done ? traits.modelName(seen, null) : null,
    organization_id: 'org-simulated',
    result_files: done && traits.resultFile !== 'none' ? [resultFileId(job.id)] : [],
    status: statuses[phase],
    validation_file: order.validationFile,
    training_file: order.trainingFile,
    hyperparameters: order.method === 'supervised' ? hyperparameters : null,
    trained_tokens: done ? job.plan.trainedTokens : null,
    error: seen.failure
      ? { code: seen.failure.code, message: seen.failure.message, param: seen.failure.param ?? null }
      : {},
    user_provided_suffix: order.suffix,
    seed: job.seed,
    estimated_finish: phase === 'running' ? seconds(seen.endMs) : null,
    integrations: asArray(order.request.integrations) ?? [],
    metadata: order.metadata,
    usage_metrics: null,
    shared_with_openai: false,
    eval_id: null,
    method: { type: order.method, [order.method]: { ...graderOf(seen), hyperparameters } },
  };
}

/** `auto` until the job runs and the numbers have been chosen. */
function shownHyperparameters({ job, phase, step }: Observation) {
  const asked = hyperparametersOf(job.order.request, job.order.method);
  const chosen = step > 0 || phase === 'running' || phase === 'paused' || phase === 'succeeded';
  const { order, plan } = job;
  return {
    ...asked,
    n_epochs: chosen ? plan.epochs : (order.epochs ?? ('auto' as const)),
    batch_size: chosen ? plan.batchSize : (order.batchSize ?? ('auto' as const)),
    learning_rate_multiplier: chosen ? plan.rate : (order.rate ?? ('auto' as const)),
  };
}

function graderOf({ job }: Observation): Record<string, unknown> {
  if (job.order.method !== 'reinforcement') return {};
  return { grader: asObject(asObject(job.order.request.method)?.reinforcement)?.grader };
}

export function plainFile(file: FileRecord, ready: boolean) {
  return {
    object: 'file' as const,
    id: file.id,
    purpose: file.purpose,
    filename: file.filename,
    bytes: file.bytes,
    created_at: seconds(file.createdMs),
    expires_at: file.expiresMs === null ? null : seconds(file.expiresMs),
    status: ready ? ('processed' as const) : ('uploaded' as const),
    status_details: null,
  };
}

export function plainEvent(traits: Traits, seen: Observation, event: Event, id: string) {
  const { what } = event;
  const level: 'info' | 'warn' | 'error' =
    what.kind === 'failed' ? 'error' : what.kind === 'cancelled' ? 'warn' : 'info';
  const moderation = what.kind === 'moderating' || what.kind === 'moderated';
  return {
    object: 'fine_tuning.job.event' as const,
    id,
    created_at: seconds(event.atMs),
    level,
    message: wordEvent(seen, what, traits.modelName),
    data: what.kind === 'step' ? stepData(seen, what.step) : {},
    type:
      what.kind === 'step'
        ? ('metrics' as const)
        : moderation
          ? ('moderation_checks' as const)
          : ('message' as const),
  };
}

export function plainCheckpoint(traits: Traits, seen: Observation, step: number) {
  const { job, timeline } = seen;
  return {
    object: 'fine_tuning.job.checkpoint' as const,
    id: idFrom('ftckpt_', [job.id, step]),
    created_at: seconds(seen.wallOf(timeline.startedMs + step * timeline.msPerStep)),
    // The last one is the model itself.
    fine_tuned_model_checkpoint: traits.modelName(seen, step === timeline.steps ? null : step),
    fine_tuning_job_id: job.id,
    metrics: checkpointMetrics(seen, metricsAt(job.plan, step)),
    step_number: step,
  };
}

export function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
