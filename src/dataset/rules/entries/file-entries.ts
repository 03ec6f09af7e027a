import type { FileRuleId } from '../rule-ids.ts';
import type { RuleEntry } from '../types.ts';
import { chat, file, many, QUESTION, ANSWER, text } from './examples.ts';

const GOOD = chat(QUESTION, ANSWER);
const LFS = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
`;
const DVC = `outs:
- md5: a304afb96060aad90176268345e10355
  size: 12345
  path: train.jsonl
`;

export const FILE_ENTRIES: Readonly<Record<FileRuleId, RuleEntry>> = {
  'lfs-pointer': {
    level: 'error',
    title: 'a Git LFS pointer stands in place of the data',
    why: 'The checkout left the pointer. Set `lfs: true` on actions/checkout.',
    bad: { text: LFS },
    good: GOOD,
  },
  'dvc-pointer': {
    level: 'error',
    title: 'a DVC pointer stands in place of the data',
    why: 'Run `dvc pull` before this step and name the data file, not its .dvc file.',
    bad: { text: DVC, name: 'train.jsonl.dvc' },
    good: GOOD,
  },
  'not-utf8': {
    level: 'error',
    title: 'the file is not UTF-8',
    why: 'Providers refuse it, or train on replacement characters. Save the file as UTF-8.',
    bad: {
      text: text({ messages: [QUESTION, { role: 'assistant', content: 'Un café' }] }),
      encoding: 'latin1',
    },
    good: chat(QUESTION, { role: 'assistant', content: 'Un café' }),
  },
  'byte-order-mark': {
    level: 'warning',
    title: 'the file begins with a byte order mark',
    why: 'Azure asks for it, others may refuse the first line. Save the file without one.',
    bad: { text: `\ufeff${GOOD.text}` },
    good: GOOD,
  },
  crlf: {
    level: 'notice',
    title: 'lines end with CR LF',
    why: 'It is JSON all the same, but a checkout that converts line ends changes the file’s digest, and with it the job.',
    bad: { text: GOOD.text.replace('\n', '\r\n') },
    good: GOOD,
  },
  'blank-line': {
    level: 'warning',
    title: 'a line is blank',
    why: 'Some providers count it as a broken example, and Together AI refuses the file: there it is an error. Delete it.',
    bad: { text: `${GOOD.text}\n${text({ messages: [QUESTION, ANSWER] })}` },
    good: file({ messages: [QUESTION, ANSWER] }),
  },
  'truncated-last-line': {
    level: 'error',
    title: 'the last line breaks off',
    why: 'The file was cut while it was written or copied. Write it again.',
    bad: { text: `${GOOD.text}{"messages": [{"role": "user", "cont` },
    good: GOOD,
  },
  'empty-file': {
    level: 'error',
    title: 'the file holds no example',
    why: 'There is nothing to train on.',
    bad: { text: '' },
    good: GOOD,
  },
  'too-few-examples': {
    level: 'error',
    title: 'fewer examples than the provider takes',
    why: 'OpenAI and Azure take 10 or more, Bedrock 100, Fireworks 3.',
    bad: file(...many(9)),
    good: file(...many(10)),
  },
  'too-many-examples': {
    level: 'error',
    title: 'more examples than the provider takes',
    why: 'Reinforcement takes 50,000 training and 1,000 validation examples, Bedrock 20,000, Fireworks 3,000,000.',
    bad: null,
    good: null,
  },
  'file-too-large': {
    level: 'error',
    title: 'the upload is larger than the provider takes',
    why: 'A file of up to 512 MB goes up in one piece, up to 8 GB in parts where the provider can.',
    bad: null,
    good: null,
  },
  'wrong-extension': {
    level: 'warning',
    title: 'the file name does not end in .jsonl',
    why: 'Providers take .jsonl only. The upload gets the right name; rename the file so that others see what it is.',
    bad: { ...GOOD, name: 'train.json' },
    good: { ...GOOD, name: 'train.jsonl' },
  },
  'line-too-long': {
    level: 'error',
    title: 'a line is too long to be read',
    why: 'A single line of this size is no example that any model takes.',
    bad: null,
    good: null,
  },
};
