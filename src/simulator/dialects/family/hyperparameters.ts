import { asObject, type JsonObject } from '../../../boundary/json.ts';
import { ApiError } from '../../server/api-error.ts';
import type { Method } from '../../training/check-row.ts';

interface Range {
  readonly integer?: boolean;
  readonly min: number;
  readonly max: number;
  /** The lower bound itself is not allowed. */
  readonly open?: boolean;
  readonly auto: boolean;
}

const whole = (min: number, max: number): Range => ({ integer: true, min, max, auto: true });
const common = {
  batch_size: whole(1, 256),
  learning_rate_multiplier: { min: 0, max: Infinity, open: true, auto: true },
  n_epochs: whole(1, 50),
} as const;

/** OpenAI's ranges by method, as its published specification has them. */
const ranges: Readonly<Record<Method, Readonly<Record<string, Range>>>> = {
  supervised: common,
  dpo: { ...common, beta: { min: 0, max: 2, open: true, auto: true } },
  reinforcement: {
    ...common,
    compute_multiplier: { min: 1e-5, max: 10, open: true, auto: true },
    eval_interval: whole(1, Infinity),
    eval_samples: whole(1, Infinity),
  },
};

/** Azure's own additions, which it takes without a published range. */
const further = new Set(['reasoning_effort', 'prompt_loss_weight', 'l2_multiplier']);

export function readOpenaiHyperparameters(body: JsonObject, method: Method) {
  const given = hyperparametersOf(body, method);
  for (const [name, value] of Object.entries(given)) {
    if (further.has(name)) continue;
    const range = Object.hasOwn(ranges[method], name) ? ranges[method][name] : undefined;
    const param = `method.${method}.hyperparameters.${name}`;
    if (!range)
      throw new ApiError(400, `Unknown parameter: '${param}'.`, { code: 'unknown_parameter', param });
    checkRange(value, range, param);
  }
  return {
    epochs: numberOf(given.n_epochs),
    batchSize: numberOf(given.batch_size),
    rate: numberOf(given.learning_rate_multiplier),
  };
}

/** The method's own map, or the deprecated one at the top. */
export function hyperparametersOf(body: JsonObject, method: Method): JsonObject {
  const own = asObject(asObject(asObject(body.method)?.[method])?.hyperparameters);
  return own ?? asObject(body.hyperparameters) ?? {};
}

export function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function checkRange(value: unknown, range: Range, param: string): void {
  if (range.auto && value === 'auto') return;
  const code = 'invalid_value';
  if (typeof value !== 'number' || (range.integer && !Number.isInteger(value))) {
    const kind = range.integer ? 'an integer' : 'a number';
    throw new ApiError(400, `Invalid type for '${param}': expected 'auto' or ${kind}.`, {
      code: 'invalid_type',
      param,
    });
  }
  if (value < range.min || (range.open && value === range.min)) {
    const bound = range.open ? 'greater than' : 'at least';
    throw new ApiError(400, `Invalid value for '${param}': must be ${bound} ${range.min}.`, { code, param });
  }
  if (value > range.max) {
    throw new ApiError(400, `Invalid value for '${param}': must be at most ${range.max}.`, { code, param });
  }
}
