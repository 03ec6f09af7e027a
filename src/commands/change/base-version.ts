import type { SetRole } from '../../dataset/types.ts';
import type { BaseFile } from '../../dataset/change/base-rows.ts';
import type { Step } from '../types.ts';
import { fetchBase } from './fetch-base.ts';
import { extractBase } from './extract-base.ts';

/** The inputs that name the dataset's files, by set. */
export type NamedPatterns = Readonly<Record<SetRole, readonly string[]>>;

/** The dataset's files as they were before the change, or why they cannot be had. */
export type BaseVersion =
  | { readonly commit: string; readonly files: readonly BaseFile[] }
  | { readonly unavailable: string };

/**
 * Lays the base version of the dataset's files into `folder`: from git when the history is there, else from the
 * contents API. null where the run belongs to no pull request.
 */
export async function findBaseVersion(step: Step, folder: string): Promise<BaseVersion | null> {
  const { context, inputs, workspace } = step;
  if (!/^pull_request(_target)?$/.test(context.eventName) || context.baseSha === null) return null;
  const patterns: NamedPatterns = {
    training: inputs.dataset.trainingFile,
    validation: inputs.dataset.validationFile,
    test: inputs.dataset.testFile,
  };
  const local = await extractBase(workspace, context.baseSha, patterns, folder);
  if (local !== null) return local;
  return (
    (await fetchBase(step, context.baseSha, patterns, folder)) ?? {
      unavailable:
        'The dataset’s version before this pull request is not here. Set `fetch-depth: 0` on actions/checkout, or give `github-token` with `contents: read`, to see what changed.',
    }
  );
}
