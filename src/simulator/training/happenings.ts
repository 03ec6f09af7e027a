import type { Observation } from './observe.ts';
import type { Happening } from './timeline.ts';

export interface Event {
  /** Place in the job's history, from 0; never changes once the event has been seen. */
  readonly index: number;
  readonly atMs: number;
  readonly what: Happening;
}

/** What has happened to a job so far, oldest first. */
export function eventsUntil(observed: Observation, now: number): Event[] {
  const until = Math.min(now, observed.endMs);
  const events: { atMs: number; what: Happening }[] = [];
  for (const mark of observed.timeline.marks) {
    const atMs = observed.wallOf(mark.atMs);
    // A job that was cut short at this very moment does not get its own end as well.
    if (atMs > until) break;
    events.push({ atMs, what: mark.what });
  }
  for (const interrupt of observed.interrupts) {
    if (interrupt.atMs > until) continue;
    const after = events.findIndex((event) => event.atMs > interrupt.atMs);
    events.splice(after < 0 ? events.length : after, 0, interrupt);
  }
  return events.map((event, index) => ({ index, ...event }));
}
