import { asArray, asObject, asString, isObject, type JsonObject } from '../../boundary/json.ts';
import { missingInput, refusedInput, refusedValue } from '../../input-values/refused.ts';
import { readYaml } from '../../input-values/yaml.ts';

/** OpenAI's specification of its Weights & Biases integration. */
const MAX_TAGS = 50;
const MAX_TAG_LENGTH = 64;
const MAX_INTEGRATIONS = 5;
const SHAPE = 'a list such as [{type: wandb, wandb: {project: my-project}}]';

/** The list as the API takes it. Only what is known of `wandb` is checked; another type is the provider's to judge. */
export function readIntegrations(text: string): readonly JsonObject[] {
  const value = readYaml('integrations', text, { secret: true }) ?? [];
  const list = asArray(value);
  if (list === undefined || !list.every(isObject)) {
    throw refusedValue('integrations', value, SHAPE, { secret: true });
  }
  if (list.length > MAX_INTEGRATIONS) {
    throw refusedInput('integrations', `${list.length} entries; allowed are ${MAX_INTEGRATIONS}.`);
  }
  list.forEach(checkIntegration);
  return list;
}

function checkIntegration(integration: JsonObject, index: number): void {
  const name = `integrations[${index}]`;
  const type = asString(integration.type);
  if (type === undefined) throw refusedValue(`${name}.type`, integration.type, 'a type such as wandb');
  if (type !== 'wandb') return;
  const wandb = asObject(integration.wandb);
  if (wandb === undefined || (asString(wandb.project) ?? '').trim() === '') {
    throw missingInput(`${name}.wandb.project`, 'name the Weights & Biases project that the run goes to');
  }
  const tags = wandb.tags === undefined ? [] : asArray(wandb.tags);
  if (tags === undefined) throw refusedValue(`${name}.wandb.tags`, wandb.tags, 'a list of texts');
  if (tags.length > MAX_TAGS) {
    throw refusedInput(`${name}.wandb.tags`, `${tags.length} tags; allowed are ${MAX_TAGS}.`);
  }
  for (const tag of tags) {
    if (typeof tag !== 'string' || tag === '' || tag.length > MAX_TAG_LENGTH) {
      throw refusedValue(`${name}.wandb.tags`, tag, `texts of 1 to ${MAX_TAG_LENGTH} characters`);
    }
  }
}
