import { asObject, asString } from '../../boundary/json.ts';
import { UserError } from '../../boundary/user-error.ts';
import { ApiError } from '../../provider/errors/api-error.ts';
import type { Job } from '../../provider/types.ts';
import type { WandbView } from '../../report/view.ts';
import type { Step } from '../types.ts';

/** The Weights & Biases project that the job reports to; null without one. The run's id is the job's (OpenAI's guide). */
export function viewWandb(integrations: readonly unknown[], job: Job | null): WandbView | null {
  const settings = integrations
    .map(asObject)
    .filter((integration) => integration?.['type'] === 'wandb')
    .map((integration) => asObject(integration?.['wandb']))[0];
  const project = asString(settings?.['project']);
  if (project === undefined) return null;
  const entity = asString(settings?.['entity']);
  // Without an entity the provider takes that of its stored key, which nobody here knows.
  const url =
    entity === undefined || job === null
      ? null
      : `https://wandb.ai/${[entity, project, 'runs', job.id].map(encodeURIComponent).join('/')}`;
  return { project, url, problem: null };
}

/** An organization that has not connected W&B is refused in words that do not say so; this says what to do. */
export function explainWandb({ inputs, record }: Pick<Step, 'inputs' | 'record'>, error: unknown): unknown {
  const wandb = viewWandb(inputs.training.integrations, null);
  if (
    wandb === null ||
    !(error instanceof ApiError) ||
    !/wandb|weights\s*(&|and)\s*biases/i.test(error.detail)
  ) {
    return error;
  }
  const problem =
    'An organization admin must store a Weights & Biases key in the provider’s settings (Organization → Integrations) before jobs may report there; or leave `integrations` out.';
  record.update({ wandb: { ...wandb, problem } });
  return new UserError(`${error.message} ${problem}`, { code: error.code, cause: error });
}
