import { asArray, asObject, asString, isObject, type JsonObject } from '../../boundary/json.ts';
import { refusedInput, showFound } from '../../input-values/refused.ts';
import { compileFormula } from './formula.ts';
import { jsonAccuracy } from './json-accuracy.ts';
import { parseJson } from './parse-json.ts';
import { scoreModelGrader } from './score-model.ts';
import { checkString, stringOperations } from './string-check.ts';
import { checkTemplate, fillTemplate } from './template.ts';
import { defaultEmbeddingModel, similarityMetrics, textSimilarity } from './text-similarity.ts';
import { toolCallMatch } from './tool-call-match.ts';
import type { Grader, ToolCall } from './types.ts';

const types = ['string_check', 'text_similarity', 'score_model', 'multi', 'json_accuracy', 'tool_call_match'];

/**
 * One grader from the API's own shape.
 * @param where how an error names it: "grader 2"
 * @throws UserError that names the grader, what was found and what is allowed.
 */
export function parseGrader(shape: unknown, where: string): Grader {
  if (!isObject(shape)) throw refusedInput('graders', `${where} is not a map with \`type\`.`);
  const type = asString(shape['type']);
  const name = asString(shape['name']) ?? where;
  switch (type) {
    case 'string_check': {
      const operation = oneOf(shape, 'operation', stringOperations, name);
      const [input, reference] = texts(shape, name);
      return {
        name,
        type,
        models: [],
        grade: async (answer) =>
          checkString(fillTemplate(input, answer), fillTemplate(reference, answer), operation),
      };
    }
    case 'text_similarity': {
      const metric = oneOf(shape, 'evaluation_metric', similarityMetrics, name);
      const [input, reference] = texts(shape, name);
      const embedding = asString(shape['model']) ?? defaultEmbeddingModel;
      return {
        name,
        type,
        models: metric === 'cosine' ? [embedding] : [],
        grade: (answer, models) =>
          textSimilarity(
            fillTemplate(input, answer),
            fillTemplate(reference, answer),
            metric,
            models,
            embedding,
          ),
      };
    }
    case 'score_model':
      return scoreModelGrader(shape, name);
    case 'multi':
      return multiGrader(shape, name);
    case 'json_accuracy': {
      const reference = asString(shape['reference']) ?? '{{item.reference}}';
      checkTemplate(reference, name);
      return {
        name,
        type,
        models: [],
        grade: async (answer) =>
          jsonAccuracy(answer.sample.output_json, parseJson(fillTemplate(reference, answer))),
      };
    }
    case 'tool_call_match':
      return {
        name,
        type,
        models: [],
        grade: async (answer) => toolCallMatch(answer.sample.output_tools, referenceTools(answer.item)),
      };
    case 'python':
      throw refusedInput(
        'graders',
        `${name} is a python grader. The action runs no code from a dataset or workflow input; use ` +
          `${types.join(', ')}, or a later step of the workflow over evaluation.jsonl.`,
      );
    case undefined:
    default:
      throw refusedInput(
        'graders',
        `${where} has type ${type === undefined ? 'none' : showFound(type)}; allowed are ${types.join(', ')}.`,
      );
  }
}

/** The grader of an example whose reference is a tool call, else an exact comparison. */
export const defaultGrader: Grader = {
  name: 'exact match',
  type: 'string_check',
  models: [],
  grade: async (answer) => {
    const wanted = referenceTools(answer.item);
    if (wanted.length > 0) return toolCallMatch(answer.sample.output_tools, wanted);
    return checkString(
      answer.sample.output_text.trim(),
      (asString(answer.item['reference']) ?? '').trim(),
      'eq',
    );
  },
};

function referenceTools(item: JsonObject): ToolCall[] {
  return (asArray(item['reference_tools']) ?? []).map((call) => ({
    name: asString(asObject(call)?.['name']) ?? '',
    arguments: asString(asObject(call)?.['arguments']) ?? '',
  }));
}

function multiGrader(shape: JsonObject, name: string): Grader {
  const parts = asObject(shape['graders']);
  const formula = asString(shape['calculate_output']);
  if (!parts || Object.keys(parts).length === 0) {
    throw refusedInput('graders', `${name} needs \`graders\`, a map of name to grader.`);
  }
  if (formula === undefined) {
    throw refusedInput('graders', `${name} needs \`calculate_output\`, such as "(a + b) / 2".`);
  }
  const graders = Object.entries(parts).map(([key, part]) => {
    const grader = parseGrader(part, `${name}, part ${key}`);
    if (grader.type === 'multi') throw refusedInput('graders', `${name} has a multi grader inside another.`);
    return [key, grader] as const;
  });
  const calculate = compileFormula(
    formula,
    graders.map(([key]) => key),
  );
  return {
    name,
    type: 'multi',
    models: graders.flatMap(([, grader]) => grader.models),
    grade: async (answer, models) => {
      const scores = await Promise.all(
        graders.map(async ([key, grader]) => [key, await grader.grade(answer, models)] as const),
      );
      const score = calculate(new Map(scores));
      return Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0;
    },
  };
}

function texts(shape: JsonObject, name: string): [string, string] {
  const [input, reference] = [asString(shape['input']), asString(shape['reference'])];
  if (input === undefined || reference === undefined) {
    throw refusedInput(
      'graders',
      `${name} needs \`input\` and \`reference\` as texts, such as "{{sample.output_text}}" and "{{item.reference}}".`,
    );
  }
  checkTemplate(input, name);
  checkTemplate(reference, name);
  return [input, reference];
}

function oneOf<T extends string>(shape: JsonObject, key: string, allowed: readonly T[], name: string): T {
  const given = shape[key];
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const shown = typeof given === 'string' ? showFound(given) : 'missing';
  throw refusedInput('graders', `${name} has \`${key}\` ${shown}; allowed are ${allowed.join(', ')}.`);
}
