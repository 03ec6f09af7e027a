import { expect, it, onTestFinished } from 'vitest';
import type { Provider } from '../../src/provider/types.ts';
import { openAt, sendJson, startServer } from './server.ts';

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 10, 20);

/** Jobs by age in days; their ids are random, as the server gives them, so that order by name is no order in time. */
function jobsOf(kind: string, count: number): object[] {
  return Array.from({ length: count }, (_, age) => ({
    name: `accounts/acme/${kind}/${((age * 7919) % 9973).toString(36).padStart(4, '0')}`,
    createTime: new Date(NOW - age * DAY_MS).toISOString(),
    state: 'JOB_STATE_COMPLETED',
    baseModel: 'accounts/fireworks/models/qwen3-8b',
    displayName: `day-${age}`,
  }));
}

/** A server that lists by name unless it is asked for another order; `obeys: false` does so always. */
async function setUp({ obeys = true } = {}): Promise<{ provider: Provider; lists: string[] }> {
  const lists: string[] = [];
  const api = await startServer((seen, response) => {
    const url = new URL(seen.path, 'http://x');
    const kind = url.pathname.split('/').at(-1) ?? '';
    lists.push(kind);
    const jobs = jobsOf(kind, kind === 'dpoJobs' ? 3 : 450) as { name: string }[];
    const newestFirst = obeys && url.searchParams.get('orderBy') === 'create_time desc';
    if (!newestFirst) jobs.sort((a, b) => (a.name < b.name ? -1 : 1));
    const start = Number(url.searchParams.get('pageToken') ?? 0);
    const end = start + Number(url.searchParams.get('pageSize') ?? 50);
    sendJson(response, {
      [kind]: jobs.slice(start, end),
      nextPageToken: end < jobs.length ? String(end) : '',
    });
  });
  const provider = await openAt(api, { provider: 'fireworks', 'account-id': 'acme' });
  onTestFinished(async () => {
    await Promise.all([provider.close(), api.close()]);
  });
  return { provider, lists };
}

it.each([true, false])(
  'the newest jobs of an account with hundreds, ordered by the server: %s',
  async (obeys) => {
    const { provider, lists } = await setUp({ obeys });
    const { items, next } = await provider.listJobs({ limit: 5 });
    expect(items.map(({ suffix }) => suffix)).toEqual(['day-0', 'day-0', 'day-1', 'day-1', 'day-2']);
    expect(next).not.toBeNull();
    // A server that obeys is asked for one page of each kind, another for all there are.
    expect(lists.filter((kind) => kind !== 'dpoJobs')).toHaveLength(obeys ? 1 : 3);
  },
);

it('pages go on where the last one ended, to the oldest job', async () => {
  const { provider } = await setUp();
  const seen = new Set<string>();
  let after: string | undefined;
  for (let page = 0; page < 10; page++) {
    const { items, next } = await provider.listJobs({
      limit: 100,
      ...(after === undefined ? {} : { after }),
    });
    for (const { suffix } of items) seen.add(suffix ?? '');
    if (next === null) break;
    after = next;
  }
  expect(seen.size).toBe(450);
});
