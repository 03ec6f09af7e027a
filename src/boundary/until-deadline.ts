import type { Clock } from './clock.ts';

export interface Limits {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

export interface LimitedSignal {
  readonly signal: AbortSignal;
  /** Forgets the deadline: its timer would keep the process alive. */
  dispose(): void;
}

/** A signal that aborts with the one given, or at the deadline with what `late` makes. */
export function limitSignal({ clock, signal, deadline }: Limits, late: () => Error): LimitedSignal {
  const stop = new AbortController();
  const alarm = new AbortController();
  const wait = async () => {
    // A clock may wake early from a very long sleep.
    while (clock.now() < deadline) await clock.sleep(deadline - clock.now(), alarm.signal);
    stop.abort(late());
  };
  if (clock.now() >= deadline) stop.abort(late());
  else wait().catch(() => undefined);
  return {
    signal: AbortSignal.any([signal, stop.signal]),
    dispose: () => {
      alarm.abort();
    },
  };
}

/**
 * Runs `work`, whose requests are aborted at the deadline.
 * @throws what `late` makes where the deadline came first and the work did not bear it
 */
export async function untilDeadline<T>(
  limits: Limits,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limited = limitSignal(limits, late);
  try {
    return await work(limited.signal);
  } catch (error) {
    limited.signal.throwIfAborted();
    throw error;
  } finally {
    limited.dispose();
  }
}
