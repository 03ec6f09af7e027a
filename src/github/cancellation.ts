import { CancelledError } from './cancelled-error.ts';

export interface Cancellation {
  /** Aborts with a `CancelledError` at the first signal: stop the work, cancel or detach from the job, publish. */
  readonly signal: AbortSignal;
  /** Aborts at the second signal: about 2.5 s are left on a runner, so give up cleaning up, too. */
  readonly lastCall: AbortSignal;
  /** Removes the handlers, after which a signal ends the process at once again. */
  readonly dispose: () => void;
}

interface SignalSource {
  on(name: 'SIGINT' | 'SIGTERM' | 'SIGBREAK', listener: (name: NodeJS.Signals) => void): unknown;
  off(name: 'SIGINT' | 'SIGTERM' | 'SIGBREAK', listener: (name: NodeJS.Signals) => void): unknown;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const;

/**
 * Listens for the runner's way to cancel a step: SIGINT, 7.5 s later SIGTERM, 2.5 s later the end.
 * A third signal finds no handler any more and ends the process at once.
 */
export function listenForCancellation(source: SignalSource = process): Cancellation {
  const first = new AbortController();
  const second = new AbortController();
  const dispose = () => {
    for (const name of SIGNALS) source.off(name, receive);
  };
  const receive = (name: NodeJS.Signals) => {
    if (!first.signal.aborted) {
      first.abort(new CancelledError(name));
      return;
    }
    dispose();
    second.abort(new CancelledError(name));
  };
  for (const name of SIGNALS) source.on(name, receive);
  return { signal: first.signal, lastCall: second.signal, dispose };
}
