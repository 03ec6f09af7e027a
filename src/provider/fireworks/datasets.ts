import { asObject, asString } from '../../boundary/json.ts';
import { ApiError } from '../errors/api-error.ts';
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts';
import { UnsupportedError } from '../errors/unsupported-error.ts';
import { segment } from '../family/context.ts';
import { nullIfGone } from '../family/paging.ts';
import { countBytes } from '../family/uploads.ts';
import { createMultipart } from '../http/multipart.ts';
import { refuseExpiry } from '../refuse-expiry.ts';
import type { HttpClient } from '../http/types.ts';
import { readList, readText } from '../lenient.ts';
import type { ProviderFile, UploadOptions, UploadSource } from '../types.ts';
import { FIREWORKS_CAPABILITIES, PLAIN_UPLOAD_BYTES } from './capabilities.ts';
import { datasetId, lastSegment } from './names.ts';
import { parseDataset } from './parse.ts';

const TITLE = 'Fireworks AI';
const MAX_PAGES = 20;

/**
 * Fireworks' datasets, as files: a record is made first, then its bytes are sent.
 * @param plainBytes from this size on the bytes go to a signed address; tests lower it
 */
export function createFileCalls(client: HttpClient, account: string, plainBytes = PLAIN_UPLOAD_BYTES) {
  const datasets = `/accounts/${segment(account)}/datasets`;

  async function retrieveFile(id: string, signal?: AbortSignal): Promise<ProviderFile | null> {
    const path = `${datasets}/${segment(lastSegment(id))}`;
    return parseDataset(
      await nullIfGone(client.json({ method: 'GET', path, action: 'retrieve the dataset', signal }), [404]),
    );
  }

  async function createRecord(id: string, signal: AbortSignal | undefined): Promise<void> {
    const json = { datasetId: id, dataset: { userUploaded: {} } };
    try {
      await client.json({
        method: 'POST',
        path: datasets,
        json,
        action: 'create the dataset record',
        idempotent: true,
        final: [409],
        signal,
      });
    } catch (error) {
      // It is there already: from an earlier run, or from an attempt whose answer was lost.
      if (
        !(error instanceof ApiError) ||
        (error.status !== 409 && !/already.?exists/i.test(`${error.providerCode ?? ''} ${error.detail}`))
      )
        throw error;
    }
  }

  async function sendPlain(id: string, source: UploadSource, options: UploadOptions): Promise<void> {
    const stream = createMultipart(
      {},
      {
        field: 'file',
        filename: source.name,
        contentType: 'application/octet-stream',
        bytes: source.bytes,
        open: () => countBytes(source.read(0, source.bytes), options.onProgress),
      },
    );
    await client.json({
      method: 'POST',
      path: `${datasets}/${segment(id)}:upload`,
      stream,
      action: `upload ${source.name}`,
      idempotent: true,
      signal: options.signal,
    });
  }

  /** The bytes go to a storage address that the answer names, without the key. */
  async function sendSigned(id: string, source: UploadSource, options: UploadOptions): Promise<void> {
    const { signal } = options;
    const action = `ask where to upload ${source.name}`;
    const json = { filenameToSize: { [source.name]: source.bytes } };
    const raw = await client.json({
      method: 'POST',
      path: `${datasets}/${segment(id)}:getUploadEndpoint`,
      json,
      action,
      idempotent: true,
      signal,
    });
    const url = asString(asObject(asObject(raw)?.['filenameToSignedUrls'])?.[source.name]);
    if (url === undefined) throw new UnexpectedAnswerError(TITLE, action, 'no address for the file in it');
    await client.send({
      method: 'PUT',
      path: url,
      stream: {
        contentType: 'application/octet-stream',
        bytes: source.bytes,
        open: () => countBytes(source.read(0, source.bytes), options.onProgress),
      },
      headers: { 'x-goog-content-length-range': `${source.bytes},${source.bytes}` },
      action: `upload ${source.name}`,
      signal,
    });
    await client.json({
      method: 'POST',
      path: `${datasets}/${segment(id)}:validateUpload`,
      json: {},
      action: 'validate the dataset',
      idempotent: true,
      signal,
    });
  }

  return {
    retrieveFile,

    async uploadFile(source: UploadSource, options: UploadOptions): Promise<ProviderFile> {
      refuseExpiry(TITLE, FIREWORKS_CAPABILITIES, options);
      const limit = FIREWORKS_CAPABILITIES.maxPartedBytes ?? plainBytes;
      if (source.bytes > limit)
        throw new UnsupportedError(
          TITLE,
          `take a file of ${source.bytes} bytes (${source.name})`,
          `At most ${limit} bytes.`,
        );
      const id = datasetId(source);
      await createRecord(id, options.signal);
      const before = await retrieveFile(id, options.signal);
      if (before?.status === 'processed') return before;
      await (source.bytes < plainBytes ? sendPlain : sendSigned)(id, source, options);
      const after = await retrieveFile(id, options.signal);
      if (after === null)
        throw new UnexpectedAnswerError(TITLE, `upload ${source.name}`, `no dataset ${id} after the upload`);
      return { ...after, bytes: source.bytes };
    },

    async listFiles(limit: number, signal?: AbortSignal): Promise<readonly ProviderFile[]> {
      const found: ProviderFile[] = [];
      let pageToken: string | undefined;
      for (let page = 0; page < MAX_PAGES; page += 1) {
        const raw = await client.json({
          method: 'GET',
          path: datasets,
          query: { pageSize: 200, orderBy: 'create_time desc', pageToken },
          action: 'list the datasets',
          signal,
        });
        found.push(...readList(raw, 'datasets').flatMap((item) => parseDataset(item) ?? []));
        pageToken = readText(asObject(raw)?.['nextPageToken']) ?? undefined;
        if (pageToken === undefined) break;
      }
      return found.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)).slice(0, limit);
    },

    readFile: async (): Promise<Buffer> => {
      throw new UnsupportedError(TITLE, 'hand out a dataset’s bytes here');
    },

    async deleteFile(id: string, signal?: AbortSignal): Promise<boolean> {
      const path = `${datasets}/${segment(lastSegment(id))}`;
      return (
        (await nullIfGone(
          client.json({ method: 'DELETE', path, action: 'delete the dataset', signal }),
          [404],
        )) !== null
      );
    },
  };
}
