import type { Job } from '../../provider/types.ts';
import { findComplaints } from '../../training/complaints.ts';
import type { Step } from '../types.ts';
import type { PreparedDataset } from './prepare-dataset.ts';

/** The provider's own complaints about the data, as annotations on the rows they speak of. */
export function annotateComplaints(step: Step, { report }: Pick<PreparedDataset, 'report'>, job: Job): void {
  const sources = { training: report?.training ?? null, validation: report?.validation ?? null };
  for (const { level, file, line, message } of findComplaints(job, step.record.view.events, sources)) {
    const place = file === null ? undefined : { file, title: 'provider', ...(line === null ? {} : { line }) };
    if (level === 'error') step.log.error(message, place);
    else step.log.warning(message, place);
  }
}
