import { ApiError } from '../../server/api-error.ts';
import { json } from '../../server/answer.ts';
import { type Call, type Route, route } from '../../server/route.ts';
import { newId } from '../../store/new-id.ts';
import type { Control } from '../../training/job-record.ts';
import { isFinished } from '../../training/jobs.ts';
import type { Observation } from '../../training/observe.ts';
import { checkLimits, createJob } from '../common/create-job.ts';
import { findJob, listedJobs } from '../common/find-job.ts';
import { pageOf } from '../common/page.ts';
import type { World } from '../common/world.ts';
import { checkCreate } from './check-create.ts';
import { listEvents, renderCheckpoints, renderJob } from './render.ts';
import type { Traits } from './traits.ts';

export function jobRoutes(world: World, traits: Traits): Route[] {
  const job = (call: Call) => findJob(world, call.params[0] ?? '');
  const control = (action: Control['action'], allowed: (seen: Observation) => boolean) =>
    route('POST', `/fine_tuning/jobs/{}/${action}`, (call) => {
      const { id } = job(call).job;
      const seen = world.jobs.control(id, action, (now) => {
        if (allowed(now)) return true;
        throw new ApiError(400, `Job ${id} cannot be changed by '${action}' while it is ${now.phase}.`);
      });
      return json(renderJob(traits, seen));
    });
  return [
    route('POST', '/fine_tuning/jobs', (call) => create(world, traits, call)),
    route('GET', '/fine_tuning/jobs', (call) => list(world, traits, call)),
    route('GET', '/fine_tuning/jobs/{}', (call) => json(renderJob(traits, job(call)))),
    control('cancel', (seen) => !isFinished(seen)),
    ...(traits.pause
      ? [
          control('pause', (seen) => seen.phase === 'running' && seen.step >= 1),
          control('resume', (seen) => seen.phase === 'paused'),
        ]
      : []),
    route('GET', '/fine_tuning/jobs/{}/events', (call) => {
      const all = listEvents(world, traits, job(call));
      const page = traits.eventCursor
        ? pageOf(all, call.query, (item) => item.id, 20)
        : { items: all, hasMore: false };
      return json({ object: 'list', data: page.items.map((item) => item.render()), has_more: page.hasMore });
    }),
    route('GET', '/fine_tuning/jobs/{}/checkpoints', (call) => {
      const all = renderCheckpoints(traits, job(call));
      const page = pageOf(all, call.query, (item) => item.id, 10);
      return json({
        object: 'list',
        data: page.items.map((item) => item.checkpoint),
        first_id: page.items.at(0)?.id ?? null,
        last_id: page.items.at(-1)?.id ?? null,
        has_more: page.hasMore,
      });
    }),
  ];
}

async function create(world: World, traits: Traits, call: Call) {
  const { order, files } = checkCreate(world, traits, await call.body());
  checkLimits(world, order.model);
  return json(renderJob(traits, await createJob(world, newId(traits.jobPrefix), order, files, traits)));
}

function list(world: World, traits: Traits, call: Call) {
  const wanted = [...call.query].flatMap(([name, value]) => {
    const key = /^metadata\[(.+)\]$/.exec(name)?.[1];
    return key === undefined ? [] : [{ key, value }];
  });
  const jobs = listedJobs(world, call.hideNewest).filter(({ job: { order } }) => {
    if (!traits.metadata) return true;
    if (call.query.get('metadata') === 'null') return order.metadata === null;
    return wanted.every(({ key, value }) => order.metadata?.[key] === value);
  });
  const page = pageOf(jobs, call.query, (seen) => seen.job.id, 20);
  return json({
    object: 'list',
    data: page.items.map((seen) => renderJob(traits, seen)),
    has_more: page.hasMore,
  });
}
