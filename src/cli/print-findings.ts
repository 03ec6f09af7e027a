import type { DatasetReport, Finding, Level } from '../dataset/types.ts';
import { formatCount } from '../report/numbers.ts';
import { logLine } from '../untrusted/log-line.ts';

const COLOURS: Readonly<Record<Level, number>> = { error: 31, warning: 33, notice: 36 };

/**
 * Findings for a terminal, one a line, as compilers write them: `file:line: level: message [rule]`, so that editors
 * can jump there. Control characters of a dataset are shown, not obeyed.
 */
export async function* printFindings(report: DatasetReport, coloured: boolean): AsyncGenerator<string> {
  for await (const finding of report.findings.all()) yield `${printFinding(finding, coloured)}\n`;
}

function printFinding({ rule, level, file, line, message }: Finding, coloured: boolean): string {
  const place = file === null ? 'dataset' : `${logLine(file)}${line === null ? '' : `:${line}`}`;
  const word = coloured ? `\u001b[${COLOURS[level]}m${level}\u001b[0m` : level;
  return `${place}: ${word}: ${logLine(message)} [${rule}]`;
}

/** The last line: what the exit code says. */
export function printVerdict(failing: number, failOn: 'error' | 'warning', coloured: boolean): string {
  const [text, colour] =
    failing === 0
      ? ['The dataset is valid.', 32]
      : [
          `The dataset is not valid: ${formatCount(failing)} ${failing === 1 ? 'finding' : 'findings'} of level ${failOn === 'error' ? 'error' : 'error or warning'}.`,
          31,
        ];
  return `${coloured ? `\u001b[${colour}m${text}\u001b[0m` : text}\n`;
}
