import type { ReadInput } from '../boundary/read-input.ts';
import { UserError } from '../boundary/user-error.ts';
import { logLine } from '../untrusted/log-line.ts';
import { shorten } from '../untrusted/shorten.ts';

const SHOW_EXAMPLES = ['auto', 'always', 'never'] as const;

export interface ReportInputs {
  /** Whether rows of the dataset and answers of models are shown to people. */
  readonly showExamples: (typeof SHOW_EXAMPLES)[number];
}

/** @throws UserError where `show-examples` is none of its three words. */
export function readReportInputs(read: ReadInput): ReportInputs {
  const given = read('show-examples').trim().toLowerCase();
  const showExamples = given === '' ? 'auto' : SHOW_EXAMPLES.find((word) => word === given);
  if (showExamples === undefined) {
    throw new UserError(
      `Input "show-examples" is "${logLine(shorten(given, 40))}"; allowed are ${SHOW_EXAMPLES.join(', ')}.`,
    );
  }
  return { showExamples };
}
