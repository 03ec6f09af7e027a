import { openComment } from '../../github/comment.ts';
import { openGitHub } from '../../github/octokit.ts';
import { buildComment } from '../../report/comment.ts';
import { commentKey } from './comment-key.ts';
import type { Step } from '../types.ts';

/** The step's comment on the pull request. Nothing here throws, and nothing is waited for but the final one. */
export interface LiveComment {
  /** What is known now; at most once a minute reaches GitHub. */
  update(): void;
  /** The last word. Answers the comment's address, or null. */
  finish(): Promise<string | null>;
}

/** Opens the one comment of this step's key; GitHub is not spoken to before the first update. */
export function openLiveComment(step: Omit<Step, 'comment'>): LiveComment {
  const { inputs, context, clock, log, record, mask } = step;
  const { githubToken, comment: mode } = inputs.github;
  const sticky = openComment(
    {
      mode,
      context,
      github:
        githubToken === ''
          ? null
          : () =>
              openGitHub({ token: githubToken, apiUrl: context.apiUrl, clock, log, signal: step.lastCall }),
      clock,
      log,
      redact: mask.redact,
    },
    commentKey(step),
  );
  const compose = (previous: string | null) => buildComment(record.view, previous);
  return {
    update: () => {
      void sticky.publish(compose, { final: false });
    },
    finish: () => sticky.publish(compose, { final: true }),
  };
}
