import { describe, expect, it } from 'vitest';
import { parseCheckpoint } from '../../../src/provider/family/parse-checkpoint.ts';
import { parseChat } from '../../../src/provider/family/parse-chat.ts';
import { parseEvent } from '../../../src/provider/family/parse-event.ts';
import { parseFile } from '../../../src/provider/family/parse-file.ts';
import { parseJob } from '../../../src/provider/family/parse-job.ts';
import { parseDataset, parseFireworksJob } from '../../../src/provider/fireworks/parse.ts';
import { readTime } from '../../../src/provider/lenient.ts';
import { mapStatus } from '../../../src/provider/statuses.ts';
import {
  parseTogetherEvent,
  parseTogetherFile,
  parseTogetherJob,
} from '../../../src/provider/together/parse.ts';

const job = (changes: Record<string, unknown> = {}) =>
  parseJob({ id: 'ftjob-1', status: 'running', ...changes });

describe('a job', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['{}', {}],
    ['an object of nulls', { code: null, message: null, param: null }],
    ['nothing', undefined],
    ['empty words', { code: '', message: '' }],
    ['false', false],
  ])('has no error where it says %s', (_name, error) => {
    expect(job({ error })?.error).toBeNull();
  });

  it.each<[unknown, unknown]>([
    [
      { code: 'invalid_training_file', message: 'Line 7', param: 'training_file' },
      { code: 'invalid_training_file', message: 'Line 7', param: 'training_file' },
    ],
    [{ code: 'server_error' }, { code: 'server_error', message: 'server_error', param: null }],
    ['it broke', { code: null, message: 'it broke', param: null }],
  ])('has an error where it says %j', (error, expected) => {
    expect(job({ error })?.error).toEqual(expected);
  });

  it.each<[unknown, string, boolean]>([
    ['validating_files', 'validating_files', false],
    ['queued', 'queued', false],
    ['pending', 'queued', false],
    ['created', 'queued', false],
    ['running', 'running', false],
    ['Running', 'running', false],
    ['paused', 'paused', false],
    ['pausing', 'running', false],
    ['pending_cancel', 'running', false],
    ['succeeded', 'succeeded', true],
    ['completed', 'succeeded', true],
    ['failed', 'failed', true],
    ['error', 'failed', true],
    ['cancelled', 'cancelled', true],
    ['canceled', 'cancelled', true],
    ['tea_break', 'tea_break', false],
    ['constructor', 'constructor', false],
    [undefined, 'unknown', false],
    [7, 'unknown', false],
  ])('with status %s is %s', (word, status, finished) => {
    expect(job({ status: word })).toMatchObject({ status, finished });
  });

  it('may be as short as Arbor’s', () => {
    expect(
      parseJob({
        object: 'fine_tuning.job',
        id: 'x',
        fine_tuned_model: null,
        status: 'pending_pause',
        training_file: 'f',
        model: 'm',
      }),
    ).toMatchObject({
      id: 'x',
      status: 'running',
      createdAt: null,
      resultFiles: [],
      hyperparameters: {},
      metadata: {},
      error: null,
    });
  });

  it('may be written as Azure does', () => {
    const parsed = job({
      result_files: null,
      hyperparameters: { n_epochs: -1, batch_size: -1, learning_rate_multiplier: 1 },
      trained_tokens: -1,
      created_at: '2026-11-20T10:00:00Z',
      finished_at: null,
      metadata: null,
    });
    expect(parsed).toMatchObject({
      resultFiles: [],
      hyperparameters: { learning_rate_multiplier: 1 },
      trainedTokens: null,
      createdAt: Date.UTC(2026, 10, 20, 10) / 1000,
      finishedAt: null,
      metadata: {},
    });
  });

  it('knows its method’s hyperparameters better than the old ones', () => {
    const method = { type: 'dpo', dpo: { hyperparameters: { n_epochs: 2, beta: 'auto' } } };
    expect(job({ method, hyperparameters: { n_epochs: 'auto', batch_size: 4 } })).toMatchObject({
      method: 'dpo',
      hyperparameters: { n_epochs: 2, batch_size: 4 },
    });
  });

  it.each([null, undefined, 'text', 5, [], {}, { id: 1.5 }, { id: '' }])('is none where %j came', (raw) => {
    expect(parseJob(raw)).toBeNull();
  });
});

it.each<[unknown, number | null]>([
  [1758849620, 1758849620],
  ['1758849620', 1758849620],
  [1758849620123, 1758849620.123],
  ['2025-09-26T01:20:20Z', 1758849620],
  ['2025-09-26T01:20:20.000000', 1758849620],
  ['2025-09-26T03:20:20+02:00', 1758849620],
  [0, null],
  [-1, null],
  ['0001-01-01T00:00:00Z', null],
  ['soon', null],
  [null, null],
  [{}, null],
])('reads the time %s', (value, expected) => {
  expect(readTime(value)).toBe(expected);
});

describe('an event', () => {
  it('is known by its id, or by what it says', () => {
    expect(parseEvent({ id: 'ftevent-1', message: 'a' })?.key).toBe('ftevent-1');
    const one = parseEvent({ created_at: 1, message: 'a', data: { x: 1, y: 2 } });
    expect(parseEvent({ data: { y: 2, x: 1 }, message: 'a', created_at: 1 })?.key).toBe(one?.key);
    expect(parseEvent({ created_at: 2, message: 'a', data: { x: 1, y: 2 } })?.key).not.toBe(one?.key);
  });

  it.each([{}, null, undefined, 'x'])('has no data where it says %j', (data) => {
    expect(parseEvent({ id: 'e', message: 'm', data })).toMatchObject({
      data: {},
      type: 'message',
      level: 'info',
    });
  });

  it.each([null, 'text', [], {}])('is none where %j came', (raw) => {
    expect(parseEvent(raw)).toBeNull();
  });
});

describe('a checkpoint', () => {
  it.each<[unknown, number]>([
    [100.0, 100],
    ['100.0', 100],
    ['7', 7],
  ])('has step %s', (step_number, step) => {
    expect(parseCheckpoint({ id: 'c', step_number })?.step).toBe(step);
  });

  it('leaves out what is missing', () => {
    const metrics = {
      step: 88,
      train_loss: 0.4,
      valid_loss: -1,
      full_valid_loss: null,
      train_mean_reward: -1,
    };
    expect(parseCheckpoint({ id: 'c', fine_tuned_model_checkpoint: 'ft:m:ckpt', metrics })).toMatchObject({
      step: 88,
      model: 'ft:m:ckpt',
      metrics: { step: 88, train_loss: 0.4, train_mean_reward: -1 },
    });
  });

  it('may list its weight files', () => {
    expect(
      parseCheckpoint({ id: 'c', step_number: 1, result_files: ['f1', { id: 'f2' }, null] })?.resultFiles,
    ).toEqual(['f1', 'f2']);
  });
});

describe('a file', () => {
  it('has no status where the provider has none', () => {
    expect(parseFile({ id: 'f', status: null })?.status).toBeNull();
    expect(parseFile({ id: 'f', status: 'Processed', bytes: -1 })).toMatchObject({
      status: 'processed',
      bytes: null,
      filename: 'f',
    });
  });

  it.each<[Record<string, unknown>, string | null]>([
    [{ Processed: true }, 'processed'],
    [{ Processed: false }, 'uploaded'],
    [{ Processed: false, processing_status: 'INVALID_FORMAT' }, 'error'],
    [{ processing_status: 'COMPLETED' }, 'processed'],
    // Uploaded, and its content not looked at yet.
    [{ Processed: true, processing_status: 'RUNNING' }, 'uploaded'],
    [{ Processed: true, processing_status: 'INVALID_FORMAT' }, 'error'],
    [{}, null],
  ])('of Together with %j is %s', (body, status) => {
    expect(parseTogetherFile({ id: 'f', ...body })?.status).toBe(status);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ state: 'READY' }, 'processed'],
    [{ state: 'UPLOADING', status: { code: 'OK', message: '' } }, 'uploaded'],
    [{ state: 'STATE_UNSPECIFIED', status: { code: 'INVALID_ARGUMENT', message: 'bad line 3' } }, 'error'],
  ])('of Fireworks with %j is %s', (body, status) => {
    expect(parseDataset({ name: 'accounts/a/datasets/d-1', ...body })).toMatchObject({
      id: 'd-1',
      filename: 'd-1.jsonl',
      status,
    });
  });
});

describe('a job of Together', () => {
  it.each([
    ['pending', 'queued'],
    ['queued', 'queued'],
    ['running', 'running'],
    ['compressing', 'running'],
    ['uploading', 'running'],
    ['cancel_requested', 'running'],
    ['cancelled', 'cancelled'],
    ['error', 'failed'],
    ['completed', 'succeeded'],
  ])('that is %s is %s', (word, status) => {
    expect(parseTogetherJob({ id: 'ft-1', status: word })?.status).toBe(status);
  });

  it('has its model only at the end', () => {
    const body = { id: 'ft-1', model_output_name: 'acme/llama-1', token_count: 5 };
    expect(parseTogetherJob({ ...body, status: 'uploading' })).toMatchObject({
      fineTunedModel: null,
      trainedTokens: null,
    });
    expect(parseTogetherJob({ ...body, status: 'completed' })).toMatchObject({
      fineTunedModel: 'acme/llama-1',
      trainedTokens: 5,
    });
  });

  it('has events without ids, whose levels are translated', () => {
    const raw = {
      created_at: '2026-11-20T10:00:00Z',
      type: 'checkpoint_save',
      level: 'legacy_info',
      message: 'saved',
      step: 5,
      object: 'fine-tune-event',
    };
    const event = parseTogetherEvent(raw);
    expect(event).toMatchObject({ level: 'info', type: 'checkpoint_save', data: { step: 5 } });
    expect(parseTogetherEvent({ ...raw })?.key).toBe(event?.key);
    expect(parseTogetherEvent({ ...raw, step: 6 })?.key).not.toBe(event?.key);
  });
});

it.each([
  ['JOB_STATE_CREATING', 'queued'],
  ['JOB_STATE_PENDING', 'queued'],
  ['JOB_STATE_VALIDATING', 'validating_files'],
  ['JOB_STATE_CREATING_INPUT_DATASET', 'validating_files'],
  ['JOB_STATE_RUNNING', 'running'],
  ['JOB_STATE_WRITING_RESULTS', 'running'],
  ['JOB_STATE_RE_QUEUEING', 'queued'],
  ['JOB_STATE_PAUSED', 'paused'],
  ['JOB_STATE_CANCELLING', 'running'],
  ['JOB_STATE_CANCELLED', 'cancelled'],
  ['JOB_STATE_COMPLETED', 'succeeded'],
  ['JOB_STATE_EARLY_STOPPED', 'succeeded'],
  ['JOB_STATE_FAILED', 'failed'],
  ['JOB_STATE_EXPIRED', 'failed'],
  ['JOB_STATE_NEW_ONE', 'new_one'],
])('a job of Fireworks in %s is %s', (state, status) => {
  expect(parseFireworksJob({ name: 'accounts/a/supervisedFineTuningJobs/j', state })?.status).toBe(status);
});

it('passes an unknown status on as it came', () => {
  expect(mapStatus('Compacting')).toBe('Compacting');
});

describe('a chat answer', () => {
  it('may be parts, a refusal or calls', () => {
    expect(
      parseChat({
        choices: [
          {
            message: {
              content: [
                { type: 'text', text: 'a' },
                { type: 'text', text: 'b' },
              ],
            },
          },
        ],
      }).text,
    ).toBe('ab');
    expect(
      parseChat({ choices: [{ message: { content: null, refusal: 'no' }, finish_reason: 'stop' }] }),
    ).toMatchObject({ text: '', refusal: 'no', finishReason: 'stop' });
    const call = { function: { name: 'f', arguments: '{"a":1}' } };
    expect(parseChat({ choices: [{ message: { tool_calls: [call] } }] }).toolCalls).toEqual([
      { name: 'f', arguments: '{"a":1}' },
    ]);
    expect(parseChat({ choices: [{ text: 'done' }], usage: { prompt_tokens: 3 } })).toMatchObject({
      text: 'done',
      promptTokens: 3,
      completionTokens: null,
    });
  });

  it.each([null, {}, { choices: [] }, { choices: [null] }])('is empty where %j came', (raw) => {
    expect(parseChat(raw).text).toBe('');
  });
});
