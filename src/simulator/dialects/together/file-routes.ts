import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { bytes, json, redirect } from '../../server/answer.ts';
import { ApiError } from '../../server/api-error.ts';
import { receiveMultipart } from '../../server/multipart.ts';
import { type Call, type Route, route } from '../../server/route.ts';
import type { FileRecord } from '../../store/files.ts';
import { newId } from '../../store/new-id.ts';
import { signUpload } from '../common/put-routes.ts';
import type { World } from '../common/world.ts';

const maxFileBytes = 5 * 1024 ** 3;
const purposes = ['fine-tune', 'eval', 'batch-api'];
const types = ['jsonl', 'csv', 'parquet'];

export function togetherFileRoutes(world: World): Route[] {
  return [
    // The documented way: everything in one multipart request.
    route('POST', '/files/upload', async (call) => {
      const path = world.files.temporaryPath();
      const { fields, file } = await receiveMultipart(call.request, path, maxFileBytes);
      const filename = checkUpload(fields.get('purpose'), fields.get('file_name'), fields.get('file_type'));
      if (!file) throw new ApiError(400, "'file' is required", { param: 'file' });
      const id = newId('file-');
      const record = await world.files.add(id, path, {
        filename,
        purpose: 'fine-tune',
        expiresSeconds: null,
      });
      return json(renderFile(world, record));
    }),
    // The official clients' way: a redirect to a signed URL, which takes the bytes.
    route('POST', '/files', (call) => {
      const { query } = call;
      const filename = checkUpload(query.get('purpose'), query.get('file_name'), query.get('file_type'));
      const fileId = newId('file-');
      return redirect(signUpload(world, { fileId, filename }), { 'x-together-file-id': fileId });
    }),
    route('GET', '/files', (call) =>
      json({
        data: world.files
          .list()
          .slice(call.hideNewest)
          .map((file) => renderFile(world, file)),
      }),
    ),
    route('GET', '/files/{}', (call) => json(renderFile(world, findFile(world, call)))),
    route('GET', '/files/{}/content', (call) => {
      const file = findFile(world, call);
      return bytes({ stream: createReadStream(world.files.path(file.id)), bytes: file.bytes });
    }),
    route('DELETE', '/files/{}', async (call) => {
      const { id } = findFile(world, call);
      await world.files.delete(id);
      return json({ id, deleted: true });
    }),
  ];
}

function checkUpload(purpose: unknown, name: unknown, type: unknown): string {
  if (!purposes.includes(String(purpose))) throw new ApiError(400, 'Invalid purpose', { param: 'purpose' });
  if (!types.includes(String(type))) throw new ApiError(400, 'Invalid file_type', { param: 'file_type' });
  if (typeof name !== 'string' || name === '')
    throw new ApiError(400, 'Missing file_name', { param: 'file_name' });
  return basename(name);
}

function findFile(world: World, call: Call): FileRecord {
  const id = call.params[0] ?? '';
  const file = world.files.find(id);
  if (!file) throw new ApiError(404, `File ${id} not found`, { code: 'file_not_found' });
  return file;
}

function renderFile(world: World, file: FileRecord) {
  const ready = world.files.isReady(file);
  return {
    id: file.id,
    object: 'file',
    filename: file.filename,
    bytes: file.bytes,
    created_at: Math.floor(file.createdMs / 1000),
    purpose: 'fine-tune',
    FileType: file.filename.endsWith('.csv')
      ? 'csv'
      : file.filename.endsWith('.parquet')
        ? 'parquet'
        : 'jsonl',
    Processed: ready,
    LineCount: 0,
    processing_status: ready ? 'COMPLETED' : 'RUNNING',
  };
}
