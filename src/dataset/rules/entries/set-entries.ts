import type { RuleEntry, RuleExample } from '../types.ts';
import {
  ANSWER,
  chat,
  completion,
  file,
  GRADER,
  item,
  many,
  pair,
  QUESTION,
  SYSTEM,
  text,
  WEATHER_TOOL,
} from './examples.ts';

const QUESTIONS = [
  'Capital of Italy?',
  'Capital of Spain?',
  'Capital of Peru?',
  'Capital of Chad?',
  'Capital of Iran?',
];
const ANSWERS = ['Rome', 'Madrid', 'Lima', "N'Djamena", 'Tehran'];

function ask(question: string, answer: string, ...before: readonly object[]): object {
  return {
    messages: [...before, { role: 'user', content: question }, { role: 'assistant', content: answer }],
  };
}

/** Twenty different questions, answered as `answer` says. */
function twenty(answer: (index: number) => string): RuleExample {
  return file(
    ...Array.from({ length: 20 }, (_, index) =>
      ask(`Question ${index}: what is ${index} squared?`, answer(index)),
    ),
  );
}

const CAPITALS = QUESTIONS.map((question, index) => ask(question, ANSWERS[index] ?? ''));
const GOOD = file(...CAPITALS);
const FRANCE = ask('Capital of France?', 'Paris');

function against(other: 'validation' | 'test', example: object): RuleExample {
  return { text: text(...CAPITALS), [other]: text(example, ask('Capital of Norway?', 'Oslo')) };
}

export const SET_ENTRIES = {
  'wrong-format': {
    level: 'error',
    title: 'the file is in another method’s format',
    why: 'One finding for the whole file, as each of its lines would be wrong for the same reason.',
    bad: { text: pair().text },
    good: chat(QUESTION, ANSWER),
  },
  'mixed-format': {
    level: 'error',
    title: 'lines of different formats in one set',
    why: 'A set has one format; Together AI says so of each file.',
    bad: file(FRANCE, { prompt: 'Capital of Italy ->', completion: ' Rome' }),
    good: GOOD,
  },
  'duplicate-example': {
    level: 'warning',
    title: 'the same example twice',
    why: 'It weighs double. Delete one, or set the level to `off` where it is meant.',
    bad: file(FRANCE, FRANCE),
    good: GOOD,
  },
  'near-duplicate': {
    level: 'notice',
    title: 'the same example twice but for case and white space',
    why: 'It weighs double, and was mostly not meant.',
    bad: file(FRANCE, ask('capital of  France?', 'Paris')),
    good: GOOD,
  },
  'conflicting-answers': {
    level: 'warning',
    title: 'the same prompt with different answers',
    why: 'The model learns neither. Meant for creative tasks, a mistake for the rest.',
    bad: file(FRANCE, ask('Capital of France?', 'Lyon')),
    good: GOOD,
  },
  'training-in-validation': {
    level: 'warning',
    title: 'a training example that also stands in the validation file',
    why: 'The validation loss then says how well the model remembers, not how well it has learnt.',
    bad: against('validation', CAPITALS[0] ?? {}),
    good: against('validation', FRANCE),
  },
  'prompt-in-validation': {
    level: 'warning',
    title: 'a training prompt that also stands in the validation file',
    why: 'As with a whole example, only weaker. `validation-split` keeps a prompt on one side.',
    bad: against('validation', ask('Capital of Italy?', 'It is Rome.')),
    good: against('validation', FRANCE),
  },
  'training-in-test': {
    level: 'warning',
    title: 'a training example that also stands in the test file',
    why: 'The score would be a lie; an error where the test file is evaluated.',
    bad: against('test', CAPITALS[0] ?? {}),
    good: against('test', FRANCE),
  },
  'prompt-in-test': {
    level: 'warning',
    title: 'a training prompt that also stands in the test file',
    why: 'The score would be too good; an error where the test file is evaluated.',
    bad: against('test', ask('Capital of Italy?', 'It is Rome.')),
    good: against('test', FRANCE),
  },
  'dominant-answer': {
    level: 'warning',
    title: 'one answer makes up over half of the set',
    why: 'The model may learn to give it always.',
    bad: twenty((index) => (index < 15 ? 'It depends.' : `${index * index}`)),
    good: twenty((index) => `${index * index}`),
  },
  'mostly-refusals': {
    level: 'warning',
    title: 'refusals make up over half of the set',
    why: 'The model will refuse more than it should.',
    bad: twenty((index) =>
      index < 15 ? `I'm sorry, but I can't help with question ${index}.` : `${index * index}`,
    ),
    good: twenty((index) => `${index * index}`),
  },
  'system-prompt-missing': {
    level: 'warning',
    title: 'a system prompt in some examples and none in others',
    why: 'The model is asked with one or without; train it as it will be asked.',
    bad: file(ask(QUESTIONS[0] ?? '', 'Rome', SYSTEM), ask(QUESTIONS[1] ?? '', 'Madrid')),
    good: file(ask(QUESTIONS[0] ?? '', 'Rome', SYSTEM), ask(QUESTIONS[1] ?? '', 'Madrid', SYSTEM)),
  },
  'system-prompt-differs': {
    level: 'notice',
    title: 'different system prompts',
    why: 'Fine for several tasks, a leftover of editing for one.',
    bad: file(
      ask(QUESTIONS[0] ?? '', 'Rome', SYSTEM),
      ask(QUESTIONS[1] ?? '', 'Madrid', { role: 'system', content: 'You answer briefly.' }),
    ),
    good: file(ask(QUESTIONS[0] ?? '', 'Rome', SYSTEM), ask(QUESTIONS[1] ?? '', 'Madrid', SYSTEM)),
  },
  'tools-differ': {
    level: 'notice',
    title: 'different tool definitions',
    why: 'Fine where the tools depend on the task; else the model is trained on an outdated definition.',
    bad: file(
      { ...ask(QUESTIONS[0] ?? '', 'Rome'), tools: [WEATHER_TOOL] },
      { ...ask(QUESTIONS[1] ?? '', 'Madrid'), tools: [{ ...WEATHER_TOOL, function: { name: 'get_time' } }] },
    ),
    good: file(
      { ...ask(QUESTIONS[0] ?? '', 'Rome'), tools: [WEATHER_TOOL] },
      { ...ask(QUESTIONS[1] ?? '', 'Madrid'), tools: [WEATHER_TOOL] },
    ),
  },
  'mixed-answer-style': {
    level: 'warning',
    title: 'answers that are JSON in some examples and prose in others',
    why: 'The model will mix them too.',
    bad: twenty((index) =>
      index % 2 === 0 ? `{"result":${index * index}}` : `The result is ${index * index}.`,
    ),
    good: twenty((index) => `{"result":${index * index}}`),
  },
  'few-examples': {
    level: 'notice',
    title: 'fewer than 50 examples',
    why: 'A clear effect mostly begins at 50 to 100 good examples.',
    bad: file(...many(49)),
    good: file(...many(50)),
  },
  'small-validation': {
    level: 'notice',
    title: 'few validation examples for the training set',
    why: 'The validation loss will be noisy.',
    bad: { text: text(...many(200)), validation: text(FRANCE) },
    good: { text: text(...many(200)), validation: text(...many(240).slice(200)) },
  },
  'large-validation': {
    level: 'notice',
    title: 'much of the data is held out for validation',
    why: 'What is held out teaches nothing.',
    bad: { text: text(...many(20)), validation: text(...many(60).slice(20)) },
    good: { text: text(...many(200)), validation: text(...many(240).slice(200)) },
  },
  'validation-required': {
    level: 'error',
    title: 'no validation file, where the method needs one',
    why: 'Reinforcement needs a validation file.',
    bad: item({ answer: 'Paris' }),
    good: {
      ...item({ answer: 'Paris' }),
      validation: text({ messages: [{ role: 'user', content: 'Capital of Italy?' }], answer: 'Rome' }),
    },
  },
  'format-not-accepted': {
    level: 'error',
    title: 'a format that this provider does not train on',
    why: 'The formats of each provider stand in its page.',
    bad: { ...chat(QUESTION, ANSWER), context: { provider: 'bedrock' } },
    good: chat(QUESTION, ANSWER),
  },
  'ill-formed-grader': {
    level: 'error',
    title: 'a grader of another shape',
    why: 'The provider refuses the job. Graders are string_check, text_similarity, python, score_model and multi; lambda on Bedrock.',
    bad: item({ answer: 'Paris' }, { ...GRADER, operation: 'equals' }),
    good: item({ answer: 'Paris' }),
  },
  'completion-separator': {
    level: 'notice',
    title: 'prompts without a common ending',
    why: 'A fixed separator shows the model where the prompt ends.',
    bad: completion({ prompt: 'France', completion: ' Paris\n' }, { prompt: 'Italy', completion: ' Rome\n' }),
    good: completion(
      { prompt: 'France ->', completion: ' Paris\n' },
      { prompt: 'Italy ->', completion: ' Rome\n' },
    ),
  },
  'completion-stop-sequence': {
    level: 'notice',
    title: 'completions without a common ending',
    why: 'A fixed stop sequence shows the model, and the caller, where the answer ends.',
    bad: completion(
      { prompt: 'France ->', completion: ' Paris' },
      { prompt: 'Italy ->', completion: ' Rome' },
    ),
    good: completion(
      { prompt: 'France ->', completion: ' Paris\n' },
      { prompt: 'Italy ->', completion: ' Rome\n' },
    ),
  },
  'completion-leading-space': {
    level: 'notice',
    title: 'completions that do not begin with a space',
    why: 'In the encodings a word carries the space before it.',
    bad: completion(
      { prompt: 'France ->', completion: 'Paris\n' },
      { prompt: 'Italy ->', completion: 'Rome\n' },
    ),
    good: completion(
      { prompt: 'France ->', completion: ' Paris\n' },
      { prompt: 'Italy ->', completion: ' Rome\n' },
    ),
  },
  'completion-shared-prefix': {
    level: 'notice',
    title: 'a long common beginning of all prompts or completions',
    why: 'It costs tokens in every example and teaches nothing.',
    bad: completion(
      { prompt: 'Name the capital: France ->', completion: ' Paris\n' },
      { prompt: 'Name the capital: Italy ->', completion: ' Rome\n' },
    ),
    good: completion(
      { prompt: 'France ->', completion: ' Paris\n' },
      { prompt: 'Italy ->', completion: ' Rome\n' },
    ),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
