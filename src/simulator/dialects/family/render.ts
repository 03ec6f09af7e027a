import { idFrom } from '../../store/new-id.ts';
import type { FileRecord } from '../../store/files.ts';
import { type Event, eventsUntil } from '../../training/happenings.ts';
import type { Observation } from '../../training/observe.ts';
import { checkpointSteps } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { plainCheckpoint, plainEvent, plainFile, plainJob } from './plain.ts';
import type { Traits } from './traits.ts';

export function renderJob(traits: Traits, seen: Observation): unknown {
  return traits.renderJob(seen, plainJob(traits, seen));
}

export function renderFile(world: World, traits: Traits, file: FileRecord): unknown {
  return traits.renderFile(file, plainFile(file, world.files.isReady(file)));
}

export interface PendingEvent {
  readonly id: string;
  readonly render: () => unknown;
}

/**
 * The job's events so far, in the provider's order. They are rendered only when they are on the page:
 * a long job has thousands, and each poll asks for the newest few.
 */
export function listEvents(world: World, traits: Traits, seen: Observation): PendingEvent[] {
  const prefix = idFrom('ftevent-', [seen.job.id], 18);
  const pending = (event: Event, index: number, message?: string): PendingEvent => {
    const id = `${prefix}${index.toString(36).padStart(6, '0')}`;
    return {
      id,
      render: () => {
        const rendered = plainEvent(traits, seen, event, id);
        return traits.renderEvent(event, message === undefined ? rendered : { ...rendered, message });
      },
    };
  };
  const events = eventsUntil(seen, world.clock.now());
  const told = events
    .filter(({ what }) => what.kind !== 'epoch' || isTold(seen, what.step))
    .map((event) => pending(event, event.index));
  const last = events.at(-1);
  // Some logs go on after the success, which is not their last word.
  const epilogue = seen.phase === 'succeeded' && last ? traits.epilogue : [];
  for (const [offset, message] of epilogue.entries()) {
    if (last) told.push(pending({ ...last, what: { kind: 'moderated' } }, last.index + 1 + offset, message));
  }
  return traits.eventOrder === 'newest-first' ? told.reverse() : told;
}

/** An epoch's end is only told where the checkpoint is worth one: not at every step of a tiny job. */
function isTold(seen: Observation, step: number): boolean {
  return step < seen.timeline.steps && seen.job.plan.stepsPerEpoch > 1;
}

/** The kept checkpoints, newest first. They stay listed when their models are deleted. */
export function renderCheckpoints(traits: Traits, seen: Observation): { id: string; checkpoint: unknown }[] {
  return checkpointSteps(seen, traits.keptCheckpoints).map((step) => {
    const plain = plainCheckpoint(traits, seen, step);
    return { id: plain.id, checkpoint: traits.renderCheckpoint(seen, step, plain) };
  });
}
