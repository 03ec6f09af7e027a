import type { JobEvent } from '../provider/types.ts';
import { formatEvent } from '../training/follow/event-line.ts';
import { requireJob } from './stations/require-job.ts';
import { tellCheckpoints, tellModel } from './stations/tell-result.ts';
import { withProvider } from './stations/with-provider.ts';
import type { Step } from './types.ts';

/** As many as fit a screen. */
const newestEvents = 10;

/** One look at the job, its newest events and its checkpoints: outputs and summary, never waits. */
export async function showStatus(step: Step): Promise<void> {
  await withProvider(step, async (provider) => {
    const job = await requireJob(step, provider);
    step.log.info(`Job ${job.id}: ${job.status}, base model ${job.model}`);
    if (job.error !== null) step.log.info(`It says: ${job.error.message}`);
    const page = await provider.listEvents(job.id, { limit: newestEvents }, step.signal);
    const events = oldestFirst(page.items).slice(-newestEvents);
    for (const event of events) step.log.info(formatEvent(event, null));
    step.record.update({ events });
    if (provider.capabilities.checkpoints && job.status === 'succeeded') {
      tellCheckpoints(step, await provider.listCheckpoints(job.id, step.signal), []);
    }
    tellModel(step, provider, job);
  });
}

/** Most providers list newest first; where times cannot tell, their order is taken as that. */
function oldestFirst(events: readonly JobEvent[]): readonly JobEvent[] {
  const [first, last] = [events[0]?.createdAt ?? null, events.at(-1)?.createdAt ?? null];
  return first !== null && last !== null && first < last ? events : events.toReversed();
}
