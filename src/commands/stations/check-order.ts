import type { UserError } from '../../boundary/user-error.ts';
import { missingInput, refusedInput, refusedValue } from '../../input-values/refused.ts';
import { listChoices } from '../../input-values/values.ts';
import type { Capabilities, Provider } from '../../provider/types.ts';
import { midSentence } from '../../provider/provider-title.ts';
import type { Inputs } from '../types.ts';

type Asked = Pick<Inputs, 'training' | 'evaluation' | 'dataset'>;

/**
 * Holds what is asked against what the provider can do and against itself: everything that would be found out only
 * after money was spent. All combination rules of the training stand here.
 * @throws UserError for the first thing that cannot be.
 */
export function checkOrder(inputs: Asked, provider: Pick<Provider, 'title' | 'capabilities'>): void {
  const [problem] = [
    ...capabilityProblems(inputs, provider.capabilities, midSentence(provider.title)),
    ...evaluationProblems(inputs, provider.capabilities, midSentence(provider.title)),
    ...checkpointProblems(inputs, provider.capabilities, midSentence(provider.title)),
  ];
  if (problem !== undefined) throw problem;
}

/**
 * What `follow` can be wrong about: gates without examples, or a best checkpoint where there are none. Whether the job
 * had validation data only the job can tell, and `wait` is not its word.
 * @throws UserError for the first thing that cannot be.
 */
export function checkEvaluationOrder(
  inputs: Asked,
  provider: Pick<Provider, 'title' | 'capabilities'>,
): void {
  const waiting = { ...inputs, training: { ...inputs.training, wait: true } };
  const [problem] = [
    ...evaluationProblems(waiting, provider.capabilities, midSentence(provider.title)),
    ...(inputs.training.selectCheckpoint === 'best' ? lackOfCheckpoints(provider) : []),
  ];
  if (problem !== undefined) throw problem;
}

function* capabilityProblems({ training }: Asked, can: Capabilities, title: string): Generator<UserError> {
  const { method, suffix, grader } = training;
  const takesNone = (name: string) => refusedInput(name, `${title} takes none. Leave it out.`);
  if (!can.methods.includes(method)) {
    yield refusedValue('method', method, `${listChoices(can.methods)} at ${title}`);
  }
  if (method === 'reinforcement' && grader === null) {
    yield missingInput('grader', '`method: reinforcement` needs it, inline or as a path');
  }
  if (method !== 'reinforcement' && grader !== null) {
    const problem = `only for \`method: reinforcement\`, not ${method}. For an evaluation use \`graders\`.`;
    yield refusedInput('grader', problem);
  }
  if (suffix !== null && can.suffix === null) yield takesNone('suffix');
  if (suffix !== null && can.suffix !== null) {
    const { maxLength, pattern, allowed } = can.suffix;
    if (suffix.length > maxLength || !pattern.test(suffix)) {
      yield refusedValue('suffix', suffix, `up to ${maxLength} characters at ${title}: ${allowed}`);
    }
  }
  if (training.seed !== null && !can.seed) yield takesNone('seed');
  if (training.integrations.length > 0 && !can.integrations) {
    yield takesNone('integrations');
  }
  if (training.fileExpiresDays !== null && !can.fileExpiry) {
    yield refusedInput(
      'file-expires-days',
      `${title} cannot delete files by itself. Use \`keep-files: false\`, which deletes them once the job has ended.`,
    );
  }
}

function* evaluationProblems(
  { training, evaluation, dataset }: Asked,
  can: Capabilities,
  title: string,
): Generator<UserError> {
  const gates = [
    ['min-score', evaluation.minScore],
    ['min-improvement', evaluation.minImprovement],
  ] as const;
  for (const [name, value] of gates) {
    if (value === null) continue;
    if (dataset.testFile.length === 0)
      yield refusedInput(name, 'it needs `test-file`. Without examples there is no score.');
    if (!training.wait)
      yield refusedInput(name, 'not together with `wait: false`. The model is not there yet.');
    if (!can.inference) {
      yield refusedInput(
        name,
        `a model trained at ${title} must be deployed before it answers, so the step cannot check it. Deploy it, then use \`command: evaluate\` with the deployment's name.`,
      );
    }
  }
  const needsEmbeddings = evaluation.graders.some(
    (grader) => grader.type === 'text_similarity' && grader.models.length > 0,
  );
  if (needsEmbeddings && !can.embeddings && dataset.testFile.length > 0) {
    yield refusedInput(
      'graders',
      `\`cosine\` needs embeddings, which ${title} does not offer. Use another \`evaluation_metric\`.`,
    );
  }
}

function* checkpointProblems(
  { training, dataset }: Asked,
  can: Capabilities,
  title: string,
): Generator<UserError> {
  if (training.selectCheckpoint !== 'best') return;
  if (dataset.validationFile.length === 0 && dataset.validationSplit === 0) {
    const problem = '"best" needs validation data to tell by. Give `validation-file` or `validation-split`.';
    yield refusedInput('select-checkpoint', problem);
  }
  yield* lackOfCheckpoints({ capabilities: can, title });
}

function* lackOfCheckpoints({
  capabilities,
  title,
}: Pick<Provider, 'title' | 'capabilities'>): Generator<UserError> {
  if (!capabilities.checkpoints)
    yield refusedInput(
      'select-checkpoint',
      `"best" needs checkpoints, which ${title} has none of. Use \`last\`.`,
    );
}
