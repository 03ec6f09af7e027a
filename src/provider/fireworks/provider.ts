import type { Log } from '../../boundary/log.ts';
import { asObject } from '../../boundary/json.ts';
import { UnsupportedError } from '../errors/unsupported-error.ts';
import { chat, complete, embed } from '../family/inference.ts';
import { nullIfGone } from '../family/paging.ts';
import { shellWord } from '../shell-word.ts';
import type { HttpClient } from '../http/types.ts';
import { readText } from '../lenient.ts';
import type { ModelInfo, Provider } from '../types.ts';
import { FIREWORKS_CAPABILITIES } from './capabilities.ts';
import { createFileCalls } from './datasets.ts';
import { createJobCalls } from './jobs.ts';
import { modelName, namePath } from './names.ts';
import { writeOrder } from './write-order.ts';

export const FIREWORKS_FACTS = {
  title: 'Fireworks AI',
  permissionAdvice:
    'The key must belong to the account that account-id names, with the right to train and to create models.',
  closing: null,
};

/** Fireworks' own resources (datasets, jobs, models of an account) behind the one seam. */
export function createFireworksProvider(
  client: HttpClient,
  baseUrl: string,
  account: string,
  log: Log,
): Provider {
  const { title } = FIREWORKS_FACTS;
  // Models are called under another path of the same host.
  const inferenceUrl = baseUrl.replace(/\/v1$/, '/inference/v1');
  const inference: HttpClient = {
    ...client,
    json: (request) => client.json({ ...request, path: `${inferenceUrl}${request.path}` }),
  };
  const refuse = async (what: string): Promise<never> => {
    throw new UnsupportedError(title, what);
  };

  async function retrieveModel(name: string, signal?: AbortSignal): Promise<ModelInfo | null> {
    const raw = await nullIfGone(
      client.json({ method: 'GET', path: namePath(modelName(name)), action: 'look the model up', signal }),
      [404],
    );
    return raw === null ? null : { id: readText(asObject(raw)?.['name']) ?? name, shutdownDate: null, raw };
  }

  return {
    title,
    id: 'fireworks',
    baseUrl,
    capabilities: FIREWORKS_CAPABILITIES,
    ...createFileCalls(client, account),
    ...createJobCalls(client, account, log),
    fullModelName: modelName,
    checkOrder: (order) => void writeOrder(order, account),
    pauseJob: () => refuse('pause a job'),
    listEvents: async () => ({ items: [], next: null }),
    listCheckpoints: async () => [],
    retrieveModel,
    deleteModel: async (name, signal) =>
      (await nullIfGone(
        client.json({
          method: 'DELETE',
          path: namePath(modelName(name)),
          action: 'delete the model',
          signal,
        }),
        [404],
      )) !== null,
    modelLimits: async () => null,
    estimatePrice: async () => null,
    chat: (request, signal) => chat(inference, request, signal),
    complete: (request, signal) => complete(inference, request, signal),
    embed: (model, texts, signal) => embed(inference, title, model, texts, signal),
    throttle: () => client.throttle(),
    usage: (model) => ({
      deployment: `firectl deployment create ${shellWord(model)}`,
      baseUrl: inferenceUrl,
      keyVariable: 'FIREWORKS_API_KEY',
      authHeader: 'Authorization: Bearer',
    }),
    jobUrl: () => null,
    close: () => client.close(),
  };
}
