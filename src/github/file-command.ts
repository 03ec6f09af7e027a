import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

/**
 * Appends one name and value to a file of the runner (GITHUB_OUTPUT, GITHUB_STATE).
 *
 * The random delimiter keeps a value from forging further entries, as in `@actions/core`; that package is not
 * used because a state must be on disk at once, even while the step is being cancelled, and loading it is slow.
 */
export function appendFileCommand(path: string, name: string, value: string): void {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(path, `${name}<<${delimiter}${EOL}${value}${EOL}${delimiter}${EOL}`);
}
