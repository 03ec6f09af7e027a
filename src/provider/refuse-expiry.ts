import { UnsupportedError } from './errors/unsupported-error.ts';
import type { Capabilities, UploadOptions } from './types.ts';

/** Throws UnsupportedError where an upload shall expire and the provider keeps files until they are deleted. */
export function refuseExpiry(
  title: string,
  { fileExpiry }: Pick<Capabilities, 'fileExpiry'>,
  { expiresAfterDays }: UploadOptions,
): void {
  if (expiresAfterDays === null || fileExpiry) return;
  throw new UnsupportedError(
    title,
    'delete uploaded files by itself',
    'Leave file-expires-days empty; keep-files: false deletes them once the job has ended.',
  );
}
