import { missingInput } from '../input-values/refused.ts';
import { explainCommentFailure } from '../github/comment-failure.ts';
import { openComment } from '../github/comment.ts';
import { openGitHub, type Octokit } from '../github/octokit.ts';
import { composePrepared } from './comment/compose-prepared.ts';
import { findTarget, type Target } from './comment/find-target.ts';
import { ownPages } from './comment/own-pages.ts';
import { readPrepared } from './comment/read-prepared.ts';
import { commentKey } from './publish/comment-key.ts';
import { noteStatus } from './stations/end-status.ts';
import type { Step } from './types.ts';

/**
 * Posts the comment that an unprivileged run prepared. The pull request and its commit come from the event; nothing in
 * the folder is trusted, for whoever opened the pull request may have changed what filled it.
 */
export async function postComment(step: Step): Promise<void> {
  const { inputs, context, clock, log, workspace } = step;
  const { githubToken, comment: mode } = inputs.github;
  if (inputs.resultsPath === null)
    throw missingInput('results-path', '`command: comment` needs it', { code: 'missing-input' });
  const prepared = await readPrepared(inputs.resultsPath, workspace);
  if (githubToken === '' || mode === 'never') {
    log.warning(
      `Nothing was posted: ${mode === 'never' ? '`comment` is `never`' : '`github-token` is empty'}.`,
    );
    noteStatus(step, 'skipped');
    return;
  }
  let client: Promise<Octokit> | null = null;
  const github = () =>
    (client ??= openGitHub({
      token: githubToken,
      apiUrl: context.apiUrl,
      clock,
      log,
      signal: step.lastCall,
    }));
  const target = await look(step, github);
  if (target === null) return;
  if (target.kind !== 'found') {
    log.notice(`${target.why} Nothing was posted.`);
    noteStatus(step, target.kind === 'none' ? 'not-found' : 'skipped');
    return;
  }
  const body = await composePrepared(prepared, context, ownPages(step.record.view.run));
  const place = { ...context, pullRequest: target.number };
  const comment = openComment(
    { mode, context: place, github, clock, log, redact: (text) => step.mask.redact(text) },
    commentKey(step),
  );
  const url = await comment.publish(() => body, { final: true });
  if (url === null) return;
  step.outputs.set('comment-url', url);
  log.info(`Posted: ${url}`);
}

/** A missing permission is a warning, as with every comment. */
async function look(step: Step, github: () => Promise<Octokit>): Promise<Target | null> {
  try {
    return await findTarget(await github(), step.context);
  } catch (error) {
    if (step.cancelled.aborted) throw error;
    step.log.warning(explainCommentFailure(error, step.context));
    return null;
  }
}
