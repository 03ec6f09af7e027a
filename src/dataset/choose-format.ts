import type { Model } from './bill/models.ts';
import type { JsonObject } from '../boundary/json.ts';
import { detectFormat } from './rules/detect-format.ts';
import type { Format, Method } from './types.ts';

/**
 * The format that the examples must have. It follows the method; supervised training has two, of which a known model
 * takes one. For any other model the first lines decide, where the provider takes prompt/completion or plain text at all.
 */
export function chooseFormat(
  method: Method,
  model: Pick<Model, 'formats'> | null,
  accepted: readonly Format[],
  lines: readonly JsonObject[],
): Format {
  if (method === 'dpo') return 'preference';
  if (method === 'reinforcement') return 'reinforcement';
  if (model !== null) return model.formats.includes('completion') ? 'completion' : 'chat';
  const found = detectFormat(lines);
  return (found === 'completion' || found === 'text') && accepted.includes(found) ? found : 'chat';
}

/** Test examples are held to the format they are in: an evaluation asks for answers, whatever the training asked for. */
export function chooseTestFormat(training: Format, lines: readonly JsonObject[]): Format {
  const found = detectFormat(lines);
  return found === null || found === 'sharegpt' || found === 'alpaca' ? training : found;
}
