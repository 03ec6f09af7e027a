import type { Log } from '../../boundary/log.ts';
import type { Bill, DatasetReport, SetReport } from '../../dataset/types.ts';
import {
  formatCount,
  formatCountRange,
  formatPercent,
  formatPlural,
  formatUsd,
  formatUsdRange,
} from '../../report/numbers.ts';

/** The dataset in a few lines: each set, its findings, its bill. */
export function logDataset(report: DatasetReport, log: Log): void {
  for (const set of [report.training, report.validation, report.test]) {
    if (set && set.files.length > 0) log.info(describeSet(set));
  }
  const { error, warning, notice } = report.findings.counts;
  log.info(
    `Findings    ${formatPlural(error, 'error')}, ${formatPlural(warning, 'warning')}, ${formatPlural(notice, 'notice')}`,
  );
  // An evaluation alone trains nothing.
  if (report.training.files.length === 0) return;
  log.info(`Bill        ${describeBill(report.bill)}`);
  if (report.bill.encodingNote !== null) log.info(`            ${report.bill.encodingNote}`);
}

function describeSet(set: SetReport): string {
  const { tokens } = set;
  const files = set.files.length === 1 ? (set.files[0]?.path ?? '') : formatPlural(set.files.length, 'file');
  return (
    `${`${set.role[0]?.toUpperCase()}${set.role.slice(1)}`.padEnd(12)}` +
    `${formatPlural(set.examples, 'example')}, ${formatCount(tokens.total)} tokens ` +
    `(min ${formatCount(tokens.min)}, median ${formatCount(tokens.median)}, p95 ${formatCount(tokens.p95)}, ` +
    `max ${formatCount(tokens.max)}; ${formatPercent(set.assistantShare)} in answers) from ${files}`
  );
}

/** "36,480 tokens over 4 epochs, $0.1824 (documented)". */
export function describeBill(bill: Bill): string {
  const epochs = `${formatCountRange(bill.epochs)} ${bill.epochs.high === 1 ? 'epoch' : 'epochs'}`;
  const tokens = `${formatCountRange(bill.billedTokens)} tokens over ${epochs}`;
  if (bill.costUsd === null) return `${tokens}, cost unknown`;
  const price =
    bill.pricePerMillionTokensUsd === null
      ? ''
      : ` at ${formatUsd(bill.pricePerMillionTokensUsd)} per million`;
  return `${tokens}, ${formatUsdRange(bill.costUsd)}${price} (${bill.standing})`;
}
