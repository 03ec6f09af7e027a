/** What stands in a file instead of its data when it was not fetched. */
export type Pointer = 'lfs' | 'dvc';

/** Git LFS keeps a pointer under this size (its specification, version 1). */
const POINTER_BYTES = 1024;

/**
 * Recognises a Git LFS pointer or a DVC file by its content.
 *
 * @param head the file's first bytes
 * @param size the file's size in bytes
 */
export function findPointer(head: Uint8Array, size: number): Pointer | null {
  const text = Buffer.from(head.subarray(0, POINTER_BYTES)).toString('latin1');
  if (size <= POINTER_BYTES && text.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs';
  if (/^(?:md5: [0-9a-f]{32}\n)?(?:frozen: \w+\n)?outs:\n- /.test(text)) return 'dvc';
  return null;
}
