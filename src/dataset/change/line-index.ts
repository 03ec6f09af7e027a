import { hash } from 'node:crypto';
import type { SetReport, SetRole } from '../types.ts';
import { readLineBlocks } from './read-lines.ts';

/** A row of one of the new version's tables. */
export interface HeadRow {
  readonly role: SetRole;
  readonly row: number;
}

/** 96 bits of a digest: enough to tell the lines of one dataset apart, small enough to keep for each. */
const DIGEST_WORDS = 3;
const ROLES: readonly SetRole[] = ['training', 'validation', 'test'];

/**
 * The new version's lines by digest, so that a line of the old version that is the same to the byte need not be parsed,
 * checked and counted a second time: most lines of most changes are. Flat, about 40 bytes a line.
 */
export class LineIndex {
  #length = 0;
  #digests = new Uint32Array(0);
  #roles = new Uint8Array(0);
  #rows = new Uint32Array(0);
  #matched = new Uint8Array(0);
  /** Entry + 1 by digest, the next free slot where two want the same; 0 where none is. */
  #slots = new Uint32Array(2);

  /** Keeps a line as a row; of lines that are the same, `match` knows the first. */
  add(line: Uint8Array, { role, row }: HeadRow): void {
    if (this.#length === this.#rows.length) this.#grow();
    const entry = this.#length++;
    this.#digests.set(digestOf(line), DIGEST_WORDS * entry);
    this.#roles[entry] = ROLES.indexOf(role);
    this.#rows[entry] = row;
    this.#insert(entry);
  }

  /** The first row that this line became in the new version, which is marked as known; null where it is not there. */
  match(line: Uint8Array): HeadRow | null {
    const entry = this.#find(digestOf(line), 0);
    if (entry < 0) return null;
    this.#matched[entry] = 1;
    return this.#rowOf(entry);
  }

  /** As `match`, but marks nothing and does not see what was matched before. */
  findNew(line: Uint8Array): HeadRow | null {
    const entry = this.#find(digestOf(line), 0);
    return entry < 0 || this.#matched[entry] === 1 ? null : this.#rowOf(entry);
  }

  /** Rows whose line was never matched. */
  *unmatched(): Generator<HeadRow> {
    for (let entry = 0; entry < this.#length; entry++) {
      const first = this.#find(this.#digests, DIGEST_WORDS * entry);
      if (this.#matched[first] === 0) yield this.#rowOf(entry);
    }
  }

  #rowOf(entry: number): HeadRow {
    return { role: ROLES[this.#roles[entry] ?? 0] ?? 'training', row: this.#rows[entry] ?? 0 };
  }

  /** The first entry with the digest that stands at `from`; -1 without one. */
  #find(words: Uint32Array, from: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (words[from] as number) & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] as number) - 1;
      if (entry < 0 || this.#holds(entry, words, from)) return entry;
    }
  }

  #holds(entry: number, words: Uint32Array, from: number): boolean {
    for (let word = 0; word < DIGEST_WORDS; word++) {
      if (this.#digests[DIGEST_WORDS * entry + word] !== words[from + word]) return false;
    }
    return true;
  }

  #insert(entry: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#digests[DIGEST_WORDS * entry] as number) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #grow(): void {
    const capacity = Math.max(1024, 2 * this.#length);
    this.#digests = copyInto(new Uint32Array(DIGEST_WORDS * capacity), this.#digests);
    this.#roles = copyInto(new Uint8Array(capacity), this.#roles);
    this.#rows = copyInto(new Uint32Array(capacity), this.#rows);
    this.#matched = copyInto(new Uint8Array(capacity), this.#matched);
    this.#slots = new Uint32Array(2 * capacity);
    for (let entry = 0; entry < this.#length; entry++) this.#insert(entry);
  }
}

function copyInto<T extends { set(from: ArrayLike<number>): void }>(to: T, from: ArrayLike<number>): T {
  to.set(from);
  return to;
}

function digestOf(line: Uint8Array): Uint32Array {
  const digest = hash('sha1', line, 'buffer');
  return Uint32Array.of(digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8));
}

/**
 * Indexes the lines of a set's files, each with the row it became.
 * @param sets sides that were made from the same files, as with a split
 * @param locate absolute path of a file of the sets; null for one that is left out
 */
export async function indexLines(
  sets: readonly SetReport[],
  locate: (path: string) => string | null,
  index: LineIndex,
): Promise<void> {
  const [first] = sets;
  if (first === undefined) return;
  for (const [at, file] of first.files.entries()) {
    const absolute = locate(file.path);
    if (absolute === null) continue;
    const cursors = sets.map(({ table, role }) => ({
      table,
      role,
      row: table.fileStarts[at] ?? table.length,
      end: table.fileStarts[at + 1] ?? table.length,
    }));
    for await (const lines of readLineBlocks(absolute)) {
      for (const { line, bytes } of lines) {
        for (const cursor of cursors) {
          if (cursor.row >= cursor.end || cursor.table.line[cursor.row] !== line) continue;
          index.add(bytes, { role: cursor.role, row: cursor.row++ });
        }
      }
    }
  }
}
