import { isLoopbackHost, isPrivateHost } from './addresses.ts';

/** Where a request may go, and whether the credential goes along. */
export interface Target {
  readonly url: URL;
  /** True for the base URL's own origin: key and extra headers are sent. */
  readonly trusted: boolean;
}

/** The URL of a path under the base URL with its query. A whole URL is taken as it is. */
export function resolvePath(
  baseUrl: string,
  path: string,
  query: Readonly<Record<string, string | number | undefined>> = {},
): URL {
  const url = /^https?:\/\//i.test(path) ? new URL(path) : new URL(`${baseUrl.replace(/\/+$/, '')}${path}`);
  const base = new URL(baseUrl);
  // A base URL may carry a query of its own (`?api-version=…`); it goes with every request under it.
  if (!/^https?:\/\//i.test(path) && base.search !== '') {
    const bare = new URL(base);
    bare.search = '';
    const joined = new URL(`${bare.href.replace(/\/+$/, '')}${path}`);
    for (const [name, value] of base.searchParams) joined.searchParams.append(name, value);
    return addQuery(joined, query);
  }
  return addQuery(url, query);
}

function addQuery(url: URL, query: Readonly<Record<string, string | number | undefined>>): URL {
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.append(name, String(value));
  }
  return url;
}

/** Why a URL that an answer named is not followed, or null where it may be. */
export function refuseTarget(url: URL, base: URL, from: URL): string | null {
  if (url.origin === base.origin) return null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `the scheme ${url.protocol} is not http`;
  if (url.username !== '' || url.password !== '') return 'it carries a user name';
  if (from.protocol === 'https:' && url.protocol !== 'https:') return 'it leads from https to http';
  if (isLoopbackHost(base.hostname)) return null;
  if (url.protocol !== 'https:') return 'it is not https';
  if (isPrivateHost(url.hostname)) return 'it leads to a private address';
  return null;
}
