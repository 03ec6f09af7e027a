import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';

export const ID_TOKEN = 'eyJhbGciOiJub25lIn0.id-token-of-the-run.signature';
const SIGN_IN_HOSTS = ['auth.openai.com', 'login.microsoftonline.com'];

interface Exchange {
  readonly host: string;
  readonly path: string;
  readonly body: string;
}

/** GitHub's token service and the providers' sign-in pages, as a runner behind a proxy reaches them. */
export interface KeylessDoubles {
  /** For the step: the runner's identity service, and a proxy that leads the sign-in hosts to a double. */
  readonly env: Readonly<Record<string, string>>;
  readonly audiences: readonly string[];
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

/**
 * Nothing in the action can be told to sign in elsewhere, and nothing is: the hosts are the real ones, behind a proxy,
 * with a certificate that the step trusts for the time of the test.
 * @param answer to the nth exchange, from 1
 */
export async function startKeylessDoubles(
  answer: (count: number) => { readonly status?: number; readonly body: unknown },
): Promise<KeylessDoubles> {
  const audiences: string[] = [];
  const exchanges: Exchange[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'fine-tune-keyless-'));
  const certificate = makeCertificate(folder);

  const identity = createHttpServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://runner');
    audiences.push(url.searchParams.get('audience') ?? '');
    const isAllowed = request.headers.authorization === 'Bearer request-token';
    response.writeHead(isAllowed ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isAllowed ? { value: ID_TOKEN } : {}));
  });
  const onSignIn: RequestListener = (request, response) => {
    void readText(request).then((body) => {
      exchanges.push({ host: request.headers.host ?? '', path: request.url ?? '', body });
      const { status = 200, body: said } = answer(exchanges.length);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    });
  };
  const signIn = createHttpsServer(certificate.pair, onSignIn);
  const proxy = createHttpServer((_request, response) => void response.writeHead(403).end());
  const sockets = new Set<Duplex>();
  proxy.on('connect', (request: IncomingMessage, socket: Duplex) => {
    sockets.add(socket);
    const [host = ''] = (request.url ?? '').split(':');
    if (!SIGN_IN_HOSTS.includes(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const tunnel: Socket = connect((signIn.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.pipe(socket).pipe(tunnel);
    });
    sockets.add(tunnel);
    for (const end of [socket, tunnel]) end.on('error', () => undefined);
  });
  const servers = [identity, signIn, proxy];
  const [identityPort, , proxyPort] = await Promise.all(servers.map(listen));

  return {
    audiences,
    exchanges,
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${identityPort}/token?api-version=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
      HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
      NO_PROXY: '127.0.0.1',
      NODE_EXTRA_CA_CERTS: certificate.path,
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      identity.closeAllConnections();
      signIn.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a certificate can be made on this machine. */
export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function makeCertificate(folder: string) {
  const [key, path] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const names = SIGN_IN_HOSTS.map((host) => `DNS:${host}`).join(',');
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=sign-in double'],
      ...['-addext', `subjectAltName=${names}`, '-keyout', key, '-out', path],
    ],
    { stdio: 'ignore' },
  );
  return { path, pair: { key: readFileSync(key), cert: readFileSync(path) } };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
