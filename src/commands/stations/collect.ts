import { throwIfCancelled } from '../../boundary/out-of-time-error.ts';
import { messageOf } from '../../boundary/thrown.ts';
import type { Checkpoint, Job, JobEvent, Provider } from '../../provider/types.ts';
import { collectResults } from '../../training/metrics/collect-results.ts';
import { writeMetricsCsv } from '../../training/metrics/metrics-csv.ts';
import type { MetricRow } from '../../training/metrics/table.ts';
import type { Step } from '../types.ts';
import { tellCheckpoints, tellModel } from './tell-result.ts';
import { afterwards } from './waiting-deadline.ts';

/**
 * Station five: the model's name, result files, metrics and checkpoints of a job that has ended, written and told
 * the moment each is there. The failure of one loses nothing of the others.
 */
export async function collect(
  step: Step,
  provider: Provider,
  job: Job,
  events: readonly JobEvent[],
): Promise<void> {
  step.log.group('Results');
  // The name is what a release waits for: it is out before anything that could fail.
  if (step.inputs.training.selectCheckpoint === 'last') tellModel(step, provider, job);
  await afterwards(step, (signal) => collectWithin({ ...step, signal }, provider, job, events));
}

async function collectWithin(
  step: Step,
  provider: Provider,
  job: Job,
  events: readonly JobEvent[],
): Promise<void> {
  const { log, outputs, record, results, signal, clock, inputs } = step;
  const checkpoints = await listCheckpoints(step, provider, job);
  // Before the files, which may be long in coming: a release waits for the name, and `best` goes by checkpoints.
  tellCheckpoints(step, checkpoints, []);
  if (inputs.training.selectCheckpoint === 'best') tellModel(step, provider, job);
  // metrics.csv is written below: a provider's file of that name must not be lost to it.
  const takenNames = new Set(['metrics.csv', ...results.files.map((name) => name.toLowerCase())]);
  const context = { provider, clock, log, signal, takenNames };
  const collected = await collectResults(context, job, { checkpoints, events });
  for (const file of collected.files) {
    results.writeBytes(file.name, file.bytes);
    log.info(`Result file ${file.name}, ${file.bytes.length} bytes`);
  }
  if (collected.rows.length > 0) results.write('metrics.csv', writeMetricsCsv(collected.rows));
  record.update({ metrics: collected.rows });
  tellLosses(outputs, collected.rows);
  tellCheckpoints(step, checkpoints, collected.rows);
  if (!provider.capabilities.resultFiles) sayWeights(step, checkpoints);
}

/** Where results are no files of the job, a checkpoint's files are its weights: named, for whoever wants to fetch them. */
function sayWeights({ log }: Step, checkpoints: readonly Checkpoint[]): void {
  for (const { step, resultFiles } of checkpoints) {
    if (resultFiles.length > 0) log.info(`Weights of step ${step}: ${resultFiles.join(', ')}`);
  }
}

async function listCheckpoints(step: Step, provider: Provider, job: Job): Promise<readonly Checkpoint[]> {
  if (!provider.capabilities.checkpoints || job.status !== 'succeeded') return [];
  try {
    return await provider.listCheckpoints(job.id, step.signal);
  } catch (error) {
    throwIfCancelled(step.signal);
    step.log.warning(`The checkpoints could not be listed: ${messageOf(error)}`);
    return [];
  }
}

function tellLosses(outputs: Step['outputs'], rows: readonly MetricRow[]): void {
  const last = (key: 'trainLoss' | 'validLoss' | 'fullValidLoss') =>
    rows.findLast((row) => row[key] !== null)?.[key] ?? null;
  const losses = {
    'train-loss': last('trainLoss'),
    'valid-loss': last('validLoss'),
    'full-valid-loss': last('fullValidLoss'),
  };
  for (const [name, value] of Object.entries(losses)) if (value !== null) outputs.set(name, value);
}
