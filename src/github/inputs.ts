import type { ReadInput } from '../boundary/read-input.ts';
import { readChoice, readNumber, readSwitch, readText } from '../input-values/values.ts';

export type CommentMode = 'auto' | 'always' | 'never';

export interface GithubInputs {
  /** Empty where none was given. */
  readonly githubToken: string;
  readonly comment: CommentMode;
  /** null: made of the workflow, the job and what is trained. */
  readonly commentKey: string | null;
  readonly summary: boolean;
  readonly artifact: boolean;
  /** null: made of the job id or the command and the run's attempt. */
  readonly artifactName: string | null;
  /** null: as the repository says. */
  readonly artifactRetentionDays: number | null;
  readonly allowForkHead: boolean;
}

/** GitHub keeps artifacts of private repositories for at most 400 days. */
const MAX_RETENTION_DAYS = 400;

/** @throws UserError naming the input, its value and what is allowed. */
export function readGithubInputs(read: ReadInput): GithubInputs {
  return {
    githubToken: read('github-token'),
    comment: readChoice(read, 'comment', ['auto', 'always', 'never'], 'auto'),
    commentKey: readText(read, 'comment-key'),
    summary: readSwitch(read, 'summary', true),
    artifact: readSwitch(read, 'artifact', true),
    artifactName: readText(read, 'artifact-name'),
    artifactRetentionDays: readNumber(read, 'artifact-retention-days', {
      min: 1,
      max: MAX_RETENTION_DAYS,
      integer: true,
    }),
    allowForkHead: readSwitch(read, 'allow-fork-head', false),
  };
}
