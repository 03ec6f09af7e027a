import { buildListSummary } from '../../report/list-table.ts';
import { buildSummary } from '../../report/summary.ts';
import type { RunView } from '../../report/view.ts';

/** The job summary of a step: a table for `list`, nothing for `comment` (its comment says it all), else the result first. */
export function composeSummary(view: RunView): string {
  if (view.command === 'list' && view.error === null) {
    return buildListSummary(view.jobs, view.provider?.title ?? '');
  }
  if (view.command === 'comment' && view.error === null) return '';
  return buildSummary(view);
}
