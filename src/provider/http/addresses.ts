import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * True for an address that an answer of a provider has no business pointing to: loopback, private, link-local,
 * shared (100.64/10), unspecified, multicast, reserved, and IPv4 hidden in IPv6 forms of those.
 */
export function isPrivateAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return parsed.range() !== 'unicast';
}

/** The literal address in a URL's host, or null for a name. */
function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}

/** True for a host that is certainly private: a literal private address, or a name reserved for this machine or network. */
export function isPrivateHost(hostname: string): boolean {
  const literal = literalAddress(hostname);
  if (literal !== null) return isPrivateAddress(literal);
  const name = hostname.toLowerCase().replace(/\.$/, '');
  return /(^|\.)(localhost|local|internal|home\.arpa)$/.test(name) || !name.includes('.');
}

export function isLoopbackHost(hostname: string): boolean {
  const literal = literalAddress(hostname);
  if (literal !== null) return ipaddr.process(literal).range() === 'loopback';
  return /(^|\.)localhost\.?$/i.test(hostname);
}

/** A DNS lookup for sockets that fails where a name leads to a private address, whatever it led to a moment ago. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) {
      callback(error, '', 0);
      return;
    }
    const [first] = addresses;
    if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address))) {
      callback(new Error('the name leads to a private address'), '', 0);
      return;
    }
    if (options.all === true) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
