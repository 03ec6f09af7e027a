import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { inspect } from 'node:util';
import { messageOf } from '../../boundary/thrown.ts';
import { compareDataset, type DatasetChange } from '../../dataset/change/compare-dataset.ts';
import { estimateBill } from '../../dataset/bill/estimate-bill.ts';
import type { DatasetCheck } from '../../dataset/dataset-check.ts';
import type { DatasetReport, Finding, Level } from '../../dataset/types.ts';
import type { DiffView } from '../../report/diff-view.ts';
import { formatCount, formatSignedCount } from '../../report/numbers.ts';
import { findBaseVersion } from '../change/base-version.ts';
import { viewChange } from '../change/view-change.ts';
import { writeChange } from '../change/write-change.ts';
import { findShowableRows } from '../showable-rows.ts';
import type { Step } from '../types.ts';
import { countAll, type CountedFindings, type PreparedDataset } from './prepare-dataset.ts';

/**
 * What the pull request does to the dataset, in log, record and dataset-diff.json. Where it cannot be told, that is
 * said and nothing fails.
 * @returns the findings that count for `fail-on`: all, or with `fail-on-scope: changed` those that it brought
 */
export async function showDatasetChange(
  step: Step,
  { report, check }: PreparedDataset,
): Promise<CountedFindings | undefined> {
  if (report === null || check === null) return undefined;
  try {
    return await compareWithBase(step, report, check);
  } catch (error) {
    step.signal.throwIfAborted();
    step.log.debug(inspect(error));
    const why = messageOf(error);
    sayUnavailable(
      step,
      `The dataset could not be compared with its version before this pull request: ${why}`,
    );
    return countAll(report);
  }
}

async function compareWithBase(
  step: Step,
  report: DatasetReport,
  check: DatasetCheck,
): Promise<CountedFindings> {
  const { log, record, results, inputs } = step;
  const folder = await mkdtemp(path.join(step.tempDir, 'base-'));
  const base = await findBaseVersion(step, report, folder);
  if (base === null) return countAll(report);
  log.group('What the pull request changes');
  if ('unavailable' in base) {
    sayUnavailable(step, base.unavailable);
    return countAll(report);
  }
  const { files, unknown } = base;
  const [name] = unknown;
  if (name !== undefined) {
    const which = unknown.size === 1 ? `${name} is` : `${name} and ${unknown.size - 1} more are`;
    log.notice(`${which} not tracked by git: without a former version, left out of the comparison.`);
  }
  const rest = path.join(folder, 'rest');
  const change = await compareDataset({ report, check, base: files, unknown, folder: rest });
  const isShowable = await findShowableRows(inputs.report.showExamples, report);
  const view = await viewChange(
    change,
    base.commit.slice(0, 12),
    unknown.size === 0 ? costs(change, report, check) : null,
    isShowable,
  );
  record.update({ diff: view });
  await results.writeStream('dataset-diff.json', writeChange(change, view));
  const { counts } = view;
  log.info(
    `${formatSignedCount(counts.added)} added, ${formatSignedCount(-counts.removed)} removed, ${formatCount(counts.changed)} changed, ` +
      `${formatCount(counts.moved)} moved, ${formatCount(counts.duplicates)} new duplicates, ${formatCount(counts.leaks)} new leaks`,
  );
  if (inputs.failOnScope === 'all') return countAll(report);
  return countBrought(report, change);
}

/** What the same job would have cost before. */
function costs(
  { before, after }: DatasetChange,
  report: DatasetReport,
  check: DatasetCheck,
): DiffView['costUsd'] {
  const { bill } = report;
  if (bill.costUsd === null) return null;
  const old = estimateBill({
    providerId: check.provider.id,
    model: check.model ?? '',
    method: report.method,
    epochs: bill.epochs.automatic ? 'auto' : bill.epochs.high,
    evaluations: check.billing.evaluations,
    tokensPerEpoch: before.trainingTokens,
    tokensAreEstimated: report.training.tokensAreEstimated,
    examples: before.trainingExamples,
    validationTokens: before.validationTokens,
    pricePerMillionTokensUsd: bill.pricePerMillionTokensUsd,
    today: check.today,
  });
  return after.trainingExamples === 0 || old.costUsd === null
    ? null
    : { before: old.costUsd.high, after: bill.costUsd.high };
}

/**
 * Findings on lines that the pull request brought. An error about a whole file or set counts always: the provider
 * would refuse it, whoever caused it.
 */
async function countBrought(report: DatasetReport, change: DatasetChange): Promise<CountedFindings> {
  const counts = { error: 0, warning: 0, notice: 0 };
  const first: Partial<Record<Level, Finding>> = {};
  for await (const finding of report.findings.all()) {
    const { rule, level, file, line } = finding;
    const isBrought = file !== null && line !== null ? change.isBrought(rule, file, line) : level === 'error';
    if (!isBrought) continue;
    counts[level] += 1;
    first[level] ??= finding;
  }
  return { counts, first };
}

function sayUnavailable({ log, record }: Step, reason: string): void {
  log.notice(reason);
  record.update({ diff: unavailable(reason) });
}

function unavailable(reason: string): DiffView {
  const nothing = { before: 0, after: 0 };
  return {
    base: '',
    unavailable: reason,
    counts: { added: 0, removed: 0, changed: 0, moved: 0, leaks: 0, duplicates: 0 },
    examples: nothing,
    tokens: nothing,
    costUsd: null,
    shifts: [],
    rows: { added: [], removed: [], changed: [], moved: [], leaks: [] },
    withheld: 0,
  };
}
