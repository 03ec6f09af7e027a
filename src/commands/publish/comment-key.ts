import { defaultCommentKey } from '../../github/comment-marker.ts';
import type { Step } from '../types.ts';

/**
 * What tells several comments on one pull request apart: the input, else workflow, job, model, suffix, training file
 * as given, and hyperparameters. The file's content is no part of it, or each push would begin a new comment.
 */
export function commentKey({ inputs, context }: Pick<Step, 'inputs' | 'context'>): string {
  if (inputs.github.commentKey !== null) return defaultCommentKey(['given', inputs.github.commentKey]);
  const { training, dataset } = inputs;
  return defaultCommentKey([
    context.workflow,
    context.job,
    training.model ?? '',
    training.suffix ?? '',
    dataset.trainingFile.join('\n'),
    JSON.stringify(Object.entries(training.hyperparameters).sort()),
  ]);
}
