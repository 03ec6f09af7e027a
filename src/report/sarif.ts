import type { DatasetReport, Finding, Level } from '../dataset/types.ts';
import { sarifText } from '../untrusted/sarif-text.ts';
import { streamJson } from './json-stream.ts';

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** Code scanning shows at most 25,000 results of a run and keeps 5,000 (GitHub docs, "SARIF support for code scanning"). */
export const MAX_SARIF_RESULTS = 25_000;

export interface SarifTool {
  /** `owner/repo`. */
  readonly repository: string;
  readonly version: string;
}

/**
 * `dataset-report.sarif` (SARIF 2.1.0) in pieces, for code scanning. Findings without a file are left to the other
 * reports: code scanning shows nothing without a place. Results beyond its limit are left out, errors are not
 * preferred: the order is that of files and lines.
 */
export function writeSarif(report: DatasetReport, tool: SarifTool): AsyncGenerator<string, void, undefined> {
  const page = `https://github.com/${tool.repository}`;
  const tallies = [...report.findings.byRule.values()];
  const rules = tallies.map(({ rule, level, message }) => ({
    id: rule,
    shortDescription: { text: rule },
    fullDescription: { text: sarifText(message) },
    helpUri: `${page}/blob/${encodeURIComponent(tool.version)}/docs/rules.md#${encodeURIComponent(rule.toWellFormed())}`,
    defaultConfiguration: { level: LEVELS[level] },
  }));
  const driver = { name: 'fine-tune-action', informationUri: page, version: tool.version, rules };
  const head = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","originalUriBaseIds":{"%SRCROOT%":{"description":{"text":"The root of the repository"}}},"results":[`;
  const index = new Map(tallies.map(({ rule }, at) => [rule, at]));
  return streamJson(head, results(report.findings.all(), index), ']}]}');
}

async function* results(
  findings: AsyncIterable<Finding>,
  index: ReadonlyMap<string, number>,
): AsyncGenerator<object, void, undefined> {
  let written = 0;
  for await (const finding of findings) {
    if (finding.file === null) continue;
    if (written === MAX_SARIF_RESULTS) return;
    written += 1;
    yield result(finding, finding.file, index.get(finding.rule));
  }
}

function result(
  { rule, level, line, message }: Finding,
  file: string,
  ruleIndex: number | undefined,
): object {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[level],
    message: { text: sarifText(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: line ?? 1 },
        },
      },
    ],
  };
}
