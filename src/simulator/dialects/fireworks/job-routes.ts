import { bytes, json } from '../../server/answer.ts';
import { ApiError } from '../../server/api-error.ts';
import { type Call, type Route, route } from '../../server/route.ts';
import { newId } from '../../store/new-id.ts';
import type { Control } from '../../training/job-record.ts';
import { isFinished } from '../../training/jobs.ts';
import type { Observation } from '../../training/observe.ts';
import { checkLimits, createJob } from '../common/create-job.ts';
import { findJob, listedJobs } from '../common/find-job.ts';
import type { ModelNaming } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { checkFireworksCreate } from './check-create.ts';
import { inOrder } from './in-order.ts';
import { metricsLines, metricsUrl, renderJob } from './render.ts';

type Kind = 'supervised' | 'dpo';
const collections: Readonly<Record<Kind, string>> = {
  supervised: 'supervisedFineTuningJobs',
  dpo: 'dpoJobs',
};

export function fireworksJobRoutes(world: World, naming: ModelNaming): Route[] {
  return [
    ...collectionRoutes(world, naming, 'supervised'),
    ...collectionRoutes(world, naming, 'dpo'),
    route(
      'GET',
      '/signed-metrics/{}',
      (call) => {
        const seen = findJob(world, call.params[0] ?? '');
        const url = new URL(call.request.url ?? '/', world.origin);
        if (metricsUrl(world, seen) !== url.href) throw new ApiError(403, 'SignatureDoesNotMatch');
        return bytes(Buffer.from(metricsLines(seen)), 'application/x-ndjson');
      },
      { authorized: false, root: true },
    ),
  ];
}

function collectionRoutes(world: World, naming: ModelNaming, kind: Kind): Route[] {
  const collection = collections[kind];
  const base = `/accounts/${world.accountId}/${collection}`;
  const render = (seen: Observation) => renderJob(world, naming, collection, seen);
  const job = (call: Call) => {
    const seen = findJob(world, call.params[0] ?? '');
    if (seen.job.order.method !== kind) throw new ApiError(404, `job ${seen.job.id} not found`);
    return seen;
  };
  const control = (action: Control['action'], allowed: (seen: Observation) => boolean) =>
    route('POST', `${base}/{}:${action}`, (call) => {
      const seen = world.jobs.control(job(call).job.id, action, (now) => {
        if (allowed(now)) return true;
        throw new ApiError(400, `job ${now.job.id} cannot be changed by ${action} in its state`);
      });
      return json(action === 'cancel' ? {} : render(seen));
    });
  return [
    route('POST', base, async (call) => {
      const id = call.query.get(`${collection.slice(0, -1)}Id`) ?? newId('', 12).toLowerCase();
      if (world.jobs.find(id)) throw new ApiError(409, `job ${id} already exists`);
      const { order, files } = checkFireworksCreate(world, naming, await call.body(), kind);
      checkLimits(world, order.model);
      const rules = { ...naming, minExamples: 3, maxExamples: 3_000_000 };
      return json(render(await createJob(world, id, order, files, rules)));
    }),
    route('GET', base, (call) => {
      const jobs = listedJobs(world, call.hideNewest).filter((seen) => seen.job.order.method === kind);
      const all = inOrder(jobs, call, ({ job: { id } }) => id);
      const size = Number(call.query.get('pageSize') ?? 50);
      const start = Number(call.query.get('pageToken') ?? 0);
      return json({
        [collection]: all.slice(start, start + size).map(render),
        nextPageToken: start + size < all.length ? String(start + size) : '',
        totalSize: all.length,
      });
    }),
    control('cancel', (seen) => !isFinished(seen)),
    control('resume', (seen) => seen.phase === 'paused'),
    route('GET', `${base}/{}:getMetricsFileEndpoint`, (call) =>
      json({ signedUrl: metricsUrl(world, job(call)) }),
    ),
    route('GET', `${base}/{}`, (call) => json(render(job(call)))),
    route('DELETE', `${base}/{}`, (call) => {
      world.jobs.remove(job(call).job.id);
      return json({});
    }),
  ];
}
