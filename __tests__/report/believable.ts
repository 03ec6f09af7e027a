import type { RunView } from '../../src/report/view.ts';
import {
  checkpoint,
  datasetReport,
  diffView,
  evaluationView,
  event,
  job,
  metricRows,
  MODEL,
  runView,
  tally,
} from './views.ts';

const FINDINGS = [
  tally(
    'overlap-validation',
    'warning',
    'These training examples also stand in the validation set: its loss will look better than it is.',
    [
      [14, 14],
      [207, 211],
    ],
  ),
  tally(
    'system-prompts-differ',
    'notice',
    'The system prompts differ: 1,090 examples have one, 8 have another.',
    [[1_091, 1_098]],
  ),
  tally('email-address', 'notice', 'E-mail addresses stand in the examples.', [
    [3, 3],
    [88, 90],
    [412, 412],
  ]),
];

const COMMON: Partial<RunView> = {
  provider: {
    id: 'openai',
    title: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    jobUrl: 'https://platform.openai.com/finetune/ftjob-7Hq2mVxT0aPzR4kLw8eYcUbN',
    usage: {
      deployment: null,
      baseUrl: 'https://api.openai.com/v1',
      keyVariable: 'OPENAI_API_KEY',
      authHeader: 'Authorization: Bearer',
    },
    access: { keyVariable: 'OPENAI_API_KEY', inputs: {} },
    canCancel: true,
    canDeleteModel: true,
  },
  order: {
    model: 'gpt-4o-mini-2024-07-18',
    method: 'supervised',
    suffix: 'support',
    hyperparameters: { n_epochs: 3 },
    seed: 42,
  },
  fingerprint: '5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8',
  dataset: datasetReport(FINDINGS),
  maxCostUsd: 5,
  reuse: { decision: 'created', reason: 'created by this run' },
  diff: diffView(),
};

/** A support bot's dataset, trained for three epochs and past its best. */
export function finishedRun(overrides: Partial<RunView> = {}): RunView {
  return runView({
    ...COMMON,
    status: 'succeeded',
    job: job(),
    fineTunedModel: MODEL,
    evaluationCostUsd: 0.0142,
    events: [
      event('Created fine-tuning job: ftjob-7Hq2mVxT0aPzR4kLw8eYcUbN', 0),
      event('Validating training file: file-1aB2c3D4e5F6g7H8i9J0k1', 1),
      event('Fine-tuning job started', 2),
      event('Step 822/822: training loss=0.41', 22),
      event('New fine-tuned model created', 23),
      event('The job has successfully completed', 23),
    ],
    metrics: metricRows(822),
    checkpoints: [checkpoint(274, 0.8451), checkpoint(548, 0.6412), checkpoint(822, 0.7601)],
    best: {
      id: 'ftckpt_548',
      model: `${MODEL}:ckpt-step-548`,
      step: 548,
      by: 'full validation loss',
      value: 0.6412,
      lowestSeenAtStep: 548,
    },
    evaluation: evaluationView(),
    gates: [
      { input: 'min-score', wanted: 0.75, found: 0.817, passed: true },
      { input: 'min-improvement', wanted: 0.05, found: 0.25, passed: true },
    ],
    wandb: {
      project: 'support-bot',
      url: 'https://wandb.ai/octo-org/support-bot/runs/ftjob-7Hq2',
      problem: null,
    },
    results: {
      artifactName: 'fine-tune-ftjob-7Hq2mVxT0aPzR4kLw8eYcUbN-1',
      artifactId: '1234567',
      artifactUrl: 'https://github.com/octo-org/support-bot/actions/runs/9876543210/artifacts/1234567',
      files: ['metrics.csv', 'job.json', 'events.jsonl', 'loss.svg', 'model-card.md', 'manifest.json'],
    },
    ...overrides,
  });
}

export function runningRun(overrides: Partial<RunView> = {}): RunView {
  return runView({
    ...COMMON,
    status: 'running',
    job: job({
      status: 'running',
      finished: false,
      fineTunedModel: null,
      finishedAt: null,
      trainedTokens: null,
    }),
    progress: { step: 312, totalSteps: 822, trainingSeconds: 640, firstStep: 1 },
    metrics: metricRows(822).slice(0, 312),
    ...overrides,
  });
}
