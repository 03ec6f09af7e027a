import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

/** Bytes gathered before they are written. */
const WRITE_BYTES = 1 << 20;

/** Writes the lines of one side of a split to a file of its own: these are the bytes to be uploaded. */
export class SideWriter {
  readonly path: string;
  readonly #hash: Hash = createHash('sha256');
  readonly #handle: FileHandle;
  #buffer = Buffer.allocUnsafe(WRITE_BYTES);
  #filled = 0;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  static async open(path: string): Promise<SideWriter> {
    return new SideWriter(path, await open(path, 'wx', 0o600));
  }

  /** Appends one line and a line break; the promise settles once there is room for the next. */
  async write(line: Uint8Array): Promise<void> {
    if (this.#filled + line.length + 1 > this.#buffer.length) await this.#flush();
    if (line.length + 1 > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(line.length + 1);
    this.#buffer.set(line, this.#filled);
    this.#filled += line.length;
    this.#buffer[this.#filled++] = 10;
  }

  /** Ends the file. Returns the hex SHA-256 of its bytes. */
  async close(): Promise<string> {
    await this.#flush();
    await this.#handle.close();
    return this.#hash.digest('hex');
  }

  /** Leaves the file as it is. */
  async abandon(): Promise<void> {
    await this.#handle.close();
  }

  async #flush(): Promise<void> {
    const bytes = this.#buffer.subarray(0, this.#filled);
    this.#hash.update(bytes);
    await this.#handle.writeFile(bytes);
    this.#filled = 0;
  }
}
