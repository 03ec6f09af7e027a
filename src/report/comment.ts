import { addToHistory, type HistoryEntry, readHistory, showHistory, writeHistory } from './history.ts';
import { blocks, details } from './markdown/blocks.ts';
import { type Budget, COMMENT_BUDGET, fit, type Section } from './markdown/budget.ts';
import { runUrl } from './markdown/quote.ts';
import { summarizeMetrics } from './metrics-summary.ts';
import { checkpoints } from './sections/checkpoints.ts';
import { control, followLater } from './sections/control.ts';
import { billedUsd, cost } from './sections/cost.ts';
import { dataset } from './sections/dataset.ts';
import { diff } from './sections/diff.ts';
import { evaluation } from './sections/evaluation.ts';
import { findings } from './sections/findings.ts';
import { headline } from './sections/headline.ts';
import { metrics } from './sections/metrics.ts';
import { provenance } from './sections/provenance.ts';
import { stateOf } from './sections/state.ts';
import { use } from './sections/use.ts';
import type { RunView } from './view.ts';

/**
 * The pull-request comment, without the hidden marker that whoever posts it puts in front. Started, running and final
 * differ by what the view knows. It holds no clock time: the same knowledge gives the same text.
 *
 * @param previousBody the comment as it stands now; its results are folded below the new one
 */
export function buildComment(view: RunView, previousBody: string | null = null): string {
  const earlier = previousBody === null ? [] : readHistory(previousBody);
  const history = addToHistory(earlier, historyEntry(view));
  const tail = blocks(showHistory(history.slice(1)), writeHistory(history));
  const sections: (Section | null)[] = [
    headline(view),
    followLater(view),
    evaluation(view),
    metrics(view, { foldChart: true }),
    checkpoints(view),
    findings(view),
    diff(view),
    fold('Dataset', dataset(view)),
    fold('Cost', cost(view)),
    use(view, { fold: true }),
    control(view),
    provenance(view, view.results.artifactUrl),
  ];
  // The hidden line must stay the last one, so that the note about room stands above it.
  const budget: Budget = { ...COMMENT_BUDGET, max: COMMENT_BUDGET.max - tail.length - 4 };
  const where = view.results.artifactName === null ? 'the job summary' : 'the artifact';
  return `${blocks(
    fit(
      sections.filter((section) => section !== null),
      budget,
      where,
    ),
    tail,
  )}\n`;
}

/** What the facts on top already say in short is folded; its own heading gives way to the fold's. */
function fold(title: string, section: Section | null): Section | null {
  if (section === null) return null;
  return {
    ...section,
    wordings: section.wordings.map((text) => details(title, text.replace(/^### .*\n\n/, ''))),
  };
}

function historyEntry(view: RunView): HistoryEntry {
  const state = stateOf(view);
  const losses = summarizeMetrics(view.metrics);
  const loss =
    losses.find(({ metric }) => metric === 'fullValidLoss') ??
    losses.find(({ metric }) => metric === 'validLoss');
  return {
    key: `${view.run.runId}-${view.run.attempt}`,
    url: runUrl(view.run),
    commit: view.run.commit,
    outcome: `${state.icon} ${state.title}`,
    model: view.fineTunedModel,
    loss: loss?.last.value ?? null,
    score: view.evaluation?.model.mean ?? null,
    costUsd: billedUsd(view),
  };
}
