import { utcMinute } from './list-table.ts';
import { blocks, list } from './markdown/blocks.ts';
import { link } from './markdown/link.ts';
import { nameCode, runUrl, sentence } from './markdown/quote.ts';
import { facts } from './markdown/table.ts';
import { formatCount, formatCountRange, formatPlural } from './numbers.ts';
import { checkpoints } from './sections/checkpoints.ts';
import { dataset } from './sections/dataset.ts';
import { evaluation } from './sections/evaluation.ts';
import { metrics } from './sections/metrics.ts';
import { valueText } from './sections/provenance.ts';
import { use } from './sections/use.ts';
import type { Section } from './markdown/budget.ts';
import type { RunView } from './view.ts';

/**
 * `model-card.md` after the headings of Mitchell et al., "Model Cards for Model Reporting", and of the Hugging Face
 * template. What only the team can know is marked for it to fill in. Holds no rows of the dataset.
 */
export function buildModelCard(view: RunView): string {
  const model = view.fineTunedModel ?? 'model';
  const withoutRows: RunView =
    view.evaluation === null ? view : { ...view, evaluation: { ...view.evaluation, samples: [] } };
  return `${blocks(
    `# Model card: ${nameCode(model)}`,
    '## Model details',
    details(view),
    '## Intended use',
    FILL_IN.intendedUse,
    '## Training data',
    trainingData(view),
    body(dataset(view)),
    '## Training procedure',
    procedure(view),
    body(metrics(view, { foldChart: false })),
    body(checkpoints(view)),
    '## Evaluation',
    body(evaluation(withoutRows)) ?? 'Not evaluated in this run.',
    '## Limitations and risks',
    FILL_IN.limitations,
    '## How to use',
    body(use(view, { fold: false })),
    '## Provenance',
    provenance(view),
  )}\n`;
}

const FILL_IN = {
  intendedUse: list([
    'Intended users and tasks: _to be filled in by the team_',
    'Out of scope: _to be filled in by the team_',
  ]),
  limitations: list([
    'Known limitations and biases: _to be filled in by the team_',
    'Ethical considerations: _to be filled in by the team_',
  ]),
} as const;

/** The sections bring a heading of the third level with them, which fits below the card's own. */
function body(section: Section | null): string | null {
  return section?.wordings[0] ?? null;
}

function details({ fineTunedModel, order, job, provider }: RunView): string {
  return facts([
    ['Model', nameCode(fineTunedModel ?? 'none')],
    ['Base model', nameCode(order?.model ?? job?.model ?? 'unknown')],
    ['Provider', provider === null ? null : sentence(provider.title)],
    ['Method', sentence(order?.method ?? job?.method ?? '', 60)],
    ['Trained on', job?.finishedAt == null ? null : utcMinute(job.finishedAt).slice(0, 10)],
  ]);
}

function trainingData({ dataset: report }: RunView): string | null {
  if (report === null) return 'Not known to this run.';
  const { error, warning, notice } = report.findings.counts;
  const files = report.training.files.length;
  return `${formatPlural(report.training.examples, 'example')} from ${formatPlural(files, 'file')} of the repository. The check found ${formatPlural(error, 'error')}, ${formatPlural(warning, 'warning')} and ${formatPlural(notice, 'notice')}. Origin, consent and licence of the data: _to be filled in by the team_`;
}

function procedure({ job, order, dataset: report }: RunView): string {
  const given = Object.entries(job?.hyperparameters ?? order?.hyperparameters ?? {}).slice(0, 30);
  return facts([
    ['Job', nameCode(job?.id ?? 'none')],
    ...given.map(([name, value]) => [nameCode(name), nameCode(valueText(value))] as const),
    ['Seed', job?.seed == null ? null : String(job.seed)],
    [
      'Tokens',
      job?.trainedTokens == null
        ? report === null
          ? null
          : `${formatCountRange(report.bill.billedTokens)} (estimated)`
        : formatCount(job.trainedTokens),
    ],
  ]);
}

function provenance({ run, fingerprint, dataset: report }: RunView): string {
  const commit = `${run.serverUrl}/${run.repository}/commit/${run.commit}`;
  return facts([
    ['Repository', nameCode(run.repository)],
    ['Commit', link(nameCode(run.commit), commit)],
    ['Checked out', run.checkedOut === run.commit ? null : nameCode(run.checkedOut ?? '')],
    ['Run', `${link(nameCode(run.runId), runUrl(run))}, attempt ${run.attempt}`],
    ['Workflow', sentence(run.workflow, 120)],
    ['Training file, SHA-256', nameCode(report?.training.upload.sha256 ?? '')],
    ['Fingerprint', nameCode(fingerprint ?? '')],
    ['Proof', '`manifest.json`'],
  ]);
}
