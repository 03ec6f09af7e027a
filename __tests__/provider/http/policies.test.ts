import { describe, expect, it } from 'vitest';
import {
  isLoopbackHost,
  isPrivateAddress,
  isPrivateHost,
  publicLookup,
} from '../../../src/provider/http/addresses.ts';
import { createRedactor } from '../../../src/provider/http/redact.ts';
import { MAX_DELAY_MS, nextDelay } from '../../../src/provider/http/retry.ts';
import { refuseTarget, resolvePath } from '../../../src/provider/http/targets.ts';
import { readDuration } from '../../../src/provider/http/throttle.ts';

const NOW = Date.UTC(2026, 10, 20);

function delay(status: number | null, headers: Record<string, string> = {}, attempt = 1, random = 0) {
  return nextDelay({ attempt, status, headers, now: NOW, random: () => random });
}

describe('the pause before another attempt', () => {
  it.each<[number | null, Record<string, string>, number, number | null]>([
    [null, {}, 1, 500],
    [503, {}, 1, 500],
    [503, {}, 2, 1000],
    [503, {}, 5, 8000],
    [503, {}, 7, 8000],
    [503, {}, 8, null],
    [400, {}, 1, null],
    [404, {}, 1, null],
    [200, {}, 1, null],
    [408, {}, 1, 500],
    [409, {}, 1, 500],
    [429, {}, 1, 500],
    [400, { 'x-should-retry': 'true' }, 1, 500],
    [503, { 'x-should-retry': 'false' }, 1, null],
    [429, { 'retry-after-ms': '250.5', 'retry-after': '9' }, 1, 250.5],
    [429, { 'retry-after': '2' }, 1, 2000],
    [429, { 'retry-after': '0' }, 1, 0],
    [429, { 'retry-after': '0' }, 2, 0],
    [429, { 'retry-after': '0' }, 3, 2000],
    [429, { 'retry-after': '1.5' }, 1, 1500],
    [429, { 'retry-after': '3600' }, 1, MAX_DELAY_MS],
    [429, { 'retry-after': new Date(NOW + 5000).toUTCString() }, 1, 5000],
    [429, { 'retry-after': new Date(NOW - 5000).toUTCString() }, 1, 0],
    [429, { 'retry-after': '-3' }, 1, 500],
    [429, { 'retry-after': 'soon' }, 1, 500],
    [429, { 'retry-after-ms': 'NaN' }, 1, 500],
  ])('after %s with %j, attempt %d: %s', (status, headers, attempt, expected) => {
    expect(delay(status, headers, attempt)).toBe(expected);
  });

  it('is shortened at random, but never below what the server asked for', () => {
    expect(delay(503, {}, 3, 0.999)).toBeCloseTo(1500, -1);
    expect(delay(429, { 'retry-after': '2' }, 1, 0.999)).toBeGreaterThan(2000);
  });
});

it.each([
  ['6m0s', 360_000],
  ['20ms', 20],
  ['1h2m3.5s', 3_723_500],
  ['1.5', 1500],
  ['soon', null],
  [undefined, null],
] as const)('reads %s as a duration', (text, ms) => {
  expect(readDuration(text)).toBe(ms);
});

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.16.3.4',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::7f00:1',
    '224.0.0.1',
    '2002:7f00:1::',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['8.8.8.8', '104.18.7.192', '2606:4700::6812:7c0'])('%s is public', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });

  it.each([
    'localhost',
    'LOCALHOST.',
    'a.localhost',
    'metadata.google.internal',
    'printer.local',
    'intranet',
    '[::1]',
    '127.0.0.1',
  ])('%s is a private host', (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });

  it('knows its own machine', () => {
    expect(['127.0.0.1', '127.9.9.9', '[::1]', 'localhost'].every(isLoopbackHost)).toBe(true);
    expect(['10.0.0.1', 'localhost.example.com', 'example.com'].some(isLoopbackHost)).toBe(false);
  });

  it('does not connect to a name that leads to a private address', async () => {
    const error = await new Promise<Error | null>((resolve) => publicLookup('localhost', {}, resolve));
    expect(error?.message).toContain('private address');
  });
});

describe('URLs in answers', () => {
  const refuse = (to: string, base = 'https://api.example.com/v1', from = base) =>
    refuseTarget(new URL(to), new URL(base), new URL(from));

  it.each<[string, string | null]>([
    ['https://api.example.com/other', null],
    ['https://storage.example.net/file?sig=1', null],
    ['http://api.example.com/v1', 'https to http'],
    ['http://storage.example.net/', 'https to http'],
    ['https://localhost/', 'private'],
    ['https://10.0.0.1/', 'private'],
    ['https://[::ffff:169.254.169.254]/', 'private'],
    ['https://0x7f.1/', 'private'],
    ['https://2130706433/', 'private'],
    ['https://user:word@storage.example.net/', 'user name'],
    ['ftp://storage.example.net/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
  ])('%s: %s', (url, why) => {
    if (why === null) expect(refuse(url)).toBeNull();
    else expect(refuse(url)).toContain(why);
  });

  it('may stay on this machine where the provider is on this machine', () => {
    expect(refuse('http://127.0.0.1:9999/x', 'http://127.0.0.1:1234/v1')).toBeNull();
  });
});

it.each([
  ['https://a.example/v1', '/files', {}, 'https://a.example/v1/files'],
  ['https://a.example/v1/', '/files', { limit: 5, after: undefined }, 'https://a.example/v1/files?limit=5'],
  [
    'https://a.example/v1?api-version=2',
    '/files',
    { 'metadata[k]': 'a&b' },
    'https://a.example/v1/files?api-version=2&metadata%5Bk%5D=a%26b',
  ],
  ['https://a.example/v1', 'https://b.example/x?y=1', {}, 'https://b.example/x?y=1'],
])('%s and %s with %j make %s', (base, path, query, expected) => {
  expect(resolvePath(base, path, query).href).toBe(expected);
});

it('redacts secrets in every form they travel in', () => {
  const redact = createRedactor(() => ['p@ss word+1', 'abc']);
  expect(redact('p@ss word+1 p%40ss%20word%2B1 cEBzcyB3b3JkKzE= abc')).toBe('*** *** *** abc');
  expect(redact('Bearer abc.def-1 and sk-proj-AAAA1111BBBB')).toBe('Bearer *** and ***');
});
