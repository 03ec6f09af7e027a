import { holdsList, readList } from '../lenient.ts';
import { asObject } from '../../boundary/json.ts';
import type { ProviderFile } from '../types.ts';
import { expectParsed, segment, type FamilyContext } from './context.ts';
import { nextCursor, nullIfGone } from './paging.ts';
import { parseFile } from './parse-file.ts';

const MAX_PAGES = 20;

export async function retrieveFile(
  context: FamilyContext,
  id: string,
  signal?: AbortSignal,
): Promise<ProviderFile | null> {
  const action = 'retrieve the file';
  const raw = await nullIfGone(
    context.client.json({ method: 'GET', path: `/files/${segment(id)}`, action, signal }),
    [404],
  );
  return raw === null ? null : expectParsed(parseFile(raw), context, action, 'file id');
}

/** Newest first, at most `limit`, whatever the order and the page size the server chose. */
export async function listFiles(
  context: FamilyContext,
  limit: number,
  signal?: AbortSignal,
): Promise<readonly ProviderFile[]> {
  const found = new Map<string, ProviderFile>();
  let after: string | undefined;
  for (let page = 0; page < MAX_PAGES && found.size < limit; page += 1) {
    const raw = await context.client.json({
      method: 'GET',
      path: '/files',
      query: { purpose: 'fine-tune', limit, order: 'desc', after },
      action: 'list the files',
      expects: holdsList,
      signal,
    });
    const items = readList(raw, 'files').flatMap((item) => parseFile(item) ?? []);
    const before = found.size;
    for (const item of items) found.set(item.id, item);
    const next = nextCursor(raw, items.at(-1)?.id, items.length, {
      limit,
      ...(after === undefined ? {} : { after }),
    });
    if (next === null || found.size === before) break;
    after = next;
  }
  return [...found.values()].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)).slice(0, limit);
}

export async function readFile(
  context: FamilyContext,
  id: string,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Buffer> {
  const answer = await context.client.send({
    method: 'GET',
    path: `/files/${segment(id)}/content`,
    headers: { accept: 'application/binary' },
    action: 'read the file',
    maxBytes,
    signal,
  });
  return answer.body;
}

/** False where it was gone already. A retry after a lost answer may meet that too: either way the file is gone. */
export async function deleteFile(context: FamilyContext, id: string, signal?: AbortSignal): Promise<boolean> {
  const raw = await nullIfGone(
    context.client.json({
      method: 'DELETE',
      path: `/files/${segment(id)}`,
      action: 'delete the file',
      signal,
    }),
    [404],
  );
  return raw !== null && asObject(raw)?.['deleted'] !== false;
}
