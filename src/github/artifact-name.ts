/** What the artifact service and its client refuse in names; and in paths, less the separators. */
const FORBIDDEN = '":<>|*?\\r\\n';
const NOT_IN_NAMES = new RegExp(`[${FORBIDDEN}\\\\/\\p{Cc}]+`, 'gu');
const NOT_IN_PATHS = new RegExp(`[${FORBIDDEN}\\\\\\p{Cc}]+`, 'gu');

const MAX_NAME_LENGTH = 200;

/** The client prints the name without a guard, so that `##[` must not stand in it. */
const COMMAND_START = /##\[/g;

/** A name for an artifact out of any text. */
export function cleanArtifactName(name: string): string {
  const clean = name
    .replace(NOT_IN_NAMES, '-')
    .replace(COMMAND_START, '--(')
    .trim()
    .slice(0, MAX_NAME_LENGTH);
  return clean.replace(/^[-.]+$/, '') === '' ? 'results' : clean.toWellFormed();
}

/** A path inside an artifact, with forward slashes, out of any relative path. */
export function cleanArtifactPath(path: string): string {
  return path.replace(NOT_IN_PATHS, '-').replace(COMMAND_START, '--(');
}

/** The contract's name: unique for an attempt, because a re-run keeps the artifacts of earlier attempts. */
export function defaultArtifactName(jobIdOrCommand: string, attempt: number): string {
  return `fine-tune-${jobIdOrCommand}-${attempt}`;
}
