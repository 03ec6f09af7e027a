import type { DatasetReport, Finding, SetReport } from '../dataset/types.ts';
import { streamJson } from './json-stream.ts';

/**
 * `dataset-report.json` in pieces: counts, sets with their token distribution, the bill, and every finding as
 * `{rule, level, file, line, message}`. However many findings there are, one piece at a time is held.
 */
export function writeDatasetReport(report: DatasetReport): AsyncGenerator<string, void, undefined> {
  const { error, warning, notice } = report.findings.counts;
  const head = {
    version: 1,
    method: report.method,
    format: report.format,
    valid: error === 0,
    counts: { errors: error, warnings: warning, notices: notice },
    rules: [...report.findings.byRule.values()].map(({ rule, level, count, occurrences }) => ({
      rule,
      level,
      count,
      occurrences,
    })),
    sets: [report.training, report.validation, report.test].filter((set) => set !== null).map(describeSet),
    bill: report.bill,
  };
  return streamJson(
    `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "findings": [`,
    plain(report.findings.all()),
    ']\n}',
  );
}

async function* plain(findings: AsyncIterable<Finding>): AsyncGenerator<Finding, void, undefined> {
  for await (const { rule, level, file, line, message } of findings)
    yield { rule, level, file, line, message };
}

function describeSet({
  role,
  files,
  examples,
  tokens,
  assistantShare,
  tokensAreEstimated,
  upload,
  shape,
}: SetReport): object {
  const uploaded = { name: upload.name, bytes: upload.bytes, sha256: upload.sha256 };
  return { role, examples, files, uploaded, tokens, assistantShare, tokensAreEstimated, shape };
}
