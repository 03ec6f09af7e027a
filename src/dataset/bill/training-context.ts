import type { ResolvedModel } from './resolve-model.ts';

/** Azure's documentation gives gpt-4.1-nano half of what OpenAI's does. */
const AZURE_NANO = 32_768;

/**
 * Tokens of the longest example that the provider trains on whole; null where it is not known.
 * OpenAI cuts a longer example off at its end and bills what is left.
 */
export function trainingContext(providerId: string, resolved: ResolvedModel): number | null {
  if (providerId === 'azure' && resolved.model?.family === 'gpt-4.1-nano') return AZURE_NANO;
  return resolved.model?.trainingContext ?? null;
}
