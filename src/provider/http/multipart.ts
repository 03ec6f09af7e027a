import { randomUUID } from 'node:crypto';
import type { StreamBody } from './types.ts';

/** Bytes to be sent as the file of a form. */
export interface FormFile {
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: number;
  open(): AsyncIterable<Uint8Array>;
}

/** A multipart form with one file at its end, its length known before it is read. */
export function createMultipart(fields: Readonly<Record<string, string>>, file: FormFile): StreamBody {
  const boundary = `form-${randomUUID()}`;
  const head = Buffer.from(
    Object.entries(fields)
      .map(
        ([name, value]) =>
          `--${boundary}\r\ncontent-disposition: form-data; name="${quote(name)}"\r\n\r\n${value}\r\n`,
      )
      .join('') +
      `--${boundary}\r\ncontent-disposition: form-data; name="${quote(file.field)}"; filename="${quote(file.filename)}"\r\ncontent-type: ${file.contentType}\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: head.length + file.bytes + tail.length,
    open: async function* () {
      yield head;
      yield* file.open();
      yield tail;
    },
  };
}

/** As browsers do it (WHATWG): the three characters that would end the value. */
function quote(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
