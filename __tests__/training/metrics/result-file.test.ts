import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeMetricsCsv } from '../../../src/training/metrics/metrics-csv.ts';
import { readResultFile } from '../../../src/training/metrics/result-file.ts';

const RECORDINGS = process.env.RECORDINGS ?? '../shared/recordings';
const RECORDED = join(RECORDINGS, 'results/bptlab_step_metrics.csv');

function normalise(text: string): string {
  return writeMetricsCsv(readResultFile(Buffer.from(text)).rows);
}

const HEADER =
  'step,train_loss,train_accuracy,valid_loss,valid_accuracy,full_valid_loss,full_valid_accuracy\n';

describe('every family of headers becomes one table', () => {
  test.each([
    [
      'today',
      'step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n1,0.5,0.9,,\n2,7e-05,1.0,0.0,0.5',
      '1,0.5,0.9,,,,\n2,0.00007,1,0,0.5,,\n',
    ],
    [
      'Azure, with -1 and a BOM',
      '\ufeffstep,train_loss,train_mean_token_accuracy,valid_loss,validation_mean_token_accuracy,full_valid_loss,full_valid_mean_token_accuracy\r\n100.0,0.5,0.9,-1,-1,0.25,0.75\r\n',
      '100,0.5,0.9,,,0.25,0.75\n',
    ],
    [
      'legacy',
      'step,elapsed_tokens,elapsed_examples,training_loss,training_sequence_accuracy,training_token_accuracy,validation_loss\n1,10,1,1.5,0,0.5,N/A\n',
      '1,1.5,0.5,,,,\n',
    ],
    [
      'reinforcement',
      'step,train_mean_reward,full_valid_mean_reward,pg_loss_sum\n1,0.5,0.6,3\n',
      '1,,,,,,\n',
    ],
  ])('%s', (_, csv, rows) => {
    expect(normalise(csv)).toBe(HEADER + rows);
    const encoded = Buffer.from(csv).toString('base64');
    expect(normalise(encoded), 'as base64').toBe(HEADER + rows);
    expect(normalise(encoded.replace(/(.{76})/g, '$1\n')), 'as wrapped base64').toBe(HEADER + rows);
  });
});

test('the CSV’s own bytes are kept, whether they came plain or as base64', () => {
  const csv = Buffer.from('\ufeffstep,train_loss\r\n1,0.50');
  expect(readResultFile(csv).csv).toEqual(csv);
  expect(readResultFile(Buffer.from(csv.toString('base64'))).csv).toEqual(csv);
});

test.each([
  ['nothing', ''],
  ['a word', 'step'],
  ['text that looks like base64', 'abcdefgh'],
  ['noise', '\0\u0001,"'],
  ['HTML', '<html>,</html>'],
])('no table in %s, and its bytes unchanged', (_, text) => {
  expect(readResultFile(Buffer.from(text))).toEqual({ csv: Buffer.from(text), rows: [] });
});

test.skipIf(!existsSync(RECORDED))('a recorded file: 99 steps', () => {
  const bytes = readFileSync(RECORDED);
  const { csv, rows } = readResultFile(bytes);
  expect(csv.equals(bytes)).toBe(true);
  expect(rows).toHaveLength(99);
  expect(rows[98]).toMatchObject({ step: 99, trainLoss: 0.00505, trainAccuracy: 1, validLoss: null });
});
