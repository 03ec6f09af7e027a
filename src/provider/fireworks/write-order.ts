import { randomUUID } from 'node:crypto';
import { asObject, asString, type JsonObject } from '../../boundary/json.ts';
import { refusedInput } from '../../input-values/refused.ts';
import { UnsupportedError } from '../errors/unsupported-error.ts';
import { mergeExtraBody } from '../family/write-order.ts';
import type { JobOrder } from '../types.ts';
import { FIREWORKS_CAPABILITIES } from './capabilities.ts';
import { modelName } from './names.ts';

const TITLE = 'Fireworks AI';

/** Members that inputs are for, hyperparameters included. */
const OWN_MEMBERS = [
  ...FIREWORKS_CAPABILITIES.hyperparameters.map(({ name }) => name),
  ...['dataset', 'evaluationDataset', 'baseModel', 'warmStartFrom', 'outputModel', 'displayName'],
];

/** A job order as a create request, and the collection it goes to. Throws UserError for what Fireworks has no word for. */
export function writeOrder(
  order: JobOrder,
  account: string,
): { readonly collection: Collection; readonly body: Record<string, unknown> } {
  if (order.method === 'reinforcement')
    throw new UnsupportedError(TITLE, 'train with method reinforcement here', 'It knows: supervised, dpo.');
  if (order.seed !== null) throw new UnsupportedError(TITLE, 'take a seed', 'Leave the input seed empty.');
  const given = Object.fromEntries(
    Object.entries(order.hyperparameters).filter(([, value]) => value !== 'auto'),
  );
  const dataset = (id: string) => (id.startsWith('accounts/') ? id : `accounts/${account}/datasets/${id}`);
  const model = {
    // A model of one's own is continued, one of Fireworks' is the base.
    ...(order.model.startsWith(`accounts/${account}/`)
      ? { warmStartFrom: order.model }
      : { baseModel: modelName(order.model) }),
    // Model ids are taken once: the same suffix must be usable again.
    ...(order.suffix === null
      ? {}
      : { outputModel: `accounts/${account}/models/${order.suffix}-${randomUUID().slice(0, 8)}` }),
  };
  const common = {
    dataset: dataset(order.trainingFile),
    ...(order.suffix === null ? {} : { displayName: order.suffix }),
    ...writeIntegration(order.integrations),
  };
  if (order.method === 'supervised') {
    const evaluation =
      order.validationFile === null ? {} : { evaluationDataset: dataset(order.validationFile) };
    return {
      collection: 'supervisedFineTuningJobs',
      body: mergeExtraBody({ ...common, ...given, ...model, ...evaluation }, order.extraBody, OWN_MEMBERS),
    };
  }
  if (order.validationFile !== null)
    throw new UnsupportedError(
      TITLE,
      'use validation data with method dpo',
      'Leave validation-file and validation-split empty.',
    );
  const { klBeta, ...settings }: JsonObject & { klBeta?: unknown } = given;
  const body = {
    ...common,
    trainingConfig: { ...settings, ...model },
    lossConfig: { method: 'DPO', ...(klBeta === undefined ? {} : { klBeta }) },
  };
  return { collection: 'dpoJobs', body: mergeExtraBody(body, order.extraBody, OWN_MEMBERS) };
}

export const COLLECTIONS = ['supervisedFineTuningJobs', 'dpoJobs'] as const;
export type Collection = (typeof COLLECTIONS)[number];

function writeIntegration(integrations: JobOrder['integrations']): Record<string, unknown> {
  const [first] = integrations;
  if (first === undefined) return {};
  const wandb = asObject(first['wandb']);
  const project = asString(wandb?.['project']);
  const apiKey = asString(wandb?.['api_key']);
  if (integrations.length > 1 || first['type'] !== 'wandb' || project === undefined || apiKey === undefined) {
    throw refusedInput('integrations', `${TITLE} takes one of type wandb, with a project and an api_key.`);
  }
  const entity = asString(wandb?.['entity']);
  const runId = asString(wandb?.['name']);
  return {
    wandbConfig: {
      enabled: true,
      apiKey,
      project,
      ...(entity === undefined ? {} : { entity }),
      ...(runId === undefined ? {} : { runId }),
    },
  };
}
