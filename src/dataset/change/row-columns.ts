import { FLAG, type ExampleTable, type SetRole } from '../types.ts';

/** An example of either version, where its text can be read again. */
export interface Row {
  readonly role: SetRole;
  readonly content: bigint;
  /** 0n where there is none. */
  readonly prompt: bigint;
  readonly tokens: number;
  readonly flags: number;
  /** Absolute path, path to show, and line of its text. */
  readonly at: RowPlace;
}

export interface RowPlace {
  readonly absolute: string;
  readonly path: string;
  readonly line: number;
}

const ROLES: readonly SetRole[] = ['training', 'validation', 'test'];

/** All examples of one version as flat columns, 31 bytes an example: rows as objects are made of those that changed. */
export class RowColumns {
  length = 0;
  /** Two words each. */
  content = new Uint32Array(0);
  tokens = new Uint32Array(0);
  flags = new Uint16Array(0);
  /** Index into the list of roles: 0 is training. */
  roles = new Uint8Array(0);
  #prompt = new Uint32Array(0);
  #file = new Uint32Array(0);
  #line = new Uint32Array(0);
  readonly #files: Omit<RowPlace, 'line'>[] = [];

  /** Appends row `row` of a table as an example of the set `role`, with the place where its text stands. */
  add(table: ExampleTable, row: number, role: SetRole, at: RowPlace): void {
    if (this.length === this.tokens.length) this.#grow();
    const last = this.#files.at(-1);
    if (last?.absolute !== at.absolute || last.path !== at.path) this.#files.push(at);
    const to = this.length++;
    this.content.set(table.content.subarray(2 * row, 2 * row + 2), 2 * to);
    this.#prompt.set(table.prompt.subarray(2 * row, 2 * row + 2), 2 * to);
    this.tokens[to] = table.tokens[row] ?? 0;
    this.flags[to] = table.flags[row] ?? FLAG.INVALID;
    this.roles[to] = ROLES.indexOf(role);
    this.#file[to] = this.#files.length - 1;
    this.#line[to] = at.line;
  }

  at(row: number): Row {
    const { absolute = '', path = '' } = this.#files[this.#file[row] ?? 0] ?? {};
    return {
      role: ROLES[this.roles[row] ?? 0] ?? 'training',
      content: word(this.content, row),
      prompt: word(this.#prompt, row),
      tokens: this.tokens[row] ?? 0,
      flags: this.flags[row] ?? 0,
      at: { absolute, path, line: this.#line[row] ?? 0 },
    };
  }

  /** Tokens and flags of the training examples alone. */
  training(): { readonly tokens: Uint32Array; readonly flags: Uint16Array } {
    const isTraining = (_: number, row: number): boolean => this.roles[row] === 0;
    return {
      tokens: this.tokens.subarray(0, this.length).filter(isTraining),
      flags: this.flags.subarray(0, this.length).filter(isTraining),
    };
  }

  /** Tokens of a set in all. */
  tokensOf(role: SetRole): number {
    const wanted = ROLES.indexOf(role);
    let sum = 0;
    for (let row = 0; row < this.length; row++) if (this.roles[row] === wanted) sum += this.tokens[row] ?? 0;
    return sum;
  }

  #grow(): void {
    const capacity = Math.max(1024, 2 * this.length);
    this.content = copyInto(new Uint32Array(2 * capacity), this.content);
    this.#prompt = copyInto(new Uint32Array(2 * capacity), this.#prompt);
    this.tokens = copyInto(new Uint32Array(capacity), this.tokens);
    this.flags = copyInto(new Uint16Array(capacity), this.flags);
    this.roles = copyInto(new Uint8Array(capacity), this.roles);
    this.#file = copyInto(new Uint32Array(capacity), this.#file);
    this.#line = copyInto(new Uint32Array(capacity), this.#line);
  }
}

function copyInto<T extends { set(from: ArrayLike<number>): void }>(to: T, from: ArrayLike<number>): T {
  to.set(from);
  return to;
}

function word(column: Uint32Array, row: number): bigint {
  return (BigInt(column[2 * row] ?? 0) << 32n) | BigInt(column[2 * row + 1] ?? 0);
}
