import { UserError } from '../../boundary/user-error.ts';
import { CATALOG, type ProviderId } from '../catalog.ts';
import { isLoopbackHost } from '../http/addresses.ts';

/** The address to ask, without a slash at its end; null for the simulator. Throws UserError. */
export function readBaseUrl(given: string, id: ProviderId, region: string | null): string | null {
  if (id === 'simulator') {
    if (given !== '')
      throw new UserError('base-url: not together with provider: simulator, which brings its own server.');
    return null;
  }
  if (given !== '') return checkBaseUrl(given);
  const own = CATALOG[id].baseUrl;
  if (own === null) throw new UserError(`base-url: required for provider: ${id}. ${exampleFor(id)}`);
  if (!own.includes('{region}')) return own;
  if (region === null) throw new UserError(`region: required for provider: ${id}, for example us-west-2.`);
  return own.replace('{region}', region);
}

function exampleFor(id: ProviderId): string {
  return id === 'azure'
    ? 'For example https://my-resource.openai.azure.com/openai/v1.'
    : 'The address with its version path, for example https://models.example.com/v1.';
}

function checkBaseUrl(given: string): string {
  // The value is not quoted where it cannot be read: it may be a key in the wrong place.
  if (!URL.canParse(given))
    throw new UserError(
      'base-url: not a URL. Allowed: an https address with its version path, such as https://api.openai.com/v1.',
    );
  const url = new URL(given);
  if (url.username !== '' || url.password !== '')
    throw new UserError(
      'base-url: carries a user name or password. Use api-key or extra-headers for credentials.',
    );
  if (url.hash !== '') throw new UserError('base-url: ends in a #fragment, which is never sent. Remove it.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(url.hostname))) {
    throw new UserError(
      `base-url: ${url.protocol}//${url.host} is not allowed: https, or http on this machine (127.0.0.1, localhost, ::1) only.`,
    );
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path}${url.search}`;
}
