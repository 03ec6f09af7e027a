import type { Clock } from '../../src/boundary/clock.ts';

export interface FakeClock extends Clock {
  advance(ms: number): void;
  /** Runs at the given time, in the sleep that passes it. */
  at(time: number, run: () => void): void;
}

/** A clock on which hours pass in no time. Several sleepers wake in order of their time. */
export function createFakeClock(start = 1_800_000_000_000): FakeClock {
  let now = start;
  let pumping = false;
  const waiting: { time: number; order: number; wake: () => void }[] = [];
  let order = 0;
  const pump = async () => {
    if (pumping) return;
    pumping = true;
    // Everything that can run without time passing runs first.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      waiting.sort((one, other) => one.time - other.time || one.order - other.order);
      const next = waiting.shift();
      if (next === undefined) break;
      now = Math.max(now, next.time);
      next.wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    pumping = false;
  };
  const enqueue = (time: number, wake: () => void) => {
    const entry = { time, order: (order += 1), wake };
    waiting.push(entry);
    void pump();
    return entry;
  };
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    at: (time, run) => void enqueue(time, run),
    sleep: (ms, signal) =>
      new Promise<void>((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason as Error);
          return;
        }
        const onAbort = () => {
          const index = waiting.indexOf(entry);
          if (index >= 0) waiting.splice(index, 1);
          reject(signal?.reason as Error);
        };
        const entry = enqueue(now + ms, () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        });
        signal?.addEventListener('abort', onAbort, { once: true });
      }),
  };
}
