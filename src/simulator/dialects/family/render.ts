import { idFrom } from '../../store/new-id.ts';
import type { FileRecord } from '../../store/files.ts';
import { type Event, eventsUntil } from '../../training/happenings.ts';
import type { Observation, Phase } from '../../training/observe.ts';
import { resultFileId } from './made-files.ts';
import { metricsAt } from '../../training/curve.ts';
import { listModels } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { hyperparametersOf } from './hyperparameters.ts';
import { checkpointMetrics } from './metrics.ts';
import { stepData, wordEvent } from './word-event.ts';
import type { RenderedJob, Traits } from './traits.ts';

const statuses: Readonly<Record<Phase, string>> = {
  validating: 'validating_files',
  queued: 'queued',
  running: 'running',
  finishing: 'running',
  paused: 'paused',
  succeeded: 'succeeded',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** A job as OpenAI writes it. */
export function renderJob(traits: Traits, seen: Observation): unknown {
  const { job, phase } = seen;
  const { order } = job;
  const done = phase === 'succeeded';
  const hyperparameters = shownHyperparameters(seen);
  const rendered = {
    object: 'fine_tuning.job',
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
    integrations: order.request.integrations ?? [],
    metadata: order.metadata,
    usage_metrics: null,
    shared_with_openai: false,
    eval_id: null,
    method: { type: order.method, [order.method]: { ...graderOf(seen), hyperparameters } },
  } satisfies RenderedJob;
  return traits.renderJob(seen, rendered);
}

/** `auto` until the job runs and the numbers have been chosen. */
function shownHyperparameters({ job, phase }: Observation): Record<string, unknown> {
  const asked = hyperparametersOf(job.order.request, job.order.method);
  const chosen = phase !== 'validating' && phase !== 'queued' && phase !== 'cancelled';
  const { plan } = job;
  return {
    ...asked,
    n_epochs: chosen ? plan.epochs : (asked.n_epochs ?? 'auto'),
    batch_size: chosen ? plan.batchSize : (asked.batch_size ?? 'auto'),
    learning_rate_multiplier: chosen ? plan.rate : (asked.learning_rate_multiplier ?? 'auto'),
  };
}

function graderOf({ job }: Observation): Record<string, unknown> {
  const method = job.order.request.method as { reinforcement?: { grader?: unknown } } | undefined;
  return job.order.method === 'reinforcement' ? { grader: method?.reinforcement?.grader } : {};
}

export function renderFile(world: World, traits: Traits, file: FileRecord): unknown {
  return traits.renderFile(file, {
    object: 'file',
    id: file.id,
    purpose: file.purpose,
    filename: file.filename,
    bytes: file.bytes,
    created_at: seconds(file.createdMs),
    expires_at: file.expiresMs === null ? null : seconds(file.expiresMs),
    status: world.files.isReady(file) ? 'processed' : 'uploaded',
    status_details: null,
  });
}

/** The job's events so far, in the provider's order. */
export function renderEvents(
  world: World,
  traits: Traits,
  seen: Observation,
): { id: string; event: unknown }[] {
  const events = eventsUntil(seen, world.clock.now()).filter(
    ({ what }) => what.kind !== 'epoch' || isTold(seen, what.step),
  );
  const rendered = events.map((event) => {
    const id = eventId(seen, event.index);
    return { id, event: traits.renderEvent(event, renderEvent(traits, seen, event, id)) };
  });
  if (seen.phase === 'succeeded') rendered.push(...epilogue(traits, seen, events.at(-1)));
  return traits.eventOrder === 'newest-first' ? rendered.reverse() : rendered;
}

/** Some logs go on after the success, which is not their last word. */
function epilogue(traits: Traits, seen: Observation, last: Event | undefined) {
  return traits.epilogue.flatMap((message, offset) => {
    if (!last) return [];
    const id = eventId(seen, last.index + 1 + offset);
    return { id, event: traits.renderEvent(last, { ...renderEvent(traits, seen, last, id), message }) };
  });
}

function eventId(seen: Observation, index: number): string {
  return idFrom('ftevent-', [seen.job.id, index]);
}

/** An epoch's end is only told where the checkpoint is worth one: not at every step of a tiny job. */
function isTold(seen: Observation, step: number): boolean {
  return step < seen.timeline.steps && seen.job.plan.stepsPerEpoch > 1;
}

function renderEvent(traits: Traits, seen: Observation, event: Event, id: string) {
  const { what } = event;
  return {
    object: 'fine_tuning.job.event',
    id,
    created_at: seconds(event.atMs),
    level: what.kind === 'failed' ? 'error' : what.kind === 'cancelled' ? 'warn' : 'info',
    message: wordEvent(seen, what, traits.modelName),
    data: what.kind === 'step' ? stepData(seen, what.step) : {},
    type:
      what.kind === 'step' ? 'metrics' : what.kind.startsWith('moderat') ? 'moderation_checks' : 'message',
  };
}

/** The kept checkpoints, newest first. */
export function renderCheckpoints(world: World, traits: Traits, seen: Observation) {
  return listModels(world, traits)
    .filter((model) => model.seen.job.id === seen.job.id)
    .map((model) => {
      const id = idFrom('ftckpt_', [seen.job.id, model.step]);
      const rendered = {
        object: 'fine_tuning.job.checkpoint',
        id,
        created_at: seconds(seen.wallOf(seen.timeline.startedMs + model.step * seen.timeline.msPerStep)),
        fine_tuned_model_checkpoint: model.name,
        fine_tuning_job_id: seen.job.id,
        metrics: checkpointMetrics(seen, metricsAt(seen.job.plan, model.step)),
        step_number: model.step,
      };
      return { id, checkpoint: traits.renderCheckpoint(seen, model.step, rendered) };
    });
}

export function seconds(ms: number): number {
  return Math.floor(ms / 1000);
}
