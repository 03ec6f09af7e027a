import { messageOf } from '../../boundary/thrown.ts';
import { holdsContent } from '../../training/file-name.ts';
import { startSentence } from '../../provider/provider-title.ts';
import type { Step } from '../types.ts';
import type { JobFile, JobPlan } from './plan-job.ts';

/**
 * The provider's own estimate of the job in USD, where it gives one; said in the log beside ours.
 * A question that fails is no reason to stop: ours stands.
 */
export async function askForPrice(
  step: Step,
  plan: JobPlan,
  files?: { training: string; validation: string | null },
): Promise<number | null> {
  const { provider, order } = plan;
  if (provider.capabilities.estimatesPrice !== true) return null;
  try {
    const { training, validation } = files ?? (await findFiles(step, plan));
    // Providers estimate what they have: without an uploaded file there is nothing to ask about.
    if (training === null || (plan.validation !== null && validation === null)) return null;
    const usd = await provider.estimatePrice(
      { ...order, trainingFile: training, validationFile: validation, metadata: {} },
      step.signal,
    );
    if (usd !== null)
      step.log.info(`${startSentence(provider.title)} itself estimates $${usd.toFixed(usd < 0.1 ? 4 : 2)}.`);
    return usd;
  } catch (error) {
    step.signal.throwIfAborted();
    step.log.debug(`no own estimate: ${messageOf(error)}`);
    return null;
  }
}

/** Newest files looked through for one that an earlier run uploaded. */
const MAX_LISTED = 1_000;

/** What an earlier run uploaded of the same bytes: to ask a price, nothing is uploaded. */
async function findFiles(
  { signal }: Step,
  { provider, training, validation }: JobPlan,
): Promise<{ training: string | null; validation: string | null }> {
  const isHere = (file: JobFile | null) => file === null || 'id' in file;
  const listed = isHere(training) && isHere(validation) ? [] : await provider.listFiles(MAX_LISTED, signal);
  const find = (file: JobFile) =>
    'id' in file ? file.id : (listed.find((each) => holdsContent(each, file.source))?.id ?? null);
  return { training: find(training), validation: validation === null ? null : find(validation) };
}
