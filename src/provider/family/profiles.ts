import { AZURE } from './profile-azure.ts';
import { BEDROCK } from './profile-bedrock.ts';
import { NEBIUS } from './profile-nebius.ts';
import { OPENAI, OPENAI_COMPATIBLE, SIMULATOR } from './profile-openai.ts';
import type { ProviderProfile } from './profile.ts';

/** Every provider of the OpenAI shape, by the name the input `provider` uses. */
export const FAMILY: Readonly<Record<string, ProviderProfile>> = {
  openai: OPENAI,
  azure: AZURE,
  nebius: NEBIUS,
  bedrock: BEDROCK,
  'openai-compatible': OPENAI_COMPATIBLE,
  simulator: SIMULATOR,
};
