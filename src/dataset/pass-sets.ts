import type { DatasetCheck } from './dataset-check.ts';
import type { FindingLog } from './findings/finding-log.ts';
import { passSet, type PassedSet, type PassedSide } from './pass/pass-set.ts';
import { divides } from './pass/side.ts';
import { startExaminer } from './pass/start-examiner.ts';
import type { PassSettings } from './pass/types.ts';
import type { SetFiles } from './prepare-check.ts';
import { mergeSummaries } from './rules/checker.ts';
import { demandsOf } from './rules/provider-demands.ts';
import type { CheckerSummary } from './rules/types.ts';
import { reportSet } from './set-report.ts';
import type { SetView } from './set-rules/set-view.ts';
import type { DatasetFile, SetReport, SetRole } from './types.ts';

export interface SetsPass {
  readonly check: DatasetCheck;
  readonly files: SetFiles;
  readonly settings: PassSettings;
  readonly trackedByGit: ReadonlySet<string>;
  readonly log: FindingLog;
  /** For the sides of a split. */
  readonly folder: string;
}

/** A set as the report has it, and as its rules see it. */
export interface CheckedSet {
  readonly report: SetReport;
  readonly view: SetView;
}

export interface CheckedSets {
  readonly training: CheckedSet;
  readonly validation: CheckedSet | null;
  readonly test: CheckedSet | null;
  /** What the lines' checkers saw of the training set. */
  readonly summary: CheckerSummary;
}

/** Takes every set through the one pass, with the same threads. */
export async function passSets(sets: SetsPass): Promise<CheckedSets> {
  const { check, files, settings } = sets;
  const bytes = Object.values(files)
    .flat()
    .reduce((sum, file) => sum + file.bytes, 0);
  const examiner = await startExaminer(settings, check.workerUrl, bytes);
  const divided = divides(settings.split);
  let read = 0;
  const pass = (role: SetRole): Promise<PassedSet> =>
    passSet({
      role,
      format: settings.contexts[role].format,
      files: files[role],
      trackedByGit: sets.trackedByGit,
      examiner,
      log: sets.log,
      sidesFolder: role === 'training' && divided ? sets.folder : null,
      takesByteOrderMark: demandsOf(check.provider.id).byteOrderMark,
      signal: check.signal,
      onBytes(count) {
        read += count;
        check.onProgress?.(read, bytes);
      },
    });
  try {
    const training = await pass('training');
    const validation = files.validation.length === 0 ? null : await pass('validation');
    const test = files.test.length === 0 ? null : await pass('test');
    const summary = mergeSummaries(await examiner.summaries('training'));
    const heldOut = check.inputs.validationSplit > 0 ? training.heldOut : null;
    return {
      training: checkedSet('training', 'training', training.files, training.training),
      validation:
        validation === null
          ? heldOut && checkedSet('validation', 'training', training.files, heldOut)
          : checkedSet('validation', 'validation', validation.files, validation.training),
      test: test && checkedSet('test', 'test', test.files, test.training),
      summary,
    };
  } finally {
    await examiner.close();
  }
}

function checkedSet(
  role: SetRole,
  filesOf: SetRole,
  files: readonly DatasetFile[],
  side: PassedSide,
): CheckedSet {
  const table = side.totals.table.finish();
  return {
    report: reportSet(role, files, side, table),
    view: { role, filesOf, paths: files.map((file) => file.path), table },
  };
}
