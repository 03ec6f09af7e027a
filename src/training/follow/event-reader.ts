import { NetworkError } from '../../provider/errors/network-error.ts';
import type { JobEvent, Provider } from '../../provider/types.ts';
import { compareKeys, comparePages, orderEvents, voteOnDirection } from './event-order.ts';
import { type BackwardWalk, beginWalk, type FetchPage, handOver, walkBackward } from './backward-walk.ts';
import { openEventPages, type VisitedPage } from './event-pages.ts';
import { createSeenEvents } from './seen-events.ts';

/** In a list that is oldest first, every so many reads its start is looked at again: new events there mean a misjudgement. */
const RECHECK_START_EVERY = 8;

/** So many reads may be put off while nothing tells which way round the list is; they are seconds apart at first. */
const MAX_PUZZLED_READS = 60;

export interface ReadOptions {
  /** Looks further back than usual, for events that came late into pages already read. */
  readonly final: boolean;
  readonly signal?: AbortSignal;
  /** True once no further page may be asked for: a list without an end must not outlast the step. */
  readonly isOver?: () => boolean;
}

export interface EventReader {
  /**
   * Hands over the events that came since the last call: oldest first, each once over all calls.
   * Throws what the provider throws; what was not handed over yet is then read by the next call.
   */
  read(emit: (event: JobEvent) => void, options: ReadOptions): Promise<void>;
  /** Whether the provider has no list of events. */
  isAbsent(): boolean;
}

/**
 * Reads a job's events from a list that may be newest or oldest first, with or without a cursor, with equal times,
 * and without ids. Which way round the list is, the pages themselves tell; memory stays bounded over any number.
 */
export function createEventReader(provider: Provider, jobId: string): EventReader {
  const pages = openEventPages(provider, jobId);
  const seen = createSeenEvents();
  const isKnown = (event: JobEvent) => seen.has(event.key);
  let mode: 'unknown' | 'newest-first' | 'oldest-first' = 'unknown';
  let votes = 0;
  let reads = 0;
  /** What stood on the list's first page the last time: what stands beside it now is newer. */
  let sighted: ReadonlySet<string> = new Set();
  /** In a list that is oldest first: its last page, since earlier ones do not change any more. */
  let tail: Tail = { after: undefined, anchor: undefined };
  const keepTail = (reached: Tail) => {
    tail = reached;
  };

  /** A way back that failed midway is gone on with by the next read: a long one might never succeed in one go. */
  let pending: BackwardWalk | null = null;
  const readPending = async (fetchPage: FetchPage, final: boolean, emit: Emit) => {
    if (pending === null) return;
    await walkBackward(pending, fetchPage, isKnown, final);
    await handOver(pending, fetchPage, (page) => {
      emit(page, false);
    });
    pending = null;
  };

  return {
    isAbsent: () => pages.isAbsent(),
    read: async (emitEvent, { final, signal, isOver }) => {
      reads += 1;
      const fetchPage: FetchPage = async (after, visited, isRight) => {
        if (isOver?.()) throw new NetworkError(provider.title, 'list the events', 'the time is up');
        return pages.fetch(after, visited, isRight, signal);
      };
      const emit = (page: readonly JobEvent[], oldestFirst: boolean) => {
        seen.expectPageOf(page.length);
        for (const event of orderEvents(page, oldestFirst)) {
          if (seen.has(event.key)) continue;
          seen.add(event.key);
          emitEvent(event);
        }
      };
      await readPending(fetchPage, final, emit);
      if (mode === 'oldest-first') {
        await readForward(fetchPage, tail, isKnown, emit, keepTail);
        if (!(final || reads % RECHECK_START_EVERY === 0)) return;
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
        await readForward(fetchPage, { after: start.next, anchor: undefined }, isKnown, emit, keepTail);
        return;
      }
      pending = beginWalk(begun);
      await readPending(fetchPage, final, emit);
    },
  };
}

type Emit = (page: readonly JobEvent[], oldestFirst: boolean) => void;

/** The last page of a list that is oldest first: the cursor to it, and one of its events to know it by. */
interface Tail {
  readonly after: string | undefined;
  readonly anchor: string | undefined;
}

/**
 * From the tail to the end of a list that is oldest first. `onPage` is told each page that was handed over, so that a
 * failure on the way costs no more than the page it hit.
 */
async function readForward(
  fetchPage: FetchPage,
  tail: Tail,
  isKnown: (event: JobEvent) => boolean,
  emit: Emit,
  onPage: (tail: Tail) => void,
): Promise<void> {
  const visited = new Set<string>();
  for (let cursor = tail.after, isFirst = true; ; isFirst = false) {
    // The tail is known by its event; behind it all is new, so a full page of known events is an earlier one.
    const isRight = ({ events, next }: VisitedPage) =>
      isFirst
        ? tail.anchor === undefined || events.some((event) => event.key === tail.anchor)
        : next === null || !events.every(isKnown);
    const page = await fetchPage(cursor, visited, isRight);
    emit(page.events, true);
    if (page.events.length > 0) onPage({ after: cursor, anchor: page.events[0]?.key });
    if (page.next === null) return;
    visited.add(page.next);
    cursor = page.next;
  }
}
