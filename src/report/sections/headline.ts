import { alert, blocks, list } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { link } from '../markdown/link.ts';
import { nameCode, ownSentence, runUrl, sentence } from '../markdown/quote.ts';
import { facts } from '../markdown/table.ts';
import {
  formatCount,
  formatDuration,
  formatLoss,
  formatPercent,
  formatPlural,
  formatScore,
  formatSignedScore,
  formatUsd,
  formatUsdRange,
} from '../numbers.ts';
import { drawBar, secondsLeft, shareDone } from '../progress.ts';
import type { MetricName } from '../../training/metrics/points.ts';
import { summarizeMetrics } from '../metrics-summary.ts';
import { midSentence } from '../../provider/provider-title.ts';
import type { RunView } from '../view.ts';
import { billedUsd, evaluationUsd } from './cost.ts';
import { hasTraining } from './dataset.ts';
import { stateOf } from './state.ts';

/** The result first: state, model, why it failed, and the figures by which a reviewer decides. */
export function headline(view: RunView): Section {
  const state = stateOf(view);
  const problem =
    view.error === null
      ? null
      : alert(state.mood === 'bad' ? 'CAUTION' : 'WARNING', [ownSentence(view.error.message)]);
  const obstacles =
    view.obstacles.length === 0 ? null : list(view.obstacles.slice(0, 10).map((text) => ownSentence(text)));
  const text = blocks(
    `## ${state.icon} ${state.title}`,
    problem,
    obstacles,
    progressLine(view),
    atAGlance(view),
  );
  return { name: 'headline', rank: 0, wordings: [text] };
}

function progressLine(view: RunView): string | null {
  const { progress } = view;
  if (progress === null || view.job?.finished === true || progress.totalSteps <= 0) return null;
  const left = secondsLeft(progress);
  const parts = [
    `\`${drawBar(shareDone(progress))}\` **${formatPercent(shareDone(progress))}**`,
    `step ${formatCount(progress.step)} of ${formatCount(progress.totalSteps)}`,
    left === null ? '' : `about ${formatDuration(roughly(left))} left`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Rounded, so that a comment does not change for a second's sake. */
function roughly(seconds: number): number {
  const grain = seconds < 120 ? 10 : seconds < 3600 ? 60 : 300;
  return Math.max(grain, Math.round(seconds / grain) * grain);
}

function atAGlance(view: RunView): string {
  const { job, order, provider } = view;
  const base = order?.model ?? job?.model ?? null;
  return facts([
    ['Model', view.fineTunedModel === null ? null : nameCode(view.fineTunedModel)],
    [
      'Trained from',
      base === null
        ? null
        : `${nameCode(base)}${provider === null ? '' : ` at ${sentence(midSentence(provider.title))}`}`,
    ],
    ['Announced', announcementLine(view)],
    ['Dataset', datasetLine(view)],
    ['Cost', costLine(view)],
    ['Loss', lossLine(view)],
    ['Evaluation', evaluationLine(view)],
    ['Duration', durationLine(view)],
    [
      'Job',
      job === null
        ? null
        : `${link(nameCode(job.id), provider?.jobUrl ?? null)}${view.reuse === null ? '' : ` · ${sentence(view.reuse.reason)}`}`,
    ],
    ['Job', job === null && view.reuse !== null ? sentence(view.reuse.reason) : null],
    ['W&amp;B', wandbLine(view)],
    [
      'From',
      `${link(nameCode(view.run.commit.slice(0, 7)), `${view.run.serverUrl}/${view.run.repository}/commit/${view.run.commit}`)}${view.run.ref === null ? '' : ` on ${nameCode(view.run.ref)}`} · ${link('run', runUrl(view.run))}`,
    ],
  ]);
}

/** Beside the model, since it says how long that answers. */
function announcementLine({ announcements }: RunView): string | null {
  return announcements.length === 0 ? null : `⚠️ ${announcements.map((text) => sentence(text)).join(' ')}`;
}

function datasetLine({ dataset }: RunView): string | null {
  if (dataset === null) return null;
  const { error, warning, notice } = dataset.findings.counts;
  const found = [
    error > 0 ? `❌ ${formatPlural(error, 'error')}` : '',
    warning > 0 ? `⚠️ ${formatPlural(warning, 'warning')}` : '',
    notice > 0 ? formatPlural(notice, 'notice') : '',
  ].filter((part) => part !== '');
  const size = [
    hasTraining(dataset) ? `${formatCount(dataset.training.examples)} training` : '',
    dataset.validation === null ? '' : `${formatCount(dataset.validation.examples)} validation`,
    dataset.test === null || hasTraining(dataset) ? '' : `${formatCount(dataset.test.examples)} test`,
  ].filter((part) => part !== '');
  const noun = size.at(-1)?.startsWith('1 ') === true ? 'example' : 'examples';
  return `${size.join(' + ')} ${noun} · ${found.length === 0 ? 'no findings' : found.join(', ')}`;
}

function costLine(view: RunView): string | null {
  const training = trainingCost(view);
  const usd = evaluationUsd(view);
  const tests = usd === null ? null : `at most ${formatUsd(usd)} for the evaluation`;
  const known = [training, tests].filter((part) => part !== null);
  return known.length === 0 ? null : known.join(' + ');
}

function trainingCost(view: RunView): string | null {
  const billed = billedUsd(view);
  if (billed !== null) return `${formatUsd(billed)} billed`;
  const bill = view.dataset?.bill;
  if (bill === undefined || !hasTraining(view.dataset)) return null;
  return bill.costUsd === null ? 'unknown' : `${formatUsdRange(bill.costUsd)} estimated`;
}

/** Training loss, and the validation loss that says most. */
function lossLine(view: RunView): string | null {
  const summaries = summarizeMetrics(view.metrics);
  const pick = (metric: MetricName) => summaries.find((summary) => summary.metric === metric);
  const shown = [pick('trainLoss'), pick('fullValidLoss') ?? pick('validLoss')].filter(
    (one) => one !== undefined,
  );
  if (shown.length === 0) return null;
  return shown
    .map(({ title, first, last, count }) => {
      const from = count > 1 ? `${formatLoss(first.value)} → ` : '';
      return `${title.replace(' loss', '').toLowerCase()} ${from}**${formatLoss(last.value)}**`;
    })
    .join(' · ');
}

function evaluationLine({ evaluation }: RunView): string | null {
  if (evaluation === null) return null;
  const difference =
    evaluation.difference === null ? '' : ` (${formatSignedScore(evaluation.difference.mean)})`;
  return `**${formatScore(evaluation.model.mean)}** against ${formatScore(evaluation.baseline.mean)}${difference} on ${formatPlural(evaluation.examples, 'example')}`;
}

function durationLine({ job }: RunView): string | null {
  if (job === null || job.createdAt === null || job.finishedAt === null) return null;
  return formatDuration(job.finishedAt - job.createdAt);
}

function wandbLine({ wandb }: RunView): string | null {
  if (wandb === null) return null;
  const name = link(nameCode(wandb.project), wandb.url);
  return wandb.problem === null ? name : `${name} · ⚠️ ${sentence(wandb.problem)}`;
}
