import type { JsonObject } from '../../boundary/json.ts';
import { UserError } from '../../boundary/user-error.ts';
import { checkDataset } from '../../dataset/check-dataset.ts';
import type { DatasetCheck } from '../../dataset/dataset-check.ts';
import { resolveSources, type DatasetSources } from '../../dataset/read/resolve-sources.ts';
import type { DatasetReport, Finding, Level } from '../../dataset/types.ts';
import { parseNumber } from '../../input-values/range.ts';
import { refusedInput } from '../../input-values/refused.ts';
import { checkHyperparameters } from '../../provider/hyperparameters.ts';
import { knowProvider, type KnownProvider } from '../../provider/know-provider.ts';
import { readCheckedOut } from '../checked-out.ts';
import type { Step } from '../types.ts';
import { annotateFindings } from './annotate.ts';
import { noteStatus } from './end-status.ts';
import { logDataset } from './log-dataset.ts';
import { loadGrader } from './load-grader.ts';
import { writeDatasetReport } from './write-dataset-report.ts';

export interface PreparedDataset {
  readonly known: KnownProvider;
  readonly sources: DatasetSources;
  readonly grader: JsonObject | null;
  /** null where the training file was uploaded before: its rows are not here to be checked. */
  readonly report: DatasetReport | null;
  /** The report that holds the test set: `report`, or one of the test set alone; null where none was given. */
  readonly tested: DatasetReport | null;
  /** The question that the report answers. */
  readonly check: DatasetCheck | null;
}

/**
 * Station one: the dataset is read once, held to every rule, counted and priced; annotations, outputs and report
 * files are out before it returns. Whether its findings fail the step is asked by `requireValid`.
 */
export async function prepareDataset(step: Step): Promise<PreparedDataset> {
  const { inputs, log, record } = step;
  log.group('Check the dataset');
  record.update({ run: { ...record.view.run, checkedOut: await readCheckedOut(step.workspace) } });
  const known = await knowProvider(inputs.provider.id);
  const grader = await loadGrader(inputs.training.grader, step.workspace);
  const sources = await resolveSources(inputs.dataset, step.workspace);
  if (sources.training.kind === 'id') {
    log.notice(
      `training-file is the uploaded file ${sources.training.id}: dataset rules, token counts and the cost estimate are skipped.`,
    );
    if (sources.validation?.kind === 'files') {
      throw refusedInput(
        'validation-file',
        'a path, and `training-file` is the id of an uploaded file. Give both as paths, or both as ids.',
      );
    }
    const tested = inputs.dataset.testFile.length === 0 ? null : await checkTestSet(step, known, grader);
    return { known, sources, grader, report: null, tested, check: null };
  }
  const { report, check } = await checkSets(step, known, grader, { inputs: inputs.dataset, sources });
  return { known, sources, grader, report, tested: report.test === null ? null : report, check };
}

/** The test set alone, where no training file is here to hold it against. */
async function checkTestSet(
  step: Step,
  known: KnownProvider,
  grader: JsonObject | null,
): Promise<DatasetReport> {
  const inputs = { ...step.inputs.dataset, trainingFile: [], validationFile: [] };
  const sources = await resolveSources(inputs, step.workspace);
  return (await checkSets(step, known, grader, { inputs, sources })).report;
}

/** Checks what is here, and tells it: log, outputs, record, annotations and dataset-report.json. */
async function checkSets(
  step: Step,
  known: KnownProvider,
  grader: JsonObject | null,
  given: Pick<DatasetCheck, 'inputs' | 'sources'>,
): Promise<{ report: DatasetReport; check: DatasetCheck }> {
  const { inputs, log, outputs, record } = step;
  const check: DatasetCheck = {
    ...given,
    workspace: step.workspace,
    tempDir: step.tempDir,
    method: inputs.training.method,
    model: inputs.training.model,
    provider: known,
    grader,
    testIsEvaluated: inputs.dataset.testFile.length > 0,
    billing: {
      epochs: epochsOf(step, known),
      evaluations: evaluationsOf(inputs.training.hyperparameters),
      pricePerMillionTokensUsd: inputs.pricePerMillionTokensUsd,
    },
    today: new Date(step.clock.now()).toISOString().slice(0, 10),
    workerUrl: step.workerUrl,
    signal: step.cancelled,
    onProgress: progressSayer(step),
  };
  const report = await checkDataset(check);
  record.update({ dataset: report });
  outputs.set('error-count', report.findings.counts.error);
  outputs.set('warning-count', report.findings.counts.warning);
  if (report.training.files.length > 0) {
    outputs.set('example-count', report.training.examples);
    outputs.set('estimated-tokens', report.bill.billedTokens.high);
    if (report.bill.costUsd) outputs.set('estimated-cost-usd', report.bill.costUsd.high);
  }
  logDataset(report, log);
  await annotateFindings(report, step);
  await writeDatasetReport(report, step);
  return { report, check };
}

/** The findings that count for `fail-on`: how many of each level, and the first of each to be named. */
export interface CountedFindings {
  readonly counts: Readonly<Record<Level, number>>;
  readonly first: Readonly<Partial<Record<Level, Pick<Finding, 'file' | 'line' | 'message'>>>>;
}

/**
 * Ends the step where findings reach `fail-on`.
 * @param counted all findings, or those that the pull request brought
 * @throws UserError with status `invalid`
 */
export function requireValid(step: Step, report: DatasetReport, counted = countAll(report)): void {
  const { failOn } = step.inputs.dataset;
  const { counts, first } = counted;
  const failing = counts.error + (failOn === 'warning' ? counts.warning : 0);
  step.outputs.set('dataset-valid', failing === 0);
  if (failing === 0) return;
  noteStatus(step, 'invalid');
  const what = failOn === 'warning' ? 'findings of level error or warning' : 'errors';
  const worst = first.error ?? first.warning;
  throw new UserError(
    `The dataset has ${failing} ${failing === 1 ? what.replace(/s\b/, '') : what}; nothing was uploaded.${worst ? nameFirst(worst) : ''} All of them: annotations, summary and dataset-report.json.`,
    { code: 'invalid-dataset' },
  );
}

function nameFirst({ file, line, message }: Pick<Finding, 'file' | 'line' | 'message'>): string {
  return ` First: ${file === null ? '' : `${file}${line === null ? '' : `:${line}`}: `}${message}${/[.?!…]$/.test(message) ? '' : '.'}`;
}

/** Every finding counts. */
export function countAll({ findings }: DatasetReport): CountedFindings {
  const first: Partial<Record<Level, Pick<Finding, 'file' | 'line' | 'message'>>> = {};
  for (const { level, message, places } of findings.byRule.values()) {
    const [place] = places;
    first[level] ??= { file: place?.file ?? null, line: place?.from ?? null, message };
  }
  return { counts: findings.counts, first };
}

/** Wrong hyperparameters are refused where a job is ordered; the dataset's check only needs the epochs. */
function epochsOf(step: Step, known: KnownProvider): number | 'auto' | null {
  const { hyperparameters, method } = step.inputs.training;
  const lenient = { ...known.capabilities, strictHyperparameters: false };
  return checkHyperparameters(hyperparameters, lenient, method).epochs;
}

/** Together evaluates, and bills, the validation file this often. */
function evaluationsOf(hyperparameters: JsonObject): number | null {
  const given = parseNumber(String(hyperparameters['n_evals']));
  return Number.isInteger(given) && given >= 0 ? given : null;
}

/** A line for each quarter, and only where reading takes a while. */
function progressSayer({ log, clock }: Step): (bytes: number, of: number) => void {
  const startedAt = clock.now();
  let said = 0;
  return (bytes, of) => {
    const quarter = Math.floor((4 * bytes) / Math.max(1, of));
    if (quarter <= said || quarter > 3 || clock.now() - startedAt < 3_000) return;
    said = quarter;
    log.info(`Read ${quarter * 25} % of ${Math.round(of / 1e6)} MB.`);
  };
}
