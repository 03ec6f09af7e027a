import type { Readable } from 'node:stream';

/** What a handler answers: JSON, bytes, or a stream of known length. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | { readonly stream: Readable; readonly bytes: number };
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

export function bytes(body: Answer['body'], type = 'application/octet-stream'): Answer {
  return { status: 200, headers: { 'content-type': type }, body };
}

export function redirect(location: string, headers: Record<string, string> = {}): Answer {
  return { status: 302, headers: { location, ...headers }, body: Buffer.alloc(0) };
}
