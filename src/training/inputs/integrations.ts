import { asArray, asObject, asString, isObject, type JsonObject } from '../../boundary/json.ts';
import { UserError } from '../../boundary/user-error.ts';
import { invalidInput } from './invalid-input.ts';
import { parseYaml } from './maps.ts';

/** OpenAI's specification of its Weights & Biases integration. */
const MAX_TAGS = 50;
const MAX_TAG_LENGTH = 64;
const MAX_INTEGRATIONS = 5;
const SHAPE = 'a list such as [{type: wandb, wandb: {project: my-project}}]';

/** The list as the API takes it. Only what is known of `wandb` is checked; another type is the provider's to judge. */
export function readIntegrations(text: string): readonly JsonObject[] {
  if (text.trim() === '') return [];
  const list = asArray(parseYaml('integrations', text));
  if (list === undefined || !list.every(isObject)) throw invalidInput('integrations', text, SHAPE);
  if (list.length > MAX_INTEGRATIONS) {
    throw new UserError(`integrations has ${list.length} entries: allowed are ${MAX_INTEGRATIONS}.`);
  }
  list.forEach(checkIntegration);
  return list;
}

function checkIntegration(integration: JsonObject, index: number): void {
  const name = `integrations[${index}]`;
  const type = asString(integration.type);
  if (type === undefined)
    throw invalidInput(`${name}.type`, String(JSON.stringify(integration.type)), 'a type such as wandb');
  if (type !== 'wandb') return;
  const wandb = asObject(integration.wandb);
  if (wandb === undefined || (asString(wandb.project) ?? '').trim() === '') {
    throw new UserError(
      `${name}.wandb.project is missing: name the Weights & Biases project that the run goes to.`,
    );
  }
  const tags = wandb.tags === undefined ? [] : asArray(wandb.tags);
  if (tags === undefined)
    throw invalidInput(`${name}.wandb.tags`, JSON.stringify(wandb.tags), 'a list of texts');
  if (tags.length > MAX_TAGS)
    throw new UserError(`${name}.wandb.tags has ${tags.length} tags: allowed are ${MAX_TAGS}.`);
  for (const tag of tags) {
    if (typeof tag !== 'string' || tag === '' || tag.length > MAX_TAG_LENGTH) {
      throw invalidInput(`${name}.wandb.tags`, String(tag), `texts of 1 to ${MAX_TAG_LENGTH} characters`);
    }
  }
}
