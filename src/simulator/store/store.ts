import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Objects as JSON files that several processes share.
 *
 * A record is written once and never changed; what happens to an object later is a further record or an
 * entry of its log. Both appear whole and under their name at once (written aside, then linked), and the
 * link fails where the name is taken: two writers never need a lock, one of them simply comes second.
 */
export class Store {
  readonly #dir: string;
  /** Records never change, so one read is enough. */
  readonly #records = new Map<string, unknown>();

  constructor(dir: string) {
    this.#dir = dir;
    for (const folder of ['', 'tmp', 'bytes']) mkdirSync(join(dir, folder), { recursive: true, mode: 0o700 });
  }

  /** False where the object exists already. */
  create(kind: string, id: string, record: object): boolean {
    return this.#link(join(this.#folder(kind), `${fileName(id)}.json`), record);
  }

  read<T>(kind: string, id: string): T | undefined {
    const path = join(this.#dir, kind, `${fileName(id)}.json`);
    const known = this.#records.get(path);
    if (known !== undefined) return known as T;
    // Most questions are whether something has happened yet; an exception would be a dear way to say no.
    if (!existsSync(path)) return undefined;
    const record = JSON.parse(readFileSync(path, 'utf8')) as T;
    this.#records.set(path, record);
    return record;
  }

  list<T>(kind: string): T[] {
    const names = listFolder(join(this.#dir, kind)).filter((name) => name.endsWith('.json'));
    const ids = names.map((name) => decodeURIComponent(name.slice(0, -'.json'.length)));
    return ids.map((id) => this.read<T>(kind, id)).filter((record) => record !== undefined);
  }

  /** The object's log, oldest first. */
  log<T>(kind: string, id: string): T[] {
    const entries: T[] = [];
    for (;;) {
      const entry = this.read<T>(`${kind}.log/${fileName(id)}`, String(entries.length));
      if (entry === undefined) return entries;
      entries.push(entry);
    }
  }

  /**
   * Adds what `decide` makes of the log; it is asked again where another process was faster.
   * undefined adds nothing; what it throws is passed on.
   */
  append<T extends object>(kind: string, id: string, decide: (log: readonly T[]) => T | undefined): void {
    for (;;) {
      const log = this.log<T>(kind, id);
      const entry = decide(log);
      if (entry === undefined || this.create(`${kind}.log/${fileName(id)}`, String(log.length), entry))
        return;
    }
  }

  /** Where the bytes of an object lie. */
  bytesPath(id: string): string {
    return join(this.#dir, 'bytes', fileName(id));
  }

  /** A path of its own for bytes that are still arriving. */
  temporaryPath(): string {
    return join(this.#dir, 'tmp', randomBytes(12).toString('hex'));
  }

  #folder(kind: string): string {
    const folder = join(this.#dir, kind);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  }

  #link(path: string, record: object): boolean {
    const aside = this.temporaryPath();
    writeFileSync(aside, JSON.stringify(record), { mode: 0o600 });
    try {
      linkSync(aside, path);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    } finally {
      rmSync(aside, { force: true });
    }
  }
}

/** A model name holds colons and slashes; a file name on some systems may not. */
function fileName(id: string): string {
  return encodeURIComponent(id);
}

function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
