import { buildListSummary } from '../../report/list-table.ts';
import { buildSummary } from '../../report/summary.ts';
import type { RunView } from '../../report/view.ts';

/** The job summary of a step: a table for `list`, the result first for everything else. */
export function composeSummary(view: RunView): string {
  if (view.command === 'list' && view.error === null) {
    return buildListSummary(view.jobs, view.provider?.title ?? '');
  }
  return buildSummary(view);
}
