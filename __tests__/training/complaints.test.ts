import { describe, expect, test } from 'vitest';
import type { SetReport } from '../../src/dataset/types.ts';
import { readComplaint } from '../../src/training/complaint-text.ts';
import { findComplaints } from '../../src/training/complaints.ts';
import { createEvent, createJob } from './fake-job.ts';

describe('what a complaint names', () => {
  test.each<[string, string | null, string, number[]]>([
    ['Example 100, message 2 has an unrecognized role', null, 'training', [100]],
    [
      'The job failed due to a file format error in the training file. Invalid file format. Example 6174 message contains an invalid token: <|fim_suffix|>',
      null,
      'training',
      [6174],
    ],
    ['Line 7 is not valid JSON', 'validation_file', 'validation', [7]],
    ['Flagged lines: 4, 13, 14', null, 'training', [4, 13, 14]],
    ['Flagged lines: 4,13,14', null, 'training', [4, 13, 14]],
    ['Examples 2-4 and 9 are too long', null, 'training', [2, 3, 4, 9]],
    ['Line 1,024 is empty', null, 'training', [1024]],
    ['Training file has 3 example(s), but must have at least 10 examples', null, 'training', []],
    ['Validation file has 3 example(s)', null, 'validation', []],
    ['The validation file is in an invalid format: line 3', null, 'validation', [3]],
    ['It is blocked', 'training_file', 'training', []],
  ])('%s', (message, param, role, examples) => {
    expect(readComplaint(message, param)).toMatchObject({ role, examples });
  });

  test.each([
    'The model is overloaded',
    'Step 3/10: training loss=0.1',
    'Created fine-tuning job',
    'Uploaded 12 examples',
    'example 0 is odd',
  ])('nothing in: %s', (message) => {
    expect(readComplaint(message, null)).toBeNull();
  });

  test('a text of a stranger takes no time to read', () => {
    expect(readComplaint(`lines ${'1, '.repeat(50_000)}x`, null)?.examples).toEqual([1]);
    expect(readComplaint('lines 1-999999999999', null)?.examples).toEqual([1]);
  });
});

test('examples are found where they stand in the repository', () => {
  const training = createSet(
    (example) =>
      example <= 4 ? { file: 'data/a.jsonl', line: example } : { file: 'data/b.jsonl', line: example - 4 },
    2,
  );
  const job = createJob({
    status: 'failed',
    error: { code: 'invalid_training_file', param: 'training_file', message: 'Flagged lines: 4, 6' },
  });
  expect(
    findComplaints(job, [createEvent({ level: 'error', message: 'Flagged lines: 4, 6' })], {
      training,
      validation: null,
    }),
  ).toEqual([
    {
      rule: 'provider',
      level: 'error',
      file: 'data/a.jsonl',
      line: 4,
      message: 'The provider says: Flagged lines: 4, 6',
    },
    {
      rule: 'provider',
      level: 'error',
      file: 'data/b.jsonl',
      line: 2,
      message: 'The provider says: Flagged lines: 4, 6',
    },
  ]);
});

test('a whole file, a place that is not there, and thousands of places', () => {
  const training = createSet((example) => (example < 200 ? { file: 'a.jsonl', line: example } : null), 1);
  const find = (message: string) =>
    findComplaints(
      createJob({ status: 'failed', error: { code: null, param: 'training_file', message } }),
      [],
      { training, validation: null },
    );
  expect(find('has 3 example(s)')).toMatchObject([{ file: 'data/0.jsonl', line: null }]);
  expect(find('Line 900 is odd')).toMatchObject([{ file: 'data/0.jsonl', line: null }]);
  expect(find('Lines 1-120 are odd')).toHaveLength(51);
});

test('a warning in an event is a warning; a metrics event is nothing', () => {
  const training = createSet((example) => ({ file: 'a.jsonl', line: example }), 1);
  const events = [
    createEvent({ level: 'warn', message: 'Example 3 is truncated' }),
    createEvent({ level: 'info', message: 'Line 9 is fine' }),
  ];
  expect(findComplaints(createJob(), events, { training, validation: null })).toMatchObject([
    { level: 'warning', line: 3 },
  ]);
});

function createSet(place: SetReport['place'], files: number): SetReport {
  const paths = Array.from({ length: files }, (_, index) => ({ path: `data/${index}.jsonl` }));
  return { place, files: paths } as unknown as SetReport;
}
