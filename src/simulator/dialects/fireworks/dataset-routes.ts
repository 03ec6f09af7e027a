import { asObject, asString, type JsonObject } from '../../../boundary/json.ts';
import { json } from '../../server/answer.ts';
import { ApiError } from '../../server/api-error.ts';
import { receiveMultipart } from '../../server/multipart.ts';
import { type Call, type Route, route } from '../../server/route.ts';
import type { FileRecord } from '../../store/files.ts';
import { newId } from '../../store/new-id.ts';
import { signUpload } from '../common/put-routes.ts';
import type { World } from '../common/world.ts';
import { inOrder } from './in-order.ts';

const maxDirectBytes = 150 * 1024 * 1024;

interface DatasetRecord {
  readonly id: string;
  /** Of the bytes; a dataset that is made again after its deletion gets others. */
  readonly fileId: string;
  readonly createdMs: number;
  readonly exampleCount: string;
  readonly displayName: string;
  readonly format: string;
}

/** A dataset is a record first; its bytes follow, in one request or through a signed URL. */
export function datasetRoutes(world: World): Route[] {
  const base = `/accounts/${world.accountId}/datasets`;
  return [
    route('POST', base, async (call) => json(render(world, create(world, await call.body())))),
    route('GET', base, (call) => json(list(world, call))),
    route('GET', `${base}/{}`, (call) => json(render(world, find(world, call)))),
    route('DELETE', `${base}/{}`, async (call) => {
      const { fileId } = find(world, call);
      await world.files.delete(fileId);
      return json({});
    }),
    route('POST', `${base}/{}:upload`, async (call) => {
      const { fileId } = find(world, call);
      const path = world.files.temporaryPath();
      const { file } = await receiveMultipart(call.request, path, maxDirectBytes);
      if (!file) throw new ApiError(400, "missing form field 'file'");
      const details = { filename: file.filename, purpose: 'fine-tune', expiresSeconds: null };
      await world.files.add(fileId, path, details);
      confirm(world, fileId);
      return json({ filename: file.filename, message: 'uploaded (simulated)' });
    }),
    route('POST', `${base}/{}:getUploadEndpoint`, async (call) => {
      const { fileId } = find(world, call);
      const sizes = Object.keys(asObject((await call.body()).filenameToSize) ?? {});
      if (sizes.length === 0) throw new ApiError(400, 'filenameToSize is required');
      const urls = sizes.map((filename) => [filename, signUpload(world, { fileId, filename })]);
      return json({ filenameToSignedUrls: Object.fromEntries(urls) as unknown });
    }),
    route('POST', `${base}/{}:validateUpload`, (call) => {
      const { id, fileId } = find(world, call);
      if (!world.files.find(fileId)) throw new ApiError(400, `dataset ${id} has no uploaded file`);
      confirm(world, fileId);
      return json({});
    }),
  ];
}

/** The bytes of a dataset that exists, has been confirmed and processed; undefined until then. */
export function readyFileOf(world: World, id: string): FileRecord | undefined {
  const file = world.files.find(current(world, id)?.fileId ?? '');
  if (file === undefined || !world.files.isReady(file)) return undefined;
  return world.store.read('dataset-confirmed', file.id) === undefined ? undefined : file;
}

/** The dataset of an id as it was last made, unless it was deleted since. */
function current(world: World, id: string): DatasetRecord | undefined {
  const record = world.store.log<DatasetRecord>('dataset', id).at(-1);
  return record && world.files.deletedMs(record.fileId) === null ? record : undefined;
}

function confirm(world: World, fileId: string): void {
  world.store.create('dataset-confirmed', fileId, { atMs: world.clock.now() });
}

function create(world: World, body: JsonObject): DatasetRecord {
  const id = asString(body.datasetId) ?? '';
  const dataset = asObject(body.dataset);
  if (!/^[a-z][a-z0-9-]{0,62}$/.test(id)) {
    throw new ApiError(
      400,
      'invalid datasetId: lower-case letters, digits and hyphens, at most 63, a letter first',
    );
  }
  if (!dataset) throw new ApiError(400, 'dataset is required');
  const record: DatasetRecord = {
    id,
    fileId: newId('dataset-file-'),
    createdMs: world.clock.now(),
    exampleCount: asString(dataset.exampleCount) ?? '0',
    displayName: asString(dataset.displayName) ?? '',
    format: asString(dataset.format) ?? 'FORMAT_UNSPECIFIED',
  };
  world.store.create('dataset', id, { id });
  world.store.append<DatasetRecord>('dataset', id, () => {
    if (current(world, id)) throw new ApiError(409, `dataset ${id} already exists`);
    return record;
  });
  return record;
}

function find(world: World, call: Call): DatasetRecord {
  const id = call.params[0] ?? '';
  const record = current(world, id);
  if (!record) throw new ApiError(404, `dataset ${id} not found`);
  return record;
}

function list(world: World, call: Call) {
  const records = world.store
    .list<{ id: string }>('dataset')
    .flatMap(({ id }) => current(world, id) ?? [])
    .sort((a, b) => b.createdMs - a.createdMs || (a.id < b.id ? 1 : -1))
    .slice(call.hideNewest);
  const ordered = inOrder(records, call, ({ id }) => id);
  const size = Number(call.query.get('pageSize') ?? 50);
  const start = Number(call.query.get('pageToken') ?? 0);
  const next = start + size < records.length ? String(start + size) : '';
  return {
    datasets: ordered.slice(start, start + size).map((record) => render(world, record)),
    nextPageToken: next,
    totalSize: records.length,
  };
}

function render(world: World, record: DatasetRecord) {
  return {
    name: `accounts/${world.accountId}/datasets/${record.id}`,
    displayName: record.displayName,
    createTime: new Date(record.createdMs).toISOString(),
    state: readyFileOf(world, record.id) ? 'READY' : 'UPLOADING',
    status: { code: 'OK', message: '' },
    exampleCount: record.exampleCount,
    format: record.format,
    userUploaded: {},
    createdBy: 'simulated',
  };
}
