import type { JsonObject } from '../../boundary/json.ts';
import { isObject } from '../../boundary/json.ts';
import { templateVariables } from './grader-template.ts';
import { suggest } from './keys.ts';
import { describe, quote } from './quote.ts';
import type { RuleContext, Sink } from './types.ts';

const OPERATIONS = ['eq', 'ne', 'like', 'ilike'];
const METRICS = 'cosine fuzzy_match bleu gleu meteor rouge_1 rouge_2 rouge_3 rouge_4 rouge_5 rouge_l'.split(
  ' ',
);
const SAMPLE = ['output_text', 'output_json', 'output_tools', 'choices', 'output_audio'];
// "Code <256 kB" in the graders' guide.
const SOURCE_LIMIT = 256 * 1024;
const FUNCTIONS = new Set('min max abs floor ceil exp sqrt log'.split(' '));

/** Numbers are matched so that `1e-3` reads no `e`. */
const NUMBER_OR_NAME = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|[A-Za-z_]\w*/gi;

type Tell = (message: string) => void;

/** Checks a grader's own shape; every finding is `ill-formed-grader`. */
export function checkGrader(grader: unknown, context: Pick<RuleContext, 'provider'>, sink: Sink): void {
  const tell: Tell = (message) => sink('ill-formed-grader', message);
  checkOne(grader, 'grader', context.provider, 0, tell);
  for (const name of templateVariables(grader)) {
    const [space = '', member = ''] = name.split(/[.[\]]/);
    const shown = quote(`{{${name}}}`);
    if (space !== 'item' && space !== 'sample') {
      tell(`the grader reads ${shown}, only item.… (the line) and sample.… (the answer) exist`);
    } else if (member === '') tell(`the grader reads ${shown}, name a field of it`);
    else if (space === 'sample' && !SAMPLE.includes(member)) {
      tell(`the grader reads ${shown}, a sample has ${SAMPLE.join(', ')}${suggest(member, SAMPLE)}`);
    }
  }
}

const CHECKS: Readonly<Record<string, (grader: JsonObject, path: string, tell: Tell) => void>> = {
  string_check: (grader, path, tell) => {
    wantTexts(grader, ['name', 'input', 'reference'], path, tell);
    wantOneOf(grader, 'operation', OPERATIONS, path, tell);
  },
  text_similarity: (grader, path, tell) => {
    wantTexts(grader, ['name', 'input', 'reference'], path, tell);
    wantOneOf(grader, 'evaluation_metric', METRICS, path, tell);
  },
  python: (grader, path, tell) => {
    wantTexts(grader, ['name', 'source'], path, tell);
    const source = grader['source'];
    if (typeof source === 'string' && Buffer.byteLength(source) >= SOURCE_LIMIT)
      tell(`${path}.source is 256 kB or larger`);
    if (typeof source === 'string' && !/\bdef\s+grade\s*\(/.test(source))
      tell(`${path}.source defines no function "grade"`);
  },
  score_model: checkScoreModel,
  lambda: (grader, path, tell) => {
    const lambda = grader['lambda'];
    if (!isObject(lambda) || typeof lambda['function'] !== 'string')
      tell(`${path}.lambda.function must be the function's ARN`);
  },
  endpoint: (grader, path, tell) => wantTexts(grader, ['name', 'url'], path, tell),
};

function checkOne(grader: unknown, path: string, provider: string, depth: number, tell: Tell): void {
  if (!isObject(grader)) {
    tell(`${path} is ${describe(grader)}, it must be an object`);
    return;
  }
  const type = grader['type'];
  const types = typesOf(provider, depth);
  if (typeof type !== 'string')
    tell(`${path}.type is ${describe(type)}, it must be one of ${types.join(', ')}`);
  else if (!types.includes(type)) {
    // A compatible server may have graders of its own.
    if (provider === 'openai-compatible' && depth === 0) return;
    tell(`${path}.type is ${quote(type)}, it must be one of ${types.join(', ')}${suggest(type, types)}`);
  } else if (type === 'multi') checkMulti(grader, path, provider, tell);
  else CHECKS[type]?.(grader, path, tell);
}

function typesOf(provider: string, depth: number): string[] {
  const types = ['string_check', 'text_similarity', 'python', 'score_model'];
  if (provider === 'bedrock') return ['lambda'];
  if (provider === 'azure') types.push('endpoint');
  if (depth === 0) types.push('multi');
  return types;
}

/** `graders` is a map of names in the guide, one grader in the specification, and a list here and there. */
function checkMulti(grader: JsonObject, path: string, provider: string, tell: Tell): void {
  wantTexts(grader, ['name', 'calculate_output'], path, tell);
  const graders = grader['graders'];
  const formula = typeof grader['calculate_output'] === 'string' ? grader['calculate_output'] : '';
  if (!isObject(graders) && !Array.isArray(graders)) {
    tell(`${path}.graders is ${describe(graders)}, it must be a map of names to graders`);
    return;
  }
  const isSingle = isObject(graders) && typeof graders['type'] === 'string';
  const entries: [string, unknown][] = isSingle ? [['', graders]] : Object.entries(graders);
  if (entries.length === 0) tell(`${path}.graders is empty`);
  const names = new Set<string>();
  for (const [key, entry] of entries.slice(0, 100)) {
    checkOne(
      entry,
      isSingle ? `${path}.graders` : `${path}.graders.${quote(key).slice(1, -1)}`,
      provider,
      1,
      tell,
    );
    names.add(key);
    if (isObject(entry) && typeof entry['name'] === 'string') names.add(entry['name']);
  }
  for (const name of new Set(formula.slice(0, 10_000).match(NUMBER_OR_NAME))) {
    if (!/^[A-Za-z_]/.test(name) || names.has(name) || FUNCTIONS.has(name)) continue;
    tell(`${path}.calculate_output reads ${quote(name)}, no grader has this name${suggest(name, names)}`);
  }
}

function checkScoreModel(grader: JsonObject, path: string, tell: Tell): void {
  wantTexts(grader, ['name', 'model'], path, tell);
  const { input, range } = grader;
  if (!Array.isArray(input) || input.length === 0)
    tell(`${path}.input is ${describe(input)}, it must be a list of messages`);
  else {
    for (let index = 0; index < input.length; index++) {
      const message: unknown = input[index];
      if (!isObject(message) || typeof message['role'] !== 'string' || message['content'] === undefined) {
        tell(`${path}.input[${index}] is no message with role and content`);
      }
    }
  }
  if (range === undefined || range === null) return;
  const [low, high] = Array.isArray(range) ? (range as unknown[]) : [];
  if (typeof low !== 'number' || typeof high !== 'number' || low >= high)
    tell(`${path}.range must be two numbers, the smaller first`);
}

function wantTexts(grader: JsonObject, keys: readonly string[], path: string, tell: Tell): void {
  for (const key of keys) {
    if (typeof grader[key] !== 'string')
      tell(`${path}.${key} is ${describe(grader[key])}, it must be a text`);
  }
}

function wantOneOf(
  grader: JsonObject,
  key: string,
  allowed: readonly string[],
  path: string,
  tell: Tell,
): void {
  const value = grader[key];
  if (typeof value === 'string' && allowed.includes(value)) return;
  const hint = typeof value === 'string' ? suggest(value, allowed) : '';
  tell(`${path}.${key} is ${describe(value)}, it must be one of ${allowed.join(', ')}${hint}`);
}
