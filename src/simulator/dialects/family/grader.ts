import { asArray, asObject, isObject, type JsonObject } from '../../../boundary/json.ts';
import { ApiError } from '../../server/api-error.ts';

const fields: Readonly<Record<string, readonly string[]>> = {
  string_check: ['input', 'reference', 'operation'],
  text_similarity: ['input', 'reference', 'evaluation_metric'],
  python: ['source'],
  score_model: ['model', 'input'],
  multi: ['graders', 'calculate_output'],
  lambda: ['lambda'],
};

/** Refuses a grader that is missing, of an unknown type, or lacks what its type needs. */
export function checkGrader(value: unknown, known: { readonly graders: readonly string[] }): JsonObject {
  const param = 'method.reinforcement.grader';
  if (!isObject(value)) {
    throw new ApiError(400, `Missing required parameter: '${param}'.`, {
      code: 'missing_required_parameter',
      param,
    });
  }
  const type = String(value.type);
  if (!known.graders.includes(type)) {
    throw new ApiError(
      400,
      `Invalid value for '${param}.type': must be one of ${known.graders.join(', ')}.`,
      {
        code: 'invalid_value',
        param: `${param}.type`,
      },
    );
  }
  const absent = (fields[type] ?? []).find((name) => value[name] === undefined);
  if (absent !== undefined) {
    throw new ApiError(400, `Missing required parameter: '${param}.${absent}'.`, {
      code: 'missing_required_parameter',
      param: `${param}.${absent}`,
    });
  }
  for (const inner of type === 'multi' ? partsOf(value.graders) : []) checkGrader(inner, known);
  return value;
}

/** A specification types them as one grader, the documentation shows a map of names. */
function partsOf(graders: unknown): readonly unknown[] {
  const map = asObject(graders);
  return asArray(graders) ?? (map?.type === undefined ? Object.values(map ?? {}) : [map]);
}
