import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isObject, type JsonObject } from '../../boundary/json.ts';
import { UserError } from '../../boundary/user-error.ts';
import { assertInside, showPath } from '../../dataset/read/workspace.ts';
import { refusedInput } from '../../input-values/refused.ts';
import { readYaml } from '../../input-values/yaml.ts';
import type { TrainingInputs } from '../../training/inputs.ts';

/** A python grader's source alone may have 256 kB (OpenAI's documentation). */
const maxBytes = 1_048_576;

/**
 * The reinforcement grader, inline or from a file of the workspace; null where none was given.
 * @throws UserError where the file cannot be read as data or holds no map.
 */
export async function loadGrader(
  grader: TrainingInputs['grader'],
  workspace: string,
): Promise<JsonObject | null> {
  if (grader === null) return null;
  if ('inline' in grader) return grader.inline;
  const shown = showPath(grader.path);
  const named = path.resolve(workspace, grader.path);
  assertInside('grader', grader.path, workspace, named);
  let text: string;
  try {
    const real = await realpath(named);
    assertInside('grader', grader.path, workspace, real);
    if ((await stat(real)).size > maxBytes) {
      throw refusedInput('grader', `${shown} is larger than ${maxBytes} bytes.`);
    }
    text = await readFile(real, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw refusedInput(
      'grader',
      `${shown} cannot be read. Give the path of a JSON or YAML file in the workspace, or the grader itself.`,
      { cause: error },
    );
  }
  const value = readYaml('grader', text, { file: shown, secret: true });
  if (isObject(value)) return value;
  throw refusedInput('grader', `${shown} holds no map with type and the members of that grader.`);
}
