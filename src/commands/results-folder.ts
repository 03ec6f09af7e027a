import { appendFileSync, createWriteStream, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../boundary/user-error.ts';

/**
 * The folder of one step's results, under RUNNER_TEMP. Files are written the moment something is known, so that a
 * later failure finds them there. Texts have secrets struck out, since no runner masks a file.
 */
export class ResultsFolder {
  readonly path: string;
  readonly #redact: (text: string) => string;
  readonly #names = new Set<string>();
  readonly #onTrouble: (why: string) => void;
  #inTrouble = false;

  /**
   * @param parent RUNNER_TEMP, or another folder outside the workspace; made where it is missing
   * @param onTrouble told once why files cannot be written, as on a disk that is full: a job that is paid for goes on
   * @throws UserError where the folder cannot be made
   */
  constructor(parent: string, redact: (text: string) => string, onTrouble: (why: string) => void) {
    try {
      mkdirSync(parent, { recursive: true });
      this.path = mkdtempSync(join(parent, 'fine-tune-'));
    } catch (error) {
      throw new UserError(
        `RUNNER_TEMP is "${parent}", where no folder for the results can be made: ${String(error)}.`,
        { code: 'no-results-folder', cause: error },
      );
    }
    this.#redact = redact;
    this.#onTrouble = onTrouble;
  }

  /** Names of the files written so far, in order. */
  get files(): readonly string[] {
    return [...this.#names];
  }

  /** Writes a whole file, in place of an earlier one. */
  write(name: string, text: string): void {
    this.#attempt(name, (path) => {
      writeFileSync(path, this.#redact(text));
    });
  }

  /** Writes the provider's own files: bytes as they are, unless a secret stands in them. */
  writeBytes(name: string, bytes: Uint8Array): void {
    // Each byte is one character of latin1, so that nothing else changes.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const clean = this.#redact(text);
    this.#attempt(name, (path) => {
      writeFileSync(path, clean === text ? bytes : Buffer.from(clean, 'latin1'));
    });
  }

  /** Adds a line to a file. */
  appendLine(name: string, line: string): void {
    this.#attempt(name, (path) => {
      appendFileSync(path, `${this.#redact(line)}\n`);
    });
  }

  /** Writes a long file piece by piece; a secret is found only where a piece holds the whole of it. */
  async writeStream(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const redact = new Transform({
      decodeStrings: false,
      encoding: 'utf8',
      transform: (piece: string, _, done) => done(null, this.#redact(piece)),
    });
    try {
      await pipeline(Readable.from(pieces), redact, createWriteStream(join(this.path, name)));
      this.#names.add(name);
    } catch (error) {
      this.#bear(name, error);
    }
  }

  #attempt(name: string, write: (path: string) => void): void {
    try {
      write(join(this.path, name));
      this.#names.add(name);
    } catch (error) {
      this.#bear(name, error);
    }
  }

  /** Only what the disk says is borne; said once, since the next write would meet the same. */
  #bear(name: string, error: unknown): void {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    if (!this.#inTrouble) this.#onTrouble(`${name} could not be written to ${this.path}: ${error.message}`);
    this.#inTrouble = true;
  }
}
