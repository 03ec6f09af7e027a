import { blocks, details, list } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { link } from '../markdown/link.ts';
import { nameCode, sentence } from '../markdown/quote.ts';
import { facts } from '../markdown/table.ts';
import { formatCount } from '../numbers.ts';
import type { RunView } from '../view.ts';

/** Where the model came from: ids, hyperparameters, digests, files. */
export function provenance(view: RunView, artifactLink: string | null): Section {
  const { job, order, results } = view;
  const hyperparameters = job?.hyperparameters ?? order?.hyperparameters ?? {};
  const table = facts([
    ['Workflow', sentence(view.run.workflow, 120)],
    ['Method', sentence(order?.method ?? job?.method ?? '', 60)],
    [
      'Hyperparameters',
      Object.entries(hyperparameters)
        .slice(0, 30)
        .map(([name, value]) => nameCode(`${name}: ${valueText(value)}`))
        .join(' '),
    ],
    ['Seed', job?.seed == null ? null : String(job.seed)],
    ['Suffix', nameCode(order?.suffix ?? job?.suffix ?? '')],
    ['Training file', nameCode(job?.trainingFile ?? '')],
    ['Validation file', nameCode(job?.validationFile ?? '')],
    ['Trained tokens', job?.trainedTokens == null ? null : formatCount(job.trainedTokens)],
    ['Fingerprint', nameCode(view.fingerprint ?? '')],
    ['Artifact', results.artifactName === null ? null : link(nameCode(results.artifactName), artifactLink)],
  ]);
  const files =
    results.files.length === 0
      ? null
      : blocks('Files in the results folder:', list(results.files.slice(0, 30).map(nameCode)));
  const body = blocks(table, files);
  return {
    name: 'provenance',
    rank: 5,
    wordings: [details('Where this came from', body), details('Where this came from', table)],
  };
}

/** A hyperparameter's value in one word. */
export function valueText(value: unknown): string {
  return typeof value === 'string' ? value : String(JSON.stringify(value));
}
