import { ApiError } from '../../server/api-error.ts';
import type { Observation } from '../../training/observe.ts';
import type { World } from './world.ts';

/** The job of an id; the API's 404 where there is none, or where it is too new to be found. */
export function findJob(world: World, id: string): Observation {
  const seen = world.jobs.find(id);
  const hiddenMs = (world.scenario.jobHiddenSeconds ?? 0) * 1000;
  if (seen && world.clock.now() >= seen.job.createdMs + hiddenMs) return seen;
  throw new ApiError(404, `Could not find fine tune: ${id}`, {
    code: 'fine_tune_not_found',
    param: 'fine_tune_id',
  });
}

/** The jobs of a list, newest first, without those that the list does not show yet. */
export function listedJobs(world: World, hideNewest: number): Observation[] {
  const lag = world.scenario.listLag ?? 0;
  return world.jobs
    .list()
    .slice(hideNewest)
    .filter(({ job: { id } }) => {
      const missed = world.listsMissed.get(id) ?? 0;
      if (missed >= lag) return true;
      world.listsMissed.set(id, missed + 1);
      return false;
    });
}
