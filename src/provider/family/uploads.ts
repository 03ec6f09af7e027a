import { UnsupportedError } from '../errors/unsupported-error.ts';
import { createMultipart } from '../http/multipart.ts';
import { refuseExpiry } from '../refuse-expiry.ts';
import type { ProviderFile, UploadOptions, UploadSource } from '../types.ts';
import { expectParsed, type FamilyContext } from './context.ts';
import { findUploaded } from './find-uploaded.ts';
import { parseFile } from './parse-file.ts';
import { uploadInParts } from './upload-parts.ts';

const DAY_SECONDS = 86_400;

/** Uploads a dataset: in one request, or in parts above the provider's limit for one. Throws UnsupportedError where it is too large for both. */
export async function uploadFile(
  context: FamilyContext,
  source: UploadSource,
  options: UploadOptions,
): Promise<ProviderFile> {
  const { capabilities, title } = context.profile;
  refuseExpiry(title, capabilities, options);
  if (source.bytes <= capabilities.maxFileBytes) return uploadWhole(context, source, options);
  if (capabilities.maxPartedBytes !== null && source.bytes <= capabilities.maxPartedBytes)
    return uploadInParts(context, source, options);
  const limit = capabilities.maxPartedBytes ?? capabilities.maxFileBytes;
  throw new UnsupportedError(
    title,
    `take a file of ${source.bytes} bytes (${source.name})`,
    `At most ${limit} bytes: use a smaller file, or training-share.`,
  );
}

async function uploadWhole(
  context: FamilyContext,
  source: UploadSource,
  options: UploadOptions,
): Promise<ProviderFile> {
  const action = `upload ${source.name}`;
  const fields = { purpose: 'fine-tune', ...writeExpiry(options) };
  const stream = createMultipart(fields, {
    field: 'file',
    filename: source.name,
    contentType: 'application/jsonl',
    bytes: source.bytes,
    open: () => countBytes(source.read(0, source.bytes), options.onProgress),
  });
  const raw = await context.client.json({
    method: 'POST',
    path: '/files',
    stream,
    action,
    // A second copy of a file costs nothing and harms nothing; but first see whether the first one arrived.
    idempotent: true,
    recover: () => findUploaded(context, source, options.signal),
    signal: options.signal,
  });
  return expectParsed(parseFile(raw), context, action, 'file id');
}

/** The form's words for an expiry. */
export function writeExpiry(options: UploadOptions): Record<string, string> {
  if (options.expiresAfterDays === null) return {};
  return {
    'expires_after[anchor]': 'created_at',
    'expires_after[seconds]': String(Math.round(options.expiresAfterDays * DAY_SECONDS)),
  };
}

/** Passes the bytes on and tells how many there have been. */
export async function* countBytes(
  chunks: AsyncIterable<Uint8Array>,
  onProgress: ((bytes: number) => void) | undefined,
): AsyncIterable<Uint8Array> {
  let sent = 0;
  for await (const chunk of chunks) {
    yield chunk;
    sent += chunk.length;
    onProgress?.(sent);
  }
}
