import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BaseFile } from '../../dataset/change/base-rows.ts';
import { findPointer } from '../../dataset/read/pointer.ts';
import { listFilesAtRef, readFileAtRef } from '../../github/contents.ts';
import { openGitHub } from '../../github/octokit.ts';
import type { Step } from '../types.ts';
import type { BaseVersion, NamedPatterns } from './types.ts';
import { matchPaths } from './match-paths.ts';

/** GitHub serves files up to 100 MB this way. */
const maxBytes = 100 * 1024 * 1024;

/** The base version from GitHub's contents API; null where the token may not read it. */
export async function fetchBase(
  step: Step,
  baseSha: string,
  patterns: NamedPatterns,
  folder: string,
): Promise<BaseVersion | null> {
  const { inputs, context, clock, log, lastCall } = step;
  const token = inputs.github.githubToken;
  if (token === '') return null;
  const { owner, repo } = context;
  try {
    const octokit = await openGitHub({ token, apiUrl: context.apiUrl, clock, log, signal: lastCall });
    const all = await listFilesAtRef(octokit, { owner, repo, ref: baseSha });
    await mkdir(folder, { recursive: true });
    const files: BaseFile[] = [];
    for (const [number, { role, path: file }] of matchPaths(all, patterns).entries()) {
      const bytes = await readFileAtRef(octokit, { owner, repo, path: file, ref: baseSha, maxBytes });
      if (bytes === null) continue;
      if (findPointer(bytes.subarray(0, 2048), bytes.length) !== null) {
        return {
          unavailable: `${file} is kept outside of git (LFS or DVC): its former version is not compared.`,
        };
      }
      const absolute = path.join(folder, `base-${number}.jsonl`);
      await writeFile(absolute, bytes);
      files.push({ role, path: file, absolute });
    }
    return { commit: baseSha, files };
  } catch (error) {
    log.debug(`the base version could not be fetched: ${String(error)}`);
    return null;
  }
}
