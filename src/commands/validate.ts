import { refusedInput } from '../input-values/refused.ts';
import { checkHyperparameters } from '../provider/hyperparameters.ts';
import { knowProvider } from '../provider/know-provider.ts';
import { showDatasetChange } from './stations/dataset-change.ts';
import { noteStatus } from './stations/end-status.ts';
import { prepareDataset, requireValid } from './stations/prepare-dataset.ts';
import type { Step } from './types.ts';

/** The dataset's checks, counts and estimate alone: no key, nothing sent to a provider. */
export async function validate(step: Step): Promise<void> {
  const { inputs, log } = step;
  const { capabilities } = await knowProvider(inputs.provider.id);
  // They make the bill: a misspelt one would price another job.
  const { warnings } = checkHyperparameters(
    inputs.training.hyperparameters,
    capabilities,
    inputs.training.method,
  );
  for (const warning of warnings) log.warning(warning);
  const dataset = await prepareDataset(step);
  if (dataset.report === null) {
    throw refusedInput(
      'training-file',
      'the id of an uploaded file, whose rows are not here. `command: validate` needs a path or glob.',
    );
  }
  const counted = await showDatasetChange(step, dataset);
  requireValid(step, dataset.report, counted);
  noteStatus(step, 'valid');
}
