import type { ExampleTable } from '../types.ts';
import type { Rows } from './types.ts';

/** The columns that are kept for the whole run, with their words an example. */
const WORDS = {
  content: 2,
  prompt: 2,
  folded: 2,
  answer: 1,
  system: 1,
  tools: 1,
  tokens: 1,
  line: 1,
} as const;
type Column = keyof typeof WORDS;
const COLUMNS = Object.keys(WORDS) as readonly Column[];

/** Gathers the examples of one set as flat columns: 46 bytes an example, never a text. */
export class TableBuilder {
  readonly #columns: Record<Column, Uint32Array<ArrayBuffer>>;
  #flags = new Uint16Array(0);
  #capacity = 0;
  #length = 0;
  readonly #fileStarts: number[] = [];

  constructor() {
    // Each has a buffer of its own, which a longer one takes over.
    const none = (): Uint32Array<ArrayBuffer> => new Uint32Array(0);
    this.#columns = {
      content: none(),
      prompt: none(),
      folded: none(),
      answer: none(),
      system: none(),
      tools: none(),
      tokens: none(),
      line: none(),
    };
  }

  get length(): number {
    return this.#length;
  }

  /** What follows belongs to the next file. */
  startFile(): void {
    this.#fileStarts.push(this.#length);
  }

  /** Appends one row of a block. @param firstLine line number of the block's first line, from 1 */
  add(rows: Rows, row: number, firstLine: number): void {
    if (this.#length === this.#capacity) this.#grow();
    const to = this.#length++;
    const columns = this.#columns;
    for (const column of ['content', 'prompt', 'folded'] as const) {
      columns[column][to * 2] = rows[column][row * 2] as number;
      columns[column][to * 2 + 1] = rows[column][row * 2 + 1] as number;
    }
    columns.answer[to] = rows.answer[row] as number;
    columns.system[to] = rows.system[row] as number;
    columns.tools[to] = rows.tools[row] as number;
    columns.tokens[to] = rows.tokens[row] as number;
    columns.line[to] = firstLine + (rows.line[row] as number);
    this.#flags[to] = rows.flags[row] as number;
  }

  finish(): ExampleTable {
    return {
      length: this.#length,
      ...this.#columns,
      flags: this.#flags,
      fileStarts: Uint32Array.from(this.#fileStarts),
    };
  }

  #grow(): void {
    // Lengthening is cheap, and what is set aside for nothing would count: at most a quarter.
    this.#capacity = Math.max(1024, Math.ceil(this.#capacity * 1.25));
    for (const column of COLUMNS) {
      const length = this.#capacity * WORDS[column];
      this.#columns[column] = new Uint32Array(lengthened(this.#columns[column].buffer, length * 4));
    }
    this.#flags = new Uint16Array(lengthened(this.#flags.buffer, this.#capacity * 2));
  }
}

/** The bytes of a buffer at the beginning of a longer one. Where the engine can, none lies about as garbage in between. */
function lengthened(buffer: ArrayBuffer, bytes: number): ArrayBuffer {
  // Node 20 cannot.
  if (Object.hasOwn(ArrayBuffer.prototype, 'transfer')) return buffer.transfer(bytes);
  const longer = new Uint8Array(bytes);
  longer.set(new Uint8Array(buffer));
  return longer.buffer;
}
