import type { RuleEntry } from '../types.ts';
import { ANSWER, completion, image, item, pair, plainText, QUESTION, under } from './examples.ts';

export const PREFERENCE_ENTRIES = {
  'ill-formed-preference': {
    level: 'error',
    title: 'a preference pair of another shape',
    why: 'A pair is `{"input": {"messages": […]}, "preferred_output": […], "non_preferred_output": […]}`, each output one assistant message.',
    bad: pair({ preferred_output: 'Paris' }),
    good: pair(),
  },
  'old-preference-names': {
    level: 'error',
    title: 'the old names preferred_completion and non_preferred_completion',
    why: 'They are now preferred_output and non_preferred_output.',
    bad: pair({ preferred_output: undefined, preferred_completion: [ANSWER] }),
    good: pair(),
  },
  'equal-outputs': {
    level: 'error',
    title: 'both answers are the same',
    why: 'There is nothing to prefer.',
    bad: pair({ non_preferred_output: [ANSWER] }),
    good: pair(),
  },
  'input-ends-on-assistant': {
    level: 'error',
    title: 'the input ends on an assistant message',
    why: 'The two outputs are the answers to compare; the input ends before them.',
    bad: pair({ input: { messages: [QUESTION, ANSWER] } }),
    good: pair(),
  },
  'several-outputs': {
    level: 'error',
    title: 'more than one message as an output',
    why: 'Each side is exactly one assistant message.',
    bad: pair({ preferred_output: [ANSWER, ANSWER] }),
    good: pair(),
  },
  'preference-not-text': {
    level: 'error',
    title: 'a preference pair with images',
    why: 'Preference pairs are text only.',
    bad: pair({ input: { messages: [{ role: 'user', content: [image('https://example.com/a.png')] }] } }),
    good: pair(),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;

const BEDROCK = { format: 'reinforcement', method: 'reinforcement', provider: 'bedrock' } as const;

export const REINFORCEMENT_ENTRIES = {
  'does-not-end-on-user': {
    level: 'error',
    title: 'a reinforcement prompt that does not end on a user message',
    why: 'The model is to answer it; what the grader compares with goes into fields of their own.',
    bad: item({ messages: [QUESTION, ANSWER], answer: 'Paris' }),
    good: item({ answer: 'Paris' }),
  },
  'missing-grader-field': {
    level: 'error',
    title: 'a field that the grader reads is missing',
    why: 'Every `{{item.…}}` of the grader must stand in every line.',
    bad: item({ anwser: 'Paris' }),
    good: item({ answer: 'Paris' }),
  },
  'missing-reference-answer': {
    level: 'warning',
    title: 'a line without the field that the provider names for the expected answer',
    why: 'Amazon Bedrock documents that each example holds `messages` and `reference_answer`, which takes any value that the grader reads; only further fields are optional.',
    bad: under(BEDROCK, item({ answer: 'Paris' })),
    good: under(BEDROCK, item({ reference_answer: 'Paris' })),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;

export const COMPLETION_ENTRIES = {
  'ill-typed-completion': {
    level: 'error',
    title: 'a prompt or completion that is no text',
    why: 'An example is `{"prompt": "…", "completion": "…"}`; the prompt may be empty, not missing.',
    bad: completion({ prompt: 'Capital of France ->', completion: ['Paris'] }),
    good: completion({ prompt: 'Capital of France ->', completion: ' Paris\n' }),
  },
  'empty-completion': {
    level: 'error',
    title: 'an empty completion',
    why: 'There is nothing to learn.',
    bad: completion({ prompt: 'Capital of France ->', completion: '' }),
    good: completion({ prompt: 'Capital of France ->', completion: ' Paris\n' }),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;

export const TEXT_ENTRIES = {
  'ill-typed-text': {
    level: 'error',
    title: 'a plain text that is no text',
    why: 'An example of plain text is `{"text": "…"}` and nothing else.',
    bad: plainText({ text: ['Paris is the capital of France.'] }),
    good: plainText({ text: 'Paris is the capital of France.' }),
  },
  'empty-text': {
    level: 'error',
    title: 'an empty plain text',
    why: 'There is nothing to learn.',
    bad: plainText({ text: ' ' }),
    good: plainText({ text: 'Paris is the capital of France.' }),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
