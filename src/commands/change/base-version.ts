import path from 'node:path';
import { findRepository } from '../../dataset/read/find-repository.ts';
import type { DatasetReport } from '../../dataset/types.ts';
import type { Step } from '../types.ts';
import { fetchBase } from './fetch-base.ts';
import { extractBase } from './extract-base.ts';
import { readGit } from './git.ts';
import { findUntracked } from './untracked.ts';
import type { BaseVersion, NamedPatterns, Repository } from './types.ts';

/** The base version, and the files of today's dataset of which git knows nothing: a step may have made them. */
export type FoundBase =
  | (Extract<BaseVersion, { files: unknown }> & { readonly unknown: ReadonlySet<string> })
  | { readonly unavailable: string };

/**
 * Lays the base version of the dataset's files into `folder`: from git when the history is there, else from the
 * contents API. null where the run belongs to no pull request.
 */
export async function findBaseVersion(
  step: Step,
  report: DatasetReport,
  folder: string,
): Promise<FoundBase | null> {
  const { context, inputs, workspace } = step;
  if (!/^pull_request(_target)?$/.test(context.eventName) || context.baseSha === null) return null;
  const patterns: NamedPatterns = {
    training: inputs.dataset.trainingFile,
    validation: inputs.dataset.validationFile,
    test: inputs.dataset.testFile,
  };
  const names = namesOf(report);
  const within = findRepository(names[0] ?? '', workspace);
  const repository: Repository = {
    root: path.join(workspace, within),
    prefix: within === '' ? '' : `${within}/`,
  };
  if (within !== '' && (await isAnother(repository, context)))
    return {
      unavailable: `${within} holds another repository: the dataset’s former version is not compared.`,
    };
  const base =
    (await extractBase(repository, context.baseSha, patterns, folder)) ??
    (await fetchBase(step, repository, patterns, folder));
  if (base === null) {
    return {
      unavailable:
        'The dataset’s version before this pull request is not here. Set `fetch-depth: 0` on actions/checkout, or give `github-token` with `contents: read`, to see what changed.',
    };
  }
  if ('unavailable' in base) return base;
  const former = new Set(base.files.map((file) => file.path));
  const unknown = (await findUntracked(repository, names)).filter((name) => !former.has(name));
  if (unknown.length < names.length) return { ...base, unknown: new Set(unknown) };
  return {
    unavailable: `${unknown[0]} is not tracked by git: there is no former version to compare it with.`,
  };
}

function namesOf({ training, validation, test }: DatasetReport): string[] {
  const sets = [training, validation, test].filter((set) => set !== null);
  return [...new Set(sets.flatMap((set) => set.files.map((file) => file.path)))];
}

/** Whether a checkout below the workspace is known to be of another repository than the pull request's. */
async function isAnother({ root }: Repository, { owner, repo }: Step['context']): Promise<boolean> {
  const url = await readGit(root, 'config', '--get', 'remote.origin.url');
  if (url === null) return false;
  const name = /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(url.trim())?.[1];
  return name !== undefined && name.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
}
