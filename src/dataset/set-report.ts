import { shapeOf } from './pass/set-collector.ts';
import type { PassedSide } from './pass/pass-set.ts';
import { distributionOf } from './set-rules/distribution.ts';
import { fileOf } from './set-rules/set-view.ts';
import type { DatasetFile, ExampleTable, SetReport, SetRole } from './types.ts';

/** What there is to say of one side, once its rows are all there. */
export function reportSet(
  role: SetRole,
  files: readonly DatasetFile[],
  side: PassedSide,
  table: ExampleTable,
): SetReport {
  const { totals } = side;
  return {
    role,
    files,
    examples: table.length,
    tokens: distributionOf(table.tokens.subarray(0, table.length)),
    assistantShare: totals.tokens === 0 ? 0 : Math.min(1, totals.assistantTokens / totals.tokens),
    tokensAreEstimated: totals.estimated,
    upload: side.upload,
    place(example) {
      const row = example - 1;
      if (!Number.isInteger(row) || row < 0 || row >= table.length) return null;
      const file = files[fileOf(table, row)];
      const line = table.line[row];
      return file === undefined || line === undefined ? null : { file: file.path, line };
    },
    shape: shapeOf(totals),
    table,
  };
}
