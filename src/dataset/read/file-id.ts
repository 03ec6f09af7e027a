import { refusedInput } from '../../input-values/refused.ts';
import { stat } from 'node:fs/promises';
import path from 'node:path';

/** OpenAI and Azure write `file-` and letters or hex, Together a UUID after it. */
const FILE_ID = /^file-[A-Za-z0-9_-]{3,120}$/;

/**
 * The id of an uploaded file, where the input is one: it looks like an id, and no such path exists.
 *
 * @throws UserError where an id stands beside other entries
 */
export async function findFileId(
  input: string,
  entries: readonly string[],
  workspace: string,
): Promise<string | null> {
  for (const entry of entries) {
    if (!FILE_ID.test(entry) || (await exists(path.join(workspace, entry)))) continue;
    if (entries.length > 1) {
      throw refusedInput(
        input,
        `the file id "${entry}" stands beside other entries; give either one id or paths.`,
      );
    }
    return entry;
  }
  return null;
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}
