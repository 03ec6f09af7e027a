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

  /** Writes the provider's own files: bytes as they are, unless a secret stands in them. */
  writeBytes(name: string, bytes: Uint8Array): void {
    // Each byte is one character of latin1, so that nothing else changes.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const clean = this.#redact(text);
    writeFileSync(this.#place(name), clean === text ? bytes : Buffer.from(clean, 'latin1'));
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
