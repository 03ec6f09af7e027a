import { asObject } from '../boundary/json.ts';
import { readNumberMap } from './lenient.ts';

/** What trainers call the columns of `metrics.csv`; they evaluate the whole validation file each time. */
const NAMES: Readonly<Record<string, string>> = {
  global_step: 'step',
  loss: 'train_loss',
  accuracy: 'train_accuracy',
  mean_token_accuracy: 'train_accuracy',
  eval_loss: 'full_valid_loss',
  eval_accuracy: 'full_valid_accuracy',
};

/**
 * Metric rows with the names of `metrics.csv` (further ones as they came), in the order of steps. `train/loss` and `eval/loss`
 * of one step come as rows of their own and become one. Rows without a step are left out.
 */
export function readMetricRows(list: readonly unknown[]): readonly Readonly<Record<string, number>>[] {
  const byStep = new Map<number, Record<string, number>>();
  for (const item of list) {
    const body = asObject(item);
    // Fireworks keeps the numbers of a step in an object of their own.
    const numbers = {
      ...readNumberMap(body),
      ...readNumberMap(body?.['data']),
      ...readNumberMap(body?.['metrics']),
    };
    const row = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [rename(name), value]));
    const step = row['step'];
    if (step !== undefined) byStep.set(step, { ...byStep.get(step), ...row });
  }
  return [...byStep.values()].sort((a, b) => (a['step'] ?? 0) - (b['step'] ?? 0));
}

function rename(name: string): string {
  const [, group, rest] = /^(train|training|eval|valid|validation)[/.](.+)$/.exec(name) ?? [];
  if (group === undefined || rest === undefined) return NAMES[name] ?? name;
  if (rest === 'global_step' || rest === 'step') return 'step';
  const column = rest === 'mean_token_accuracy' ? 'accuracy' : rest;
  return `${group.startsWith('train') ? 'train' : 'full_valid'}_${column}`;
}
