import { checkHyperparameters } from '../../provider/hyperparameters.ts';
import { knowProvider } from '../../provider/know-provider.ts';
import { refuseReserved } from '../../training/inputs/metadata.ts';
import type { Step } from '../types.ts';
import { checkEvaluationOrder, checkOrder } from './check-order.ts';

/**
 * Everything that can be wrong with an order is said before the dataset is read or the provider is asked.
 * @throws UserError naming the input, what was found and what is allowed.
 */
export async function checkInputs({ inputs, log }: Pick<Step, 'inputs' | 'log'>): Promise<void> {
  const known = await knowProvider(inputs.provider.id);
  const { hyperparameters, method } = inputs.training;
  // First, since a method that is not offered has no hyperparameters either.
  checkOrder(inputs, known);
  refuseReserved(inputs.training.metadata);
  for (const warning of checkHyperparameters(hyperparameters, known.capabilities, method).warnings) {
    log.warning(warning);
  }
  if (Object.keys(inputs.training.metadata).length > 0 && !known.capabilities.metadata) {
    log.warning(`Input \`metadata\`: ${known.title} keeps none with a job, so it is not sent.`);
  }
}

/**
 * The same for the evaluation of a job that is there already.
 * @throws UserError naming the input, what was found and what is allowed.
 */
export async function checkEvaluation({ inputs }: Pick<Step, 'inputs'>): Promise<void> {
  checkEvaluationOrder(inputs, await knowProvider(inputs.provider.id));
}
