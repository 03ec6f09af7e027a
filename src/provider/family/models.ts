import { asObject } from '../../boundary/json.ts';
import { UnsupportedError } from '../errors/unsupported-error.ts';
import { ApiError } from '../errors/api-error.ts';
import { readText } from '../lenient.ts';
import { readModelLimits } from '../model-limits.ts';
import type { ModelInfo, ModelLimits } from '../types.ts';
import { segment, type FamilyContext } from './context.ts';
import { nullIfGone } from './paging.ts';

export async function retrieveModel(
  context: FamilyContext,
  name: string,
  signal?: AbortSignal,
): Promise<ModelInfo | null> {
  if (!context.profile.capabilities.modelLookup) return null;
  const raw = await nullIfGone(
    context.client.json({
      method: 'GET',
      path: `/models/${segment(name)}`,
      action: 'look the model up',
      signal,
    }),
    [404],
  );
  if (raw === null) return null;
  const body = asObject(raw);
  const shutdown = readText(body?.['shutdown_date']);
  return {
    id: readText(body?.['id']) ?? name,
    shutdownDate: shutdown !== null && /^\d{4}-\d\d-\d\d/.test(shutdown) ? shutdown.slice(0, 10) : null,
    raw,
  };
}

export async function deleteModel(
  context: FamilyContext,
  name: string,
  signal?: AbortSignal,
): Promise<boolean> {
  if (!context.profile.capabilities.deleteModel)
    throw new UnsupportedError(context.profile.title, 'delete a model through its API');
  const raw = await nullIfGone(
    context.client.json({
      method: 'DELETE',
      path: `/models/${segment(name)}`,
      action: 'delete the model',
      signal,
    }),
    [404],
  );
  return raw !== null && asObject(raw)?.['deleted'] !== false;
}

/** Advisory: any refusal or odd shape is "not known". */
export async function modelLimits(
  context: FamilyContext,
  model: string,
  signal?: AbortSignal,
): Promise<ModelLimits | null> {
  if (!context.profile.modelLimits) return null;
  try {
    const raw = await context.client.json({
      method: 'GET',
      path: '/fine_tuning/model_limits',
      action: 'read the model limits',
      maxAttempts: 2,
      signal,
    });
    return readModelLimits(raw, model);
  } catch (error) {
    if (error instanceof ApiError) return null;
    signal?.throwIfAborted();
    return null;
  }
}
