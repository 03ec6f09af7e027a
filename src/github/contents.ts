import { asString } from '../boundary/json.ts';
import { UserError } from '../boundary/user-error.ts';
import type { Octokit } from './octokit.ts';
import { requestStatus } from './request-status.ts';

export interface FileAtRef {
  readonly owner: string;
  readonly repo: string;
  /** Relative to the repository's root, with forward slashes. */
  readonly path: string;
  /** A commit, branch or tag. */
  readonly ref: string;
  /** A larger file is an error; GitHub itself serves at most 100 MB. */
  readonly maxBytes: number;
}

/**
 * The bytes of a file as it was at a commit; null where it did not exist, or was a folder.
 *
 * @throws UserError for a file above `maxBytes`, or where the token may not read the repository's contents.
 */
export async function readFileAtRef(octokit: Octokit, file: FileAtRef): Promise<Uint8Array | null> {
  const { owner, repo, path, ref, maxBytes } = file;
  let response;
  try {
    response = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
      owner,
      repo,
      path,
      ref,
      headers: { accept: 'application/vnd.github.raw+json' },
      // As a stream: decoding to text would change bytes that are no UTF-8.
      request: { parseSuccessResponseBody: false },
    });
  } catch (error) {
    const status = requestStatus(error);
    if (status === 404) return null;
    if (status !== 403) throw error;
    throw new UserError(
      `${path} at ${ref} cannot be read: GET /repos/${owner}/${repo}/contents answered 403. Give the job \`permissions: contents: read\`.`,
      { code: 'missing-permission', cause: error },
    );
  }
  // A folder comes as a JSON list, whatever was asked for; a file as the raw media type, also if it is JSON.
  const type = asString(response.headers['content-type']) ?? '';
  if (type.startsWith('application/json')) return null;
  return readAll(response.data as unknown as ReadableStream<Uint8Array>, file, maxBytes);
}

async function readAll(
  stream: ReadableStream<Uint8Array>,
  { path, ref }: FileAtRef,
  maxBytes: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new UserError(`${path} at ${ref} is larger than ${maxBytes} bytes`, { code: 'file-too-large' });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Paths of all files of a commit, with forward slashes.
 *
 * @throws where GitHub cuts the list (over 100,000 entries), as what is missing cannot be told.
 */
export async function listFilesAtRef(
  octokit: Octokit,
  { owner, repo, ref }: Pick<FileAtRef, 'owner' | 'repo' | 'ref'>,
): Promise<string[]> {
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    owner,
    repo,
    tree_sha: ref,
    recursive: '1',
  });
  if (data.truncated)
    throw new UserError(`The list of files at ${ref} is too long for GitHub to send whole.`);
  return data.tree.flatMap((entry) => (entry.type === 'blob' ? [entry.path] : []));
}
