import { missingInput, refusedInput } from '../../input-values/refused.ts';
import { findFileId } from './file-id.ts';
import { resolveFiles, type SourceFile } from './resolve-files.ts';

/** Where one input's examples are: in files of the workspace, or in a file that was uploaded before. */
export type Source =
  | { readonly kind: 'files'; readonly files: readonly SourceFile[] }
  | { readonly kind: 'id'; readonly id: string };

export interface DatasetSources {
  /** No files where only a test set was given. */
  readonly training: Source;
  readonly validation: Source | null;
  readonly test: { readonly kind: 'files'; readonly files: readonly SourceFile[] } | null;
}

/** The inputs that name files; empty where not given. */
export interface NamedFiles {
  readonly trainingFile: readonly string[];
  readonly validationFile: readonly string[];
  readonly testFile: readonly string[];
  readonly validationSplit: number;
  readonly trainingShare: number;
}

/**
 * Finds the files, or ids, that the inputs name.
 *
 * @throws UserError naming the input and the entry
 */
export async function resolveSources(named: NamedFiles, workspace: string): Promise<DatasetSources> {
  if (named.trainingFile.length === 0 && named.testFile.length === 0) {
    throw missingInput('training-file', 'give a path, a glob or several, one a line');
  }
  // An evaluation alone has a test set and nothing to train on.
  const training: Source =
    named.trainingFile.length === 0
      ? { kind: 'files', files: [] }
      : await resolveSource('training-file', named.trainingFile, workspace);
  if (training.kind === 'id') {
    const divided =
      named.validationSplit > 0 ? 'validation-split' : named.trainingShare < 1 ? 'training-share' : null;
    if (divided !== null) {
      const problem = `needs the examples themselves, and \`training-file\` is the file id ${training.id}.`;
      throw refusedInput(divided, problem);
    }
  }
  const validation =
    named.validationFile.length === 0
      ? null
      : await resolveSource('validation-file', named.validationFile, workspace);
  return { training, validation, test: await resolveTest(named.testFile, workspace) };
}

async function resolveSource(input: string, entries: readonly string[], workspace: string): Promise<Source> {
  const id = await findFileId(input, entries, workspace);
  return id === null
    ? { kind: 'files', files: await resolveFiles(input, entries, workspace) }
    : { kind: 'id', id };
}

async function resolveTest(entries: readonly string[], workspace: string): Promise<DatasetSources['test']> {
  if (entries.length === 0) return null;
  const source = await resolveSource('test-file', entries, workspace);
  if (source.kind === 'files') return source;
  throw refusedInput(
    'test-file',
    `${source.id} is a file id; the evaluation needs the examples in the workspace.`,
  );
}
