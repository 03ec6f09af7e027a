import type { Step } from '../types.ts';
import { fetchBase } from './fetch-base.ts';
import { extractBase } from './extract-base.ts';
import type { BaseVersion, NamedPatterns } from './types.ts';

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
