/** Enough for the events of several epochs of steps; a few megabytes at most. */
const MIN_REMEMBERED = 20_000;

export interface SeenEvents {
  has(key: string): boolean;
  add(key: string): void;
  /** A page of this size was seen: at least some of its kind stay remembered, or its events would count as new again. */
  expectPageOf(size: number): void;
}

/** The keys of the events handed over, the oldest forgotten first, so that a job of days does not fill the memory. */
export function createSeenEvents(): SeenEvents {
  const keys = new Set<string>();
  let limit = MIN_REMEMBERED;
  return {
    has: (key) => keys.has(key),
    add: (key) => {
      keys.add(key);
      if (keys.size <= limit) return;
      for (const oldest of keys) {
        keys.delete(oldest);
        break;
      }
    },
    expectPageOf: (size) => {
      limit = Math.max(limit, size * 3);
    },
  };
}
