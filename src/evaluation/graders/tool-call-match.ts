import { jsonAccuracy } from './json-accuracy.ts';
import { parseJson } from './parse-json.ts';
import type { ToolCall } from './types.ts';

/**
 * How well the answer's tool calls match the reference's, 0–1, in order: half for the function's name, half for the
 * share of equal argument fields. Calls too many or too few score 0 each.
 */
export function toolCallMatch(answer: readonly ToolCall[], reference: readonly ToolCall[]): number {
  const count = Math.max(answer.length, reference.length);
  if (count === 0) return 1;
  let total = 0;
  for (let at = 0; at < count; at += 1) {
    const [given, wanted] = [answer[at], reference[at]];
    if (given?.name !== wanted?.name || !given || !wanted) continue;
    total += 0.5 + 0.5 * jsonAccuracy(parseJson(given.arguments), parseJson(wanted.arguments));
  }
  return total / count;
}
