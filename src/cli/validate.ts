import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../boundary/log.ts';
import type { ReadInput } from '../boundary/read-input.ts';
import { UserError } from '../boundary/user-error.ts';
import { loadGrader } from '../commands/stations/load-grader.ts';
import { logDataset } from '../commands/stations/log-dataset.ts';
import { checkDataset } from '../dataset/check-dataset.ts';
import { readDatasetInputs } from '../dataset/inputs.ts';
import { resolveSources } from '../dataset/read/resolve-sources.ts';
import type { DatasetReport } from '../dataset/types.ts';
import { readChoice } from '../input-values/values.ts';
import { PROVIDERS } from '../provider/catalog.ts';
import { knowProvider } from '../provider/know-provider.ts';
import { writeDatasetReport } from '../report/dataset-report-json.ts';
import { writeSarif } from '../report/sarif.ts';
import { readMethod } from '../training/inputs.ts';
import { readGrader } from '../training/inputs/maps.ts';
import { logLine } from '../untrusted/log-line.ts';
import { printFindings, printVerdict } from './print-findings.ts';
import type { FORMATS } from './read-call.ts';

export interface Terminal {
  /** The current folder, which is the workspace. */
  readonly folder: string;
  readonly workerUrl: URL;
  readonly version: string;
  readonly coloured: boolean;
  readonly print: (pieces: AsyncIterable<string> | Iterable<string>) => Promise<void>;
}

/**
 * The checks of `command: validate` for a terminal.
 * @returns the exit code: 0, or 1 where findings reach `fail-on`
 * @throws UserError for a wrong value or a file that cannot be read
 */
export async function validateFiles(
  read: ReadInput,
  format: (typeof FORMATS)[number],
  terminal: Terminal,
): Promise<0 | 1> {
  const tempDir = mkdtempSync(join(tmpdir(), 'fine-tune-'));
  try {
    const report = await check(read, terminal, tempDir);
    const { failOn } = readDatasetInputs(read);
    const { counts } = report.findings;
    const failing = counts.error + (failOn === 'warning' ? counts.warning : 0);
    await terminal.print(write(report, format, terminal));
    if (format === 'text') await terminal.print([printVerdict(failing, failOn, terminal.coloured)]);
    return failing === 0 ? 0 : 1;
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}

async function check(read: ReadInput, terminal: Terminal, tempDir: string): Promise<DatasetReport> {
  const inputs = readDatasetInputs(read);
  const method = readMethod(read);
  const provider = await knowProvider(readChoice(read, 'provider', PROVIDERS, 'openai'));
  const workspace = realpathSync(terminal.folder);
  const sources = await resolveSources(inputs, workspace);
  if (sources.training.kind === 'id') {
    throw new UserError(
      `${sources.training.id} is the id of an uploaded file, whose rows are not here to be checked.`,
    );
  }
  return checkDataset({
    inputs,
    sources,
    workspace,
    tempDir,
    method,
    model: read('model') || null,
    provider,
    grader: await loadGrader(readGrader(read('grader')), workspace),
    testIsEvaluated: inputs.testFile.length > 0,
    billing: { epochs: null, evaluations: null, pricePerMillionTokensUsd: null },
    today: new Date().toISOString().slice(0, 10),
    workerUrl: terminal.workerUrl,
  });
}

function write(
  report: DatasetReport,
  format: (typeof FORMATS)[number],
  { coloured, version }: Terminal,
): AsyncIterable<string> {
  if (format === 'json') return writeDatasetReport(report);
  if (format === 'sarif')
    return writeSarif(report, { repository: 'fine-tune-action/fine-tune', version: `v${version}` });
  return writeText(report, coloured);
}

async function* writeText(report: DatasetReport, coloured: boolean): AsyncGenerator<string> {
  yield* printFindings(report, coloured);
  const lines: string[] = [];
  logDataset(report, { ...silentLog, info: (line) => lines.push(line) });
  for (const line of lines) yield `${logLine(line)}\n`;
}
