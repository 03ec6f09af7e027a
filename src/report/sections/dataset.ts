import type { DatasetReport, Distribution, SetReport } from '../../dataset/types.ts';
import { markdownFence } from '../../untrusted/markdown-code.ts';
import { blocks, details } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { nameCode, placeLink } from '../markdown/quote.ts';
import { table } from '../markdown/table.ts';
import { formatCount, formatPercent } from '../numbers.ts';
import type { RunView } from '../view.ts';

const MAX_FILES = 20;
const BAR_CELLS = 30;

/** Examples and tokens of each set, its files, and how long the examples are. */
export function dataset(view: RunView): Section | null {
  const report = view.dataset;
  if (report === null) return null;
  const figures = table(
    [
      'Set',
      { title: 'Examples', align: 'right' },
      { title: 'Tokens', align: 'right' },
      { title: 'Min', align: 'right' },
      { title: 'Median', align: 'right' },
      { title: 'p95', align: 'right' },
      { title: 'Max', align: 'right' },
      { title: 'Assistant', align: 'right' },
      'Tokens of an example',
    ],
    sets(report).map(figureRow),
  );
  const estimated = sets(report).some((set) => set.tokensAreEstimated)
    ? '<sub>Tools, tool calls or images are part of the examples: their tokens are the best documented estimate.</sub>'
    : null;
  const short = blocks('### Dataset', figures, estimated);
  const full = blocks(
    short,
    details('Length of the examples', histograms(report)),
    details('Files', files(view, report)),
  );
  return { name: 'dataset details', rank: 4, wordings: [full, short] };
}

/** False where only a test set was given, for an evaluation. */
export function hasTraining(report: DatasetReport | null): boolean {
  return report !== null && report.training.files.length > 0;
}

function sets(report: DatasetReport): SetReport[] {
  // An evaluation alone has no training set.
  const training = hasTraining(report) ? report.training : null;
  return [training, report.validation, report.test].filter((set) => set !== null);
}

function figureRow(set: SetReport): string[] {
  const { tokens } = set;
  const counts = [set.examples, tokens.total, tokens.min, tokens.median, tokens.p95, tokens.max].map(
    formatCount,
  );
  return [set.role, ...counts, formatPercent(set.assistantShare), `\`${sparkline(tokens)}\``];
}

const SPARKS = '▁▂▃▄▅▆▇█';

function sparkline({ histogram }: Distribution): string {
  const most = Math.max(1, ...histogram.map((bucket) => bucket.count));
  const mark = (count: number) =>
    count === 0 ? '·' : SPARKS.charAt(Math.ceil((count / most) * SPARKS.length) - 1);
  return histogram.map((bucket) => mark(bucket.count)).join('') || '·';
}

function histograms(report: DatasetReport): string {
  return blocks(
    ...sets(report).map(
      (set) => `**${set.role}**, tokens of an example\n\n${markdownFence(histogram(set.tokens), 'text')}`,
    ),
  );
}

function histogram({ histogram: buckets }: Distribution): string {
  const most = Math.max(1, ...buckets.map((bucket) => bucket.count));
  const width = Math.max(1, ...buckets.map((bucket) => formatCount(bucket.upTo).length));
  return buckets
    .map(({ upTo, count }) => {
      const cells = count === 0 ? 0 : Math.max(1, Math.round((count / most) * BAR_CELLS));
      return `up to ${formatCount(upTo).padStart(width)}  ${'█'.repeat(cells)}${cells > 0 ? ' ' : ''}${formatCount(count)}`;
    })
    .join('\n');
}

function files(view: RunView, report: DatasetReport): string {
  const all = sets(report).flatMap((set) => set.files.map((file) => ({ set: set.role, file })));
  const rows = all
    .slice(0, MAX_FILES)
    .map(({ set, file }) => [
      set,
      placeLink(view.run, { file: file.path, from: null, to: null }, file.trackedByGit),
      formatCount(file.examples),
      formatCount(file.bytes),
      nameCode(file.sha256.slice(0, 12)),
    ]);
  const more =
    all.length > MAX_FILES
      ? `… and ${formatCount(all.length - MAX_FILES)} more in \`dataset-report.json\``
      : null;
  const columns = [
    'Set',
    'File',
    { title: 'Examples', align: 'right' },
    { title: 'Bytes', align: 'right' },
    'SHA-256',
  ] as const;
  return blocks(table(columns, rows), more);
}
