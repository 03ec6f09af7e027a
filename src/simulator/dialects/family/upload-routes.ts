import { rename } from 'node:fs/promises';
import { asArray, asObject, asString, type JsonObject } from '../../../boundary/json.ts';
import { ApiError } from '../../server/api-error.ts';
import { json } from '../../server/answer.ts';
import { receiveMultipart } from '../../server/multipart.ts';
import { type Call, type Route, route } from '../../server/route.ts';
import { newId } from '../../store/new-id.ts';
import type { World } from '../common/world.ts';
import { checkFile, expiryOf } from './file-routes.ts';
import { seconds } from './plain.ts';
import { renderFile } from './render.ts';
import type { Traits } from './traits.ts';

const maxPartBytes = 64 * 1024 * 1024;
const maxUploadBytes = 8 * 1024 ** 3;
const lifetimeMs = 3_600_000;

interface UploadRecord {
  readonly id: string;
  readonly filename: string;
  readonly purpose: string;
  readonly bytes: number;
  readonly createdMs: number;
  readonly expiresSeconds: number | null;
}

interface UploadEnd {
  readonly status: 'completed' | 'cancelled';
  readonly fileId: string | null;
}

interface Part {
  readonly uploadId: string;
  readonly bytes: number;
}

/** Large files in parts: each at most 64 MB, put together in the order that `complete` names. */
export function uploadRoutes(world: World, traits: Traits): Route[] {
  return [
    route('POST', '/uploads', async (call) => json(render(world, traits, start(world, await call.body())))),
    route('POST', '/uploads/{}/parts', (call) => addPart(world, call)),
    route('POST', '/uploads/{}/complete', (call) => complete(world, traits, call)),
    route('POST', '/uploads/{}/cancel', ({ params: [id = ''] }) => {
      const upload = pending(world, id);
      end(world, id, { status: 'cancelled', fileId: null });
      return json(render(world, traits, upload));
    }),
  ];
}

function start(world: World, body: JsonObject): UploadRecord {
  const filename = asString(body.filename) ?? '';
  const purpose = asString(body.purpose) ?? '';
  const size = body.bytes;
  checkFile(purpose, filename, 1);
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > maxUploadBytes) {
    throw new ApiError(400, `Invalid 'bytes': must be an integer from 1 to ${maxUploadBytes}.`, {
      param: 'bytes',
    });
  }
  if (typeof body.mime_type !== 'string') {
    throw new ApiError(400, "Missing required parameter: 'mime_type'.", { param: 'mime_type' });
  }
  const expiry = asObject(body.expires_after);
  const upload: UploadRecord = {
    id: newId('upload_', 32),
    filename,
    purpose,
    bytes: size,
    createdMs: world.clock.now(),
    expiresSeconds: expiry ? expiryOf(expiry.anchor, expiry.seconds) : null,
  };
  world.store.create('upload', upload.id, upload);
  return upload;
}

async function addPart(world: World, call: Call) {
  const upload = pending(world, call.params[0] ?? '');
  const path = world.files.temporaryPath();
  const { file } = await receiveMultipart(call.request, path, maxPartBytes);
  if (file?.field !== 'data') throw new ApiError(400, "'data' is a required property", { param: 'data' });
  const id = newId('part_', 32);
  await rename(path, world.store.bytesPath(id));
  world.store.create('part', id, { uploadId: upload.id, bytes: file.bytes } satisfies Part);
  return json({
    id,
    object: 'upload.part',
    created_at: seconds(world.clock.now()),
    upload_id: upload.id,
  });
}

async function complete(world: World, traits: Traits, call: Call) {
  const upload = pending(world, call.params[0] ?? '');
  const body = await call.body();
  const partIds = (asArray(body.part_ids) ?? []).map(String);
  const parts = partIds.map((id) => world.store.read<Part>('part', id));
  const foreign = parts.findIndex((part) => part?.uploadId !== upload.id);
  if (partIds.length === 0 || foreign >= 0) {
    throw new ApiError(400, `Invalid 'part_ids': ${partIds[foreign] ?? 'no part'}.`, { param: 'part_ids' });
  }
  const size = parts.reduce((sum, part) => sum + (part?.bytes ?? 0), 0);
  if (size !== upload.bytes) {
    throw new ApiError(400, `Upload has ${size} bytes, but ${upload.bytes} bytes were declared.`, {
      param: 'bytes',
    });
  }
  const joined = await world.files.join(partIds);
  if (typeof body.md5 === 'string' && body.md5.toLowerCase() !== joined.md5) {
    throw new ApiError(400, `The MD5 of the upload is ${joined.md5}, not the given one.`, { param: 'md5' });
  }
  const fileId = newId('file-', 22);
  // The end is written first: of two requests to complete, only one makes a file.
  end(world, upload.id, { status: 'completed', fileId });
  await world.files.add(fileId, joined.path, upload);
  return json(render(world, traits, upload));
}

function pending(world: World, id: string): UploadRecord {
  const upload = world.store.read<UploadRecord>('upload', id);
  if (!upload) throw new ApiError(404, `No such Upload object: ${id}`, { param: 'upload_id' });
  const status = statusOf(world, upload);
  if (status !== 'pending') throw new ApiError(400, `Upload ${id} is ${status}.`, { param: 'upload_id' });
  return upload;
}

function end(world: World, id: string, what: UploadEnd): void {
  if (!world.store.create('upload-end', id, what)) {
    throw new ApiError(400, `Upload ${id} has ended already.`, { param: 'upload_id' });
  }
}

function statusOf(world: World, upload: UploadRecord): string {
  const ended = world.store.read<UploadEnd>('upload-end', upload.id);
  if (ended) return ended.status;
  return world.clock.now() > upload.createdMs + lifetimeMs ? 'expired' : 'pending';
}

function render(world: World, traits: Traits, upload: UploadRecord) {
  const fileId = world.store.read<UploadEnd>('upload-end', upload.id)?.fileId ?? null;
  const file = fileId === null ? undefined : world.files.find(fileId);
  return {
    id: upload.id,
    object: 'upload',
    bytes: upload.bytes,
    created_at: seconds(upload.createdMs),
    filename: upload.filename,
    purpose: upload.purpose,
    status: statusOf(world, upload),
    expires_at: seconds(upload.createdMs + lifetimeMs),
    ...(file ? { file: renderFile(world, traits, file) } : {}),
  };
}
