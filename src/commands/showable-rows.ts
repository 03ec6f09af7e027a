import { fileOf } from '../dataset/set-rules/set-view.ts';
import { type DatasetReport, FLAG, type SetReport } from '../dataset/types.ts';
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
  const sets = [report.training, report.validation, report.test].filter((set) => set !== null);
  const hidden = mode === 'always' ? await credentialPlaces(report) : new Set(sets.flatMap(sensitivePlaces));
  const tracked = new Set(
    sets.flatMap((set) => set.files).flatMap((file) => (file.trackedByGit ? [file.path] : [])),
  );
  return (file, line) =>
    file !== null &&
    line !== null &&
    (mode === 'always' || tracked.has(file)) &&
    !hidden.has(`${file}:${line}`);
}

/** Rows with a credential or personal data, whatever level their rules were set to. */
function sensitivePlaces({ table, files }: SetReport): string[] {
  const places: string[] = [];
  for (let row = 0; row < table.length; row += 1) {
    if (((table.flags[row] ?? 0) & FLAG.SENSITIVE) === 0) continue;
    places.push(`${files[fileOf(table, row)]?.path}:${table.line[row]}`);
  }
  return places;
}

async function credentialPlaces(report: DatasetReport): Promise<Set<string>> {
  const places = new Set<string>();
  for await (const { rule, file, line } of report.findings.all()) {
    if (rule === 'credential') places.add(`${file}:${line}`);
  }
  return places;
}
