import { fit, type Section, SUMMARY_BUDGET } from './markdown/budget.ts';
import { checkpoints } from './sections/checkpoints.ts';
import { control, followLater } from './sections/control.ts';
import { cost } from './sections/cost.ts';
import { dataset } from './sections/dataset.ts';
import { diff } from './sections/diff.ts';
import { evaluation } from './sections/evaluation.ts';
import { events } from './sections/events.ts';
import { findings } from './sections/findings.ts';
import { headline } from './sections/headline.ts';
import { metrics } from './sections/metrics.ts';
import { provenance } from './sections/provenance.ts';
import { use } from './sections/use.ts';
import type { RunView } from './view.ts';

/** The job summary of every command that works on one dataset or job: result first, then whatever is known. Under 1 MiB. */
export function buildSummary(view: RunView): string {
  const { artifactId } = view.results;
  // Relative: an absolute address breaks where a part of it is masked.
  const artifact =
    artifactId === null || !/^\d+$/.test(artifactId) ? null : `./${view.run.runId}/artifacts/${artifactId}`;
  const sections: (Section | null)[] = [
    headline(view),
    followLater(view),
    evaluation(view),
    metrics(view, { foldChart: false }),
    checkpoints(view),
    findings(view),
    diff(view),
    dataset(view),
    cost(view),
    use(view, { fold: false }),
    control(view),
    events(view),
    provenance(view, artifact),
  ];
  const where = view.results.artifactName === null ? 'the results folder' : 'the artifact';
  return `${fit(
    sections.filter((section) => section !== null),
    SUMMARY_BUDGET,
    where,
  )}\n`;
}
