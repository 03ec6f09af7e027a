import { appendFileSync, createWriteStream, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * The folder of one step's results, under RUNNER_TEMP. Files are written the moment something is known, so that a
 * later failure finds them there. Texts have secrets struck out, since no runner masks a file.
 */
export class ResultsFolder {
  readonly path: string;
  readonly #redact: (text: string) => string;
  readonly #names = new Set<string>();

  /** @param parent RUNNER_TEMP, or another folder outside the workspace; made where it is missing. */
  constructor(parent: string, redact: (text: string) => string) {
    mkdirSync(parent, { recursive: true });
    this.path = mkdtempSync(join(parent, 'fine-tune-'));
    this.#redact = redact;
  }

  /** Names of the files written so far, in order. */
  get files(): readonly string[] {
    return [...this.#names];
  }

  /** Writes a whole file, in place of an earlier one. */
  write(name: string, text: string): void {
    writeFileSync(this.#place(name), this.#redact(text));
  }

  /** Writes bytes as they are: the provider's own files, unchanged. */
  writeBytes(name: string, bytes: Uint8Array): void {
    writeFileSync(this.#place(name), bytes);
  }

  /** Adds a line to a file. */
  appendLine(name: string, line: string): void {
    appendFileSync(this.#place(name), `${this.#redact(line)}\n`);
  }

  /** Writes a long file piece by piece; a secret is found only where a piece holds the whole of it. */
  async writeStream(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const redact = new Transform({
      decodeStrings: false,
      encoding: 'utf8',
      transform: (piece: string, _, done) => done(null, this.#redact(piece)),
    });
    await pipeline(Readable.from(pieces), redact, createWriteStream(this.#place(name)));
  }

  #place(name: string): string {
    this.#names.add(name);
    return join(this.path, name);
  }
}
