import { untilDeadline } from '../../boundary/until-deadline.ts';
import { messageOf } from '../../boundary/thrown.ts';
import { isTransient } from '../transient.ts';
import type { FollowOptions } from './follow-options.ts';

/** After the end the last events may come late: looks, more of them where some are missing, and the pause before each. */
const FINAL_READS = 4;
const MAX_FINAL_READS = 12;
const FINAL_PAUSE_MS = 2_000;

export interface LastReadOptions extends Pick<FollowOptions, 'clock' | 'cancelled' | 'signal'> {
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly warn: (text: string) => void;
  /** What is not listed yet, as far as can be told. */
  readonly missing: () => string | null;
}

/** Reads until a read brings nothing new, for what follows the end is sometimes listed seconds later. */
export async function readLastEvents(
  readEvents: (final: boolean, signal: AbortSignal) => Promise<void>,
  watch: { eventCount(): number },
  { clock, cancelled, signal, deadline, warn, missing }: LastReadOptions,
): Promise<void> {
  const stop = cancelled ?? signal ?? new AbortController().signal;
  const late = () => new Error('the time is up');
  const read = async (until: AbortSignal) => {
    let failed = false;
    const isPatient = () => failed || missing() !== null;
    for (let reads = 0; reads < (isPatient() ? MAX_FINAL_READS : FINAL_READS); reads += 1) {
      if (reads > 0) await clock.sleep(FINAL_PAUSE_MS, until);
      const before = watch.eventCount();
      failed = true;
      try {
        await readEvents(true, until);
        if (reads > 0 && watch.eventCount() === before && missing() === null) return;
        failed = false;
      } catch (error) {
        if (!isTransient(error) || reads >= MAX_FINAL_READS - 1 || clock.now() > deadline) throw error;
      }
    }
  };
  const lacking = () => {
    const what = missing();
    if (what !== null) warn(`${what} Where the provider lists more later, \`command: follow\` fetches them.`);
  };
  await untilDeadline({ clock, signal: stop, deadline }, late, read).then(lacking, (error: unknown) => {
    stop.throwIfAborted();
    warn(`The last events could not be read: ${messageOf(error)}`);
  });
}
