import { openai } from './openai.ts';
import type { Traits } from './traits.ts';

const models = ['openai.gpt-oss-20b', 'qwen.qwen3-32b'];

/** Amazon Bedrock's OpenAI-shaped endpoint: reinforcement alone, graded by a Lambda function. */
export const bedrock: Traits = {
  ...openai,
  resolveModel: (name) => (models.includes(name) ? name : undefined),
  baseModels: models,
  methods: ['reinforcement'],
  validationRequired: [],
  minExamples: 100,
  maxExamples: 20_000,
  suffix: null,
  metadata: false,
  pause: false,
  uploads: false,
  graders: ['lambda'],
  resultFile: 'none',
  renderJob: (_, rendered) => ({ ...rendered, metadata: undefined }),
};
