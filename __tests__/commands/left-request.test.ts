import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/boundary/log.ts';
import { readLeftRequest, saveLeftRequest } from '../../src/commands/left-request.ts';
import { isOwn } from '../../src/training/find/twins.ts';
import { createJob } from '../training/fake-job.ts';
import { createOrigin, createWanted } from '../training/world.ts';

describe('a request that the step did not see answered', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'state-'));
    writeFileSync(join(folder, 'state'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const save = (request: Parameters<typeof saveLeftRequest>[1]) => {
    saveLeftRequest({ env: { GITHUB_STATE: join(folder, 'state') }, log: silentLog as never }, request);
  };
  /** As the runner hands it over: the last value of the name. */
  const read = () => {
    const text = readFileSync(join(folder, 'state'), 'utf8');
    const values = [...text.matchAll(/^request<<(\S+)\r?\n(.*)\r?\n\1/gm)].map(([, , value]) => value);
    return readLeftRequest({ STATE_request: values.at(-1) });
  };

  it('arrives in the post step as it was', () => {
    const wanted = createWanted();
    const authorship = {
      origin: createOrigin(),
      known: new Set(['ftjob-old']),
      created: new Set<string>(),
      unclear: [{ from: 1_800_000_000_000, to: Infinity }],
      several: false,
    };
    save({ wanted, authorship });
    expect(read()).toEqual({ wanted, authorship });
    const left = read();
    if (left === null) throw new Error('nothing was read');
    expect(isOwn(createJob({ id: 'ftjob-old' }), left.authorship)).toBe(false);
    expect(isOwn(createJob({ id: 'ftjob-new', createdAt: 1_800_000_100 }), left.authorship)).toBe(true);
  });

  it('is taken back', () => {
    save({
      wanted: createWanted(),
      authorship: {
        origin: createOrigin(),
        known: new Set(),
        created: new Set(),
        unclear: [],
        several: false,
      },
    });
    save(null);
    expect(read()).toBeNull();
  });

  it.each([undefined, '', '{', '[]', '{"wanted":{}}', '{"wanted":{"fingerprint":"f"}}'])(
    '%j is none',
    (value) => {
      expect(readLeftRequest({ STATE_request: value })).toBeNull();
    },
  );
});
