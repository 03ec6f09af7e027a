import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../../boundary/clock.ts';
import type { Store } from './store.ts';

export interface FileRecord {
  readonly id: string;
  readonly filename: string;
  readonly purpose: string;
  readonly bytes: number;
  readonly createdMs: number;
  readonly readyMs: number;
  readonly expiresMs: number | null;
}

interface Tombstone {
  readonly atMs: number;
}

/** The uploaded files: a record and the bytes of each. */
export class Files {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #processingMs: number;

  constructor(store: Store, clock: Clock, processingSeconds = 0) {
    this.#store = store;
    this.#clock = clock;
    this.#processingMs = processingSeconds * 1000;
  }

  /** Takes over the bytes that lie at `path`. */
  async add(
    id: string,
    path: string,
    details: { filename: string; purpose: string; expiresSeconds: number | null },
  ): Promise<FileRecord> {
    const { size } = await stat(path);
    await rename(path, this.#store.bytesPath(id));
    const now = this.#clock.now();
    const record: FileRecord = {
      id,
      filename: details.filename,
      purpose: details.purpose,
      bytes: size,
      createdMs: now,
      readyMs: now + this.#processingMs,
      expiresMs: details.expiresSeconds === null ? null : now + details.expiresSeconds * 1000,
    };
    this.#store.create('file', id, record);
    return record;
  }

  /** undefined where it never was, was deleted, or has expired. */
  find(id: string): FileRecord | undefined {
    const record = this.#store.read<FileRecord>('file', id);
    if (record === undefined || this.deletedMs(id) !== null) return undefined;
    return record.expiresMs !== null && record.expiresMs <= this.#clock.now() ? undefined : record;
  }

  /** When the file was deleted; null where it was not. Works for computed files too. */
  deletedMs(id: string): number | null {
    return this.#store.read<Tombstone>('file-gone', id)?.atMs ?? null;
  }

  isReady(file: FileRecord): boolean {
    return file.readyMs <= this.#clock.now();
  }

  /** Newest first. */
  list(): FileRecord[] {
    return this.#store
      .list<FileRecord>('file')
      .filter((file) => this.find(file.id) !== undefined)
      .sort((a, b) => b.createdMs - a.createdMs || (a.id < b.id ? 1 : -1));
  }

  path(id: string): string {
    return this.#store.bytesPath(id);
  }

  async delete(id: string): Promise<void> {
    this.#store.create('file-gone', id, { atMs: this.#clock.now() } satisfies Tombstone);
    await rm(this.#store.bytesPath(id), { force: true });
  }

  temporaryPath(): string {
    return this.#store.temporaryPath();
  }

  /** Joins parts to one file aside and answers where it lies, how long it is and its MD5. */
  async join(ids: readonly string[]): Promise<{ path: string; bytes: number; md5: string }> {
    const path = this.temporaryPath();
    const hash = createHash('md5');
    let bytes = 0;
    const parts = ids.map((id) => this.#store.bytesPath(id));
    await pipeline(
      async function* () {
        for (const part of parts) {
          for await (const chunk of createReadStream(part) as AsyncIterable<Buffer>) {
            hash.update(chunk);
            bytes += chunk.length;
            yield chunk;
          }
        }
      },
      createWriteStream(path, { mode: 0o600 }),
    );
    return { path, bytes, md5: hash.digest('hex') };
  }
}
