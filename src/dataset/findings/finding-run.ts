import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Finding } from '../types.ts';
import type { FindingSpace } from './finding-space.ts';

/** A finding with what it is ordered by. */
export interface PlacedFinding {
  /** 0 training, 1 validation, 2 test. */
  readonly set: number;
  /** Index of the file within its set; -1 where the whole set is meant. */
  readonly fileIndex: number;
  readonly finding: Finding;
}

/** Text gathered before it is written to disk. */
const WRITE_CHARS = 1 << 16;

// JSON leaves them as they are, and readline breaks lines at them.
const SEPARATORS = /[\u2028\u2029]/g;
const escapeSeparator = (char: string): string => (char === '\u2028' ? '\\u2028' : '\\u2029');

/**
 * Findings in order of set, file and line: kept in memory while the space lasts, written to a file after that.
 * Writing is synchronous, so that a flood of findings cannot gather in a queue.
 */
export class FindingRun {
  readonly #space: FindingSpace;
  readonly #kept: PlacedFinding[] = [];
  #file: string | null = null;
  #handle = -1;
  #text = '';

  constructor(space: FindingSpace) {
    this.#space = space;
  }

  add(placed: PlacedFinding): void {
    if (this.#file === null && this.#space.take()) {
      this.#kept.push(placed);
      return;
    }
    if (this.#file === null) {
      this.#file = this.#space.newFile();
      // Findings may quote a private dataset: nobody else on the machine reads them.
      this.#handle = openSync(this.#file, 'w', 0o600);
    }
    this.#text += `${JSON.stringify(placed).replace(SEPARATORS, escapeSeparator)}\n`;
    if (this.#text.length >= WRITE_CHARS) this.#write();
  }

  /** Writes what is left; nothing may be added after that. */
  close(): void {
    if (this.#handle < 0) return;
    this.#write();
    closeSync(this.#handle);
    this.#handle = -1;
  }

  async *read(): AsyncGenerator<PlacedFinding> {
    yield* this.#kept;
    if (this.#file === null) return;
    const stream = createReadStream(this.#file, { encoding: 'utf8', highWaterMark: 1 << 16 });
    try {
      for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
        yield JSON.parse(line) as PlacedFinding;
      }
    } finally {
      stream.destroy();
    }
  }

  #write(): void {
    writeSync(this.#handle, this.#text);
    this.#text = '';
  }
}
