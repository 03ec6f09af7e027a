import { openaiModels, snapshotOf } from './model-table.ts';
import { readOpenaiHyperparameters } from './hyperparameters.ts';
import { noSuchModel } from './model-routes.ts';
import type { Traits } from './traits.ts';

/** OpenAI itself; the others say how they differ from it. */
export const openai: Traits = {
  basePath: '/v1',
  keyHeaders: ['authorization'],
  resolveModel: snapshotOf,
  baseModels: Object.keys(openaiModels),
  methods: ['supervised', 'dpo', 'reinforcement'],
  validationRequired: ['reinforcement'],
  minExamples: 10,
  maxExamples: Infinity,
  suffix: { maxLength: 64, pattern: /^[^\p{Cc}]+$/u, allowed: 'printable characters' },
  metadata: true,
  pause: true,
  uploads: true,
  maxFileBytes: 512 * 1024 * 1024,
  fileContent: true,
  createFields: null,
  graders: ['string_check', 'text_similarity', 'python', 'score_model', 'multi'],
  readHyperparameters: readOpenaiHyperparameters,
  unprocessedFile: 'wait',
  eventOrder: 'newest-first',
  eventCursor: true,
  epilogue: [],
  weightFiles: [],
  resultFile: 'base64',
  keptCheckpoints: 3,
  callable: true,
  jobPrefix: 'ftjob-',
  modelName: ({ job }, step) => {
    const base = job.order.resolvedModel.startsWith('ft:')
      ? job.order.resolvedModel.split(':')[1]
      : job.order.resolvedModel;
    const name = `ft:${base}:simulated:${job.order.suffix ?? ''}:${job.id.slice(-8)}`;
    return step === null ? name : `${name}:ckpt-step-${step}`;
  },
  renderJob: (_, rendered) => rendered,
  renderFile: (_, rendered) => rendered,
  renderEvent: (_, rendered) => rendered,
  renderCheckpoint: (_seen, _step, rendered) => rendered,
  errorShape: 'error',
  notDeployed: noSuchModel,
};
