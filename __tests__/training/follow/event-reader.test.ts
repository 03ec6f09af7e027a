import { describe, expect, test } from 'vitest';
import { NetworkError } from '../../../src/provider/errors/network-error.ts';
import type { JobEvent, Page, Provider } from '../../../src/provider/types.ts';
import { createEventReader } from '../../../src/training/follow/event-reader.ts';
import { createEvent } from '../fake-job.ts';
import { createRandom } from '../random.ts';

interface ListOptions {
  readonly order: 'newest-first' | 'oldest-first';
  readonly page: number;
  readonly fault?: () => 'fail' | 'repeat' | 'shuffle' | null;
  readonly random?: () => number;
}

/** A list of events, as much of it as has happened; the reader sees it as a provider. */
function createList(options: ListOptions) {
  const happened: JobEvent[] = [];
  let requests = 0;
  const listEvents = async (_: string, query: { after?: string; limit: number }): Promise<Page<JobEvent>> => {
    requests += 1;
    const fault = options.fault?.() ?? null;
    if (fault === 'fail') throw new NetworkError('The list', 'list events', 'reset');
    const all = options.order === 'newest-first' ? happened.toReversed() : [...happened];
    const start =
      query.after === undefined || fault === 'repeat'
        ? 0
        : all.findIndex((event) => event.key === query.after) + 1;
    const items = all.slice(start, start + options.page);
    const next = start + options.page < all.length ? (items.at(-1)?.key ?? null) : null;
    const random = options.random ?? Math.random;
    return { items: fault === 'shuffle' ? items.toSorted(() => random() - 0.5) : items, next };
  };
  return {
    happened,
    requests: () => requests,
    add: (count: number, createdAt?: number) => {
      for (let index = 0; index < count; index += 1) {
        const step = happened.length + 1;
        happened.push(
          createEvent({
            key: `event-${step}`,
            createdAt: createdAt ?? 1_800_000_000 + step,
            message: `Step ${step}`,
            data: { step },
          }),
        );
      }
    },
    provider: { listEvents } as unknown as Provider,
  };
}

const ORDERS = ['newest-first', 'oldest-first'] as const;

describe.each(ORDERS)('%s', (order) => {
  test.each([1, 3, 7, 100])('each event once and in order, in pages of %i', async (page) => {
    const list = createList({ order, page });
    const read: string[] = [];
    const reader = createEventReader(list.provider, 'ftjob-1');
    for (const count of [1, 0, 2, 40, 0, 1, 13]) {
      list.add(count);
      await reader.read((event) => void read.push(event.key), { final: false });
    }
    await reader.read((event) => void read.push(event.key), { final: true });
    expect(read).toEqual(list.happened.map((event) => event.key));
  });

  test('all at the same second: the steps tell the order', async () => {
    const list = createList({ order, page: 10 });
    const read: string[] = [];
    const reader = createEventReader(list.provider, 'ftjob-1');
    list.add(35, 1_800_000_000);
    await reader.read((event) => void read.push(event.key), { final: true });
    expect(read).toEqual(list.happened.map((event) => event.key));
  });

  test('five thousand pages of the past are read without keeping them', async () => {
    const list = createList({ order, page: 5 });
    const read: string[] = [];
    const reader = createEventReader(list.provider, 'ftjob-1');
    list.add(5_000);
    await reader.read((event) => void read.push(event.key), { final: false });
    list.add(1);
    await reader.read((event) => void read.push(event.key), { final: false });
    expect(read).toEqual(list.happened.map((event) => event.key));
    expect(list.requests()).toBeLessThan(2_100);
  });

  test('a calm read of a long list costs one request', async () => {
    const list = createList({ order, page: 100 });
    const reader = createEventReader(list.provider, 'ftjob-1');
    list.add(1_000);
    await reader.read(() => undefined, { final: false });
    const before = list.requests();
    for (let read = 0; read < 4; read += 1) await reader.read(() => undefined, { final: false });
    expect(list.requests() - before).toBeLessThanOrEqual(5);
  });

  test('through failing, repeated and shuffled pages, in 200 seeded runs', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = createRandom(seed);
      const fault = () => {
        const dice = random();
        return dice < 0.05
          ? ('fail' as const)
          : dice < 0.1
            ? ('repeat' as const)
            : dice < 0.25
              ? ('shuffle' as const)
              : null;
      };
      const list = createList({ order, page: 1 + Math.floor(random() * 20), fault, random });
      const read: string[] = [];
      const reader = createEventReader(list.provider, 'ftjob-1');
      const attempt = async (final: boolean) => {
        try {
          await reader.read((event) => void read.push(event.key), { final });
        } catch (error) {
          if (!(error instanceof NetworkError)) throw error;
        }
      };
      for (let look = 0; look < 30; look += 1) {
        list.add(Math.floor(random() * 6));
        await attempt(false);
      }
      for (let look = 0; look < 60; look += 1) await attempt(true);
      expect(read, `seed ${seed}, ${order}`).toEqual(list.happened.map((event) => event.key));
    }
  });
});

test('a server that ignores the cursor is not asked for ever', async () => {
  const items = [createEvent({ key: 'b', createdAt: 2 }), createEvent({ key: 'a', createdAt: 1 })];
  const provider = { listEvents: async () => ({ items, next: 'a' }) } as unknown as Provider;
  const read: string[] = [];
  const reader = createEventReader(provider, 'ftjob-1');
  const look = async () => reader.read((event) => void read.push(event.key), { final: true });
  await expect(look()).rejects.toThrow(NetworkError);
  await expect(look()).rejects.toThrow(NetworkError);
  await look();
  expect(read).toEqual(['a', 'b']);
});

test('without times the list’s own order stands, as soon as the list shows which way round it is', async () => {
  const items = ['first', 'second', 'third'].map((key) => createEvent({ key, createdAt: null }));
  let shown = 1;
  const provider = {
    listEvents: async () => ({ items: items.slice(0, shown), next: null }),
  } as unknown as Provider;
  const read: string[] = [];
  const reader = createEventReader(provider, 'ftjob-1');
  for (shown = 1; shown <= 3; shown += 1)
    await reader.read((event) => void read.push(event.key), { final: false });
  expect(read).toEqual(['first', 'second', 'third']);
});

test('an event that comes late into a page already read is told all the same', async () => {
  const list = createList({ order: 'newest-first', page: 100 });
  const read: string[] = [];
  const reader = createEventReader(list.provider, 'ftjob-1');
  list.add(10);
  const [late] = list.happened.splice(4, 1);
  await reader.read((event) => void read.push(event.key), { final: false });
  if (late !== undefined) list.happened.splice(4, 0, late);
  await reader.read((event) => void read.push(event.key), { final: true });
  expect(read).toHaveLength(10);
});
