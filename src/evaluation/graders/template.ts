import { isObject } from '../../boundary/json.ts';
import { refusedInput } from '../../input-values/refused.ts';
import type { GradedAnswer } from './types.ts';

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * Fills `{{item.…}}` and `{{sample.…}}`, the two namespaces that the API's graders know.
 * A path that leads nowhere becomes an empty text, as a missing field of one example must not end a run.
 */
export function fillTemplate(template: string, answer: GradedAnswer): string {
  return template.replace(placeholder, (_, path: string) => asText(lookUp(path, answer)));
}

/** @throws UserError where a template names another namespace. */
export function checkTemplate(template: string, where: string): void {
  for (const [, path = ''] of template.matchAll(placeholder)) {
    const space = path.split(/[.[]/, 1)[0];
    if (space === 'item' || space === 'sample') continue;
    throw refusedInput(
      'graders',
      `${where} uses {{${path}}}; templates know {{item.…}} and {{sample.…}} only.`,
    );
  }
}

function lookUp(path: string, answer: GradedAnswer): unknown {
  let value: unknown = answer;
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (Array.isArray(value)) value = (value as unknown[])[Number(key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
