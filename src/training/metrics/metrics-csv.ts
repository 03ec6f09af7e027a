import type { MetricRow } from './table.ts';

/** The header of `metrics.csv`, as the public contract has it. */
const COLUMNS = [
  ['step', 'step'],
  ['train_loss', 'trainLoss'],
  ['train_accuracy', 'trainAccuracy'],
  ['valid_loss', 'validLoss'],
  ['valid_accuracy', 'validAccuracy'],
  ['full_valid_loss', 'fullValidLoss'],
  ['full_valid_accuracy', 'fullValidAccuracy'],
] as const satisfies readonly (readonly [string, keyof MetricRow])[];

/** The normalised table as CSV: header and rows end in a line feed, a missing value is an empty cell. */
export function writeMetricsCsv(rows: readonly MetricRow[]): string {
  const header = COLUMNS.map(([name]) => name).join(',');
  const lines = rows.map((row) => COLUMNS.map(([, key]) => row[key] ?? '').join(','));
  return `${[header, ...lines].join('\n')}\n`;
}
