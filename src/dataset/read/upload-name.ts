import path from 'node:path';

/** File systems and providers take longer names; people and tables do not. */
const MAX_BASE_LENGTH = 60;
/** Hex digits of the digest in a name: enough to find the file of the same bytes again among thousands. */
export const DIGEST_DIGITS = 16;

/**
 * The name of an upload: the first file's base name made safe, and the beginning of the digest of its bytes,
 * by which a later run recognises a file that is already there.
 */
export function uploadName(firstPath: string, sha256: string): string {
  const base = path.posix
    .basename(firstPath)
    .replace(/\.[^.]*$/, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_BASE_LENGTH);
  return `${base === '' ? 'dataset' : base}-${sha256.slice(0, DIGEST_DIGITS)}.jsonl`;
}
