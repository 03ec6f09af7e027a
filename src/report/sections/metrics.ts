import { blocks, details } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { table } from '../markdown/table.ts';
import { findPastBest } from '../../training/metrics/past-best.ts';
import { adviseOn } from '../advice.ts';
import { drawLossCharts } from '../loss-chart-mermaid.ts';
import type { MetricPoint } from '../../training/metrics/points.ts';
import { summarizeMetrics } from '../metrics-summary.ts';
import { formatCount, formatLoss, formatPercent } from '../numbers.ts';
import type { RunView } from '../view.ts';

/** First, last and best of each metric, the curves beside it, and one line of advice once the training is over. */
export function metrics(view: RunView, options: { readonly foldChart: boolean }): Section | null {
  const summaries = summarizeMetrics(view.metrics);
  if (summaries.length === 0) return null;
  const figures = table(
    [
      'Metric',
      { title: 'First', align: 'right' },
      { title: 'Last', align: 'right' },
      { title: 'Best', align: 'right' },
      { title: 'At step', align: 'right' },
      { title: 'Values', align: 'right' },
    ],
    summaries.map(({ title, better, first, last, best, count }) => {
      const show = ({ value }: MetricPoint) =>
        better === 'lower' ? formatLoss(value) : formatPercent(value);
      return [
        title,
        show(first),
        show(last),
        `**${show(best)}**`,
        formatCount(best.step),
        formatCount(count),
      ];
    }),
  );
  // Where there are checkpoints, their section says what to do about a training past its best.
  const saidBelow = view.checkpoints.length > 0 && findPastBest(view.metrics) !== null;
  const advice = view.job?.finished === true && !saidBelow ? adviseOn(view.metrics) : null;
  const short = blocks('### Metrics', figures, advice === null ? null : `💡 ${advice}`);
  const charts = drawLossCharts(view.metrics);
  if (charts.length === 0) return { name: 'metrics', rank: 1, wordings: [short] };
  const drawn = blocks(...charts);
  const chart = options.foldChart ? details('Loss curves', drawn) : drawn;
  return { name: 'loss curves', rank: 1, wordings: [blocks(short, chart), short] };
}
