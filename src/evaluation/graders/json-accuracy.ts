import { isObject } from '../../boundary/json.ts';

/**
 * Share of equal leaf fields of two JSON values, 0–1: fields of either side count, so that an answer with extra
 * fields is not perfect. An answer that is not JSON scores 0.
 */
export function jsonAccuracy(answer: unknown, reference: unknown): number {
  if (answer === undefined) return 0;
  const { equal, all } = compare(answer, reference, 0);
  return all === 0 ? 1 : equal / all;
}

interface Tally {
  equal: number;
  all: number;
}

/** Deeper than this no dataset goes; strangers' JSON must not exhaust the stack. */
const maxDepth = 64;

function compare(one: unknown, other: unknown, depth: number): Tally {
  if (depth > maxDepth) return { equal: 0, all: 1 };
  if (isObject(one) && isObject(other)) {
    return sum(
      [...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) =>
        Object.hasOwn(one, key) && Object.hasOwn(other, key)
          ? compare(one[key], other[key], depth + 1)
          : { equal: 0, all: leaves(one[key] ?? other[key], depth + 1) },
      ),
    );
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    const [left, right] = [one as unknown[], other as unknown[]];
    return sum(
      Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
        at < left.length && at < right.length
          ? compare(left[at], right[at], depth + 1)
          : { equal: 0, all: leaves(left[at] ?? right[at], depth + 1) },
      ),
    );
  }
  return { equal: Number(one === other), all: Math.max(leaves(one, depth), leaves(other, depth)) };
}

function sum(parts: readonly Tally[]): Tally {
  if (parts.length === 0) return { equal: 1, all: 1 };
  return parts.reduce((total, part) => ({ equal: total.equal + part.equal, all: total.all + part.all }), {
    equal: 0,
    all: 0,
  });
}

function leaves(value: unknown, depth: number): number {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return 1;
  return Math.max(
    1,
    Object.values(value).reduce((total: number, item) => total + leaves(item, depth + 1), 0),
  );
}
