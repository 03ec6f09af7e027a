import { markdownFence } from '../../untrusted/markdown-code.ts';
import { alert, blocks, details } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { formatDuration } from '../numbers.ts';
import { type StepToCopy, writeStep } from '../follow-yaml.ts';
import type { EarlyEnd, RunView } from '../view.ts';

const REASONS: Readonly<Record<EarlyEnd['reason'], string>> = {
  'no-wait': 'This step did not wait for the job (`wait: false`)',
  timeout: 'This step reached its `timeout-minutes`',
  cancelled: 'The workflow was cancelled',
};

/** Where the step ended before its job: what becomes of the job and the step that follows it, ready to copy. */
export function followLater(view: RunView): Section | null {
  const { ended, job } = view;
  if (ended === null || job === null) return null;
  const after = ended.afterMinutes === null ? '' : ` after ${formatDuration(ended.afterMinutes * 60)}`;
  const notice =
    ended.job === 'goes-on'
      ? alert('NOTE', [
          `${REASONS[ended.reason]}${after}. **The job goes on** and is billed as usual; this step follows it:`,
        ])
      : alert('NOTE', [`${REASONS[ended.reason]}${after}. The job was cancelled.`]);
  const yaml = ended.job === 'goes-on' ? markdownFence(writeStep(followStep(view, job.id)), 'yaml') : null;
  return { name: 'how to follow', rank: 0, wordings: [blocks(notice, yaml)] };
}

/** The other steps that this job or model allows, folded. */
export function control(view: RunView): Section | null {
  const steps = stepsFor(view);
  if (steps.length === 0) return null;
  const body = blocks(
    ...steps.map(([title, step]) => `**${title}**\n\n${markdownFence(writeStep(step), 'yaml')}`),
  );
  return {
    name: 'steps to copy',
    rank: 5,
    wordings: [details(steps.map(([title]) => title).join(' · '), body)],
  };
}

function stepsFor(view: RunView): [title: string, step: StepToCopy][] {
  const { job, provider, fineTunedModel, ended } = view;
  const steps: [string, StepToCopy][] = [];
  if (job !== null && !job.finished && ended === null)
    steps.push(['Follow the job', followStep(view, job.id)]);
  if (job !== null && !job.finished && provider?.canCancel === true)
    steps.push(['Cancel the job', stepFor(view, 'cancel', { 'job-id': job.id })]);
  if (fineTunedModel !== null && provider?.canDeleteModel === true) {
    steps.push(['Delete the model', stepFor(view, 'delete', { 'fine-tuned-model': fineTunedModel })]);
  }
  return steps;
}

/** The step that follows the job, and then judges and publishes it as this one would have. */
export function followStep(view: Pick<RunView, 'provider' | 'run' | 'carried'>, jobId: string): StepToCopy {
  const step = stepFor(view, 'follow', { 'job-id': jobId });
  const { carried, run } = view;
  const named = Object.entries(carried);
  const given = named.filter((entry): entry is [string, string] => entry[1] !== null);
  const needsFiles = ['training-file', 'validation-file', 'test-file'].some((name) => carried[name] != null);
  return {
    ...step,
    inputs: { ...step.inputs, ...Object.fromEntries(given) },
    withheld: named.filter(([, value]) => value === null).map(([name]) => name),
    checkout: needsFiles ? (run.checkedOut ?? run.commit) : null,
  };
}

/** A step that reaches the provider as this one did. */
export function stepFor(
  { provider, run }: Pick<RunView, 'provider' | 'run'>,
  command: StepToCopy['command'],
  inputs: Readonly<Record<string, string>>,
): StepToCopy {
  const { keyVariable, inputs: access } = provider?.access ?? { keyVariable: 'API_KEY', inputs: {} };
  return {
    action: run.action,
    command,
    provider: provider?.id ?? 'openai',
    keyVariable,
    inputs: { ...access, ...inputs },
  };
}
