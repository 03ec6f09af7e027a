import { UnsupportedError } from '../errors/unsupported-error.ts';
import type { HttpClient } from '../http/types.ts';
import type { Provider } from '../types.ts';
import type { FamilyContext } from './context.ts';
import { deleteFile, listFiles, readFile, retrieveFile } from './files.ts';
import { chat, complete, embed } from './inference.ts';
import { createJob, listCheckpoints, listEvents, listJobs, retrieveJob, steerJob } from './jobs.ts';
import { deleteModel, modelLimits, retrieveModel } from './models.ts';
import type { ProviderProfile } from './profile.ts';
import { uploadFile } from './uploads.ts';
import { writeOrder } from './write-order.ts';

/** A provider of the OpenAI shape behind the one seam. */
export function createFamilyProvider(
  profile: ProviderProfile,
  client: HttpClient,
  baseUrl: string,
): Provider {
  const context: FamilyContext = { client, profile };
  return {
    title: profile.title,
    id: profile.id,
    baseUrl,
    capabilities: profile.capabilities,
    windDown: profile.windDown,
    uploadFile: (source, options) => uploadFile(context, source, options),
    retrieveFile: (id, signal) => retrieveFile(context, id, signal),
    listFiles: (limit, signal) => listFiles(context, limit, signal),
    readFile: (id, maxBytes, signal) => readFile(context, id, maxBytes, signal),
    deleteFile: (id, signal) => deleteFile(context, id, signal),
    checkOrder: (order) => void writeOrder(order, profile),
    createJob: (order, signal) => createJob(context, order, signal),
    retrieveJob: (id, signal) => retrieveJob(context, id, signal),
    listJobs: (query, signal) => listJobs(context, query, signal),
    cancelJob: (id, signal) => steerJob(context, id, 'cancel', signal),
    pauseJob: (id, signal) => steerJob(context, id, 'pause', signal),
    resumeJob: (id, signal) => steerJob(context, id, 'resume', signal),
    listEvents: (jobId, query, signal) => listEvents(context, jobId, query, signal),
    listCheckpoints: (jobId, signal) => listCheckpoints(context, jobId, signal),
    listMetrics: async () => null,
    retrieveModel: (name, signal) => retrieveModel(context, name, signal),
    deleteModel: (name, signal) => deleteModel(context, name, signal),
    modelLimits: (model, signal) => modelLimits(context, model, signal),
    estimatePrice: async () => null,
    chat: (request, signal) => chat(client, request, signal),
    complete: (request, signal) => complete(client, request, signal),
    embed: async (model, texts, signal) => {
      if (!profile.capabilities.embeddings) throw new UnsupportedError(profile.title, 'compute embeddings');
      return embed(client, profile.title, model, texts, signal);
    },
    throttle: () => client.throttle(),
    usage: (model) => profile.usage(model, baseUrl),
    jobUrl: (id) => profile.jobUrl(id, baseUrl),
    close: () => client.close(),
  };
}
