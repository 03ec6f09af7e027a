import type { IncomingMessage } from 'node:http';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { ApiError } from './api-error.ts';

export interface Received {
  readonly fields: ReadonlyMap<string, string>;
  /** The part that held a file; null where there was none. */
  readonly file: { readonly field: string; readonly filename: string; readonly bytes: number } | null;
}

/**
 * Streams the one file of a multipart body to `path`, so that half a gigabyte never stands in memory.
 * A file over `maxBytes` is the API's own 413; what was written is removed whenever this throws.
 */
export async function receiveMultipart(
  request: IncomingMessage,
  path: string,
  maxBytes: number,
): Promise<Received> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    throw new ApiError(400, `Invalid Content-Type: expected 'multipart/form-data', got '${type}'.`);
  }
  const fields = new Map<string, string>();
  let file: Received['file'] = null;
  let written: Promise<void> = Promise.resolve();
  const limit = { exceeded: false };
  const parser = new Busboy({
    headers: request.headers as BusboyHeaders,
    preservePath: true,
    limits: { fileSize: maxBytes, files: 1, fields: 50 },
  });
  parser.on('field', (name, value) => fields.set(name, value));
  parser.on('file', (field, stream, filename) => {
    const sink = createWriteStream(path, { mode: 0o600 });
    stream.on('limit', () => {
      limit.exceeded = true;
    });
    written = pipeline(stream, sink).then(() => {
      file = { field, filename, bytes: sink.bytesWritten };
    });
    // The parser's own failure is reported below; the write then fails for the same reason.
    written.catch(() => undefined);
  });
  try {
    await pipeline(request, parser);
    await written;
    if (limit.exceeded) throw new ApiError(413, `Maximum content size limit (${maxBytes}) exceeded.`);
  } catch (error) {
    await rm(path, { force: true });
    throw error instanceof ApiError ? error : new ApiError(400, 'Could not parse multipart form.');
  }
  return { fields, file };
}
