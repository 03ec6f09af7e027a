import type { ReadInput } from '../boundary/read-input.ts';
import { UserError } from '../boundary/user-error.ts';

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
    comment: readMode(read('comment')),
    commentKey: read('comment-key') || null,
    summary: readSwitch(read, 'summary', true),
    artifact: readSwitch(read, 'artifact', true),
    artifactName: read('artifact-name') || null,
    artifactRetentionDays: readDays(read('artifact-retention-days')),
    allowForkHead: readSwitch(read, 'allow-fork-head', false),
  };
}

function readMode(value: string): CommentMode {
  switch (value) {
    case '':
      return 'auto';
    case 'auto':
    case 'always':
    case 'never':
      return value;
    default:
      throw new UserError(`comment: "${value}" is not one of auto, always, never`);
  }
}

/** YAML's core schema, as `@actions/core` reads booleans. */
function readSwitch(read: ReadInput, name: string, absent: boolean): boolean {
  const value = read(name);
  if (value === '') return absent;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new UserError(`${name}: "${value}" is neither true nor false`);
}

function readDays(value: string): number | null {
  if (value === '') return null;
  const days = Number(value);
  if (/^\d+$/.test(value) && days >= 1 && days <= MAX_RETENTION_DAYS) return days;
  throw new UserError(
    `artifact-retention-days: "${value}" is not a whole number from 1 to ${MAX_RETENTION_DAYS}`,
  );
}
