import type { JobEvent, Provider } from '../../provider/types.ts';
import { comparePages, orderEvents, voteOnDirection } from './event-order.ts';
import { type FetchPage, pageFetcher, type VisitedPage } from './event-pages.ts';
import { createSeenEvents, type SeenEvents } from './seen-events.ts';

/** Pages kept in memory on the way back; of those between only the cursor is kept, and they are fetched again. */
const MAX_KEPT_PAGES = 20;
/** In a list that is oldest first, every so many reads its start is looked at again: new events there mean a misjudgement. */
const RECHECK_START_EVERY = 8;

export interface ReadOptions {
  /** Looks further back than usual, for events that came late into pages already read. */
  readonly final: boolean;
  readonly signal?: AbortSignal;
}

export interface EventReader {
  /**
   * Hands over the events that came since the last call: oldest first, each once over all calls.
   * Throws what the provider throws; what was not handed over yet is then read by the next call.
   */
  read(emit: (event: JobEvent) => void, options: ReadOptions): Promise<void>;
}

/**
 * Reads a job's events from a list that may be newest or oldest first, with or without a cursor, with equal times,
 * and without ids. Which way round the list is, the pages themselves tell; memory stays bounded over any number.
 */
export function createEventReader(provider: Provider, jobId: string): EventReader {
  const seen = createSeenEvents();
  let mode: 'unknown' | 'newest-first' | 'oldest-first' = 'unknown';
  let votes = 0;
  let reads = 0;
  /** In a list that is oldest first: the cursor to its last page, since earlier pages do not change any more. */
  let tail: string | undefined;

  return {
    read: async (emitEvent, { final, signal }) => {
      reads += 1;
      const fetchPage = pageFetcher(provider, jobId, signal);
      const emit = (page: readonly JobEvent[], oldestFirst: boolean) => {
        seen.expectPageOf(page.length);
        for (const event of orderEvents(page, oldestFirst)) {
          if (seen.has(event.key)) continue;
          seen.add(event.key);
          emitEvent(event);
        }
      };
      if (mode === 'oldest-first') {
        tail = await readForward(fetchPage, tail, emit);
        if (tail === undefined || !(final || reads % RECHECK_START_EVERY === 0)) return;
      }
      const start = await fetchPage(undefined, new Set());
      if (mode === 'oldest-first' && start.events.every((event) => seen.has(event.key))) return;
      votes += voteOnDirection(start.events, (key) => seen.has(key));
      if (start.next === null) {
        emit(start.events, votes > 0);
        return;
      }
      const begun = [start];
      if (mode === 'unknown') {
        const second = await fetchPage(start.next, new Set([start.next]));
        begun.push(second);
        const evidence = comparePages(start.events, second.events);
        if (evidence !== 0) mode = evidence > 0 ? 'oldest-first' : 'newest-first';
      }
      if (mode === 'oldest-first' || (mode === 'unknown' && votes > 0)) {
        emit(start.events, true);
        tail = await readForward(fetchPage, start.next, emit);
        return;
      }
      await readBackward(fetchPage, begun, seen, final, emit);
    },
  };
}

type Emit = (page: readonly JobEvent[], oldestFirst: boolean) => void;

/** From `after` to the end of a list that is oldest first; returns the cursor to the last page that held anything. */
async function readForward(
  fetchPage: FetchPage,
  after: string | undefined,
  emit: Emit,
): Promise<string | undefined> {
  const visited = new Set<string>();
  for (let cursor = after; ; ) {
    const page = await fetchPage(cursor, visited);
    emit(page.events, true);
    if (page.next === null) return cursor;
    visited.add(page.next);
    cursor = page.next;
  }
}

/**
 * From the start of a list that is newest first back to what is known already, then forward again, handing over.
 * Nothing is handed over before the way back is complete: a failure on the way must not hide what lies behind it.
 */
async function readBackward(
  fetchPage: FetchPage,
  begun: readonly VisitedPage[],
  seen: SeenEvents,
  final: boolean,
  emit: Emit,
): Promise<void> {
  const isKnown = (event: JobEvent) => seen.has(event.key);
  const reachesKnown = (page: VisitedPage) =>
    page.next === null || (final ? page.events.every(isKnown) : page.events.some(isKnown));
  const way: { page: VisitedPage; dropped: boolean }[] = [];
  const visited = new Set<string>();
  let next: VisitedPage | undefined = begun[0];
  while (next !== undefined) {
    way.push({ page: next, dropped: false });
    // The first page is kept: newer events would push its older half out of a second answer.
    const early = way[way.length - 1 - MAX_KEPT_PAGES];
    if (early !== undefined && way.length - 1 > MAX_KEPT_PAGES) {
      early.page = { ...early.page, events: [] };
      early.dropped = true;
    }
    if (reachesKnown(next) || next.next === null) break;
    visited.add(next.next);
    next = begun[way.length] ?? (await fetchPage(next.next, visited));
  }
  for (const { page, dropped } of way.reverse()) {
    const events = dropped ? (await fetchPage(page.after, new Set())).events : page.events;
    emit(events, false);
  }
}
