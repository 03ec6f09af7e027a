import {
  asArray,
  asFiniteNumber,
  asObject,
  asString,
  isObject,
  type JsonObject,
} from '../../boundary/json.ts';
import { refusedInput } from '../../input-values/refused.ts';
import { parseJson } from './parse-json.ts';
import { checkTemplate, fillTemplate } from './template.ts';
import type { Grader } from './types.ts';

/**
 * A judge with a model of its own: the filled messages are sent, and the first number of the answer is the score,
 * cut to `range` ([0, 1] where none is given) and brought to 0–1.
 * @throws UserError for a shape that the API would refuse.
 */
export function scoreModelGrader(shape: JsonObject, name: string): Grader {
  const model = asString(shape['model']);
  const input = asArray(shape['input']);
  if (!model) throw refusedInput('graders', `${name} needs \`model\`, the judge's name.`);
  if (!input || input.length === 0) {
    throw refusedInput('graders', `${name} needs \`input\`, a list of messages with role and content.`);
  }
  const messages = input.map((message, at) => readMessage(message, `${name}, message ${at + 1}`));
  const [low = 0, high = 1] = (asArray(shape['range']) ?? []).map((bound) => asFiniteNumber(bound) ?? NaN);
  if (!(high > low)) throw refusedInput('graders', `${name} has a range that is not [low, high].`);
  const options = { temperature: 0, ...asObject(shape['sampling_params']) };
  return {
    name,
    type: 'score_model',
    models: [model],
    grade: async (answer, models) => {
      const filled = messages.map(({ role, content }) => ({ role, content: fillTemplate(content, answer) }));
      const score = readScore(await models.judge({ model, messages: filled, options }));
      if (score === undefined) return 0;
      return (Math.min(high, Math.max(low, score)) - low) / (high - low);
    },
  };
}

function readMessage(value: unknown, where: string): { role: string; content: string } {
  const message = asObject(value);
  const role = asString(message?.['role']);
  const content = message?.['content'];
  const text = typeof content === 'string' ? content : asString(asObject(content)?.['text']);
  if (!role || text === undefined) {
    throw refusedInput('graders', `${where} needs \`role\` and \`content\` as text.`);
  }
  checkTemplate(text, where);
  return { role, content: text };
}

/** A judge answers "0.8", "Score: 0.8" or {"result": 0.8}. */
function readScore(text: string): number | undefined {
  const json = parseJson(text);
  if (typeof json === 'number') return asFiniteNumber(json);
  if (isObject(json)) {
    const found = asFiniteNumber(json['result']) ?? asFiniteNumber(json['score']);
    if (found !== undefined) return found;
  }
  const match = /-?\d+(?:\.\d+)?/.exec(text);
  return match ? Number(match[0]) : undefined;
}
