import { asObject } from '../../boundary/json.ts';
import { countShared, words } from '../training/words.ts';

/**
 * The verdict of a model that is asked for a score: how many words the two longest labelled or quoted
 * parts of the prompt have in common, on the scale the prompt names (0–1 when it names none).
 * null where no score is asked for.
 */
export function judge(prompt: string, responseFormat: unknown): string | null {
  if (!/\b(?:scor(?:e|ing)|rat(?:e|ing)|grad(?:e|ing))\b/i.test(prompt)) return null;
  const parts = partsOf(prompt);
  if (parts.length < 2) return null;
  const [low, high] = scaleOf(prompt);
  const share = commonShare(parts[0] ?? '', parts[1] ?? '');
  const score = Math.round((low + share * (high - low)) * 100) / 100;
  const schema = asObject(asObject(asObject(responseFormat)?.json_schema)?.schema);
  if (!schema)
    return asObject(responseFormat)?.type === 'json_object' ? JSON.stringify({ score }) : String(score);
  return JSON.stringify(fill(schema, score));
}

/** The two longest parts: after a label at the start of a line, else between quotes or fences. */
function partsOf(prompt: string): string[] {
  const labelled = prompt.split(/^[ \t]*[\p{L}#*][^\n:]{0,60}:/mu).slice(1);
  const quoted = [
    ...prompt.matchAll(/"""([\s\S]*?)"""|```([\s\S]*?)```|"([^"\n]+)"|<[a-z_]+>([\s\S]*?)<\/[a-z_]+>/g),
  ];
  const between = quoted.map((match) => match.slice(1).join(''));
  const parts = labelled.filter((part) => part.trim() !== '').length >= 2 ? labelled : between;
  return parts.map((part) => part.trim()).sort((a, b) => b.length - a.length);
}

function scaleOf(prompt: string): [number, number] {
  const named = /\b(\d+(?:\.\d+)?)\s*(?:to|-|–|and)\s*(\d+(?:\.\d+)?)\b/.exec(prompt);
  const low = Number(named?.[1] ?? 0);
  const high = Number(named?.[2] ?? 1);
  return high > low && high <= 100 ? [low, high] : [0, 1];
}

/** The harmonic mean of precision and recall over words. */
function commonShare(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  const shared = countShared(left, right);
  return left.size + right.size === 0 ? 1 : (2 * shared) / (left.size + right.size);
}

/** The least that satisfies a JSON schema, every number being the score. */
function fill(schema: Readonly<Record<string, unknown>>, score: number): unknown {
  const { type } = schema;
  if (type === 'number' || type === 'integer') return type === 'integer' ? Math.round(score) : score;
  if (type === 'string') return 'simulated';
  if (type === 'boolean') return score >= 0.5;
  if (type === 'array') return [];
  const properties = Object.entries(asObject(schema.properties) ?? {});
  return Object.fromEntries(properties.map(([name, inner]) => [name, fill(asObject(inner) ?? {}, score)]));
}
