import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/boundary/clock.ts';
import type { Log } from '../../src/boundary/log.ts';
import { readProviderInputs, type ProviderInputs } from '../../src/provider/inputs.ts';
import { openProvider, type ProviderDeps } from '../../src/provider/open-provider.ts';
import type { JobOrder, Provider, UploadSource } from '../../src/provider/types.ts';
import { createHash } from 'node:crypto';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly seen: Seen[];
  close(): Promise<void>;
}

export type Handler = (
  seen: Seen,
  response: ServerResponse,
  request: IncomingMessage,
) => void | Promise<void>;

/** A real server on loopback that remembers what it was asked. */
export async function startServer(handler: Handler): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      const entry = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks),
      };
      seen.push(entry);
      void handler(entry, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    seen,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function sendJson(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(value));
}

/** A clock whose sleeps take no time and are written down. */
export function instantClock(start = Date.UTC(2026, 10, 20)): Clock & { readonly slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
}

export function rememberingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (level: string) => (text: string) => void lines.push(`${level} ${text}`);
  return {
    lines,
    info: keep('info'),
    group: keep('group'),
    endGroup: () => undefined,
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    debug: keep('debug'),
  };
}

export function readInputs(given: Record<string, string>, env: Record<string, string> = {}): ProviderInputs {
  return readProviderInputs((name) => given[name] ?? '', env);
}

export const TEST_KEY = 'sk-test-0123456789abcdef';

/** A provider whose base URL is the server's /v1. */
export async function openAt(
  server: TestServer,
  given: Record<string, string> = {},
  deps: Partial<ProviderDeps> = {},
): Promise<Provider> {
  const inputs = readInputs({ 'base-url': `${server.url}/v1`, 'api-key': TEST_KEY, ...given });
  return openProvider(inputs, {
    clock: instantClock(),
    log: rememberingLog(),
    env: {},
    random: () => 0,
    mask: () => undefined,
    ...deps,
  });
}

export function orderOf(changes: Partial<JobOrder> = {}): JobOrder {
  return {
    model: 'gpt-4.1-mini-2025-04-14',
    trainingFile: 'file-train',
    validationFile: null,
    suffix: null,
    method: 'supervised',
    hyperparameters: {},
    grader: null,
    seed: null,
    integrations: [],
    metadata: {},
    extraBody: {},
    ...changes,
  };
}

/** An upload whose bytes are given; `reads` counts how often which range was read. */
export function sourceOf(
  bytes: Buffer,
  changes: Partial<UploadSource> = {},
): UploadSource & { readonly reads: [number, number][] } {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const reads: [number, number][] = [];
  return {
    name: `train-${sha256.slice(0, 12)}.jsonl`,
    bytes: bytes.length,
    sha256,
    reads,
    read: async function* (start, end) {
      reads.push([start, end]);
      for (let at = start; at < end; at += 65_536) yield bytes.subarray(at, Math.min(at + 65_536, end));
    },
    ...changes,
  };
}
