import type { Checkpoint, Job, Provider } from '../../provider/types.ts';
import type { BestCheckpoint } from '../../report/view.ts';
import { describeOverfitting, findBestCheckpoint, selectModel } from '../../training/checkpoints.ts';
import type { MetricRow } from '../../training/metrics/table.ts';
import type { Step } from '../types.ts';

/** Checkpoints in outputs, record and checkpoints.json; the best of them marked. */
export function tellCheckpoints(
  step: Step,
  checkpoints: readonly Checkpoint[],
  rows: readonly MetricRow[],
): void {
  const { outputs, record, results, log, inputs, mask } = step;
  const raw = checkpoints.map((checkpoint) => checkpoint.raw);
  results.write('checkpoints.json', `${JSON.stringify(raw, null, 2)}\n`);
  // As in the file: a provider may echo what it was sent, and no runner masks the file of outputs.
  outputs.set('checkpoints', mask.redact(JSON.stringify(raw)));
  const best = viewBest(checkpoints, rows);
  record.update({ checkpoints, best });
  if (best !== null) outputs.set('best-checkpoint', best.model);
  const overfitting = describeOverfitting(rows, checkpoints, inputs.training.selectCheckpoint);
  if (overfitting !== null) log.notice(overfitting);
}

function viewBest(checkpoints: readonly Checkpoint[], rows: readonly MetricRow[]): BestCheckpoint | null {
  const best = findBestCheckpoint(checkpoints);
  if (best === null) return null;
  const { checkpoint, loss, kind } = best;
  const key = kind === 'full validation loss' ? 'fullValidLoss' : 'validLoss';
  const lowest = rows.reduce<MetricRow | null>(
    (low, row) => (row[key] !== null && (low === null || row[key] < (low[key] ?? Infinity)) ? row : low),
    null,
  );
  return {
    id: checkpoint.id,
    model: checkpoint.model,
    step: checkpoint.step,
    by: kind,
    value: loss,
    lowestSeenAtStep: lowest !== null && lowest.step !== checkpoint.step ? lowest.step : null,
  };
}

/** The trained model's name, and how it is used, as soon as the job has one. */
export function tellModel(step: Step, provider: Provider, job: Job): void {
  const { outputs, record, inputs, log } = step;
  const { checkpoints, provider: view } = record.view;
  const model = selectModel(job, checkpoints, inputs.training.selectCheckpoint);
  const usage = model === null ? null : provider.usage(model);
  if (view !== null) record.update({ provider: { ...view, usage, jobUrl: provider.jobUrl(job.id) } });
  if (model === null) return;
  outputs.set('fine-tuned-model', model);
  record.update({ fineTunedModel: model });
  log.info(`Model ${model}`);
  if (usage?.deployment) log.notice(`The model answers only once it is deployed: ${usage.deployment}`);
}
