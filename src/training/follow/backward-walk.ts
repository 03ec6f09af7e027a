import type { JobEvent } from '../../provider/types.ts';
import { comparePages } from './event-order.ts';
import type { EventPages, VisitedPage } from './event-pages.ts';

export type FetchPage = (...query: Parameters<EventPages['fetch']>) => Promise<VisitedPage>;

/** Pages kept in memory on the way back; of those between only the cursor is kept, and they are fetched again. */
const MAX_KEPT_PAGES = 20;

/** A way through a list that is newest first, from its start back to what is known already. */
export interface BackwardWalk {
  /** In the order they were fetched; `events` is null where they were let go of. */
  readonly way: {
    readonly after: string | undefined;
    readonly next: string | null;
    events: readonly JobEvent[] | null;
  }[];
  readonly visited: Set<string>;
  /** Pages that were fetched before the walk began, and are not yet on the way. */
  readonly begun: VisitedPage[];
  next: string | null;
  complete: boolean;
}

export function beginWalk(begun: readonly VisitedPage[]): BackwardWalk {
  return { way: [], visited: new Set(), begun: [...begun], next: null, complete: false };
}

/**
 * Goes back until a page holds something known (with `final`: until a page holds nothing else). Nothing is handed
 * over before the way is complete: a failure on it must not hide what lies behind. Where a request fails, the walk
 * stays as it is and can be gone on with.
 */
export async function walkBackward(
  walk: BackwardWalk,
  fetchPage: FetchPage,
  isKnown: (event: JobEvent) => boolean,
  final: boolean,
): Promise<void> {
  while (!walk.complete) {
    const newer = walk.way.at(-1)?.events ?? [];
    // In a list that is newest first no page is newer than the one before it: such a one was sent by mistake.
    const isOlder = (page: VisitedPage) => comparePages(newer, page.events) <= 0;
    const page = walk.begun[0] ?? (await fetchPage(walk.next ?? undefined, walk.visited, isOlder));
    walk.begun.shift();
    walk.way.push({ after: page.after, next: page.next, events: page.events });
    // The first page is kept: newer events would push its older half out of a second answer.
    const early = walk.way.length - 1 - MAX_KEPT_PAGES;
    const dropped = early > 0 ? walk.way[early] : undefined;
    if (dropped !== undefined) dropped.events = null;
    walk.next = page.next;
    const reachesKnown = final ? page.events.every(isKnown) : page.events.some(isKnown);
    walk.complete = reachesKnown || page.next === null;
    if (page.next !== null) walk.visited.add(page.next);
  }
}

/** Hands the pages over, the oldest first, fetching again what was let go of. */
export async function handOver(
  walk: BackwardWalk,
  fetchPage: FetchPage,
  emit: (events: readonly JobEvent[]) => void,
): Promise<void> {
  for (let last = walk.way.at(-1); last !== undefined; last = walk.way.at(-1)) {
    const { after, next } = last;
    emit(last.events ?? (await fetchPage(after, new Set(), (page) => page.next === next)).events);
    walk.way.pop();
  }
}
