import { readCommand } from './commands/command-table.ts';
import type { Environment, Inputs } from './commands/types.ts';
import type { ReadInput } from './boundary/read-input.ts';
import { readDatasetInputs } from './dataset/inputs.ts';
import { readEvaluationInputs } from './evaluation/inputs.ts';
import { readGithubInputs } from './github/inputs.ts';
import { readIds } from './input-values/ids.ts';
import { readChoice, readNumber, readText } from './input-values/values.ts';
import { readProviderInputs } from './provider/inputs.ts';
import { readReportInputs } from './report/inputs.ts';
import { readTrainingInputs } from './training/inputs.ts';

/**
 * The step's inputs as one frozen object, put together from the slices that the modules own.
 * @throws UserError that names the input, what was found and what is allowed.
 */
export function readInputs(read: ReadInput, env: Environment): Inputs {
  return Object.freeze({
    command: readCommand(read),
    dataset: readDatasetInputs(read),
    provider: readProviderInputs(read, env),
    training: readTrainingInputs(read),
    evaluation: readEvaluationInputs(read),
    github: readGithubInputs(read),
    report: readReportInputs(read),
    pricePerMillionTokensUsd: readNumber(read, 'price-per-million-tokens-usd', { min: 0 }),
    failOnScope: readChoice(read, 'fail-on-scope', ['all', 'changed'], 'all'),
    limit: readNumber(read, 'limit', { min: 1, max: MAX_LIMIT, integer: true }) ?? 20,
    fineTunedModel: readText(read, 'fine-tuned-model'),
    fileIds: readIds(read, 'file-ids'),
    resultsPath: readText(read, 'results-path'),
  });
}

/** More than this no summary shows, and each page of a hundred is a request. */
const MAX_LIMIT = 10_000;
