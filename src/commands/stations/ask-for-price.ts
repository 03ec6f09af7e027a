import type { Step } from '../types.ts';
import type { JobPlan } from './plan-job.ts';

/**
 * The provider's own estimate of the job in USD, where it gives one; said in the log beside ours.
 * A question that fails is no reason to stop: ours stands.
 */
export async function askForPrice(
  step: Step,
  plan: JobPlan,
  files?: { training: string; validation: string | null },
): Promise<number | null> {
  const training = files?.training ?? ('id' in plan.training ? plan.training.id : null);
  // Providers estimate what they have: without an uploaded file there is nothing to ask about.
  if (training === null) return null;
  try {
    const usd = await plan.provider.estimatePrice(
      { ...plan.order, trainingFile: training, validationFile: files?.validation ?? null, metadata: {} },
      step.signal,
    );
    if (usd !== null) step.log.info(`${plan.provider.title} itself estimates $${usd.toFixed(2)}.`);
    return usd;
  } catch (error) {
    step.log.debug(`no own estimate: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
