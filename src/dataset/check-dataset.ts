import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { refusedInput } from '../input-values/refused.ts';
import { estimateBill } from './bill/estimate-bill.ts';
import { resolveModel } from './bill/resolve-model.ts';
import type { DatasetCheck } from './dataset-check.ts';
import { FindingLog } from './findings/finding-log.ts';
import { passSets, type CheckedSets } from './pass-sets.ts';
import { filesOfSets, prepareCheck } from './prepare-check.ts';
import { findTrackedFiles } from './read/tracked-files.ts';
import { resolveLevels } from './rules/levels.ts';
import { checkSets } from './set-rules/check-sets.ts';
import { placeOfSet } from './set-rules/set-view.ts';
import type { Bill, DatasetReport } from './types.ts';

/**
 * The dataset from bytes to verdict, for a job to be made of it.
 *
 * @throws UserError where a side of a split is empty, or a file changed while it was read
 */
export async function checkDataset(check: DatasetCheck): Promise<DatasetReport> {
  const report = await examineDataset(check);
  assertSides(check, report);
  return report;
}

/**
 * One pass over the lines of every file, then the rules over the sets, then the bill. A side may be empty here: of a
 * few lines a split may leave one side nothing.
 *
 * @throws UserError where a file changed while it was read
 */
export async function examineDataset(check: DatasetCheck): Promise<DatasetReport> {
  const files = filesOfSets(check);
  const folder = await mkdtemp(path.join(check.tempDir, 'dataset-'));
  const { testIsEvaluated, provider } = check;
  const levels = resolveLevels(check.inputs.rules, { testIsEvaluated, provider: provider.id });
  const log = new FindingLog(levels, folder);

  const settings = await prepareCheck(check, files, resolveModel(check.model ?? ''), levels, log);
  const paths = Object.values(files).flatMap((each) => each.map((file) => file.real));
  const trackedByGit = await findTrackedFiles(paths, check.workspace);
  const sets = await passSets({ check, files, settings, trackedByGit, log, folder });
  checkSets({
    training: sets.training.view,
    validation: sets.validation?.view ?? null,
    test: sets.test?.view ?? null,
    context: settings.contexts.training,
    summary: sets.summary,
    validationIsUploaded: check.sources.validation?.kind === 'id',
    log,
  });
  reportLargeUploads(check, sets, log);
  return {
    method: check.method,
    format: settings.contexts.training.format,
    training: sets.training.report,
    validation: sets.validation?.report ?? null,
    test: sets.test?.report ?? null,
    findings: log.close(),
    bill: billOf(check, sets),
  };
}

/** Nothing can be done with an empty side, whatever the levels of the rules. */
function assertSides({ inputs }: DatasetCheck, { training, validation }: DatasetReport): void {
  const given = training.files.reduce((sum, file) => sum + file.examples, 0);
  if (given === 0) return;
  if (inputs.validationSplit > 0 && validation?.examples === 0) {
    throw refusedInput(
      'validation-split',
      `${inputs.validationSplit} holds out none of the ${given} training examples (the same prompt always falls on one side). Raise it, or give \`validation-file\`.`,
    );
  }
  if (training.examples === 0) {
    throw refusedInput(
      'validation-split',
      `${inputs.validationSplit} and \`training-share\` ${inputs.trainingShare} leave none of the ${given} examples to train on. Lower the one or raise the other.`,
    );
  }
}

function reportLargeUploads(check: DatasetCheck, sets: CheckedSets, log: FindingLog): void {
  const { maxFileBytes, maxPartedBytes } = check.provider.capabilities;
  const most = maxPartedBytes ?? maxFileBytes;
  const sink = log.openRun();
  for (const set of [sets.training, sets.validation]) {
    if (set === null || set.report.upload.bytes <= most) continue;
    const message = `the ${set.view.role} upload has ${set.report.upload.bytes} bytes; ${check.provider.title} takes ${most}`;
    sink('file-too-large', message, placeOfSet(set.view));
  }
}

function billOf(check: DatasetCheck, { training, validation }: CheckedSets): Bill {
  return estimateBill({
    providerId: check.provider.id,
    model: check.model ?? '',
    method: check.method,
    ...check.billing,
    tokensPerEpoch: training.report.tokens.total,
    tokensAreEstimated: training.report.tokensAreEstimated,
    examples: training.report.examples,
    validationTokens: validation?.report.tokens.total ?? 0,
    today: check.today,
  });
}
