import { asObject } from '../../boundary/json.ts';
import { readCount, readIds, readNumberMap, readText, readTime } from '../lenient.ts';
import type { Checkpoint } from '../types.ts';

/** A checkpoint; null where neither a name nor a step tells it from others. Missing metrics (-1, null) are left out. */
export function parseCheckpoint(raw: unknown): Checkpoint | null {
  const body = asObject(raw);
  if (body === undefined) return null;
  const metrics = readNumberMap(body['metrics']);
  const id = readText(body['id']);
  const model = readText(body['fine_tuned_model_checkpoint']) ?? readText(body['fine_tuned_model']) ?? id;
  const step = readCount(body['step_number']) ?? readCount(metrics['step']) ?? readCount(body['step']);
  if (model === null || step === null) return null;
  return {
    id: id ?? model,
    model,
    step,
    createdAt: readTime(body['created_at']),
    metrics: Object.fromEntries(
      Object.entries(metrics).filter(([name, value]) => value !== -1 || !/loss|accuracy/.test(name)),
    ),
    resultFiles: readIds(body['result_files']),
    raw,
  };
}
