import { asObject } from '../../boundary/json.ts';
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts';
import { UnsupportedError } from '../errors/unsupported-error.ts';
import { segment } from '../family/context.ts';
import { nullIfGone } from '../family/paging.ts';
import { countBytes } from '../family/uploads.ts';
import { createMultipart } from '../http/multipart.ts';
import { refuseExpiry } from '../refuse-expiry.ts';
import type { HttpClient } from '../http/types.ts';
import { holdsList, readList } from '../lenient.ts';
import type { ProviderFile, UploadOptions, UploadSource } from '../types.ts';
import { TOGETHER_CAPABILITIES } from './capabilities.ts';
import { parseTogetherFile } from './parse.ts';

const TITLE = 'Together AI';

/** Together's file calls. */
export function createFileCalls(client: HttpClient) {
  /** Newest first; the endpoint sends everything at once. */
  async function listFiles(limit: number, signal?: AbortSignal): Promise<readonly ProviderFile[]> {
    const request = { method: 'GET', path: '/files', action: 'list the files', expects: holdsList } as const;
    const raw = await client.json({ ...request, signal });
    const training = readList(raw).filter(
      (item) => (asObject(item)?.['purpose'] ?? 'fine-tune') === 'fine-tune',
    );
    const files = training.flatMap((item) => parseTogetherFile(item) ?? []);
    return files.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)).slice(0, limit);
  }

  async function findUploaded(source: UploadSource, signal: AbortSignal | undefined): Promise<unknown> {
    if (!source.name.includes(source.sha256.slice(0, 12))) return undefined;
    const files = await listFiles(100, signal);
    return files.find(
      (file) => file.filename === source.name && file.bytes === source.bytes && file.status !== 'error',
    )?.raw;
  }

  return {
    listFiles,

    async uploadFile(source: UploadSource, options: UploadOptions): Promise<ProviderFile> {
      refuseExpiry(TITLE, TOGETHER_CAPABILITIES, options);
      if (source.bytes > TOGETHER_CAPABILITIES.maxFileBytes) {
        throw new UnsupportedError(
          TITLE,
          `take a file of ${source.bytes} bytes (${source.name}) in one request`,
          `At most ${TOGETHER_CAPABILITIES.maxFileBytes} bytes.`,
        );
      }
      const action = `upload ${source.name}`;
      const stream = createMultipart(
        { purpose: 'fine-tune', file_name: source.name, file_type: 'jsonl' },
        {
          field: 'file',
          filename: source.name,
          contentType: 'application/octet-stream',
          bytes: source.bytes,
          open: () => countBytes(source.read(0, source.bytes), options.onProgress),
        },
      );
      const recover = () => findUploaded(source, options.signal);
      const raw = await client.json({
        method: 'POST',
        path: '/files/upload',
        stream,
        action,
        idempotent: true,
        recover,
        signal: options.signal,
      });
      const file = parseTogetherFile(raw);
      if (file === null) throw new UnexpectedAnswerError(TITLE, action, 'no file id in it');
      return file;
    },

    async retrieveFile(id: string, signal?: AbortSignal): Promise<ProviderFile | null> {
      const raw = await nullIfGone(
        client.json({ method: 'GET', path: `/files/${segment(id)}`, action: 'retrieve the file', signal }),
        [404],
      );
      return parseTogetherFile(raw);
    },

    async readFile(id: string, maxBytes: number, signal?: AbortSignal): Promise<Buffer> {
      const path = `/files/${segment(id)}/content`;
      const headers = { accept: 'application/binary' };
      return (await client.send({ method: 'GET', path, headers, action: 'read the file', maxBytes, signal }))
        .body;
    },

    async deleteFile(id: string, signal?: AbortSignal): Promise<boolean> {
      const request = client.json({
        method: 'DELETE',
        path: `/files/${segment(id)}`,
        action: 'delete the file',
        signal,
      });
      const raw = await nullIfGone(request, [404]);
      return raw !== null && asObject(raw)?.['deleted'] !== false;
    },
  };
}
