import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { unzipSync } from 'fflate';
import { isObject, type JsonObject } from '../../src/boundary/json.ts';
import { close, listen, readBody } from './listen.ts';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly expiresAt: string | null;
  /** Path inside the zip and content. */
  readonly files: Readonly<Record<string, string>>;
  /** The same as bytes, for what is not text. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

/** `quota`, `error` and `unavailable` are answers of CreateArtifact; `blob` refuses the upload of the bytes. */
export type ArtifactTrouble = 'none' | 'quota' | 'error' | 'blob';

/** Stands in for the artifact service: Twirp calls and a block-blob store, as the official client uses them. */
export interface ArtifactDouble {
  readonly url: string;
  /** Environment that leads `@actions/artifact` here. */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts: readonly StoredArtifact[];
  /** Names of CreateArtifact calls, refused ones included. */
  readonly attempts: readonly string[];
  trouble: ArtifactTrouble;
  /** Takes a name, as an earlier attempt of the run would have. */
  take(name: string): void;
  close(): Promise<void>;
}

interface Pending {
  readonly name: string;
  readonly expiresAt: string | null;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | null;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const RUN = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
const JOB = 'ca395085-040a-526b-2ce8-bdc85f692774';

export async function startArtifactDouble(): Promise<ArtifactDouble> {
  const token = runtimeToken();
  const pending = new Map<string, Pending>();
  const taken = new Set<string>();
  const artifacts: StoredArtifact[] = [];
  const attempts: string[] = [];
  let url = '';

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      reply(response, 500, { code: 'internal', msg: String(error) });
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const target = new URL(request.url ?? '/', url);
    const body = await readBody(request);
    if (target.pathname.startsWith(SERVICE)) {
      if (request.headers.authorization !== `Bearer ${token}`) {
        reply(response, 401, { code: 'unauthenticated', msg: 'authentication required' });
        return;
      }
      const call: unknown = JSON.parse(body.toString('utf8'));
      if (
        !isObject(call) ||
        call['workflow_run_backend_id'] !== RUN ||
        call['workflow_job_run_backend_id'] !== JOB
      ) {
        reply(response, 400, { code: 'invalid_argument', msg: 'backend ids do not match the token' });
      } else if (target.pathname === `${SERVICE}CreateArtifact`) create(call, response);
      else if (target.pathname === `${SERVICE}FinalizeArtifact`) finalize(call, response);
      else reply(response, 404, { code: 'bad_route', msg: `no handler for ${target.pathname}` });
      return;
    }
    store(request, target, body, response);
  }

  function create(call: JsonObject, response: ServerResponse) {
    const name = text(call['name']);
    attempts.push(name);
    if (double.trouble === 'quota') {
      reply(response, 403, { code: 'resource_exhausted', msg: 'insufficient usage to create artifact' });
    } else if (double.trouble === 'error') {
      reply(response, 400, { code: 'internal', msg: 'the artifact service is not well' });
    } else if (call['version'] !== 7 || name === '' || /[":<>|*?\r\n\\/]/.test(name)) {
      reply(response, 400, { code: 'invalid_argument', msg: 'invalid name or version' });
    } else if (taken.has(name)) {
      reply(response, 409, {
        code: 'already_exists',
        msg: 'an artifact with this name already exists on the workflow run',
      });
    } else {
      taken.add(name);
      const key = randomUUID();
      const expiresAt = typeof call['expires_at'] === 'string' ? call['expires_at'] : null;
      pending.set(key, { name, expiresAt, blocks: new Map(), content: null });
      // Path style (account, container, blob): what the Azure client expects of an address that is an IP.
      reply(response, 200, { ok: true, signed_upload_url: `${url}/account/results/${key}?sig=${key}` });
    }
  }

  function store(request: IncomingMessage, target: URL, body: Buffer, response: ServerResponse) {
    const key = target.pathname.split('/').at(-1) ?? '';
    const blob = pending.get(key);
    if (blob === undefined || target.searchParams.get('sig') !== key || request.method !== 'PUT') {
      response.writeHead(404, { 'x-ms-error-code': 'BlobNotFound' }).end();
      return;
    }
    if (double.trouble === 'blob') {
      response.writeHead(403, { 'x-ms-error-code': 'AuthenticationFailed' }).end();
      return;
    }
    const part = target.searchParams.get('comp');
    if (part === 'block') blob.blocks.set(target.searchParams.get('blockid') ?? '', body);
    else if (part === 'blocklist') {
      const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
        (match) => match[1] ?? '',
      );
      blob.content = Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? Buffer.alloc(0)));
    } else blob.content = body;
    const now = new Date().toUTCString();
    response
      .writeHead(201, { etag: '"0x1"', 'last-modified': now, 'x-ms-version': '2026-02-06', date: now })
      .end();
  }

  function finalize(call: JsonObject, response: ServerResponse) {
    const entry = [...pending].find(([, candidate]) => candidate.name === call['name']);
    const content = entry?.[1].content ?? null;
    if (entry === undefined || content === null) {
      reply(response, 404, { code: 'not_found', msg: 'no bytes were uploaded for this artifact' });
      return;
    }
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    if (text(call['size']) !== String(content.length) || text(call['hash']) !== digest) {
      reply(response, 400, { code: 'invalid_argument', msg: 'size or hash differ from the uploaded bytes' });
      return;
    }
    pending.delete(entry[0]);
    const bytes = unzipSync(content);
    const files = Object.fromEntries(
      Object.entries(bytes).map(([path, data]) => [path.replace(/^\//, ''), new TextDecoder().decode(data)]),
    );
    const id = 7001 + artifacts.length;
    artifacts.push({ id, name: entry[1].name, expiresAt: entry[1].expiresAt, files, bytes });
    reply(response, 200, { ok: true, artifact_id: String(id) });
  }

  url = await listen(server);
  const double: ArtifactDouble = {
    url,
    env: { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: token },
    artifacts,
    attempts,
    trouble: 'none',
    take: (name) => {
      taken.add(name);
    },
    close: () => close(server),
  };
  return double;
}

/** Shaped like the runner's token: the client reads the two backend ids out of the `scp` claim. */
function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp: `Actions.Results:${RUN}:${JOB}` })}.signature`;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function reply(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
