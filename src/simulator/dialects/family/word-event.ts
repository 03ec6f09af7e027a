import { metricsAt, rewardAt } from '../../training/curve.ts';
import type { Observation } from '../../training/observe.ts';
import type { Happening } from '../../training/timeline.ts';

/** A happening in the words of OpenAI's event log. */
export function wordEvent(
  seen: Observation,
  what: Happening,
  modelName: (seen: Observation, step: number | null) => string,
): string {
  const { job } = seen;
  switch (what.kind) {
    case 'created':
      return `Created fine-tuning job: ${job.id} (simulated)`;
    case 'validating': {
      const { trainingFile, validationFile } = job.order;
      const second = validationFile === null ? '' : ` and validation file: ${validationFile}`;
      return `Validating training file: ${trainingFile}${second}`;
    }
    case 'validated':
      return 'Files validated, moving job to queued state';
    case 'started':
      return 'Fine-tuning job started';
    case 'step':
      return wordStep(seen, what.step);
    case 'epoch':
      return `Checkpoint created at step ${what.step}`;
    case 'stopped-early':
      return `Training stopped early at step ${what.step}`;
    case 'model':
      return `New fine-tuned model created: ${modelName(seen, null)}`;
    case 'moderating':
      return 'Evaluating model against our usage policies (simulated)';
    case 'moderated':
      return 'Usage policy evaluations completed, model is now enabled for sampling';
    case 'succeeded':
      return 'The job has successfully completed';
    case 'failed':
      return seen.failure?.message ?? 'The job failed';
    case 'cancelled':
      return 'Fine-tuning job cancelled';
    case 'paused':
      return 'Fine-tuning job paused';
    case 'resumed':
      return 'Fine-tuning job resumed';
  }
}

function wordStep({ job: { plan } }: Observation, step: number): string {
  if (plan.method === 'reinforcement') {
    return `Step ${step}/${plan.steps}: train reward mean=${rewardAt(plan, step, 'train').toFixed(2)}`;
  }
  const row = metricsAt(plan, step);
  const valid = row.valid_loss === undefined ? '' : `, validation loss=${row.valid_loss.toFixed(2)}`;
  const full =
    row.full_valid_loss === undefined ? '' : `, full validation loss=${row.full_valid_loss.toFixed(2)}`;
  return `Step ${step}/${plan.steps}: training loss=${row.train_loss.toFixed(2)}${valid}${full}`;
}

/** The `data` of a metrics event. */
export function stepData({ job: { plan } }: Observation, step: number): Record<string, unknown> {
  const row = metricsAt(plan, step);
  const at = { step, total_steps: plan.steps };
  if (plan.method === 'reinforcement') {
    const reward = rewardAt(plan, step, 'train');
    const ends = step % plan.stepsPerEpoch === 0;
    return {
      ...at,
      train_mean_reward: reward,
      ...(ends ? { full_valid_mean_reward: rewardAt(plan, step, 'valid') } : {}),
      scores: { train_reward_mean: reward },
    };
  }
  return {
    ...at,
    train_loss: row.train_loss,
    train_mean_token_accuracy: row.train_accuracy,
    ...(row.valid_loss === undefined
      ? {}
      : { valid_loss: row.valid_loss, valid_mean_token_accuracy: row.valid_accuracy }),
    ...(row.full_valid_loss === undefined
      ? {}
      : { full_valid_loss: row.full_valid_loss, full_valid_mean_token_accuracy: row.full_valid_accuracy }),
  };
}
