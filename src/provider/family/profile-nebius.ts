import type { HyperparameterRule } from '../types.ts';
import { OPENAI_CAPABILITIES } from './profile-openai.ts';
import type { ProviderProfile } from './profile.ts';

const SUPERVISED = ['supervised'] as const;

/** Names and defaults of Nebius Token Factory's fine-tuning reference; it states no upper bounds. `auto` is not known there. */
const HYPERPARAMETERS: readonly HyperparameterRule[] = [
  { name: 'n_epochs', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
  { name: 'batch_size', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
  {
    name: 'learning_rate',
    methods: SUPERVISED,
    kind: 'number',
    above: 0,
    max: 1,
    auto: true,
  },
  { name: 'warmup_ratio', methods: SUPERVISED, kind: 'number', min: 0, max: 1, auto: true },
  { name: 'weight_decay', methods: SUPERVISED, kind: 'number', min: 0, auto: true },
  { name: 'packing', methods: SUPERVISED, kind: 'boolean', auto: true },
  { name: 'max_grad_norm', methods: SUPERVISED, kind: 'number', min: 0, auto: true },
  { name: 'context_length', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
  { name: 'lora', methods: SUPERVISED, kind: 'boolean', auto: true },
  { name: 'lora_r', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
  { name: 'lora_alpha', methods: SUPERVISED, kind: 'integer', min: 1, auto: true },
  { name: 'lora_dropout', methods: SUPERVISED, kind: 'number', min: 0, max: 1, auto: true },
];

/** No file status, no result file, no metadata: metrics and weights come from the checkpoints. */
export const NEBIUS: ProviderProfile = {
  id: 'nebius',
  title: 'Nebius Token Factory',
  capabilities: {
    ...OPENAI_CAPABILITIES,
    methods: SUPERVISED,
    formats: ['chat', 'completion', 'text'],
    metadata: false,
    pause: false,
    resume: false,
    resultFiles: false,
    fileExpiry: false,
    inference: false,
    deleteModel: false,
    modelLookup: false,
    maxFileBytes: 5_000_000_000,
    maxPartedBytes: null,
    minExamples: 1,
    hyperparameters: HYPERPARAMETERS,
  },
  statuses: {},
  hyperparameters: 'method',
  permissionAdvice: 'The key needs access to fine-tuning in its project.',
  windDown: null,
  modelIsCheckpoint: true,
  modelLimits: false,
  usage: (model, baseUrl) => ({
    deployment:
      `curl -X POST ${new URL(baseUrl).origin}/v0/models -H "Authorization: Bearer $NEBIUS_API_KEY" -H 'Content-Type: application/json' ` +
      `-d '{"name": "<name>", "base_model": "<base model>", "source": "${/^[\w.:-]+$/.test(model) ? model : '<job id>:<checkpoint id>'}"}'`,
    baseUrl,
    keyVariable: 'NEBIUS_API_KEY',
    authHeader: 'Authorization: Bearer',
  }),
  jobUrl: () => null,
};
