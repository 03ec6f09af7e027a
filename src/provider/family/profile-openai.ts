import type { Capabilities, HyperparameterRule, UsageHint } from '../types.ts';
import { OPENAI_WIND_DOWN } from '../wind-down.ts';
import type { ProviderProfile } from './profile.ts';

const ALL = ['supervised', 'dpo', 'reinforcement'] as const;

/** Ranges of OpenAI's OpenAPI document 2.3.0 (August 2026). */
export const OPENAI_HYPERPARAMETERS: readonly HyperparameterRule[] = [
  { name: 'n_epochs', methods: ALL, kind: 'integer', min: 1, max: 50, auto: true },
  { name: 'batch_size', methods: ALL, kind: 'integer', min: 1, max: 256, auto: true },
  { name: 'learning_rate_multiplier', methods: ALL, kind: 'number', above: 0, auto: true },
  { name: 'beta', methods: ['dpo'], kind: 'number', above: 0, max: 2, auto: true },
  {
    name: 'compute_multiplier',
    methods: ['reinforcement'],
    kind: 'number',
    above: 0.00001,
    max: 10,
    auto: true,
  },
  { name: 'eval_interval', methods: ['reinforcement'], kind: 'integer', min: 1, auto: true },
  { name: 'eval_samples', methods: ['reinforcement'], kind: 'integer', min: 1, auto: true },
  {
    name: 'reasoning_effort',
    methods: ['reinforcement'],
    kind: 'text',
    values: ['default', 'low', 'medium', 'high'],
    auto: false,
  },
];

export const OPENAI_CAPABILITIES: Capabilities = {
  methods: ALL,
  formats: ['chat', 'completion', 'preference', 'reinforcement'],
  suffix: { maxLength: 64, pattern: /^[^\p{Cc}]+$/u, allowed: 'any but control characters' },
  metadata: true,
  seed: true,
  integrations: true,
  pause: true,
  resume: true,
  cancel: true,
  events: true,
  checkpoints: true,
  resultFiles: true,
  fileExpiry: true,
  fileContent: true,
  inference: true,
  embeddings: true,
  deleteModel: true,
  modelLookup: true,
  // 512 MB in one request; up to 8 GB in parts (Uploads API).
  maxFileBytes: 512_000_000,
  maxPartedBytes: 8_000_000_000,
  minExamples: 10,
  maxExamples: null,
  hyperparameters: OPENAI_HYPERPARAMETERS,
  strictHyperparameters: true,
};

/** A model that answers by its name as soon as it is trained. */
export function callByName(baseUrl: string, keyVariable: string): UsageHint {
  return { deployment: null, baseUrl, keyVariable, authHeader: 'Authorization: Bearer' };
}

export const OPENAI: ProviderProfile = {
  id: 'openai',
  title: 'OpenAI',
  // "Workload identity access tokens aren't accepted by … DELETE /v1/models/{id}": OpenAI's token-exchange reference, 2026-06.
  capabilities: { ...OPENAI_CAPABILITIES, deleteModelNeedsKey: true },
  statuses: {},
  hyperparameters: 'method',
  permissionAdvice:
    'The key needs write permission for Fine-tuning and Files and read permission for Models, in the right project; deleting a model needs the Owner role.',
  windDown: OPENAI_WIND_DOWN,
  modelLimits: true,
  usage: (_model, baseUrl) => callByName(baseUrl, 'OPENAI_API_KEY'),
  jobUrl: (id, baseUrl) =>
    new URL(baseUrl).hostname.endsWith('api.openai.com')
      ? `https://platform.openai.com/finetune/${encodeURIComponent(id)}`
      : null,
};

export const SIMULATOR: ProviderProfile = {
  ...OPENAI,
  id: 'simulator',
  title: 'the simulator',
  windDown: null,
  permissionAdvice: 'The simulator takes only the key it was started with.',
  jobUrl: () => null,
};

/** Nothing is sent that a small server may not know, unless the user asks for it. */
export const OPENAI_COMPATIBLE: ProviderProfile = {
  id: 'openai-compatible',
  title: 'The provider',
  capabilities: {
    ...OPENAI_CAPABILITIES,
    metadata: false,
    modelLookup: false,
    maxFileBytes: 8_000_000_000,
    maxPartedBytes: null,
    minExamples: 1,
    strictHyperparameters: false,
  },
  statuses: {},
  hyperparameters: 'top-level-unless-needed',
  permissionAdvice: 'The key needs permission to create fine-tuning jobs and to upload files.',
  windDown: null,
  modelLimits: false,
  usage: (_model, baseUrl) => callByName(baseUrl, 'API_KEY'),
  jobUrl: () => null,
};
