import { hexFrom } from '../../store/new-id.ts';
import type { ModelNaming } from '../common/models.ts';

/** Some of the models that can be trained there. */
export const togetherModels: readonly string[] = [
  'meta-llama/Meta-Llama-3.1-8B-Instruct-Reference',
  'meta-llama/Llama-3.3-70B-Instruct-Reference',
  'Qwen/Qwen3-8B',
  'Qwen/Qwen2.5-7B-Instruct',
  'openai/gpt-oss-20b',
];

/** Models are named after base and suffix; a checkpoint is the model's name with its step. */
export const naming: ModelNaming = {
  keptCheckpoints: Infinity,
  modelName: ({ job }, step) => {
    const base = job.order.resolvedModel.split('/').at(-1) ?? '';
    const suffix = job.order.suffix === null ? '' : `-${job.order.suffix}`;
    const name = `simulated/${base}${suffix}-${hexFrom([job.id], 8)}`;
    return step === null ? name : `${name}:${step}`;
  },
};
