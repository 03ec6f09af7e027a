import type { RunView } from '../../src/report/view.ts';
import {
  checkpoint,
  datasetReport,
  diffView,
  distribution,
  evaluationView,
  event,
  job,
  metricRows,
  runView,
  setReport,
  tally,
} from './views.ts';

/** The text in every field that a stranger can write: datasets, providers, models, branches, files, headers. */
export function hostileRun(text: string, overrides: Partial<RunView> = {}): RunView {
  const place = { file: text, line: 3 };
  const file = { path: text, bytes: 1, sha256: text, examples: 1, trackedByGit: true };
  const row = { place, prompt: text, before: text, after: `x ${text} y` };
  return runView({
    status: 'succeeded',
    error: { code: text, message: text },
    run: { ...runView().run, ref: text, workflow: text },
    provider: {
      id: 'openai-compatible',
      title: text,
      baseUrl: text,
      jobUrl: text,
      usage: { deployment: text, baseUrl: text, keyVariable: 'API_KEY', authHeader: 'Authorization: Bearer' },
      access: { keyVariable: 'API_KEY', inputs: { 'base-url': text } },
      canCancel: true,
      canDeleteModel: true,
    },
    order: { model: text, method: 'supervised', suffix: text, hyperparameters: { [text]: text }, seed: 1 },
    fingerprint: text,
    dataset: datasetReport(
      [{ ...tally(text, 'error', text, [[1, 2]]), places: [{ file: text, from: 1, to: 2 }] }],
      {
        training: setReport('training', { files: [file], tokens: distribution({ histogram: [] }) }),
        bill: { ...datasetReport().bill, encodingNote: text, source: text, notes: [text] },
      },
    ),
    reuse: { decision: 'created', reason: text },
    obstacles: [text],
    job: job({
      id: text,
      status: text,
      finished: false,
      model: text,
      fineTunedModel: text,
      trainingFile: text,
      validationFile: text,
      hyperparameters: { [text]: { [text]: text } },
      method: text,
      suffix: text,
    }),
    fineTunedModel: text,
    events: [{ ...event(text), level: text, type: text }],
    metrics: metricRows(20),
    checkpoints: [{ ...checkpoint(5, 0.5), id: text, model: text }],
    best: { id: text, model: text, step: 5, by: text, value: 0.5, lowestSeenAtStep: 3 },
    evaluation: evaluationView({
      grading: text,
      model: { name: text, mean: 1 },
      baseline: { name: text, mean: 0 },
      samples: [
        {
          place,
          prompt: text,
          reference: text,
          answer: text,
          baselineAnswer: text,
          score: 1,
          baselineScore: 0,
        },
      ],
      notes: [text],
    }),
    diff: diffView({
      base: text,
      shifts: [{ what: text, before: text, after: text }],
      rows: { added: [row], removed: [row], changed: [row], moved: [row], leaks: [row] },
    }),
    ended: { reason: 'timeout', job: 'goes-on', afterMinutes: 5 },
    wandb: { project: text, url: text, problem: text },
    results: { artifactName: text, artifactId: text, artifactUrl: text, files: [text] },
    ...overrides,
  });
}
