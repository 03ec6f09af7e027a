import { createReadStream } from 'node:fs';
import { ApiError } from '../../server/api-error.ts';
import { bytes, json } from '../../server/answer.ts';
import { receiveMultipart } from '../../server/multipart.ts';
import { type Call, type Route, route } from '../../server/route.ts';
import { newId } from '../../store/new-id.ts';
import { pageOf } from '../common/page.ts';
import type { World } from '../common/world.ts';
import { findMadeFile } from './made-files.ts';
import { renderFile } from './render.ts';
import type { Traits } from './traits.ts';

export const purposes: readonly string[] = [
  'assistants',
  'batch',
  'fine-tune',
  'vision',
  'user_data',
  'evals',
];

export function fileRoutes(world: World, traits: Traits): Route[] {
  return [
    route('POST', '/files', (call) => upload(world, traits, call)),
    route('GET', '/files', (call) => list(world, traits, call)),
    route('GET', '/files/{}', ({ params: [id = ''] }) => {
      const file = world.files.find(id);
      return json(file ? renderFile(world, traits, file) : renderMade(world, traits, id));
    }),
    route('DELETE', '/files/{}', async ({ params: [id = ''] }) => {
      if (!world.files.find(id)) renderMade(world, traits, id);
      await world.files.delete(id);
      return json({ object: 'file', deleted: true, id });
    }),
    ...(traits.fileContent
      ? [route('GET', '/files/{}/content', ({ params: [id = ''] }) => content(world, traits, id))]
      : []),
  ];
}

async function upload(world: World, traits: Traits, call: Call) {
  const path = world.files.temporaryPath();
  const { fields, file } = await receiveMultipart(call.request, path, traits.maxFileBytes);
  if (!file) throw new ApiError(400, "'file' is a required property");
  const purpose = fields.get('purpose') ?? '';
  checkFile(purpose, file.filename, file.bytes);
  const record = await world.files.add(newId('file-', 22), path, {
    filename: file.filename,
    purpose,
    expiresSeconds: expiryOf(fields.get('expires_after[anchor]'), fields.get('expires_after[seconds]')),
  });
  return json(renderFile(world, traits, record));
}

/** Refuses what no purpose takes. */
export function checkFile(purpose: string, filename: string, size: number): void {
  if (!purposes.includes(purpose)) {
    throw new ApiError(
      400,
      `'${purpose.slice(0, 40)}' is not one of ${JSON.stringify(purposes)} - 'purpose'`,
      {
        param: 'purpose',
      },
    );
  }
  if (purpose === 'fine-tune' && !filename.toLowerCase().endsWith('.jsonl')) {
    throw new ApiError(
      400,
      `Invalid file format for Fine-Tuning API. Must be .jsonl, got '${filename.slice(-40)}'.`,
      { param: 'file' },
    );
  }
  if (size === 0) throw new ApiError(400, 'File is empty.', { param: 'file' });
}

/** Seconds until a file expires; null where it never does. */
export function expiryOf(anchor: unknown, given: unknown): number | null {
  if (anchor === undefined && given === undefined) return null;
  const secondsGiven = Number(given);
  const inRange = Number.isInteger(secondsGiven) && secondsGiven >= 3600 && secondsGiven <= 2_592_000;
  if (anchor === 'created_at' && inRange) return secondsGiven;
  throw new ApiError(400, "Invalid 'expires_after': anchor 'created_at' and 3600 to 2592000 seconds.", {
    param: 'expires_after',
  });
}

function list(world: World, traits: Traits, call: Call) {
  const purpose = call.query.get('purpose');
  const files = world.files.list().filter((file) => purpose === null || file.purpose === purpose);
  if (call.query.get('order') === 'asc') files.reverse();
  const page = pageOf(files.slice(call.hideNewest), call.query, (file) => file.id, 10_000);
  return json({
    object: 'list',
    data: page.items.map((file) => renderFile(world, traits, file)),
    first_id: page.items.at(0)?.id ?? null,
    last_id: page.items.at(-1)?.id ?? null,
    has_more: page.hasMore,
  });
}

function content(world: World, traits: Traits, id: string) {
  const file = world.files.find(id);
  if (file) return bytes({ stream: createReadStream(world.files.path(id)), bytes: file.bytes });
  return bytes(madeFile(world, traits, id).bytes);
}

/** A file that a job has made. */
function madeFile(world: World, traits: Traits, id: string) {
  const made = world.files.deletedMs(id) === null ? findMadeFile(world, traits, id) : undefined;
  if (!made) throw new ApiError(404, `No such File object: ${id}`, { param: 'id' });
  return made;
}

function renderMade(world: World, traits: Traits, id: string): unknown {
  const { filename, bytes: content, madeMs } = madeFile(world, traits, id);
  const record = {
    id,
    filename,
    purpose: 'fine-tune-results',
    bytes: content.length,
    createdMs: madeMs,
    readyMs: madeMs,
    expiresMs: null,
  };
  return renderFile(world, traits, record);
}
