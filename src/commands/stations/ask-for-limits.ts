import { messageOf } from '../../boundary/thrown.ts';
import { shorten } from '../../untrusted/shorten.ts';
import type { SetReport } from '../../dataset/types.ts';
import type { JobOrder, OrderLimits } from '../../provider/types.ts';
import type { Step } from '../types.ts';
import type { JobPlan } from './plan-job.ts';

/**
 * What the provider would refuse of the order by its own limits for the model, one sentence each, before anything is
 * uploaded. What it would train otherwise than one thinks is a warning in the log. A question that fails is no reason
 * to stop: the provider decides when the job is created.
 */
export async function askForLimits(
  step: Step,
  { provider, order, validation }: JobPlan,
  training: SetReport | null,
): Promise<readonly string[]> {
  if (provider.checkLimits === undefined) return [];
  const blank: JobOrder = {
    ...order,
    trainingFile: '',
    validationFile: validation === null ? null : '',
    metadata: {},
  };
  let limits: OrderLimits | null;
  try {
    limits = await provider.checkLimits(blank, step.signal);
  } catch (error) {
    step.signal.throwIfAborted();
    step.log.debug(`no limits: ${messageOf(error)}`);
    return [];
  }
  if (limits === null) return [];
  if (training !== null)
    for (const warning of warnings(limits, training, provider.title)) step.log.warning(warning);
  return limits.refusals.map((sentence) => shorten(sentence, 400));
}

function warnings({ maxExampleTokens, takesTools, takesImages }: OrderLimits, set: SetReport, title: string) {
  const said: string[] = [];
  const longest = set.tokens.max;
  if (maxExampleTokens !== null && longest > maxExampleTokens) {
    said.push(
      `The longest training example has about ${longest} tokens, and ${title} trains the first ${maxExampleTokens} of each: the rest is cut off.`,
    );
  }
  if (takesTools === false && set.shape.withTools > 0)
    said.push(
      `${set.shape.withTools} training examples have tools, and ${title} says that this model takes none.`,
    );
  if (takesImages === false && set.shape.withImages > 0)
    said.push(
      `${set.shape.withImages} training examples have images, and ${title} says that this model takes none.`,
    );
  return said;
}
