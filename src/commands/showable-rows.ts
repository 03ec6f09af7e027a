import { SENSITIVE_RULES } from '../dataset/rules/rule-ids.ts';
import type { DatasetReport } from '../dataset/types.ts';
import type { ReportInputs } from '../report/inputs.ts';

/** Answers whether a row of the dataset, and a model's answer to it, may be shown to people. */
export type ShowableRow = (file: string | null, line: number | null) => boolean;

/**
 * What `show-examples` allows: `auto` shows rows of files that git tracks (who reads the report can read them
 * already) unless the row holds a credential or personal data; `always` and `never` mean what they say, but for
 * credentials, which nothing shows.
 */
export async function findShowableRows(
  mode: ReportInputs['showExamples'],
  report: DatasetReport,
): Promise<ShowableRow> {
  if (mode === 'never') return () => false;
  const hidden = new Set<string>();
  const isHiding = (rule: string) =>
    mode === 'always' ? rule === 'credential' : (SENSITIVE_RULES as ReadonlySet<string>).has(rule);
  for await (const finding of report.findings.all()) {
    if (isHiding(finding.rule)) hidden.add(`${finding.file}:${finding.line}`);
  }
  const sets = [report.training, report.validation, report.test];
  const tracked = new Set(
    sets.flatMap((set) => set?.files ?? []).flatMap((file) => (file.trackedByGit ? [file.path] : [])),
  );
  return (file, line) =>
    file !== null &&
    line !== null &&
    (mode === 'always' || tracked.has(file)) &&
    !hidden.has(`${file}:${line}`);
}
