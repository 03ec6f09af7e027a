import type { components, operations } from '@octokit/openapi-types';

type Schemas = components['schemas'];

/** The part of GitHub's published schemas that the double answers with: a wrong field is a compile error. */
export type IssueComment = Pick<
  Schemas['issue-comment'],
  | 'id'
  | 'node_id'
  | 'url'
  | 'html_url'
  | 'issue_url'
  | 'body'
  | 'created_at'
  | 'updated_at'
  | 'author_association'
> & { readonly user: Pick<NonNullable<Schemas['issue-comment']['user']>, 'login' | 'id' | 'type'> };

export type PullRequestSummary = Pick<
  Schemas['pull-request-simple'],
  'id' | 'number' | 'state' | 'title' | 'merged_at' | 'merge_commit_sha' | 'locked'
> & {
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly full_name: string } | null;
  };
  readonly base: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly full_name: string };
  };
};

export type PullFileEntry = Pick<Schemas['diff-entry'], 'filename' | 'status' | 'previous_filename'>;

export type CreateCommentBody =
  operations['issues/create-comment']['requestBody']['content']['application/json'];
export type ListCommentsQuery = NonNullable<operations['issues/list-comments']['parameters']['query']>;
export type BasicError = Pick<Schemas['basic-error'], 'message' | 'documentation_url'> & {
  readonly errors?: readonly { resource: string; code: string; field: string; message?: string }[];
};
