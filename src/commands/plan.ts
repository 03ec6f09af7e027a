import { spendingRefusal } from '../github/spending-refusal.ts';
import type { Provider } from '../provider/types.ts';
import { formatUsd } from '../report/numbers.ts';
import { checkCost } from '../training/cost-gate.ts';
import { checkInputs } from './stations/check-inputs.ts';
import { showDatasetChange } from './stations/dataset-change.ts';
import { noteStatus } from './stations/end-status.ts';
import { stopsForLackOfSecrets } from './stations/lack-of-secrets.ts';
import { describeBill } from './stations/log-dataset.ts';
import { askForLimits } from './stations/ask-for-limits.ts';
import { askForPrice } from './stations/ask-for-price.ts';
import { findUnknownModels } from './stations/known-models.ts';
import { planJob, type JobPlan } from './stations/plan-job.ts';
import { prepareDataset, requireValid, type PreparedDataset } from './stations/prepare-dataset.ts';
import { estimateEvaluationCost } from './stations/run-evaluation.ts';
import { withProvider } from './stations/with-provider.ts';
import type { Step } from './types.ts';

/**
 * Everything up to spending: findings, the job it would adopt or the bill it would cause, and what would stop it.
 * Uploads and creates nothing.
 */
export async function plan(step: Step): Promise<void> {
  await checkInputs(step);
  const dataset = await prepareDataset(step);
  if (dataset.report) requireValid(step, dataset.report, await showDatasetChange(step, dataset));
  else if (dataset.tested) requireValid(step, dataset.tested);
  if (stopsForLackOfSecrets(step)) return;
  await withProvider(step, (provider) => planAt(step, provider, dataset));
}

async function planAt(step: Step, provider: Provider, dataset: PreparedDataset): Promise<void> {
  const { log, outputs, record } = step;
  const job = await planJob(step, provider, dataset);
  estimateEvaluationCost(step, dataset.tested, provider.id);
  const ownEstimate = job.verdict.kind === 'new' ? await askForPrice(step, job) : null;
  const refusals =
    job.verdict.kind === 'new' ? await askForLimits(step, job, dataset.report?.training ?? null) : [];
  const unknown = dataset.tested === null ? [] : await findUnknownModels(step, provider);
  const obstacles = [
    ...listObstacles(step, job, dataset, ownEstimate),
    ...refusals,
    ...unknown.map((error) => error.message),
  ];
  log.group('Plan');
  const tests = dataset.tested === null ? 0 : record.view.evaluationCostUsd;
  const decision = describeDecision(job, dataset, tests);
  log.info(decision.text);
  for (const obstacle of obstacles) log.warning(`This would stop it: ${obstacle}`);
  noteStatus(step, 'planned');
  outputs.set('reused', decision.adopts);
  record.update({
    obstacles,
    reuse: { decision: decision.adopts ? 'would-adopt' : 'would-create', reason: decision.text },
  });
}

function describeDecision(
  { verdict }: JobPlan,
  { report }: PreparedDataset,
  evaluationUsd: number | null,
): { adopts: boolean; text: string } {
  switch (verdict.kind) {
    case 'adopt-running':
      return {
        adopts: true,
        text: `Would follow job ${verdict.job.id}, which is ${verdict.job.status}: nothing more to pay for it${describeEvaluation(null, evaluationUsd)}.`,
      };
    case 'adopt-succeeded':
      return {
        adopts: true,
        text: `Would publish job ${verdict.job.id} again, which trained this content: nothing to pay for it${describeEvaluation(null, evaluationUsd)}.`,
      };
    case 'failed-for-data':
      return { adopts: false, text: `Would create nothing: job ${verdict.job.id} failed for this content.` };
    case 'new': {
      const bill =
        report === null ? 'a price that is unknown for an uploaded file' : describeBill(report.bill);
      const tests = describeEvaluation(report?.bill.costUsd?.high ?? null, evaluationUsd);
      return { adopts: false, text: `Would create a new job and pay up to: ${bill}${tests}.` };
    }
  }
}

/** What the evaluation adds to the bill, and both together where both are known. */
function describeEvaluation(trainingUsd: number | null, evaluationUsd: number | null): string {
  if (evaluationUsd === 0) return '';
  if (evaluationUsd === null) return '; and for the evaluation, whose cost is unknown';
  const sum = trainingUsd === null ? '' : `: ${formatUsd(trainingUsd + evaluationUsd)} in all`;
  return `; and ${formatUsd(evaluationUsd)} for the evaluation${sum}`;
}

function listObstacles(
  step: Step,
  { verdict }: JobPlan,
  { report }: PreparedDataset,
  ownEstimate: number | null,
): string[] {
  const { inputs, context, record } = step;
  const obstacles: string[] = [];
  const fork = spendingRefusal(context, inputs.github.allowForkHead);
  if (fork !== null) obstacles.push(fork);
  if (verdict.kind === 'failed-for-data') {
    obstacles.push(
      `Job ${verdict.job.id} failed for its data’s sake: ${verdict.job.error?.message ?? 'no reason given'}`,
    );
  }
  const { maxCostUsd } = inputs.training;
  if (maxCostUsd === null) return obstacles;
  const tests = record.view.evaluationCostUsd;
  if (verdict.kind !== 'new') {
    // The job spends nothing, its evaluation does.
    if (verdict.kind !== 'failed-for-data' && (tests === null || tests > maxCostUsd))
      obstacles.push(
        `The evaluation ${tests === null ? 'has an unknown cost' : `may cost up to ${formatUsd(tests)}`}, and \`max-cost-usd\` allows ${formatUsd(maxCostUsd)}.`,
      );
    return obstacles;
  }
  if (report === null) {
    obstacles.push('`max-cost-usd` cannot be held against an uploaded file.');
    return obstacles;
  }
  const verdictOnCost = checkCost({
    bill: report.bill,
    evaluationUsd: tests,
    maxCostUsd,
  });
  if (!verdictOnCost.within) obstacles.push(verdictOnCost.message);
  if (ownEstimate !== null && ownEstimate > maxCostUsd) {
    obstacles.push(
      `The provider itself estimates $${ownEstimate.toFixed(2)}, more than \`max-cost-usd\`, $${maxCostUsd.toFixed(2)}.`,
    );
  }
  return obstacles;
}
