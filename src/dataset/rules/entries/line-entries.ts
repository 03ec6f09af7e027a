import type { RuleEntry } from '../types.ts';
import { ANSWER, chat, file, QUESTION, under } from './examples.ts';

const GOOD = chat(QUESTION, ANSWER);

export const GENERAL_ENTRIES = {
  'not-json': {
    level: 'error',
    title: 'the line is not JSON',
    why: 'Each line is one JSON object. The message names the column.',
    bad: { text: `{'messages': []}\n` },
    good: GOOD,
  },
  'not-an-object': {
    level: 'error',
    title: 'the line is JSON, but no object',
    why: 'Write one object a line, without a list around them.',
    bad: file([QUESTION, ANSWER]),
    good: GOOD,
  },
  'duplicate-key': {
    level: 'error',
    title: 'a key stands twice in one object',
    why: 'JSON readers keep one of the two in silence, and not all the same one.',
    bad: {
      text: '{"messages": [{"role": "user", "content": "Capital of France?"}, {"role": "assistant", "content": "Rome", "content": "Paris"}]}\n',
    },
    good: GOOD,
  },
  'unknown-key': {
    level: 'warning',
    title: 'a key that the format does not have',
    why: 'The provider ignores or refuses it; often it is a misspelt one.',
    bad: file({ messages: [QUESTION, { ...ANSWER, wieght: 0 }] }),
    good: file({ messages: [QUESTION, ANSWER] }),
  },
  'refused-key': {
    level: 'error',
    title: 'a key that this provider refuses',
    why: 'Together AI refuses a file with any column beside those of the format.',
    bad: under({ provider: 'together' }, file({ messages: [QUESTION, ANSWER], source: 'wiki' })),
    good: under({ provider: 'together' }, GOOD),
  },
  'nested-too-deep': {
    level: 'error',
    title: 'objects and lists nested more than 64 deep',
    why: 'No format needs it, and readers fail on it.',
    bad: { text: `{"messages": [], "tools": ${'['.repeat(64)}${']'.repeat(64)}}\n` },
    good: GOOD,
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;

const KEY = `ghp_${'q7Zk2Lw9Xc4Vb8Nm'.repeat(3).slice(0, 36)}`;

export const CONTENT_ENTRIES = {
  'special-token': {
    level: 'error',
    title: 'a text spells a control token',
    why: 'The provider refuses the whole file ("message contains an invalid token"). Take it out or write it otherwise.',
    bad: chat(QUESTION, { role: 'assistant', content: 'Paris<|endoftext|>' }),
    good: GOOD,
  },
  'template-token': {
    level: 'warning',
    title: 'a text spells what looks like a control token of a chat template',
    why: 'It is mostly left over from another model’s format; the trainer adds its own.',
    bad: chat(QUESTION, { role: 'assistant', content: 'Paris<|eot_id|>' }),
    good: GOOD,
  },
  credential: {
    level: 'error',
    title: 'a key, token, password or private key',
    why: 'The model would learn it and give it to everybody. Revoke it. It is never printed; made-up fillers are let through.',
    bad: chat(QUESTION, { role: 'assistant', content: `Use ${KEY}` }),
    good: chat(QUESTION, { role: 'assistant', content: 'Use <your token>' }),
  },
  'email-address': {
    level: 'notice',
    title: 'e-mail addresses',
    why: 'Personal data needs a reason to be there. Rows with it are never shown in reports. Those of example.com are not counted.',
    bad: chat(QUESTION, { role: 'assistant', content: 'Ask marie.durand@mairie-paris.fr' }),
    good: chat(QUESTION, { role: 'assistant', content: 'Ask someone@example.com' }),
  },
  'phone-number': {
    level: 'notice',
    title: 'phone numbers',
    why: 'Personal data needs a reason to be there. Rows with it are never shown in reports.',
    bad: chat(QUESTION, { role: 'assistant', content: 'Call +33 1 42 76 40 40' }),
    good: chat(QUESTION, { role: 'assistant', content: 'Order 0142764040' }),
  },
  'card-number': {
    level: 'notice',
    title: 'payment card numbers',
    why: 'Personal data needs a reason to be there. Counted where the check digit is right.',
    bad: chat(QUESTION, { role: 'assistant', content: 'Pay with 4539 1488 0343 6467' }),
    good: chat(QUESTION, { role: 'assistant', content: 'Pay with 4539 1488 0343 6468' }),
  },
  'too-long': {
    level: 'warning',
    title: 'longer than the model takes, after the last answer',
    why: 'The end is cut off in silence. Only what follows the last answer is lost.',
    bad: null,
    good: null,
  },
  'answer-cut-off': {
    level: 'error',
    title: 'longer than the model takes, so that the answer is cut off',
    why: 'The model would learn to stop in the middle. Shorten the example or split it.',
    bad: null,
    good: null,
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
