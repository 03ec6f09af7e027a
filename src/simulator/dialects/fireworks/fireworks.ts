import { json } from '../../server/answer.ts';
import { ApiError } from '../../server/api-error.ts';
import { route } from '../../server/route.ts';
import type { Dialect } from '../common/dialect.ts';
import { inferenceRoutes } from '../common/inference-routes.ts';
import { deleteModel, findModel } from '../common/models.ts';
import { putRoutes } from '../common/put-routes.ts';
import type { World } from '../common/world.ts';
import { datasetRoutes } from './dataset-routes.ts';
import { fireworksJobRoutes } from './job-routes.ts';
import { namingOf } from './naming.ts';

/** gRPC codes of the gateway, by HTTP status. */
const codes: Readonly<Record<number, number>> = { 400: 3, 401: 16, 403: 7, 404: 5, 409: 6, 429: 8, 503: 14 };

/** Fireworks' API: resources under an account, datasets, jobs with `JOB_STATE_…`, models to deploy. */
export function makeFireworksDialect(world: World): Dialect {
  const naming = namingOf(world.accountId);
  const models = `/accounts/${world.accountId}/models/{}`;
  const name = (id = '') => `accounts/${world.accountId}/models/${id}`;
  const findTrained = (id = '') => {
    const model = findModel(world, naming, name(id));
    if (!model) throw new ApiError(404, `model ${id} not found`);
    return model;
  };
  return {
    basePath: '/v1',
    routes: [
      ...putRoutes(world),
      ...datasetRoutes(world),
      ...fireworksJobRoutes(world, naming),
      route('GET', models, ({ params: [id] }) => {
        const { seen } = findTrained(id);
        return json({
          name: name(id),
          displayName: id,
          createTime: new Date(seen.endMs).toISOString(),
          state: 'READY',
          kind: 'HF_PEFT_ADDON',
          peftDetails: { baseModel: seen.job.order.resolvedModel },
        });
      }),
      route('DELETE', models, ({ params: [id] }) => {
        deleteModel(world, findTrained(id));
        return json({});
      }),
      ...inferenceRoutes(world, {
        ...naming,
        callable: false,
        answersAsBase: (model) => model.startsWith('accounts/fireworks/models/'),
        noSuchModel: () => new ApiError(404, 'Model not found, inaccessible, and/or not deployed'),
      }).map((inner) => ({ ...inner, root: true, pattern: inferencePattern(inner.pattern) })),
    ],
    authorized: (headers, token) => headers.authorization === `Bearer ${token}`,
    refuse: ({ message, status, headers }) =>
      json({ code: codes[status] ?? 13, message, details: [] }, status, { ...headers }),
  };
}

/** Inference has a path of its own beside the resources. */
function inferencePattern(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replace('^', '^/inference/v1'));
}
