import type { FindingLog } from '../findings/finding-log.ts';
import { checkSummary } from '../rules/checker.ts';
import type { CheckerSummary, RuleContext } from '../rules/types.ts';
import { FLAG } from '../types.ts';
import { checkAnswers, tally } from './answers.ts';
import { checkConsistency } from './consistency.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkOverlap } from './overlap.ts';
import { has, isInvalid, placeOf, placeOfSet, type OpenRun, type SetView } from './set-view.ts';
import { checkSize, checkValidationShare } from './sizes.ts';

export interface SetsCheck {
  readonly training: SetView;
  readonly validation: SetView | null;
  readonly test: SetView | null;
  readonly context: RuleContext;
  /** What the lines' checkers saw of the training set. */
  readonly summary: CheckerSummary;
  /** A validation file was uploaded before: it is there, but not to be looked at. */
  readonly validationIsUploaded: boolean;
  readonly log: FindingLog;
}

/** The rules over whole sets. */
export function checkSets(check: SetsCheck): void {
  const { training, validation, test, context, log } = check;
  const openRun: OpenRun = () => log.openRun();
  const trains = training.paths.length > 0;
  const comparesAnswers = context.method === 'supervised';
  for (const view of [training, validation, test]) {
    if (view === null) continue;
    checkSize(view, context, openRun);
    checkMixture(view, openRun);
    checkDuplicates(view, openRun, comparesAnswers);
  }
  checkConsistency(training, openRun);
  if (context.format !== 'reinforcement') checkAnswers(training, openRun);
  if (validation !== null) {
    checkValidationShare(training, validation, openRun);
    checkOverlap(training, validation, openRun);
  } else if (context.method === 'reinforcement' && trains && !check.validationIsUploaded) {
    const message = 'reinforcement needs a validation file; give `validation-file` or `validation-split`';
    openRun()('validation-required', message, placeOfSet(training));
  }
  if (test !== null) checkOverlap(training, test, openRun);
  if (!trains) return;
  const sink = openRun();
  checkSummary(check.summary, (rule, message) => {
    sink(rule, message, placeOfSet(training));
  });
}

function checkMixture(view: SetView, openRun: OpenRun): void {
  const { table } = view;
  const other = tally(table.length, (row) => has(table, row, FLAG.OTHER_FORMAT));
  const all = tally(table.length, (row) => !isInvalid(table, row)).count;
  if (other.count === 0 || other.count === all) return;
  const message = `${other.count} of ${all} examples are in another format than the rest, this one first`;
  openRun()('mixed-format', message, placeOf(view, other.first));
}
