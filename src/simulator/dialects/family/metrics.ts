import { metricsAt, rewardAt, type StepMetrics } from '../../training/curve.ts';
import type { Observation } from '../../training/observe.ts';

/** The numbers of a checkpoint under the API's names. */
export function checkpointMetrics(seen: Observation, numbers: StepMetrics): Record<string, number> {
  return {
    step: numbers.step,
    train_loss: numbers.train_loss,
    train_mean_token_accuracy: numbers.train_accuracy,
    ...(numbers.valid_loss === undefined ? {} : { valid_loss: numbers.valid_loss }),
    ...(numbers.valid_accuracy === undefined ? {} : { valid_mean_token_accuracy: numbers.valid_accuracy }),
    ...(numbers.full_valid_loss === undefined ? {} : { full_valid_loss: numbers.full_valid_loss }),
    ...(numbers.full_valid_accuracy === undefined
      ? {}
      : { full_valid_mean_token_accuracy: numbers.full_valid_accuracy }),
    ...(seen.job.plan.method === 'reinforcement'
      ? {
          train_mean_reward: rewardAt(seen.job.plan, numbers.step, 'train'),
          full_valid_mean_reward: rewardAt(seen.job.plan, numbers.step, 'valid'),
        }
      : {}),
  };
}

/**
 * The result file of a finished job. Without validation data the cells stay empty, as in the real files,
 * and the last line has no newline.
 */
export function resultCsv(seen: Observation): string {
  const { plan } = seen.job;
  const steps = Array.from({ length: seen.timeline.steps }, (_, index) => index + 1);
  if (plan.method === 'reinforcement') {
    const rows = steps.map((step) =>
      [
        step,
        rewardAt(plan, step, 'train'),
        step % plan.stepsPerEpoch === 0 ? rewardAt(plan, step, 'valid') : '',
        metricsAt(plan, step).train_loss,
      ].join(','),
    );
    return ['step,train_mean_reward,full_valid_mean_reward,pg_loss_sum', ...rows].join('\n');
  }
  const rows = steps.map((step) => {
    const row = metricsAt(plan, step);
    return [
      row.step,
      row.train_loss,
      row.train_accuracy,
      row.valid_loss ?? '',
      row.valid_accuracy ?? '',
      row.full_valid_loss ?? '',
      row.full_valid_accuracy ?? '',
    ].join(',');
  });
  const header =
    'step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy,full_valid_loss,full_valid_mean_token_accuracy';
  return [header, ...rows].join('\n');
}
