import type { ReadInput } from '../boundary/read-input.ts';
import { readChoice } from '../input-values/values.ts';

const SHOW_EXAMPLES = ['auto', 'always', 'never'] as const;

export interface ReportInputs {
  /** Whether rows of the dataset and answers of models are shown to people. */
  readonly showExamples: (typeof SHOW_EXAMPLES)[number];
}

/** @throws UserError where `show-examples` is none of its three words, in capitals or not. */
export function readReportInputs(read: ReadInput): ReportInputs {
  const lower: ReadInput = (name) => read(name).toLowerCase();
  return { showExamples: readChoice(lower, 'show-examples', SHOW_EXAMPLES, 'auto') };
}
