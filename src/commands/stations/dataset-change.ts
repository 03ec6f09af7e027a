import type { Level } from '../../dataset/types.ts';
import type { Step } from '../types.ts';
import type { PreparedDataset } from './prepare-dataset.ts';

/**
 * What the pull request does to the dataset, in record and dataset-diff.json.
 * @returns counts of the findings that count for `fail-on`: all, or with `fail-on-scope: changed` those that it brought
 */
export async function showDatasetChange(
  _step: Step,
  { report }: PreparedDataset,
): Promise<Readonly<Record<Level, number>> | undefined> {
  return report?.findings.counts;
}
