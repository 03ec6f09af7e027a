import type {
  DatasetReport,
  Distribution,
  ExampleTable,
  Finding,
  RuleTally,
  SetReport,
  SetRole,
} from '../../src/dataset/types.ts';
import type { Checkpoint, Job, JobEvent } from '../../src/provider/types.ts';
import type { DiffView } from '../../src/report/diff-view.ts';
import type { EvaluationView } from '../../src/report/evaluation-view.ts';
import type { RunView } from '../../src/report/view.ts';
import type { MetricRow } from '../../src/training/metrics/table.ts';

/** A run that has only just begun to know things; a test gives what it is about. */
export function runView(overrides: Partial<RunView> = {}): RunView {
  return {
    command: 'train',
    status: 'running',
    error: null,
    run: {
      serverUrl: 'https://github.com',
      repository: 'octo-org/support-bot',
      commit: '4f1c2d3e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d',
      checkedOut: null,
      ref: 'more-refunds',
      workflow: 'Fine-tune',
      runId: '9876543210',
      attempt: 1,
      action: 'octo-org/fine-tune-action@v1',
    },
    carried: {},
    provider: null,
    order: null,
    fingerprint: null,
    dataset: null,
    maxCostUsd: null,
    evaluationCostUsd: null,
    reuse: null,
    announcements: [],
    obstacles: [],
    job: null,
    jobs: [],
    fineTunedModel: null,
    progress: null,
    events: [],
    metrics: [],
    checkpoints: [],
    best: null,
    evaluation: null,
    gates: [],
    diff: null,
    ended: null,
    wandb: null,
    results: { artifactName: null, artifactId: null, artifactUrl: null, files: [] },
    ...overrides,
  };
}

export const MODEL = 'ft:gpt-4o-mini-2024-07-18:octo-org:support:BzQ3kd9f';

export function job(overrides: Partial<Job> = {}): Job {
  return {
    id: 'ftjob-7Hq2mVxT0aPzR4kLw8eYcUbN',
    status: 'succeeded',
    finished: true,
    cancelling: false,
    model: 'gpt-4o-mini-2024-07-18',
    fineTunedModel: MODEL,
    trainingFile: 'file-1aB2c3D4e5F6g7H8i9J0k1',
    validationFile: 'file-9zY8x7W6v5U4t3S2r1Q0p9',
    resultFiles: ['file-metrics1'],
    createdAt: 1_790_000_000,
    finishedAt: 1_790_001_423,
    error: null,
    trainedTokens: 412_830,
    hyperparameters: { n_epochs: 3, batch_size: 4, learning_rate_multiplier: 1.8 },
    method: 'supervised',
    seed: 42,
    suffix: 'support',
    metadata: {},
    integrations: [],
    step: null,
    totalSteps: null,
    raw: {},
    ...overrides,
  };
}

/** A loss that falls from about 2.3, with the noise of single batches; full validation at each epoch's end. */
export function metricRows(steps: number, epochs = 3, overfitting = true): MetricRow[] {
  let state = 7;
  const noise = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648 - 0.5;
  };
  return Array.from({ length: steps }, (_, index) => {
    const done = (index + 1) / steps;
    const train = 0.42 + 1.9 * Math.exp(-5 * done) + 0.22 * noise();
    const valid = 0.62 + 1.7 * Math.exp(-6 * done) + (overfitting ? 0.35 * Math.max(0, done - 0.6) : 0);
    const epochEnd = (index + 1) % Math.round(steps / epochs) === 0;
    return {
      step: index + 1,
      trainLoss: Math.max(0.01, train),
      trainAccuracy: Math.min(1, 0.93 - 0.4 * Math.exp(-5 * done) + 0.05 * noise()),
      validLoss: index % 5 === 0 ? valid + 0.15 * noise() : null,
      validAccuracy: index % 5 === 0 ? 0.88 - 0.38 * Math.exp(-6 * done) + 0.03 * noise() : null,
      fullValidLoss: epochEnd ? valid : null,
      fullValidAccuracy: epochEnd ? 0.88 - 0.38 * Math.exp(-6 * done) : null,
    };
  });
}

export function checkpoint(step: number, loss: number): Checkpoint {
  return {
    id: `ftckpt_${step}`,
    model: `${MODEL}:ckpt-step-${step}`,
    step,
    createdAt: 1_790_000_000 + step * 10,
    metrics: {
      step,
      train_loss: loss * 0.9,
      full_valid_loss: loss,
      full_valid_mean_token_accuracy: 1 - loss / 4,
    },
    resultFiles: [],
    raw: {},
  };
}

export function event(message: string, index = 0): JobEvent {
  return {
    key: `e${index}`,
    createdAt: 1_790_000_000 + index * 60,
    level: 'info',
    type: 'message',
    message,
    data: {},
    raw: {},
  };
}

export function distribution(overrides: Partial<Distribution> = {}): Distribution {
  const histogram = [16, 32, 64, 128, 256, 512, 1024, 2048].map((upTo, index) => ({
    upTo,
    count: [0, 12, 96, 310, 402, 231, 44, 3][index] ?? 0,
  }));
  return { min: 19, median: 148, p95: 498, max: 1_624, total: 137_610, histogram, ...overrides };
}

/** Reports never look into the table. */
const EMPTY_TABLE: ExampleTable = {
  length: 0,
  content: new Uint32Array(),
  prompt: new Uint32Array(),
  folded: new Uint32Array(),
  answer: new Uint32Array(),
  system: new Uint32Array(),
  tools: new Uint32Array(),
  tokens: new Uint32Array(),
  line: new Uint32Array(),
  flags: new Uint16Array(),
  fileStarts: new Uint32Array(),
};

export function setReport(role: SetRole, overrides: Partial<SetReport> = {}): SetReport {
  const path = `data/${role}.jsonl`;
  return {
    role,
    files: [{ path, bytes: 812_345, sha256: 'ab'.repeat(32), examples: 1_098, trackedByGit: true }],
    examples: 1_098,
    tokens: distribution(),
    assistantShare: 0.412,
    tokensAreEstimated: false,
    upload: {
      name: `${role}.jsonl`,
      bytes: 812_345,
      sha256: 'ab'.repeat(32),
      read: () => {
        throw new Error('not read by reports');
      },
    },
    place: (example) => ({ file: path, line: example }),
    shape: {
      roles: { system: 1_098, user: 1_300, assistant: 1_300 },
      withSystem: 1_098,
      withTools: 0,
      withImages: 0,
      toolCalls: {},
    },
    table: EMPTY_TABLE,
    ...overrides,
  };
}

export function tally(
  rule: string,
  level: RuleTally['level'],
  message: string,
  lines: readonly (readonly [number, number])[],
): RuleTally {
  const places = lines.map(([from, to]) => ({ file: 'data/training.jsonl', from, to }));
  const count = lines.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return { rule, level, message, places, count, occurrences: count };
}

export function datasetReport(
  tallies: readonly RuleTally[] = [],
  overrides: Partial<DatasetReport> = {},
): DatasetReport {
  const count = (level: RuleTally['level']) =>
    tallies.filter((one) => one.level === level).reduce((sum, one) => sum + one.count, 0);
  return {
    method: 'supervised',
    format: 'chat',
    training: setReport('training'),
    validation: setReport('validation', {
      examples: 122,
      tokens: distribution({ total: 15_290, max: 1_102 }),
    }),
    test: null,
    findings: {
      counts: { error: count('error'), warning: count('warning'), notice: count('notice') },
      byRule: new Map(tallies.map((one) => [one.rule, one])),
      async *all(): AsyncIterable<Finding> {
        for (const { rule, level, message, places } of tallies) {
          for (const { file, from, to } of places) {
            for (let line = from ?? 0; line <= (to ?? from ?? 0); line += 1)
              yield { rule, level, message, file, line: from === null ? null : line };
          }
        }
      },
    },
    bill: {
      encoding: 'o200k_base',
      encodingNote: null,
      epochs: { low: 3, high: 3, automatic: true },
      tokensPerEpoch: 137_610,
      billedTokens: { low: 412_830, high: 412_830 },
      pricePerMillionTokensUsd: 3,
      costUsd: { low: 1.23849, high: 1.23849 },
      standing: 'proven',
      source: 'OpenAI price list, read on 2026-11-20',
      notes: ['Validation tokens are not billed.'],
    },
    ...overrides,
  };
}

export function evaluationView(overrides: Partial<EvaluationView> = {}): EvaluationView {
  return {
    examples: 60,
    unanswered: 0,
    grading: 'exact match',
    model: { name: MODEL, mean: 0.817 },
    baseline: { name: 'gpt-4o-mini-2024-07-18', mean: 0.567 },
    difference: { mean: 0.25, low: 0.133, high: 0.367 },
    wins: 18,
    ties: 39,
    losses: 3,
    costUsd: 0.0142,
    samples: [
      {
        place: { file: 'data/test.jsonl', line: 17 },
        prompt: 'user: My parcel came broken. Can I have my money back?',
        reference: 'refund',
        answer: 'refund',
        baselineAnswer: 'I am sorry to hear that! Could you tell me your order number?',
        score: 1,
        baselineScore: 0,
      },
      {
        place: { file: 'data/test.jsonl', line: 41 },
        prompt: 'user: Where is order 5531?',
        reference: 'tracking',
        answer: 'order',
        baselineAnswer: 'tracking',
        score: 0,
        baselineScore: 1,
      },
    ],
    withheld: 0,
    notes: [],
    ...overrides,
  };
}

export function diffView(overrides: Partial<DiffView> = {}): DiffView {
  return {
    base: 'main (a1b2c3d)',
    unavailable: null,
    counts: { added: 48, removed: 2, changed: 3, moved: 1, leaks: 0, duplicates: 1 },
    examples: { before: 1_052, after: 1_098 },
    tokens: { before: 131_004, after: 137_610 },
    costUsd: { before: 1.179, after: 1.2385 },
    shifts: [{ what: 'Share of answers "refund"', before: '12.0 %', after: '15.8 %' }],
    rows: {
      added: [
        {
          place: { file: 'data/training.jsonl', line: 1_060 },
          prompt: 'The blender smokes. Refund?',
          before: null,
          after: 'refund',
        },
      ],
      removed: [
        { place: { file: 'data/training.jsonl', line: 12 }, prompt: 'asdf', before: 'other', after: null },
      ],
      changed: [
        {
          place: { file: 'data/training.jsonl', line: 310 },
          prompt: 'Do you ship to Norway?',
          before: 'We ship to Norway within 5 days.',
          after: 'We ship to Norway within 7 working days, customs included.',
        },
      ],
      moved: [
        {
          place: { file: 'data/validation.jsonl', line: 4 },
          prompt: 'Cancel my order',
          before: 'cancel',
          after: 'cancel',
        },
      ],
      leaks: [],
    },
    withheld: 0,
    ...overrides,
  };
}
