import type { JobCreateParams } from 'openai/resources/fine-tuning/jobs/jobs';
import type { FineTuningCreateParams } from 'together-ai/resources/fine-tuning';
import { describe, expect, it } from 'vitest';
import { writeOrder } from '../../src/provider/family/write-order.ts';
import { FAMILY } from '../../src/provider/family/profiles.ts';
import { datasetId } from '../../src/provider/fireworks/names.ts';
import { writeOrder as writeForFireworks } from '../../src/provider/fireworks/write-order.ts';
import { writeOrder as writeForTogether } from '../../src/provider/together/write-order.ts';
import type { JobOrder } from '../../src/provider/types.ts';
import { orderOf } from './server.ts';

function write(provider: string, changes: Partial<JobOrder> = {}) {
  const profile = FAMILY[provider];
  if (profile === undefined) throw new Error(provider);
  return writeOrder(orderOf(changes), profile);
}

const FULL = {
  validationFile: 'file-valid',
  suffix: 'acme',
  hyperparameters: { n_epochs: 3, batch_size: 'auto' },
  seed: 7,
  integrations: [{ type: 'wandb', wandb: { project: 'p' } }],
  metadata: { fingerprint: 'abc' },
} satisfies Partial<JobOrder>;

describe('a create request', () => {
  it('of OpenAI says everything, in the words of its own client', () => {
    expect(write('openai', FULL)).toEqual({
      model: 'gpt-4.1-mini-2025-04-14',
      training_file: 'file-train',
      validation_file: 'file-valid',
      suffix: 'acme',
      seed: 7,
      integrations: [{ type: 'wandb', wandb: { project: 'p' } }],
      metadata: { fingerprint: 'abc' },
      method: { type: 'supervised', supervised: { hyperparameters: { n_epochs: 3 } } },
    } satisfies JobCreateParams);
  });

  it('says the method alone where nothing else is known', () => {
    expect(write('openai')).toEqual({
      model: 'gpt-4.1-mini-2025-04-14',
      training_file: 'file-train',
      method: { type: 'supervised' },
    } satisfies JobCreateParams);
  });

  it('carries preferences and graders', () => {
    expect(write('openai', { method: 'dpo', hyperparameters: { beta: 0.1 } })).toMatchObject({
      method: { type: 'dpo', dpo: { hyperparameters: { beta: 0.1 } } },
    });
    const grader = { type: 'lambda', lambda: { function: 'arn:aws:lambda:x' } };
    expect(write('bedrock', { method: 'reinforcement', grader })).toMatchObject({
      method: { type: 'reinforcement', reinforcement: { grader } },
    });
  });

  it('of a server that is not known says as little as it can', () => {
    expect(write('openai-compatible', { metadata: { fingerprint: 'abc' } })).toEqual({
      model: 'gpt-4.1-mini-2025-04-14',
      training_file: 'file-train',
    });
    expect(write('openai-compatible', { hyperparameters: { n_epochs: 3 } })).toMatchObject({
      hyperparameters: { n_epochs: 3 },
    });
    expect(write('openai-compatible', { hyperparameters: { n_epochs: 3 } })).not.toHaveProperty('method');
    expect(write('openai-compatible', { method: 'dpo' })).toMatchObject({ method: { type: 'dpo' } });
  });

  it('has no metadata where the provider has none', () => {
    for (const provider of ['azure', 'nebius'])
      expect(write(provider, { metadata: { fingerprint: 'abc' } })).not.toHaveProperty('metadata');
  });

  it.each<[string, Partial<JobOrder>, RegExp]>([
    ['bedrock', { method: 'supervised' }, /Amazon Bedrock cannot train with method supervised/],
    ['bedrock', { method: 'reinforcement', suffix: 'x' }, /cannot take a suffix/],
    ['nebius', { method: 'dpo' }, /cannot train with method dpo/],
    ['bedrock', { method: 'reinforcement', integrations: [{}] }, /cannot use integrations/],
  ])('of %s refuses %j', (provider, changes, message) => {
    expect(() => write(provider, changes)).toThrow(message);
  });

  it('takes further members, but never instead of its own', () => {
    expect(write('azure', { extraBody: { trainingType: 'GlobalStandard' } })).toMatchObject({
      trainingType: 'GlobalStandard',
    });
    expect(() => write('openai', { extraBody: { model: 'hunter2' } })).toThrow(
      /^Input `extra-body`: `model` is set by the action itself/,
    );
    expect(() => write('openai', { extraBody: { method: {} } })).toThrow(/extra-body/);
    // Not set this time, yet a way past the cost estimate or the comparison of jobs.
    for (const name of ['hyperparameters', 'method', 'validation_file', 'suffix', 'seed', 'integrations']) {
      expect(() => write('openai-compatible', { extraBody: { [name]: {} } })).toThrow(
        `Input \`extra-body\`: \`${name}\` is set by the action itself`,
      );
    }
    expect(() => write('openai', { extraBody: { metadata: {} } })).toThrow(/Input `extra-body`: `metadata`/);
    expect(write('azure', { extraBody: { metadata: { a: 'b' } } })).toMatchObject({ metadata: { a: 'b' } });
    const body = write('openai', {
      extraBody: JSON.parse('{"__proto__": {"x": 1}}') as Record<string, unknown>,
    });
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
  });
});

describe('a create request of Together', () => {
  it('satisfies the official client’s types', () => {
    expect(
      writeForTogether(
        orderOf({
          ...FULL,
          hyperparameters: { n_epochs: 3, learning_rate: 1e-5, lora_r: 16, train_on_inputs: false },
        }),
      ),
    ).toEqual({
      model: 'gpt-4.1-mini-2025-04-14',
      training_file: 'file-train',
      validation_file: 'file-valid',
      n_epochs: 3,
      n_evals: 3,
      learning_rate: 1e-5,
      suffix: 'acme',
      random_seed: 7,
      wandb_project_name: 'p',
      training_method: { method: 'sft', train_on_inputs: false },
      training_type: { type: 'Lora', lora_r: 16, lora_alpha: 32 },
    } satisfies FineTuningCreateParams);
  });

  it.each([
    ['ft-7a3c1f2e-5b1d-4f0e-9a52-0c8f6c1d2b3a', true],
    ['ft-7a3c1f2e-5b1d-4f0e-9a52-0c8f6c1d2b3a:40', true],
    ['acme/Qwen3-8B-tickets-1a2b3c4d', true],
    ['acme/Qwen3-8B-tickets-1a2b3c4d:12', true],
    ['Qwen/Qwen3-8B', false],
    ['deepseek-ai/DeepSeek-R1-0528', false],
    ['meta-llama/Meta-Llama-3.1-8B-Instruct-Reference', false],
  ])('continues from %s: %s', (model, continues) => {
    const body = writeForTogether(orderOf({ model }));
    expect(body).toMatchObject(continues ? { from_checkpoint: model } : { model });
    expect(body).not.toHaveProperty(continues ? 'model' : 'from_checkpoint');
  });

  it('trains all weights where LoRA is off, and by preference', () => {
    expect(
      writeForTogether(orderOf({ method: 'dpo', hyperparameters: { lora: false, dpo_beta: 0.2 } })),
    ).toEqual({
      model: 'gpt-4.1-mini-2025-04-14',
      training_file: 'file-train',
      training_method: { method: 'dpo', dpo_beta: 0.2 },
      training_type: { type: 'Full' },
    } satisfies FineTuningCreateParams);
  });

  it.each<[Partial<JobOrder>, RegExp]>([
    [
      { hyperparameters: { lora: false, lora_r: 8 } },
      /^Input `hyperparameters`: lora_r have no meaning with lora: false/,
    ],
    [{ hyperparameters: { lora_alpha: 8 } }, /^Input `hyperparameters.lora_r` is missing/],
    [{ method: 'reinforcement' }, /cannot train with method reinforcement/],
    [{ integrations: [{ type: 'other' }] }, /^Input `integrations`: /],
    [{ extraBody: { training_method: {} } }, /^Input `extra-body`: /],
    [{ extraBody: { n_epochs: 20 } }, /^Input `extra-body`: `n_epochs`/],
    [{ extraBody: { training_type: {} } }, /^Input `extra-body`: `training_type`/],
  ])('refuses %j', (changes, message) => {
    expect(() => writeForTogether(orderOf(changes))).toThrow(message);
  });
});

describe('a create request of Fireworks', () => {
  it('names datasets and models of the account', () => {
    const order = orderOf({
      model: 'llama-v3p1-8b-instruct',
      trainingFile: 'd-1',
      validationFile: 'd-2',
      suffix: 'acme',
      hyperparameters: { epochs: 2, loraRank: 8 },
    });
    const { collection, body } = writeForFireworks(order, 'acct');
    expect(collection).toBe('supervisedFineTuningJobs');
    expect(body).toMatchObject({
      dataset: 'accounts/acct/datasets/d-1',
      evaluationDataset: 'accounts/acct/datasets/d-2',
      baseModel: 'accounts/fireworks/models/llama-v3p1-8b-instruct',
      displayName: 'acme',
      epochs: 2,
      loraRank: 8,
    });
    expect(body['outputModel']).toMatch(/^accounts\/acct\/models\/acme-[0-9a-f]{8}$/);
  });

  it('continues a model of the account, and trains by preference', () => {
    expect(writeForFireworks(orderOf({ model: 'accounts/acct/models/mine' }), 'acct').body).toMatchObject({
      warmStartFrom: 'accounts/acct/models/mine',
    });
    const { collection, body } = writeForFireworks(
      orderOf({ model: 'm', method: 'dpo', hyperparameters: { epochs: 2, klBeta: 0.1 } }),
      'acct',
    );
    expect(collection).toBe('dpoJobs');
    expect(body).toMatchObject({
      trainingConfig: { epochs: 2, baseModel: 'accounts/fireworks/models/m' },
      lossConfig: { method: 'DPO', klBeta: 0.1 },
    });
  });

  it.each<[Partial<JobOrder>, RegExp]>([
    [{ method: 'dpo', validationFile: 'd-2' }, /cannot use validation data with method dpo/],
    [{ seed: 1 }, /cannot take a seed/],
    [{ method: 'reinforcement' }, /cannot train with method reinforcement/],
    [{ integrations: [{ type: 'wandb', wandb: { project: 'p' } }] }, /an api_key/],
  ])('refuses %j', (changes, message) => {
    expect(() => writeForFireworks(orderOf(changes), 'acct')).toThrow(message);
  });

  it.each([
    ['train-0123456789abcdef.jsonl', 'train-0123456789abcdef'],
    ['Träning Data_v2.jsonl', 'tr-ning-data-v2-0123456789abcdef'],
    ['2026.jsonl', 'd-2026-0123456789abcdef'],
    ['.jsonl', 'd-0123456789abcdef'],
    [`${'x'.repeat(100)}.jsonl`, `${'x'.repeat(46)}-0123456789abcdef`],
  ])('keeps the digest in the dataset id of %s', (name, id) => {
    expect(datasetId({ name, sha256: '0123456789abcdef'.repeat(4) })).toBe(id);
    expect(id).toMatch(/^[a-z][a-z0-9-]{0,62}$/);
  });
});
