import { asObject } from '../../boundary/json.ts';
import { createMultipart } from '../http/multipart.ts';
import { readText } from '../lenient.ts';
import type { ProviderFile, UploadOptions, UploadSource } from '../types.ts';
import { expectParsed, segment, type FamilyContext } from './context.ts';
import { findUploaded } from './find-uploaded.ts';
import { parseFile } from './parse-file.ts';

/** The Uploads API takes parts of at most 64 MB. */
const PART_BYTES = 64 * 1024 * 1024;
const PARALLEL_PARTS = 4;
/** Gigabytes are put together before the answer comes. */
const COMPLETE_TIMEOUT_MS = 5 * 60_000;
const DAY_SECONDS = 86_400;

/**
 * Uploads through the Uploads API: parts side by side, each retried on its own, then put together in order.
 * Where it fails for good, what was sent is cancelled.
 */
export async function uploadInParts(
  context: FamilyContext,
  source: UploadSource,
  options: UploadOptions,
  partBytes = PART_BYTES,
): Promise<ProviderFile> {
  const { client } = context;
  const begin = `begin the upload of ${source.name}`;
  const opened = await client.json({
    method: 'POST',
    path: '/uploads',
    json: {
      filename: source.name,
      purpose: 'fine-tune',
      bytes: source.bytes,
      mime_type: 'application/jsonl',
      ...(options.expiresAfterDays === null
        ? {}
        : {
            expires_after: {
              anchor: 'created_at',
              seconds: Math.round(options.expiresAfterDays * DAY_SECONDS),
            },
          }),
    },
    action: begin,
    // An upload that nobody completes expires within the hour.
    idempotent: true,
    signal: options.signal,
  });
  const uploadId = expectParsed(readText(asObject(opened)?.['id']), context, begin, 'upload id');
  try {
    const partIds = await sendParts(context, uploadId, source, options, partBytes);
    const action = `complete the upload of ${source.name}`;
    const raw = await client.json({
      method: 'POST',
      path: `/uploads/${segment(uploadId)}/complete`,
      json: { part_ids: partIds },
      timeoutMs: COMPLETE_TIMEOUT_MS,
      action,
      idempotent: true,
      recover: async () => {
        const file = await findUploaded(context, source, options.signal);
        return file === undefined ? undefined : { file };
      },
      signal: options.signal,
    });
    return expectParsed(parseFile(asObject(raw)?.['file']), context, action, 'file id');
  } catch (error) {
    await cancelQuietly(context, uploadId);
    throw error;
  }
}

async function sendParts(
  context: FamilyContext,
  uploadId: string,
  source: UploadSource,
  options: UploadOptions,
  partBytes: number,
): Promise<string[]> {
  const count = Math.ceil(source.bytes / partBytes);
  const ids: string[] = new Array<string>(count);
  const sent: number[] = new Array<number>(count).fill(0);
  // The first part that fails for good stops the others.
  const stop = new AbortController();
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
  let next = 0;

  async function work(): Promise<void> {
    for (let index = next++; index < count; index = next++) {
      const start = index * partBytes;
      const end = Math.min(start + partBytes, source.bytes);
      const action = `upload part ${index + 1} of ${count} of ${source.name}`;
      const place = index;
      const stream = createMultipart(
        {},
        {
          field: 'data',
          filename: source.name,
          contentType: 'application/octet-stream',
          bytes: end - start,
          open: async function* () {
            sent[place] = 0;
            for await (const chunk of source.read(start, end)) {
              yield chunk;
              sent[place] = (sent[place] ?? 0) + chunk.length;
              options.onProgress?.(sent.reduce((sum, bytes) => sum + bytes, 0));
            }
          },
        },
      );
      const path = `/uploads/${segment(uploadId)}/parts`;
      const raw = await context.client.json({
        method: 'POST',
        path,
        stream,
        action,
        idempotent: true,
        signal,
      });
      ids[index] = expectParsed(readText(asObject(raw)?.['id']), context, action, 'part id');
    }
  }

  const workers = Array.from({ length: Math.min(PARALLEL_PARTS, count) }, work);
  try {
    await Promise.all(workers);
  } catch (error) {
    stop.abort(new Error('another part failed'));
    await Promise.allSettled(workers);
    throw error;
  }
  return ids;
}

/** Best effort, also after the step was cancelled: an upload that is left alone expires by itself. */
async function cancelQuietly(context: FamilyContext, uploadId: string): Promise<void> {
  try {
    await context.client.json({
      method: 'POST',
      path: `/uploads/${segment(uploadId)}/cancel`,
      action: 'cancel the upload',
      idempotent: true,
      maxAttempts: 1,
      timeoutMs: 3_000,
    });
  } catch {
    // The error that led here is the one to report.
  }
}
