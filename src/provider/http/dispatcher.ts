import { EnvHttpProxyAgent, type Dispatcher } from 'undici';
import { publicLookup } from './addresses.ts';

export interface DispatcherOptions {
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are read, in either case; an empty object uses no proxy. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True for URLs that an answer named: connections to private addresses are refused, names resolved. */
  readonly publicOnly: boolean;
}

/** A connection pool that honours the proxy variables. HTTP/1.1 alone: uploads keep their back-pressure and one code path. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { env } = options;
  return new EnvHttpProxyAgent({
    httpProxy: env['http_proxy'] ?? env['HTTP_PROXY'] ?? '',
    httpsProxy: env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '',
    noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
    allowH2: false,
    keepAliveTimeout: 10_000,
    connect: { timeout: 20_000, ...(options.publicOnly ? { lookup: publicLookup } : {}) },
  });
}
