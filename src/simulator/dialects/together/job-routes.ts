import { asObject, type JsonObject } from '../../../boundary/json.ts';
import { bytes, json } from '../../server/answer.ts';
import { ApiError } from '../../server/api-error.ts';
import { type Call, type Route, route } from '../../server/route.ts';
import { newId } from '../../store/new-id.ts';
import { isFinished } from '../../training/jobs.ts';
import { readDataset } from '../../training/read-dataset.ts';
import { checkLimits, createJob } from '../common/create-job.ts';
import { findJob, listedJobs } from '../common/find-job.ts';
import { deleteModel, listModels } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { canTrain, checkTogetherCreate, fileOf } from './check-create.ts';
import { modelLimits } from './limits.ts';
import { naming } from './models.ts';
import { renderCheckpoints, renderEvents, renderJob, renderMetrics } from './render.ts';

/** Invented, and the same for every model: what counts is that the estimate follows tokens and epochs. */
const usdPerMillionTokens = 0.48;

export function togetherJobRoutes(world: World): Route[] {
  const job = (call: Call) => findJob(world, call.params[0] ?? '');
  return [
    route('POST', '/fine-tunes', async (call) => {
      const { order, files } = checkTogetherCreate(world, await call.body());
      checkLimits(world, order.model);
      const rules = { ...naming, minExamples: 1, maxExamples: Infinity };
      return json(renderJob(world, await createJob(world, newId('ft-'), order, files, rules)));
    }),
    route('GET', '/fine-tunes', (call) =>
      json({ data: listedJobs(world, call.hideNewest).map((seen) => renderJob(world, seen)) }),
    ),
    route('POST', '/fine-tunes/estimate-price', async (call) =>
      json(await estimate(world, await call.body())),
    ),
    route('GET', '/fine-tunes/models/limits', (call) => {
      const model = call.query.get('model_name') ?? '';
      if (!canTrain(world, model))
        throw new ApiError(404, `Model ${model} not found`, { param: 'model_name' });
      return json(modelLimits(model));
    }),
    route('GET', '/fine-tunes/{}', (call) => {
      const seen = job(call);
      return json({ ...renderJob(world, seen), events: renderEvents(world, seen) });
    }),
    route('DELETE', '/fine-tunes/{}', (call) => {
      const seen = job(call);
      if (!isFinished(seen) && call.query.get('force') !== 'true') {
        throw new ApiError(400, `Job ${seen.job.id} is still running`);
      }
      for (const model of listModels(world, naming)) {
        if (model.seen.job.id === seen.job.id) deleteModel(world, model);
      }
      world.jobs.remove(seen.job.id);
      return json({ message: `Deleted ${seen.job.id}` });
    }),
    route('POST', '/fine-tunes/{}/cancel', (call) => {
      const seen = world.jobs.control(job(call).job.id, 'cancel', (now) => {
        if (!isFinished(now)) return true;
        throw new ApiError(400, `Job ${now.job.id} cannot be cancelled: it has ended`);
      });
      return json(renderJob(world, seen));
    }),
    route('GET', '/fine-tunes/{}/events', (call) => json({ data: renderEvents(world, job(call)) })),
    route('GET', '/fine-tunes/{}/checkpoints', (call) => json({ data: renderCheckpoints(job(call)) })),
    route('GET', '/fine-tunes/{}/metrics', (call) => {
      const from = Number(call.query.get('global_step_from') ?? 0);
      const to = Number(call.query.get('global_step_to') ?? Infinity);
      return json({ metrics: renderMetrics(job(call), from, to) });
    }),
    route('GET', '/finetune/download', (call) => {
      const seen = findJob(world, call.query.get('ft_id') ?? '');
      if (seen.phase !== 'succeeded') throw new ApiError(400, 'The job has no weights yet');
      return bytes(Buffer.from(`simulated weights of ${seen.job.id}\n`));
    }),
  ];
}

async function estimate(world: World, body: JsonObject) {
  const training = fileOf(world, body.training_file, 'training_file');
  const method = asObject(body.training_method)?.method === 'dpo' ? 'dpo' : 'supervised';
  const epochs = typeof body.n_epochs === 'number' ? body.n_epochs : 1;
  const evaluations = typeof body.n_evals === 'number' ? body.n_evals : 0;
  const tokensOf = async (id: string) =>
    (await readDataset(world.files.path(id), method, world.countTokens)).tokens;
  const trained = epochs * (await tokensOf(training.id));
  const given = body.validation_file ?? '';
  const evaluated =
    given === '' ? 0 : evaluations * (await tokensOf(fileOf(world, given, 'validation_file').id));
  return {
    estimation_available: true,
    allowed_to_proceed: true,
    estimated_train_token_count: trained,
    estimated_eval_token_count: evaluated,
    estimated_total_price: ((trained + evaluated) * usdPerMillionTokens) / 1e6,
    user_limit: 100,
  };
}
