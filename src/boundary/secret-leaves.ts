import { isObject } from './json.ts';

const SECRET_NAME = /key|token|secret/i;

/** The texts in a value whose name, or the name of something around them, says that they are secret. */
export function findSecretLeaves(value: unknown, named = false): string[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((item) => findSecretLeaves(item, named));
  if (isObject(value)) {
    return Object.entries(value).flatMap(([key, item]) =>
      findSecretLeaves(item, named || SECRET_NAME.test(key)),
    );
  }
  return named && typeof value === 'string' && value !== '' ? [value] : [];
}
