import { NetworkError } from '../../provider/errors/network-error.ts';
import type { JobEvent, Provider } from '../../provider/types.ts';

const PAGE_SIZE = 100;
/** How often a page is asked for again within one read when the answer cannot be the right one. */
const MAX_REPEATS = 3;
/** After so many reads that came to nothing at the same cursor, the list really is as it says. */
const MAX_FAILED_READS = 3;

/** A page on the way through the list, by the cursor that leads to it (undefined: the list's start). */
export interface VisitedPage {
  readonly after: string | undefined;
  readonly next: string | null;
  readonly events: readonly JobEvent[];
}

export interface EventPages {
  /**
   * Fetches the page behind `after`. An answer that leads back to one of the `visited` cursors, or that `isRight`
   * refuses, is a page repeated by mistake and asked for again. Where it stays so, the read fails as in bad weather;
   * where reads keep failing so, the server ignores cursors, and the list ends there.
   */
  fetch(
    after: string | undefined,
    visited: ReadonlySet<string>,
    isRight?: (page: VisitedPage) => boolean,
    signal?: AbortSignal,
  ): Promise<VisitedPage>;
  /** Whether the newest answer was that there is no such list. */
  isAbsent(): boolean;
}

export function openEventPages(provider: Provider, jobId: string): EventPages {
  const failedReads = new Map<string, number>();
  let absent = false;
  return {
    isAbsent: () => absent,
    fetch: async (after, visited, isRight = () => true, signal = undefined) => {
      for (let repeats = 0; ; repeats += 1) {
        const query = { limit: PAGE_SIZE, ...(after === undefined ? {} : { after }) };
        const answer = await provider.listEvents(jobId, query, signal);
        const { items, next } = answer;
        absent = answer.absent === true;
        const leadsBack = next !== null && (next === after || visited.has(next));
        const page = { after, next: items.length === 0 ? null : next, events: items };
        if (!leadsBack && isRight(page)) {
          failedReads.delete(after ?? '');
          return page;
        }
        if (repeats < MAX_REPEATS) continue;
        const failed = (failedReads.get(after ?? '') ?? 0) + 1;
        failedReads.set(after ?? '', failed);
        if (failed >= MAX_FAILED_READS) return leadsBack ? { ...page, next: null } : page;
        throw new NetworkError(provider.title, 'list the events', 'a page came twice');
      }
    },
  };
}
