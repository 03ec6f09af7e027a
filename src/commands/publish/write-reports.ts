import { buildComment } from '../../report/comment.ts';
import { drawLossSvg } from '../../report/svg/loss-svg.ts';
import type { Step } from '../types.ts';

/** The files that are made from everything known, at the end. */
export async function writeReports({ record, results }: Step): Promise<void> {
  const { view } = record;
  const svg = drawLossSvg(view.metrics, view.fineTunedModel ?? '', null);
  if (svg !== null) results.write('loss.svg', svg);
  results.write('comment.md', buildComment(view));
}
