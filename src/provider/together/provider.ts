import { UnsupportedError } from '../errors/unsupported-error.ts';
import { chat, complete, embed } from '../family/inference.ts';
import { shellWord } from '../shell-word.ts';
import type { HttpClient } from '../http/types.ts';
import type { Provider } from '../types.ts';
import { TOGETHER_CAPABILITIES } from './capabilities.ts';
import { createFileCalls } from './files.ts';
import { createJobCalls } from './jobs.ts';
import { writeOrder } from './write-order.ts';

export const TOGETHER_FACTS = {
  title: 'Together AI',
  permissionAdvice: 'The key needs access to fine-tuning and files in its project.',
  closing: null,
};

/** Together AI's own job API behind the one seam. */
export function createTogetherProvider(client: HttpClient, baseUrl: string): Provider {
  const { title } = TOGETHER_FACTS;
  const jobs = createJobCalls(client);
  const refuse = async (what: string): Promise<never> => {
    throw new UnsupportedError(title, what);
  };
  return {
    title,
    id: 'together',
    baseUrl,
    capabilities: TOGETHER_CAPABILITIES,
    ...createFileCalls(client),
    ...jobs,
    checkOrder: (order) => void writeOrder(order),
    listEvents: (jobId, _query, signal) => jobs.listEvents(jobId, signal),
    pauseJob: () => refuse('pause a job'),
    resumeJob: () => refuse('resume a job'),
    retrieveModel: async () => null,
    deleteModel: () => refuse('delete a model through its API'),
    modelLimits: async () => null,
    chat: (request, signal) => chat(client, request, signal),
    complete: (request, signal) => complete(client, request, signal),
    embed: (model, texts, signal) => embed(client, title, model, texts, signal),
    throttle: () => client.throttle(),
    usage: (model) => ({
      deployment: `together endpoints create --model ${shellWord(model)} --hardware 1x_nvidia_h100_80gb_sxm  # billed by the minute; or download the weights: together fine-tuning download <job id>`,
      baseUrl,
      keyVariable: 'TOGETHER_API_KEY',
      authHeader: 'Authorization: Bearer',
    }),
    jobUrl: (id) =>
      new URL(baseUrl).hostname.endsWith('together.ai')
        ? `https://api.together.ai/fine-tuning/${encodeURIComponent(id)}`
        : null,
    close: () => client.close(),
  };
}
