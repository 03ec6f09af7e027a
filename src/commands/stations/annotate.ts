import { createAnnotationChoice } from '../../dataset/rules/annotation-order.ts';
import type { DatasetReport } from '../../dataset/types.ts';
import type { Step } from '../types.ts';

/** Annotations on file and line: one of each rule first, the last one saying how many more there are and where. */
export async function annotateFindings(
  report: DatasetReport,
  { log, inputs }: Pick<Step, 'log' | 'inputs'>,
): Promise<void> {
  const choice = createAnnotationChoice((level) => log.room(level));
  for await (const finding of report.findings.all()) choice.add(finding);
  const where = inputs.github.summary ? 'the job summary' : 'dataset-report.json';
  for (const { level, rule, file, line, message } of choice.choose(where)) {
    const place = file === null ? undefined : { file, title: rule, ...(line === null ? {} : { line }) };
    const text = `${message} [${rule}]`;
    if (level === 'error') log.error(text, place);
    else if (level === 'warning') log.warning(text, place);
    else log.notice(text, place);
  }
}
