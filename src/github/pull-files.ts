import type { Octokit } from './octokit.ts';

/** What a pull request does to one file. */
export interface PullFile {
  readonly path: string;
  /** `added`, `removed`, `modified`, `renamed`, … */
  readonly status: string;
  /** Of a renamed file; else null. */
  readonly formerPath: string | null;
}

/** The files of a pull request, of which GitHub lists at most 3,000. */
export async function listPullFiles(
  octokit: Octokit,
  { owner, repo, number }: { readonly owner: string; readonly repo: string; readonly number: number },
): Promise<PullFile[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const files = await octokit.paginate(route, { owner, repo, pull_number: number, per_page: 100 });
  return files.map(({ filename, status, previous_filename: former }) => {
    return { path: filename, status, formerPath: status === 'renamed' ? (former ?? null) : null };
  });
}
