import { asArray } from '../../../boundary/json.ts';
import type { JsonObject } from '../../../boundary/json.ts';
import { ApiError } from '../../server/api-error.ts';
import type { Method } from '../../training/check-row.ts';
import { hyperparametersOf, numberOf } from './hyperparameters.ts';
import { weightFileId } from './made-files.ts';
import { openai } from './openai.ts';
import type { Traits } from './traits.ts';

const weightFiles = ['adapter_model.safetensors', 'adapter_config.json'];
const defaultRate = 1e-5;

/** Nebius Token Factory: no file status, no result file, events oldest first without ids, weights to download. */
export const nebius: Traits = {
  ...openai,
  resolveModel: (name) => (/^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined),
  baseModels: ['meta-llama/Llama-3.1-8B-Instruct', 'Qwen/Qwen3-32B'],
  methods: ['supervised'],
  minExamples: 1,
  metadata: false,
  pause: false,
  uploads: false,
  maxFileBytes: 5_000_000_000,
  readHyperparameters: readNebius,
  eventOrder: 'oldest-first',
  eventCursor: false,
  weightFiles,
  resultFile: 'none',
  keptCheckpoints: Infinity,
  callable: false,
  modelName: ({ job }, step) => `${job.id}:${step ?? 'final'}`,
  renderJob: (seen, rendered) => {
    return {
      ...rendered,
      metadata: undefined,
      status: seen.phase === 'queued' ? 'running' : rendered.status,
      fine_tuned_model: null,
      error: seen.failure ? rendered.error : { code: null, message: null, param: null },
      trained_steps: seen.step,
      total_steps: seen.job.plan.steps,
    };
  },
  renderFile: (_, rendered) => ({ ...rendered, status: null }),
  renderEvent: (_, rendered) => ({ ...rendered, id: undefined, data: undefined, type: undefined }),
  renderCheckpoint: (seen, step, rendered) => ({
    ...rendered,
    result_files: weightFiles.map((name) => weightFileId(seen.job.id, step, name)),
  }),
};

/** The learning rate is absolute here; everything else of LoRA and schedule does not change the simulated numbers. */
function readNebius(body: JsonObject, method: Method) {
  const given = hyperparametersOf(body, method);
  const rate = numberOf(given.learning_rate) ?? numberOf(given.learning_rate_multiplier);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'object' || asArray(value)) {
      throw new ApiError(400, `Invalid hyperparameter '${name}'.`, { param: name });
    }
  }
  return {
    epochs: numberOf(given.n_epochs) ?? 3,
    batchSize: numberOf(given.batch_size) ?? 8,
    rate: rate === null ? null : Math.min(20, Math.max(0.05, rate / defaultRate)),
  };
}
