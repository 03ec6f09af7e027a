import { hexFrom } from '../../store/new-id.ts';
import { ApiError } from '../../server/api-error.ts';
import { openaiModels } from './model-table.ts';
import { openai } from './openai.ts';
import type { Traits } from './traits.ts';

const openWeights = ['Ministral-3B', 'Qwen-32B', 'Llama-3.3-70B-Instruct', 'gpt-oss-20b'];
const models = [...Object.keys(openaiModels), ...openWeights];

/** Azure OpenAI's v1 path: another key header, plain CSV, files that must be processed first, models to deploy. */
export const azure: Traits = {
  ...openai,
  basePath: '/openai/v1',
  keyHeaders: ['authorization', 'api-key'],
  resolveModel: (name) => (models.includes(name) ? name : undefined),
  baseModels: models,
  suffix: { maxLength: 40, pattern: /^[A-Za-z0-9_-]+$/, allowed: 'letters, digits, - and _' },
  uploads: false,
  unprocessedFile: 'refuse',
  resultFile: 'plain',
  epilogue: [
    'Postprocessing started.',
    'Completed results file: results.csv',
    'Billing completed (simulated).',
  ],
  callable: false,
  modelName: ({ job }, step) => {
    const base = job.order.resolvedModel.replace(/\.ft-[0-9a-f]{32}.*$/, '');
    const suffix = job.order.suffix === null ? '' : `-${job.order.suffix}`;
    const name = `${base}.ft-${hexFrom([job.id], 32)}${suffix}`;
    return step === null ? name : `ftchkpt-${hexFrom([job.id, step], 32)}`;
  },
  renderJob: (seen, rendered) => {
    const started = seen.phase !== 'validating' && seen.phase !== 'queued' && seen.phase !== 'cancelled';
    const { hyperparameters, method, ...rest } = rendered;
    return {
      ...rest,
      status: seen.phase === 'validating' ? 'pending' : rendered.status,
      result_files: seen.phase === 'succeeded' ? rendered.result_files : null,
      // What is not chosen yet is -1, not `auto`.
      hyperparameters: started
        ? hyperparameters
        : { n_epochs: -1, batch_size: -1, learning_rate_multiplier: -1 },
      method: started ? method : { type: seen.job.order.method },
      error: seen.failure ? rendered.error : null,
      organization_id: 'simulated',
    };
  },
  renderFile: (_, rendered) => ({
    ...rendered,
    status: rendered.status === 'uploaded' ? 'pending' : rendered.status,
  }),
  renderEvent: (event, rendered) => (event.what.kind === 'step' ? rendered : { ...rendered, data: null }),
  renderCheckpoint: (seen, step, rendered) => ({
    ...rendered,
    id: `ftchkpt-${hexFrom([seen.job.id, step, 'id'], 32)}`,
  }),
  notDeployed: (name) =>
    new ApiError(
      404,
      `The API deployment for this resource does not exist. If you created the deployment '${name}' within the last 5 minutes, please wait a moment and try again.`,
      { code: 'DeploymentNotFound' },
    ),
};
