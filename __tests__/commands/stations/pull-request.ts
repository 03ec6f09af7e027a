import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ResultsFolder } from '../../../src/commands/results-folder.ts';
import { RunRecord } from '../../../src/commands/run-record.ts';
import { showDatasetChange } from '../../../src/commands/stations/dataset-change.ts';
import { prepareDataset, type CountedFindings } from '../../../src/commands/stations/prepare-dataset.ts';
import type { Step } from '../../../src/commands/types.ts';
import { readInputs } from '../../../src/inputs.ts';
import type { DiffView } from '../../../src/report/diff-view.ts';
import { createWorkspace } from '../../dataset/check-files.ts';
import { createClock, recordLog } from '../../github/builders.ts';
import { commitAll, writeFiles } from '../../rig/runner-environment.ts';

/** Texts by file; null removes a file. */
export type Texts = Readonly<Record<string, string | null>>;

export interface PullRequest {
  readonly before: Texts;
  readonly after: Texts;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Folder of the workspace that holds the repository. */
  readonly checkout?: string;
  /** Runs once the dataset was checked and before it is compared. */
  readonly between?: (workspace: string) => unknown;
}

export interface Told {
  readonly diff: DiffView | null;
  readonly counted: CountedFindings | undefined;
  readonly lines: readonly string[];
}

/** Checks and compares the dataset of a pull request with full history, in this process. */
export async function tellChange({
  before,
  after,
  inputs = {},
  checkout = '.',
  between,
}: PullRequest): Promise<Told> {
  const workspace = createWorkspace({});
  const repository = join(workspace, checkout);
  const apply = (texts: Texts): string => {
    for (const [name, text] of Object.entries(texts)) {
      if (text === null) rmSync(join(repository, name), { force: true });
      else writeFiles(repository, { [name]: text });
    }
    return commitAll(repository);
  };
  writeFiles(repository, {});
  const baseSha = apply({ '.gitkeep': '', ...before });
  apply(after);
  const given: Readonly<Record<string, string>> = {
    ...{ command: 'validate', provider: 'openai', model: 'gpt-4.1-mini', 'training-file': 'train.jsonl' },
    ...{ 'github-token': '', ...inputs },
  };
  const tempDir = mkdtempSync(join(workspace, '../runner-'));
  const { log, lines } = recordLog();
  const fail = (why: string): never => {
    throw new Error(why);
  };
  const run: Partial<Step> & { readonly outputs: unknown } = {
    inputs: readInputs((name) => given[name] ?? '', {}),
    context: { eventName: 'pull_request', baseSha, owner: 'o', repo: 'r', pullRequest: 7 } as Step['context'],
    ...{ workspace, tempDir, log, clock: createClock(), signal: new AbortController().signal },
    results: new ResultsFolder(tempDir, (text) => text, fail),
    record: new RunRecord('validate', { repository: 'o/r', action: 'o/r@v1' } as never, {}),
    outputs: { set: () => undefined } as never,
    workerUrl: new URL('../../../src/dataset/pass/worker.ts', import.meta.url),
  };
  const step = run as Step;
  const prepared = await prepareDataset(step);
  between?.(workspace);
  const counted = await showDatasetChange(step, prepared);
  return { diff: step.record.view.diff, counted, lines };
}
