import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { openAt, sendJson, startServer } from '../server.ts';

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const thing of opened.splice(0)) await thing.close();
});

/** A proxy that tunnels, as undici asks for it, and forwards plain requests; it remembers what for. */
async function startProxy() {
  const asked: string[] = [];
  const proxy: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    sendJson(response, { id: 'ftjob-1', status: 'running' });
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  opened.push({
    close: () => {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(resolve));
    },
  });
  return { url, asked };
}

async function ask(env: (proxy: string, server: string) => Record<string, string>) {
  const server = await startServer((_seen, response) =>
    sendJson(response, { id: 'ftjob-1', status: 'running' }),
  );
  const proxy = await startProxy();
  const provider = await openAt(server, {}, { env: env(proxy.url, `127.0.0.1:${server.port}`) });
  opened.unshift(provider, server);
  expect((await provider.retrieveJob('ftjob-1'))?.status).toBe('running');
  return proxy.asked.length;
}

it('goes through HTTP_PROXY', async () => {
  expect(await ask((proxy) => ({ HTTP_PROXY: proxy }))).toBeGreaterThan(0);
});

it('goes through http_proxy in small letters', async () => {
  expect(await ask((proxy) => ({ http_proxy: proxy }))).toBeGreaterThan(0);
});

it.each(['127.0.0.1', '*', '10.0.0.1,127.0.0.1'])('does not where NO_PROXY is %s', async (noProxy) => {
  expect(await ask((proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: noProxy }))).toBe(0);
});

it('does where NO_PROXY names another port', async () => {
  expect(await ask((proxy) => ({ HTTP_PROXY: proxy, NO_PROXY: '127.0.0.1:1' }))).toBeGreaterThan(0);
});

it('does not use a proxy that is meant for https', async () => {
  expect(await ask((proxy) => ({ HTTPS_PROXY: proxy }))).toBe(0);
});

it('does not look at the process’s own environment', async () => {
  expect(await ask(() => ({}))).toBe(0);
});
