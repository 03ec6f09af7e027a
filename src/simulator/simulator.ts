import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeWorld } from './dialects/common/world.ts';
import { makeDialect } from './dialects/make-dialect.ts';
import { type Desk, handle } from './handle.ts';
import type { SimulatorOptions } from './scenario/options.ts';
import type { LoggedRequest } from './scenario/scenario.ts';

/** A provider that runs inside this process, on loopback, behind a token of its own. */
export interface Simulator {
  /** As a client takes it, the version path included. */
  readonly baseUrl: string;
  readonly token: string;
  /** The latest requests, up to 10,000, oldest first. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

/**
 * Starts a provider on 127.0.0.1. Its files and jobs lie in `stateDir`, where a later process, or another
 * one at the same time, finds them as they stand by then.
 *
 * @throws where `stateDir` cannot be written or no port can be opened
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const world = makeWorld(options);
  const requests: LoggedRequest[] = [];
  const desk: Desk = {
    world,
    dialect: makeDialect(options.dialect, world),
    token: options.token ?? `sk-simulated-${randomBytes(24).toString('hex')}`,
    requests,
    count: 0,
  };
  const server = createServer((request, response) => void handle(desk, request, response));
  // A client may keep a connection for longer than the five seconds that Node keeps it by default.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  world.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl: `${world.origin}${desk.dialect.basePath}`,
    token: desk.token,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
