import { missingInput, refusedInput, refusedValue } from '../../input-values/refused.ts';
import type { UserError } from '../../boundary/user-error.ts';
import { CATALOG, type ProviderId } from '../catalog.ts';
import { isLoopbackHost } from '../http/addresses.ts';

/**
 * The address to ask, without a slash at its end; null for the simulator, and where an input is still missing for it:
 * a dataset is checked without one. Throws UserError for one that is wrong.
 */
export function readBaseUrl(given: string, id: ProviderId, region: string | null): string | null {
  if (id === 'simulator') {
    if (given !== '')
      throw refusedInput('base-url', 'not together with provider: simulator, which brings its own server.');
    return null;
  }
  if (given !== '') return checkBaseUrl(given);
  const own = CATALOG[id].baseUrl;
  if (own === null || !own.includes('{region}')) return own;
  return region === null ? null : own.replace('{region}', region);
}

/** The error of an address that is asked for and not there. */
export function missingAddress(id: ProviderId): UserError {
  return CATALOG[id].baseUrl === null
    ? missingInput('base-url', `\`provider: ${id}\` needs it, ${exampleFor(id)}`)
    : missingInput('region', `\`provider: ${id}\` needs it, for example us-west-2`);
}

function exampleFor(id: ProviderId): string {
  return id === 'azure'
    ? 'for example https://my-resource.openai.azure.com/openai/v1'
    : 'with its version path, for example https://models.example.com/v1';
}

function checkBaseUrl(given: string): string {
  // The value is not quoted where it cannot be read: it may be a key in the wrong place.
  if (!URL.canParse(given)) {
    const allowed = 'an https address with its version path, such as https://api.openai.com/v1';
    throw refusedValue('base-url', given, allowed, { secret: true });
  }
  const url = new URL(given);
  if (url.username !== '' || url.password !== '') {
    const problem = 'it carries a user name or password. Use api-key or extra-headers for credentials.';
    throw refusedInput('base-url', problem);
  }
  if (url.hash !== '')
    throw refusedInput('base-url', 'it ends in a #fragment, which is never sent. Remove it.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(url.hostname))) {
    const allowed = 'https, or http on this machine (127.0.0.1, localhost, ::1)';
    throw refusedValue('base-url', `${url.protocol}//${url.host}`, allowed);
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path}${url.search}`;
}
