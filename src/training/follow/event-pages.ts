import type { JobEvent, Provider } from '../../provider/types.ts';

const PAGE_SIZE = 100;
/** How often a page is asked for again when the answer is one that was there before. */
const MAX_REPEATS = 3;

/** A page on the way through the list, by the cursor that leads to it (undefined: the list's start). */
export interface VisitedPage {
  readonly after: string | undefined;
  readonly next: string | null;
  readonly events: readonly JobEvent[];
}

export type FetchPage = (after: string | undefined, visited: ReadonlySet<string>) => Promise<VisitedPage>;

/**
 * Fetches one page. `visited` holds the cursors on the way so far: an answer that leads back to one of them is a
 * page repeated by mistake and asked for again; where it stays so, the server ignores cursors and the list ends there.
 */
export function pageFetcher(provider: Provider, jobId: string, signal: AbortSignal | undefined): FetchPage {
  return async (after, visited) => {
    for (let repeats = 0; ; repeats += 1) {
      const query = { limit: PAGE_SIZE, ...(after === undefined ? {} : { after }) };
      const page = await provider.listEvents(jobId, query, signal);
      const leadsBack = page.next !== null && (page.next === after || visited.has(page.next));
      if (!leadsBack) return { after, next: page.items.length === 0 ? null : page.next, events: page.items };
      if (repeats >= MAX_REPEATS) return { after, next: null, events: page.items };
    }
  };
}

/** Asks again, a few times, while the page is not what it should be; the last answer is taken as it is. */
export async function persist(
  ask: () => Promise<VisitedPage>,
  isRight: (page: VisitedPage) => boolean,
): Promise<VisitedPage> {
  for (let repeats = 0; ; repeats += 1) {
    const page = await ask();
    if (repeats >= MAX_REPEATS || isRight(page)) return page;
  }
}
