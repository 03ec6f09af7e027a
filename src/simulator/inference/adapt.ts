import { asObject } from '../../boundary/json.ts';
import type { ToolCall } from '../training/lesson.ts';
import type { Match } from './nearest.ts';

/**
 * The answer to a prompt in the manner of its nearest lessons.
 *
 * Structured answers are put together value by value: what many lessons share is voted on by their
 * similarity; what a lesson copied from its own prompt is copied from the place alike in the new one.
 */
export function adaptText(prompt: string, matches: readonly Match[]): string {
  const texts = matches.map(({ lesson, similarity }) => ({ value: lesson.text ?? '', similarity, lesson }));
  const objects = texts.flatMap((item) => {
    const value = parseObject(item.value);
    return value ? [{ ...item, value }] : [];
  });
  const nearest = texts[0];
  if (!nearest) return '';
  if (objects[0]?.lesson === nearest.lesson) {
    const adapted = adaptObject(prompt, objects);
    return restyle(adapted, nearest.value);
  }
  const elected = vote(texts);
  return elected ?? copyAlike(nearest.value, nearest.lesson.prompt, prompt);
}

/** The tool calls of the nearest lesson, their arguments put together like structured answers. */
export function adaptCalls(prompt: string, matches: readonly Match[]): ToolCall[] {
  const [nearest] = matches;
  return (nearest?.lesson.toolCalls ?? []).map((call, index) => {
    const alike = matches.flatMap(({ lesson, similarity }) => {
      const other = lesson.toolCalls[index];
      const value = other?.name === call.name ? parseObject(other.arguments) : undefined;
      return value ? [{ value, similarity, lesson }] : [];
    });
    const adapted = alike.length > 0 ? restyle(adaptObject(prompt, alike), call.arguments) : call.arguments;
    return { name: call.name, arguments: adapted };
  });
}

interface Weighted<T> extends Match {
  readonly value: T;
}

function adaptObject(prompt: string, from: readonly Weighted<Readonly<Record<string, unknown>>>[]) {
  const shape = from[0]?.value ?? {};
  return Object.fromEntries(
    Object.keys(shape).map((key) => {
      const values = from
        .filter(({ value }) => key in value)
        .map((item) => ({ ...item, value: item.value[key] }));
      const first = values[0];
      if (typeof first?.value === 'string') {
        const strings = values.filter((item): item is Weighted<string> => typeof item.value === 'string');
        return [key, vote(strings) ?? copyAlike(first.value, first.lesson.prompt, prompt)];
      }
      if (typeof first?.value === 'number') {
        const copied = copyAlike(String(first.value), first.lesson.prompt, prompt);
        return [
          key,
          copied !== String(first.value) && Number.isFinite(Number(copied)) ? Number(copied) : first.value,
        ];
      }
      return [key, first?.value];
    }),
  );
}

/** The value that several lessons agree on, weighed by similarity; undefined where each has its own. */
function vote(values: readonly Weighted<string>[]): string | undefined {
  const weights = new Map<string, { weight: number; count: number }>();
  for (const { value, similarity } of values) {
    const known = weights.get(value) ?? { weight: 0, count: 0 };
    weights.set(value, { weight: known.weight + similarity ** 3, count: known.count + 1 });
  }
  const [best] = [...weights].sort((a, b) => b[1].weight - a[1].weight);
  // The very same prompt has been seen: its answer is known, whatever the others say.
  if ((values[0]?.similarity ?? 0) > 0.999) return values[0]?.value;
  return best && best[1].count > 1 ? best[0] : undefined;
}

/** Replaces every word that the answer took from its own prompt by the one in the same place of the new prompt. */
export function copyAlike(answer: string, ownPrompt: string, prompt: string): string {
  const own: readonly string[] = ownPrompt.match(tokens) ?? [];
  const asked: readonly string[] = prompt.match(tokens) ?? [];
  const shared = new Set(asked);
  return answer.replace(tokens, (word) => {
    const at = own.indexOf(word);
    if (at < 0 || shared.has(word) || /^[a-z]{1,3}$/.test(word)) return word;
    return alikeAt(own, at, asked) ?? word;
  });
}

const tokens = /[\p{L}\p{N}][\p{L}\p{N}'@.#_-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;

/** The word of the new prompt whose neighbours are most like those of a word of the old one. */
function alikeAt(own: readonly string[], at: number, asked: readonly string[]): string | undefined {
  const known = new Set(own);
  let best: { word: string; score: number } | undefined;
  for (const [index, word] of asked.entries()) {
    if (known.has(word) || (kindOf(own[at] ?? '') === 'number') !== (kindOf(word) === 'number')) continue;
    const score =
      2 * Number(own[at - 1] === asked[index - 1]) +
      Number(own[at - 2] === asked[index - 2]) +
      2 * Number(own[at + 1] === asked[index + 1]) +
      Number(kindOf(own[at] ?? '') === kindOf(word));
    if (score >= 3 && score > (best?.score ?? 0)) best = { word, score };
  }
  return best?.word;
}

function kindOf(word: string): string {
  if (/^\d/.test(word)) return 'number';
  return /^\p{Lu}/u.test(word) ? 'name' : 'word';
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** JSON with the spaces that the lesson had: around it, after colons and commas, or one member a line. */
function restyle(value: unknown, like: string): string {
  const around = /^(\s*)[\s\S]*?(\s*)$/.exec(like);
  return `${around?.[1] ?? ''}${spaced(value, like.trim())}${around?.[2] ?? ''}`;
}

function spaced(value: unknown, like: string): string {
  if (like.includes('\n')) return JSON.stringify(value, null, 2);
  const compact = JSON.stringify(value);
  if (!/^\{\s*"[^"]*":\s/.test(like)) return compact;
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, (_, offset: number, whole: string) =>
    /[{[]$/.test(whole.slice(0, offset)) || /^\n\s*[}\]]/.test(whole.slice(offset)) ? '' : ' ',
  );
}
