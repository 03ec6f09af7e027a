import { json } from '../../server/answer.ts';
import type { ApiError } from '../../server/api-error.ts';
import type { Dialect } from '../common/dialect.ts';
import { inferenceRoutes } from '../common/inference-routes.ts';
import type { World } from '../common/world.ts';
import { fileRoutes } from './file-routes.ts';
import { jobRoutes } from './job-routes.ts';
import { modelRoutes, noSuchModel } from './model-routes.ts';
import type { Traits } from './traits.ts';
import { uploadRoutes } from './upload-routes.ts';

/** A member of the OpenAI-shaped family, from what sets it apart. */
export function makeFamilyDialect(world: World, traits: Traits): Dialect {
  return {
    basePath: traits.basePath,
    routes: [
      ...fileRoutes(world, traits),
      ...(traits.uploads ? uploadRoutes(world, traits) : []),
      ...jobRoutes(world, traits),
      ...modelRoutes(world, traits),
      ...inferenceRoutes(world, {
        ...traits,
        answersAsBase: (name) => isBase(world, traits, name),
        noSuchModel: traits.callable ? noSuchModel : traits.notDeployed,
      }),
    ],
    authorized: (headers, token) =>
      (traits.keyHeaders.includes('authorization') && headers.authorization === `Bearer ${token}`) ||
      (traits.keyHeaders.includes('api-key') && headers['api-key'] === token),
    refuse: traits.errorShape === 'detail' ? refuseWithDetail : refuse,
  };
}

function isBase(world: World, traits: Traits, name: string): boolean {
  if (name.startsWith('ft:') || /\.ft-[0-9a-f]{32}/.test(name)) return false;
  // Judges, baselines and embedding models need not be trainable.
  return (
    traits.resolveModel(name) !== undefined ||
    /^(?:gpt-|o\d|text-embedding-)/.test(name) ||
    (world.scenario.models ?? []).includes(name)
  );
}

function refuse(error: ApiError) {
  const { message, type, param, code } = error;
  return json({ error: { message, type, param, code } }, error.status, { ...error.headers });
}

/** As FastAPI writes it: a sentence, or where in the body something is wrong. */
function refuseWithDetail({ message, status, type, param, code, headers }: ApiError) {
  const detail = status === 422 ? [{ type: code ?? type, loc: ['body', param], msg: message }] : message;
  return json({ detail }, status, { ...headers });
}
