import { createServer } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { requestIdToken } from '../../src/github/id-token.ts';
import { close, listen } from '../rig/listen.ts';

describe('the identity token', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('is asked for with the audience, and masked', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.headers.authorization} ${request.url}`);
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"value":"header.payload.signature"}');
    });
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `${await listen(server)}/token?api=2`);
    vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'request-token');
    expect(await requestIdToken('https://api.openai.com/v1')).toBe('header.payload.signature');
    await close(server);
    expect(asked).toEqual(['Bearer request-token /token?api=2&audience=https%3A%2F%2Fapi.openai.com%2Fv1']);
    expect(written.join('')).toContain('::add-mask::header.payload.signature');
  });

  it('is refused with what to do where the job may not ask for one', async () => {
    await expect(requestIdToken('x', {})).rejects.toThrow(/add `id-token: write` to the `permissions`/);
  });
});
