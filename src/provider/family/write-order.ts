import { refusedInput } from '../../input-values/refused.ts';
import { UnsupportedError } from '../errors/unsupported-error.ts';
import type { JobOrder } from '../types.ts';
import type { ProviderProfile } from './profile.ts';

/**
 * A job order as the body of the create request. What the provider has no word for is left out where it is ours
 * (metadata), and is an error where the user asked for it. Throws UserError where `extra-body` would replace a member.
 */
export function writeOrder(order: JobOrder, profile: ProviderProfile): Record<string, unknown> {
  const { capabilities } = profile;
  refuseUnsupported(order, profile);
  const body: Record<string, unknown> = { model: order.model, training_file: order.trainingFile };
  if (order.validationFile !== null) body['validation_file'] = order.validationFile;
  if (order.suffix !== null) body['suffix'] = order.suffix;
  if (order.seed !== null) body['seed'] = order.seed;
  if (order.integrations.length > 0) body['integrations'] = order.integrations;
  if (capabilities.metadata && Object.keys(order.metadata).length > 0) body['metadata'] = order.metadata;
  Object.assign(body, writeMethod(order, profile));
  const own = capabilities.metadata ? [...OWN_MEMBERS, 'metadata'] : OWN_MEMBERS;
  return mergeExtraBody(body, order.extraBody, own);
}

/** Members that inputs are for: what was estimated, compared and fingerprinted must be what is sent. */
const OWN_MEMBERS = [
  'model',
  'training_file',
  'validation_file',
  'suffix',
  'seed',
  'integrations',
  'method',
  'hyperparameters',
] as const;

function writeMethod(order: JobOrder, profile: ProviderProfile): Record<string, unknown> {
  const hyperparameters = Object.fromEntries(
    Object.entries(order.hyperparameters).filter(([, value]) => value !== 'auto'),
  );
  const given = Object.keys(hyperparameters).length > 0;
  if (profile.hyperparameters === 'top-level-unless-needed' && order.method === 'supervised')
    return given ? { hyperparameters } : {};
  const details: Record<string, unknown> = given ? { hyperparameters } : {};
  if (order.grader !== null) details['grader'] = order.grader;
  return {
    method: { type: order.method, ...(Object.keys(details).length > 0 ? { [order.method]: details } : {}) },
  };
}

function refuseUnsupported(order: JobOrder, { title, capabilities }: ProviderProfile): void {
  if (!capabilities.methods.includes(order.method)) {
    throw new UnsupportedError(
      title,
      `train with method ${order.method}`,
      `It knows: ${capabilities.methods.join(', ')}.`,
    );
  }
  if (order.suffix !== null && capabilities.suffix === null)
    throw new UnsupportedError(title, 'take a suffix', 'Leave the input suffix empty.');
  if (order.seed !== null && !capabilities.seed)
    throw new UnsupportedError(title, 'take a seed', 'Leave the input seed empty.');
  if (order.integrations.length > 0 && !capabilities.integrations) {
    throw new UnsupportedError(title, 'use integrations', 'Leave the input integrations empty.');
  }
}

/**
 * Adds the user's members to a create request. Throws UserError, naming the member and never its value, where one is there
 * already, or is one of `own`, which the action sets even if not this time: epochs would get past the cost estimate.
 */
export function mergeExtraBody(
  body: Record<string, unknown>,
  extra: JobOrder['extraBody'],
  own: readonly string[],
): Record<string, unknown> {
  for (const [name, value] of Object.entries(extra)) {
    if (Object.hasOwn(body, name) || own.includes(name)) {
      throw refusedInput(
        'extra-body',
        `\`${name}\` is set by the action itself and cannot be replaced. Use the input for it, or remove it.`,
      );
    }
    Object.defineProperty(body, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return body;
}
