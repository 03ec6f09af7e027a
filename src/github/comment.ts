import type { Clock } from '../boundary/clock.ts';
import type { Log } from '../boundary/log.ts';
import { explainCommentFailure } from './comment-failure.ts';
import { commentMarker } from './comment-marker.ts';
import { openCommentStore } from './comment-store.ts';
import type { GithubContext } from './context.ts';
import { openConversation, type ComposeComment, type Conversation } from './conversation.ts';
import type { CommentMode } from './inputs.ts';
import type { Octokit } from './octokit.ts';
import { findPullRequest } from './pull-request.ts';
import { requestStatus } from './request-status.ts';

/** How often a comment changes while the job runs. */
const MIN_INTERVAL_MS = 60_000;

export interface StickyComment {
  /**
   * Creates or updates the comment and answers its address; null where there is none.
   * Never throws: the first failure is one warning, and nothing more is tried where trying again is of no use.
   * Updates that are not final are skipped within a minute of the last.
   */
  publish(compose: ComposeComment, options: { readonly final: boolean }): Promise<string | null>;
}

export interface CommentDeps {
  readonly mode: CommentMode;
  readonly context: GithubContext;
  /** Opens the client when the first comment is due; null without a token. */
  readonly github: (() => Promise<Octokit>) | null;
  readonly clock: Clock;
  readonly log: Log;
  /** `mask.redact`: GitHub masks no comment. */
  readonly redact: (text: string) => string;
}

/** The one comment of this key on the pull request that the run belongs to. Costs nothing until published. */
export function openComment(deps: CommentDeps, key: string): StickyComment {
  const { mode, context, github, clock, log, redact } = deps;
  let place: Promise<Conversation | null> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let lastSent: number | null = null;
  let stopped = mode === 'never';
  let warned = false;

  const warn = (text: string) => {
    if (warned) log.debug(text);
    else log.warning(text);
    warned = true;
  };
  const enter = async (): Promise<Conversation | null> => {
    if (github === null) {
      if (mode === 'always') warn('comment: github-token is empty, so that no comment can be written.');
      return null;
    }
    const octokit = await github();
    const number = await findPullRequest(octokit, context);
    if (number !== null) {
      return openConversation(openCommentStore(octokit, context, number), commentMarker(key, number));
    }
    if (mode === 'always') warn(`comment: this ${context.eventName} run belongs to no pull request.`);
    return null;
  };
  const forget = (error: unknown): never => {
    place = null;
    throw error;
  };
  const publish = async (compose: ComposeComment, final: boolean): Promise<string | null> => {
    const conversation = await (place ??= enter().catch(forget));
    if (conversation === null) return null;
    if (!final && lastSent !== null && clock.now() - lastSent < MIN_INTERVAL_MS) return conversation.url();
    await conversation.write((previous) => redact(compose(previous)), final);
    lastSent = clock.now();
    return conversation.url();
  };

  return {
    publish: (compose, { final }) => {
      const turn = queue.then(async () => {
        if (stopped) return null;
        try {
          return await publish(compose, final);
        } catch (error) {
          stopped = isHopeless(error);
          warn(explainCommentFailure(error, context));
          return null;
        }
      });
      queue = turn;
      return turn;
    },
  };
}

/** Refusals that the same request would meet again. */
function isHopeless(error: unknown): boolean {
  const status = requestStatus(error);
  return status !== null && status >= 400 && status < 500 && status !== 429;
}
