import { callByName, OPENAI_CAPABILITIES, OPENAI_HYPERPARAMETERS } from './profile-openai.ts';
import type { ProviderProfile } from './profile.ts';

const REINFORCEMENT = ['reinforcement'] as const;

/** Amazon Bedrock's OpenAI-shaped endpoint: reinforcement fine-tuning of open-weight models with a Lambda function as grader. */
export const BEDROCK: ProviderProfile = {
  id: 'bedrock',
  title: 'Amazon Bedrock',
  capabilities: {
    ...OPENAI_CAPABILITIES,
    methods: REINFORCEMENT,
    formats: ['reinforcement'],
    suffix: null,
    metadata: false,
    integrations: false,
    pause: false,
    resume: false,
    resultFiles: false,
    fileExpiry: false,
    embeddings: false,
    deleteModel: false,
    modelLookup: false,
    maxPartedBytes: null,
    minExamples: 100,
    maxExamples: 20_000,
    hyperparameters: OPENAI_HYPERPARAMETERS.filter((rule) => rule.methods.includes('reinforcement')).map(
      (rule) => ({ ...rule, methods: REINFORCEMENT }),
    ),
  },
  statuses: {},
  hyperparameters: 'method',
  permissionAdvice:
    'The key needs AmazonBedrockMantleFullAccess, and its role may invoke the grader’s Lambda function.',
  windDown: null,
  modelLimits: false,
  usage: (_model, baseUrl) => callByName(baseUrl, 'AWS_BEARER_TOKEN_BEDROCK'),
  jobUrl: () => null,
};
