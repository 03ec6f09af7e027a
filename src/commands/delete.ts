import { refusedInput, refusedValue } from '../input-values/refused.ts';
import type { Provider } from '../provider/types.ts';
import { midSentence } from '../provider/provider-title.ts';
import { noteStatus } from './stations/end-status.ts';
import { withProvider } from './stations/with-provider.ts';
import type { Step } from './types.ts';

/** Jobs looked at for one that still needs a file. */
const jobsLookedAt = 100;

/** Deletes a fine-tuned model and/or files. What is gone already is a notice. */
export async function deleteThings(step: Step): Promise<void> {
  const { fineTunedModel, fileIds } = step.inputs;
  await withProvider(step, async (provider) => {
    if (fineTunedModel !== null) requireFineTuned(step, provider, fineTunedModel);
    if (fileIds.length > 0) await requireUnused(step, provider, fileIds);
    if (fineTunedModel !== null) {
      say(step, `model ${fineTunedModel}`, await provider.deleteModel(fineTunedModel, step.signal));
    }
    for (const id of fileIds) say(step, `file ${id}`, await provider.deleteFile(id, step.signal));
    noteStatus(step, 'deleted');
  });
}

function say({ log }: Step, what: string, deleted: boolean): void {
  if (deleted) log.info(`Deleted ${what}`);
  else log.notice(`The ${what} was gone already.`);
}

/** @throws UserError for a name that is no fine-tuned model: a base model is never asked to be deleted. */
function requireFineTuned({ inputs }: Step, provider: Provider, name: string): void {
  if (!provider.capabilities.deleteModel) {
    throw refusedInput('fine-tuned-model', `${midSentence(provider.title)} has no call to delete a model.`, {
      code: 'unsupported',
    });
  }
  if (provider.capabilities.deleteModelNeedsKey === true && inputs.provider.keyless !== null) {
    throw refusedInput(
      'fine-tuned-model',
      `${provider.title} takes no token of a keyless sign-in to delete a model. Nothing was deleted; give \`api-key\` instead.`,
      { code: 'unsupported' },
    );
  }
  if (/^ft:|\.ft-|^accounts\/(?!fireworks\/)[^/]+\/models\/|^[\w.-]+\/.+-[0-9a-f]{8}/.test(name)) return;
  throw refusedValue(
    'fine-tuned-model',
    name,
    'the name of a fine-tuned model (such as `ft:…` or `accounts/…/models/…`)',
    { advice: 'Nothing was deleted.' },
  );
}

/**
 * Deleting the file of a job that has not ended kills the job (code `deleted_training_file`).
 * @throws UserError naming the job.
 */
async function requireUnused(step: Step, provider: Provider, ids: readonly string[]): Promise<void> {
  const { items } = await provider.listJobs({ limit: jobsLookedAt }, step.signal);
  for (const job of items) {
    if (job.finished) continue;
    const used = ids.find((id) => id === job.trainingFile || id === job.validationFile);
    if (used === undefined) continue;
    throw refusedInput(
      'file-ids',
      `${used} belongs to job ${job.id}, which is ${job.status}; deleting it would kill the job. Nothing was deleted.`,
      { code: 'file-in-use' },
    );
  }
}
