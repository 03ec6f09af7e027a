import type { UserError } from '../../boundary/user-error.ts';
import type { DatasetReport } from '../../dataset/types.ts';
import { refusedInput, showFound } from '../../input-values/refused.ts';
import type { Provider } from '../../provider/types.ts';
import { midSentence } from '../../provider/provider-title.ts';
import type { Step } from '../types.ts';

/**
 * A mistyped name among the models that the evaluation will ask is found before the training is paid.
 * @param tested null where nothing is evaluated
 * @throws UserError for a model that the provider does not know
 */
export async function requireKnownModels(
  step: Step,
  provider: Provider,
  tested: DatasetReport | null,
): Promise<void> {
  const [problem] = tested === null ? [] : await findUnknownModels(step, provider);
  if (problem !== undefined) throw problem;
}

/** One error for each such model. Empty where the provider cannot tell, or the question failed. */
export async function findUnknownModels(step: Step, provider: Provider): Promise<readonly UserError[]> {
  const { evaluation, training } = step.inputs;
  if (!provider.capabilities.modelLookup || !training.wait) return [];
  const asked = [
    ...(evaluation.baselineModel === null ? [] : [['baseline-model', evaluation.baselineModel] as const]),
    ...evaluation.graders.flatMap(({ models }) => models.map((model) => ['graders', model] as const)),
  ];
  const problems: UserError[] = [];
  for (const [input, model] of new Map(asked.map((pair) => [pair[1], pair])).values()) {
    if (await isUnknown(provider, model, step.signal)) {
      problems.push(
        refusedInput(input, `${midSentence(provider.title)} knows no model ${showFound(model)}.`),
      );
    }
  }
  return problems;
}

async function isUnknown(provider: Provider, model: string, signal: AbortSignal): Promise<boolean> {
  try {
    return (await provider.retrieveModel(model, signal)) === null;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}
