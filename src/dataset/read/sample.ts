import { open } from 'node:fs/promises';
import { isObject, type JsonObject } from '../../boundary/json.ts';
import type { SourceFile } from './resolve-files.ts';

/** Enough for some hundred usual lines. */
const HEAD_BYTES = 256 * 1024;
const MAX_LINES = 300;

/** The first bytes of a file. */
export async function readHead(file: Pick<SourceFile, 'absolute'>): Promise<Uint8Array> {
  const handle = await open(file.absolute, 'r');
  try {
    const head = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The objects on the first lines of a file, to tell its format by; what does not parse is passed over. */
export function sampleLines(head: Uint8Array, size: number): readonly JsonObject[] {
  const lines = Buffer.from(head)
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  // The last one may be cut in two.
  if (size > head.length) lines.pop();
  const objects: JsonObject[] = [];
  for (const line of lines.slice(0, MAX_LINES)) {
    try {
      const value: unknown = JSON.parse(line);
      if (isObject(value)) objects.push(value);
    } catch {
      continue;
    }
  }
  return objects;
}
