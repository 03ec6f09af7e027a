import { UserError } from '../../boundary/user-error.ts';
import type { Capabilities, Provider } from '../../provider/types.ts';
import type { Inputs } from '../types.ts';

type Asked = Pick<Inputs, 'training' | 'evaluation' | 'dataset'>;

/**
 * Holds what is asked against what the provider can do and against itself: everything that would be found out only
 * after money was spent. All combination rules of the training stand here.
 * @throws UserError for the first thing that cannot be.
 */
export function checkOrder(inputs: Asked, provider: Pick<Provider, 'title' | 'capabilities'>): void {
  const [problem] = [
    ...capabilityProblems(inputs, provider.capabilities, provider.title),
    ...evaluationProblems(inputs, provider.capabilities, provider.title),
    ...checkpointProblems(inputs, provider.capabilities, provider.title),
  ];
  if (problem !== undefined) throw new UserError(problem);
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
    ...evaluationProblems(waiting, provider.capabilities, provider.title),
    ...(inputs.training.selectCheckpoint === 'best' ? lackOfCheckpoints(provider) : []),
  ];
  if (problem !== undefined) throw new UserError(problem);
}

function* capabilityProblems({ training }: Asked, can: Capabilities, title: string): Generator<string> {
  const { method, suffix, grader } = training;
  if (!can.methods.includes(method)) {
    yield `Input \`method\` is "${method}"; ${title} trains ${can.methods.join(', ')}.`;
  }
  if (method === 'reinforcement' && grader === null) {
    yield 'Input `grader` is missing; `method: reinforcement` needs it, inline or as a path.';
  }
  if (method !== 'reinforcement' && grader !== null) {
    yield `Input \`grader\` is for \`method: reinforcement\`, and \`method\` is "${method}". For an evaluation use \`graders\`.`;
  }
  if (suffix !== null && can.suffix === null) yield `Input \`suffix\`: ${title} takes none. Leave it out.`;
  if (suffix !== null && can.suffix !== null) {
    const { maxLength, pattern, allowed } = can.suffix;
    if (suffix.length > maxLength || !pattern.test(suffix)) {
      yield `Input \`suffix\` is "${suffix}"; ${title} takes up to ${maxLength} characters, ${allowed}.`;
    }
  }
  if (training.seed !== null && !can.seed) yield `Input \`seed\`: ${title} takes none. Leave it out.`;
  if (training.integrations.length > 0 && !can.integrations) {
    yield `Input \`integrations\`: ${title} takes none. Leave it out.`;
  }
  if (training.fileExpiresDays !== null && !can.fileExpiry) {
    yield `Input \`file-expires-days\`: ${title} cannot delete files by itself. Use \`keep-files: false\`, which deletes them once the job has ended.`;
  }
}

function* evaluationProblems(
  { training, evaluation, dataset }: Asked,
  can: Capabilities,
  title: string,
): Generator<string> {
  const gates = [
    ['min-score', evaluation.minScore],
    ['min-improvement', evaluation.minImprovement],
  ] as const;
  for (const [name, value] of gates) {
    if (value === null) continue;
    if (dataset.testFile.length === 0)
      yield `Input \`${name}\` needs \`test-file\`: without examples there is no score.`;
    if (!training.wait)
      yield `Input \`${name}\` cannot be checked with \`wait: false\`: the model is not there yet.`;
    if (!can.inference) {
      yield `Input \`${name}\`: a model trained at ${title} must be deployed before it answers, so the step cannot check it. Deploy it, then use \`command: evaluate\` with the deployment's name.`;
    }
  }
  const needsEmbeddings = evaluation.graders.some(
    (grader) => grader.type === 'text_similarity' && grader.models.length > 0,
  );
  if (needsEmbeddings && !can.embeddings && dataset.testFile.length > 0) {
    yield `Input \`graders\`: \`cosine\` needs embeddings, which ${title} does not offer. Use another \`evaluation_metric\`.`;
  }
}

function* checkpointProblems(
  { training, dataset }: Asked,
  can: Capabilities,
  title: string,
): Generator<string> {
  if (training.selectCheckpoint !== 'best') return;
  if (dataset.validationFile.length === 0 && dataset.validationSplit === 0) {
    yield 'Input `select-checkpoint` is "best", and there is no validation data to tell by. Give `validation-file` or `validation-split`.';
  }
  yield* lackOfCheckpoints({ capabilities: can, title });
}

function* lackOfCheckpoints({
  capabilities,
  title,
}: Pick<Provider, 'title' | 'capabilities'>): Generator<string> {
  if (!capabilities.checkpoints)
    yield `Input \`select-checkpoint\` is "best", and ${title} has no checkpoints. Use \`last\`.`;
}
