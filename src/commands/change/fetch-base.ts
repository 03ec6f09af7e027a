import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BaseFile } from '../../dataset/change/base-rows.ts';
import { findPointer } from '../../dataset/read/pointer.ts';
import { listFilesAtRef, readFileAtRef } from '../../github/contents.ts';
import { openGitHub, type Octokit } from '../../github/octokit.ts';
import { listPullFiles } from '../../github/pull-files.ts';
import type { Step } from '../types.ts';
import { type BaseList, findBaseFiles } from './base-files.ts';
import { keptElsewhere } from './kept-elsewhere.ts';
import type { BaseVersion, NamedPatterns, Repository } from './types.ts';

/** GitHub serves files up to 100 MB this way. */
const maxBytes = 100 * 1024 * 1024;

/** The base version from GitHub's contents API; null where the token may not read it. */
export async function fetchBase(
  step: Step,
  { prefix }: Repository,
  patterns: NamedPatterns,
  folder: string,
): Promise<BaseVersion | null> {
  const { inputs, context, clock, log, signal } = step;
  const token = inputs.github.githubToken;
  const { owner, repo, baseSha: ref } = context;
  if (token === '' || ref === null) return null;
  try {
    const octokit = await openGitHub({ token, apiUrl: context.apiUrl, clock, log, signal });
    const all = await listFilesAtRef(octokit, { owner, repo, ref });
    const named = findBaseFiles({ all, ...(await findFates(octokit, step)), prefix }, patterns);
    await mkdir(folder, { recursive: true });
    const files: BaseFile[] = [];
    for (const [number, { role, path: file }] of named.entries()) {
      const name = file.slice(prefix.length);
      const bytes = await readFileAtRef(octokit, { owner, repo, path: name, ref, maxBytes });
      if (bytes === null) continue;
      const isPointer = findPointer(bytes.subarray(0, 2048), bytes.length) !== null;
      if (isPointer && role !== null) return { unavailable: keptElsewhere(file) };
      if (isPointer) continue;
      const absolute = path.join(folder, `base-${number}.jsonl`);
      await writeFile(absolute, bytes);
      files.push({ role, path: file, absolute });
    }
    return { commit: ref, files };
  } catch (error) {
    log.debug(`the base version could not be fetched: ${String(error)}`);
    return null;
  }
}

/** What the pull request did to files, where the token may know it: without, a renamed file counts as new. */
async function findFates(
  octokit: Octokit,
  { context: { owner, repo, pullRequest }, log }: Step,
): Promise<Pick<BaseList, 'renames' | 'deleted'>> {
  const renames = new Map<string, string>();
  const deleted: string[] = [];
  if (pullRequest === null) return { renames, deleted };
  try {
    for (const file of await listPullFiles(octokit, { owner, repo, number: pullRequest })) {
      if (file.status === 'removed') deleted.push(file.path);
      else if (file.formerPath !== null) renames.set(file.path, file.formerPath);
    }
  } catch (error) {
    log.debug(`the pull request’s files could not be listed: ${String(error)}`);
  }
  return { renames, deleted };
}
