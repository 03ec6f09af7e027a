import { openComment } from '../../github/comment.ts';
import { openGitHub } from '../../github/octokit.ts';
import { buildComment } from '../../report/comment.ts';
import { commentKey } from './comment-key.ts';
import type { LiveComment, Step } from '../types.ts';

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
