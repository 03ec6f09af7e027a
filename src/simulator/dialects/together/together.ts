import { json } from '../../server/answer.ts';
import { ApiError } from '../../server/api-error.ts';
import { route } from '../../server/route.ts';
import type { Dialect } from '../common/dialect.ts';
import { inferenceRoutes } from '../common/inference-routes.ts';
import { putRoutes } from '../common/put-routes.ts';
import type { World } from '../common/world.ts';
import { togetherFileRoutes } from './file-routes.ts';
import { togetherJobRoutes } from './job-routes.ts';
import { naming, togetherModels } from './models.ts';

/** Together's API: jobs of its own shape, events without ids, statuses of its own. */
export function makeTogetherDialect(world: World): Dialect {
  return {
    basePath: '/v1',
    routes: [
      ...putRoutes(world),
      ...togetherFileRoutes(world),
      ...togetherJobRoutes(world),
      route('GET', '/models', () =>
        json(togetherModels.map((id) => ({ id, object: 'model', created: 0, type: 'chat' }))),
      ),
      ...inferenceRoutes(world, {
        ...naming,
        callable: true,
        answersAsBase: (name) => togetherModels.includes(name) || !name.startsWith('simulated/'),
        noSuchModel: (name) =>
          new ApiError(404, `Unable to access model ${name}.`, { code: 'model_not_available' }),
      }),
    ],
    authorized: (headers, token) => headers.authorization === `Bearer ${token}`,
    refuse: ({ message, type, param, code, status, headers }) =>
      json({ error: { message, type, param, code } }, status, { ...headers }),
  };
}
