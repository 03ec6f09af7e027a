import { OPENAI_CAPABILITIES, OPENAI_HYPERPARAMETERS } from './profile-openai.ts';
import { shellWord } from '../shell-word.ts';
import type { ProviderProfile } from './profile.ts';

/** Azure OpenAI / Microsoft Foundry, v1 path. Limits: Microsoft's quotas page, 2026-02. */
export const AZURE: ProviderProfile = {
  id: 'azure',
  title: 'Azure OpenAI',
  capabilities: {
    ...OPENAI_CAPABILITIES,
    formats: ['chat', 'preference', 'reinforcement'],
    suffix: {
      maxLength: 40,
      pattern: /^[A-Za-z0-9_-]+$/,
      allowed: 'letters, digits, - and _ (no dots)',
    },
    // No page says that jobs keep metadata here: files by digest and the job's own fields tell jobs apart instead.
    metadata: false,
    fileExpiry: false,
    inference: false,
    maxPartedBytes: null,
    hyperparameters: [
      ...OPENAI_HYPERPARAMETERS,
      { name: 'prompt_loss_weight', methods: ['supervised'], kind: 'number', min: 0, max: 1, auto: true },
      { name: 'l2_multiplier', methods: ['dpo'], kind: 'number', min: 0, auto: true },
    ],
  },
  statuses: {},
  hyperparameters: 'method',
  permissionAdvice:
    'The identity needs the role Foundry User (formerly Azure AI User) or Cognitive Services OpenAI Contributor on the resource.',
  windDown: null,
  modelLimits: false,
  usage: (model, baseUrl) => ({
    deployment:
      'az cognitiveservices account deployment create --resource-group <group> --name <resource> ' +
      `--deployment-name <deployment> --model-name ${shellWord(model)} --model-version 1 --model-format OpenAI --sku-name standard --sku-capacity 1`,
    baseUrl,
    keyVariable: 'AZURE_OPENAI_API_KEY',
    authHeader: 'api-key:',
  }),
  jobUrl: () => null,
};
