import { randomInt } from 'node:crypto';
import type { JobFailure } from '../../scenario/scenario.ts';
import { ApiError } from '../../server/api-error.ts';
import { newId } from '../../store/new-id.ts';
import type { FileRecord } from '../../store/files.ts';
import type { JobRecord, Order } from '../../training/job-record.ts';
import type { Lesson } from '../../training/lesson.ts';
import type { Observation } from '../../training/observe.ts';
import { makePlan } from '../../training/plan.ts';
import { type DatasetFacts, readDataset } from '../../training/read-dataset.ts';
import { makeTimeline } from '../../training/timeline.ts';
import { findModel, type ModelNaming } from './models.ts';
import type { World } from './world.ts';

export interface CreateRules extends ModelNaming {
  readonly minExamples: number;
  readonly maxExamples: number;
}

const dayMs = 86_400_000;

/** Refuses what the organization may not do now, whatever it asks for. */
export function checkLimits(world: World, model: string): void {
  const { scenario } = world;
  if (scenario.closed) {
    throw new ApiError(403, 'Your organization is not allowed to create fine-tuning jobs.', {
      code: 'fine_tuning_not_available',
    });
  }
  const since = world.clock.now() - dayMs;
  const today = world.jobs.list().filter(({ job }) => job.order.model === model && job.createdMs > since);
  if (scenario.dailyJobs !== undefined && today.length >= scenario.dailyJobs) {
    throw new ApiError(
      429,
      `This fine-tune request has been rate-limited. Your organization has reached the maximum of ${scenario.dailyJobs} fine-tuning requests per day for the model '${model}'.`,
      { code: 'daily_rate_limit_exceeded' },
    );
  }
  const limit = scenario.maxConcurrentJobs;
  if (scenario.atLimit === 'refuse' && limit !== undefined && world.jobs.countActive(model) >= limit) {
    throw new ApiError(
      429,
      `Your organization has reached the maximum of ${limit} active fine-tuning jobs for the model '${model}'. Please wait for a job to finish.`,
      { type: 'rate_limit_error', code: 'rate_limit_exceeded' },
    );
  }
}

/**
 * Creates a job whose request has been found right. What is wrong with the data itself does not refuse
 * the job: it fails while the files are validated, as with the real service.
 */
export async function createJob(
  world: World,
  id: string,
  order: Order,
  files: { training: FileRecord; validation: FileRecord | null },
  rules: CreateRules,
): Promise<Observation> {
  const training = await readDataset(world.files.path(files.training.id), order.method, world.countTokens);
  const validation =
    files.validation &&
    (await readDataset(world.files.path(files.validation.id), order.method, world.countTokens));
  const seed = order.seed ?? world.seed ?? randomInt(2 ** 31);
  const plan = makePlan(training, validation, { ...order, seed });
  const { scenario, pace } = world;
  const job: JobRecord = {
    id,
    createdMs: world.clock.now(),
    order,
    seed,
    plan,
    pace,
    filesReadyMs: Math.max(files.training.readyMs, files.validation?.readyMs ?? 0),
    failure: faultOf(training, validation, rules) ?? scenario.failWith ?? null,
    restartOf: null,
    stopAtStep:
      scenario.stopEarlyAt === undefined ? null : Math.max(1, Math.ceil(plan.steps * scenario.stopEarlyAt)),
  };
  const lessons = [...training.lessons, ...inheritedLessons(world, rules, order.resolvedModel)];
  const { restartAtStep } = scenario;
  if (restartAtStep === undefined || job.failure !== null) world.jobs.add(job, lessons);
  else addRestarted(world, job, restartAtStep, lessons);
  const seen = world.jobs.find(id);
  if (!seen) throw new Error(`job ${id} was not kept`);
  return seen;
}

/** A job that the provider will break off and begin again under another id. */
function addRestarted(world: World, job: JobRecord, step: number, lessons: readonly Lesson[]): void {
  const id = newId(job.id.slice(0, job.id.indexOf('-') + 1));
  const message = `Job was restarted as ${id}`;
  const first: JobRecord = { ...job, failure: { when: 'step', step, code: 'job_restarted', message } };
  const brokenOffMs = job.createdMs + Math.ceil(makeTimeline(first, 0).endMs);
  world.jobs.add(first, []);
  world.jobs.add({ ...job, id, createdMs: brokenOffMs, filesReadyMs: 0, restartOf: job.id }, lessons);
}

/** A model that is trained further still knows what it learned before. */
function inheritedLessons(world: World, naming: ModelNaming, model: string): readonly Lesson[] {
  const parent = findModel(world, naming, model);
  return parent ? world.jobs.lessons(parent.seen.job.id) : [];
}

function faultOf(
  training: DatasetFacts,
  validation: DatasetFacts | null,
  rules: CreateRules,
): JobFailure | undefined {
  if (training.problem !== null) return invalidFile('training', training.problem);
  if (validation !== null && validation.problem !== null)
    return invalidFile('validation', validation.problem);
  const { examples } = training;
  if (examples < rules.minExamples) {
    return tooMany(`has ${examples} example(s), but must have at least ${rules.minExamples} examples`);
  }
  if (examples > rules.maxExamples) {
    return tooMany(`has ${examples} example(s), but must have at most ${rules.maxExamples} examples`);
  }
  return undefined;
}

function invalidFile(which: 'training' | 'validation', problem: string): JobFailure {
  return {
    when: 'validating',
    code: 'invalid_file_format',
    message: `The job failed due to a file format error in the ${which} file. Invalid file format. ${problem}`,
    param: `${which}_file`,
  };
}

function tooMany(what: string): JobFailure {
  return {
    when: 'validating',
    code: 'invalid_n_examples',
    message: `The job failed due to an invalid training file. Training file ${what}.`,
    param: 'training_file',
  };
}
