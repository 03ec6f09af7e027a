import { withoutMarker } from './comment-marker.ts';
import type { CommentStore, StoredComment } from './comment-store.ts';
import { cutToLength } from './cut-markdown.ts';
import { requestStatus } from './request-status.ts';

/** GitHub answers 422 above this many characters. */
export const MAX_COMMENT_LENGTH = 65_536;

/** How much of it the marker's line needs: what composes a body has `MAX_COMMENT_LENGTH` less this. */
export const COMMENT_OVERHEAD = 64;

/**
 * Makes the body. `previous` is what the comment said before this run wrote to it, or what another run wrote
 * since, without the marker: results to keep below. null where there is none.
 */
export type ComposeComment = (previous: string | null) => string;

export interface Conversation {
  write(compose: ComposeComment, final: boolean): Promise<void>;
  url(): string | null;
}

export function openConversation(store: CommentStore, marker: string): Conversation {
  /** The comment as this run last saw or wrote it. */
  let ours: StoredComment | null = null;
  let wroteIt = false;
  let createdId: number | null = null;
  /** What the comment said that this run did not write. */
  let previous: string | null = null;

  const locate = async (final: boolean): Promise<StoredComment | null> => {
    // At the end all pages are read again, so that a second comment from a race does not stay.
    if (ours !== null && !final) return (await store.get(ours.id)) ?? (await oldest());
    return oldest();
  };
  const oldest = async (): Promise<StoredComment | null> => {
    const [first] = await store.find(marker);
    if (first !== undefined && createdId !== null && createdId > first.id) {
      await store.delete(createdId);
      createdId = null;
    }
    return first ?? null;
  };
  const compose = (make: ComposeComment, current: StoredComment | null): string => {
    if (current !== null && !(wroteIt && same(current.body, ours?.body ?? ''))) {
      previous = withoutMarker(current.body, marker);
    }
    return cutToLength(`${marker}\n${make(previous)}`, MAX_COMMENT_LENGTH);
  };
  const create = async (body: string): Promise<StoredComment> => {
    try {
      return await store.create(body);
    } catch (error) {
      if (!mayHaveBeenDone(error)) throw error;
      const [found] = (await store.find(marker)).filter((comment) => same(comment.body, body));
      return found ?? (await store.create(body));
    }
  };
  const update = async (make: ComposeComment, current: StoredComment): Promise<StoredComment | null> => {
    const body = compose(make, current);
    return same(current.body, body) ? current : store.update(current.id, body);
  };

  return {
    url: () => ours?.url ?? null,
    write: async (make, final) => {
      const current = await locate(final);
      let written = current === null ? null : await update(make, current);
      if (written === null) {
        written = await create(compose(make, null));
        createdId = written.id;
        ours = written;
        wroteIt = true;
        // Another run may have created its own in the same moment: the older one stays.
        const first = await oldest();
        if (first !== null && first.id !== written.id) written = (await update(make, first)) ?? first;
      }
      ours = written;
      wroteIt = true;
    },
  };
}

/** GitHub may change line ends and the end of a body. */
function same(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

/** After a 5xx or a lost connection the comment may exist although no answer came. */
function mayHaveBeenDone(error: unknown): boolean {
  const status = requestStatus(error);
  return status === null || status >= 500;
}
