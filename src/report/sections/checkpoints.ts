import type { Checkpoint } from '../../provider/types.ts';
import { alert, blocks } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { nameCode, sentence } from '../markdown/quote.ts';
import { table } from '../markdown/table.ts';
import { findPastBest } from '../../training/metrics/past-best.ts';
import { formatCount, formatLoss, formatPercent, formatPlural } from '../numbers.ts';
import type { RunView } from '../view.ts';

const MAX_ROWS = 50;
const SHORT_ROWS = 5;

/** Every checkpoint with its metrics, the best one marked, and a notice where training went past its best. */
export function checkpoints(view: RunView): Section | null {
  if (view.checkpoints.length === 0) return null;
  const sorted = view.checkpoints.toSorted((a, b) => a.step - b.step);
  const past = view.job?.finished === true ? findPastBest(view.metrics) : null;
  const notice =
    past === null
      ? null
      : alert('IMPORTANT', [
          `Training went past its best: the ${past.metric} was ${formatLoss(past.best.value)} at step ${formatCount(past.best.step)} and ${formatLoss(past.last.value)} at the end. Overfitting is likely. ${remedy(view)}`,
        ]);
  const wordings = [MAX_ROWS, SHORT_ROWS].map((rows) =>
    blocks('### Checkpoints', notice, checkpointTable(view, sorted, rows), bestLine(view)),
  );
  return { name: 'checkpoints', rank: 3, wordings: [...new Set(wordings)] };
}

function remedy({ best, fineTunedModel }: RunView): string {
  return best !== null && best.model === fineTunedModel
    ? 'The best checkpoint was taken as the model; fewer epochs would do.'
    : 'Train with fewer epochs, or let `select-checkpoint: best` take the best checkpoint.';
}

function checkpointTable(view: RunView, sorted: readonly Checkpoint[], max: number): string {
  const { best } = view;
  const kept = sorted.length <= max ? sorted : sorted.slice(-max);
  const shown =
    best === null || kept.some(({ id }) => id === best.id)
      ? kept
      : [...sorted.filter(({ id }) => id === best.id), ...kept.slice(1)];
  const names = Object.keys(METRIC_TITLES).filter((name) =>
    shown.some(({ metrics }) => metrics[name] !== undefined),
  );
  const rows = shown.map((checkpoint) => {
    const isBest = checkpoint.id === best?.id;
    const values = names.map((name) => formatMetric(name, checkpoint.metrics[name]));
    return [
      isBest ? '⭐&nbsp;**best**' : '',
      formatCount(checkpoint.step),
      ...values,
      nameCode(checkpoint.model),
    ];
  });
  const columns = [
    '',
    { title: 'Step', align: 'right' as const },
    ...names.map((name) => ({ title: METRIC_TITLES[name] ?? name, align: 'right' as const })),
    'Model',
  ];
  const hidden = sorted.length - shown.length;
  return blocks(
    table(columns, rows),
    hidden > 0 ? `… and ${formatPlural(hidden, 'earlier checkpoint')} in \`checkpoints.json\`` : null,
  );
}

const METRIC_TITLES: Readonly<Record<string, string>> = {
  train_loss: 'Training loss',
  valid_loss: 'Validation loss',
  full_valid_loss: 'Full validation loss',
  train_mean_token_accuracy: 'Training accuracy',
  valid_mean_token_accuracy: 'Validation accuracy',
  full_valid_mean_token_accuracy: 'Full validation accuracy',
};

function formatMetric(name: string, value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '';
  return name.endsWith('accuracy') ? formatPercent(value) : formatLoss(value);
}

function bestLine({ best }: RunView): string | null {
  if (best === null) return null;
  const seen =
    best.lowestSeenAtStep === null || best.lowestSeenAtStep === best.step
      ? ''
      : ` The lowest was seen at step ${formatCount(best.lowestSeenAtStep)}, of which the provider kept no checkpoint.`;
  return `⭐ Best by ${sentence(best.by)}: step ${formatCount(best.step)} (${formatLoss(best.value)}).${seen}`;
}
