import type { JobEvent, Provider } from '../../provider/types.ts';
import { compareKeys, comparePages, orderEvents, voteOnDirection } from './event-order.ts';
import { type FetchPage, MAX_REPEATS, pageFetcher, type VisitedPage } from './event-pages.ts';
import { createSeenEvents } from './seen-events.ts';

/** Pages kept in memory on the way back; of those between only the cursor is kept, and they are fetched again. */
const MAX_KEPT_PAGES = 20;
/** In a list that is oldest first, every so many reads its start is looked at again: new events there mean a misjudgement. */
const RECHECK_START_EVERY = 8;

/** So many reads may be put off while nothing tells which way round the list is; they are seconds apart at first. */
const MAX_PUZZLED_READS = 60;

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
  const isKnown = (event: JobEvent) => seen.has(event.key);
  let mode: 'unknown' | 'newest-first' | 'oldest-first' = 'unknown';
  let votes = 0;
  let reads = 0;
  /** What stood on the list's first page the last time: what stands beside it now is newer. */
  let sighted: ReadonlySet<string> = new Set();
  /** In a list that is oldest first: the cursor to its last page, since earlier pages do not change any more. */
  let tail: string | undefined;
  const keepTail = (cursor: string | undefined) => {
    tail = cursor;
  };

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
        await readForward(fetchPage, tail, isKnown, emit, keepTail);
        if (tail === undefined || !(final || reads % RECHECK_START_EVERY === 0)) return;
      }
      const start = await fetchPage(undefined, new Set());
      if (mode === 'oldest-first' && start.events.every(isKnown)) return;
      votes += voteOnDirection(start.events, (key) => sighted.has(key));
      votes ||= compareKeys(start.events);
      sighted = new Set(start.events.map((event) => event.key));
      if (start.next === null) {
        // Two events of the same second do not tell which came first; the next one to come will.
        const isPuzzling = votes === 0 && start.events.length > 1 && !final && reads <= MAX_PUZZLED_READS;
        if (!isPuzzling) emit(start.events, votes > 0);
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
        mode = 'oldest-first';
        emit(start.events, true);
        await readForward(fetchPage, start.next, isKnown, emit, keepTail);
        return;
      }
      await readBackward(fetchPage, begun, isKnown, final, emit);
    },
  };
}

type Emit = (page: readonly JobEvent[], oldestFirst: boolean) => void;

/**
 * From `after` to the end of a list that is oldest first. `onPage` is told the cursor of each page that was handed
 * over, so that a failure on the way costs no more than the page it hit.
 */
async function readForward(
  fetchPage: FetchPage,
  after: string | undefined,
  isKnown: (event: JobEvent) => boolean,
  emit: Emit,
  onPage: (cursor: string | undefined) => void,
): Promise<void> {
  const visited = new Set<string>();
  let repeats = 0;
  for (let cursor = after; ; ) {
    const page = await fetchPage(cursor, visited);
    // Behind the last known page all is new, so a full page of known events is an earlier one sent by mistake.
    if (cursor !== after && page.next !== null && page.events.every(isKnown)) {
      repeats += 1;
      if (repeats > MAX_REPEATS) return;
      continue;
    }
    emit(page.events, true);
    onPage(cursor);
    if (page.next === null) return;
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
  isKnown: (event: JobEvent) => boolean,
  final: boolean,
  emit: Emit,
): Promise<void> {
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
