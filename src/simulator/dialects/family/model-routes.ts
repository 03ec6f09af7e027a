import { ApiError } from '../../server/api-error.ts';
import { json } from '../../server/answer.ts';
import { type Route, route } from '../../server/route.ts';
import { deleteModel, findModel, listModels } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { checkGrader } from './grader.ts';
import { baseOf, openaiModels } from './model-table.ts';
import { seconds } from './plain.ts';
import type { Traits } from './traits.ts';

export function modelRoutes(world: World, traits: Traits): Route[] {
  return [
    route('GET', '/models', () =>
      json({ object: 'list', data: [...baseModels(world, traits), ...trained(world, traits)] }),
    ),
    route('GET', '/models/{*}', ({ params: [name = ''] }) => {
      const model = [...trained(world, traits), ...baseModels(world, traits)].find(
        (candidate) => candidate.id === name,
      );
      if (model) return json(model);
      const snapshot = traits.resolveModel(name);
      if (snapshot !== undefined) return json(renderBase(world, name, snapshot));
      throw noSuchModel(name);
    }),
    route('DELETE', '/models/{*}', ({ params: [name = ''] }) => {
      const model = findModel(world, traits, name);
      if (!model) throw noSuchModel(name);
      deleteModel(world, model);
      return json({ id: name, object: 'model', deleted: true });
    }),
    route('GET', '/fine_tuning/model_limits', () => json(limits(world))),
    route('POST', '/fine_tuning/alpha/graders/validate', async (call) =>
      json({ grader: checkGrader((await call.body()).grader, traits) }),
    ),
  ];
}

export function noSuchModel(name: string): ApiError {
  return new ApiError(404, `The model '${name}' does not exist or you do not have access to it.`, {
    code: 'model_not_found',
    param: 'model',
  });
}

function baseModels(world: World, traits: Traits) {
  const names = [...traits.baseModels, ...(world.scenario.models ?? [])];
  return names.map((name) => renderBase(world, name, name));
}

function renderBase(world: World, name: string, snapshot: string) {
  return {
    id: name,
    object: 'model',
    created: 1_744_316_542,
    owned_by: 'simulated',
    shutdown_date: shutdownOf(world, snapshot),
  };
}

function trained(world: World, traits: Traits) {
  return listModels(world, traits).map(({ name, seen }) => ({
    id: name,
    object: 'model',
    created: seconds(seen.endMs),
    owned_by: 'simulated',
    shutdown_date: shutdownOf(world, baseOf(name)),
  }));
}

/** Real models have an end; a simulated one has one only where a scenario says so. */
function shutdownOf(world: World, model: string): string | null {
  return world.scenario.shutdownDates?.[model] ?? null;
}

/** The answer's shape is published nowhere; this is how one public client types it. */
function limits(world: World) {
  return Object.fromEntries(
    Object.keys(openaiModels).map((model) => [
      model,
      {
        max_total_jobs: world.scenario.dailyJobs ?? 100,
        max_concurrent_jobs: world.scenario.maxConcurrentJobs ?? 3,
        active_jobs: world.jobs.list().filter(({ job, phase }) => {
          const active = phase !== 'succeeded' && phase !== 'failed' && phase !== 'cancelled';
          return active && job.order.resolvedModel === model;
        }).length,
      },
    ]),
  );
}
