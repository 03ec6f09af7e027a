import { describe, expect, it } from 'vitest';
import { resolveModel } from '../../../src/dataset/bill/resolve-model.ts';
import { trainingContext } from '../../../src/dataset/bill/training-context.ts';

describe('known models', () => {
  it.each([
    ['gpt-4.1', 'gpt-4.1-2025-04-14', 'o200k_base', false],
    ['gpt-4.1-mini-2025-04-14', 'gpt-4.1-mini-2025-04-14', 'o200k_base', false],
    [' GPT-4o ', 'gpt-4o-2024-08-06', 'o200k_base', false],
    ['gpt-3.5-turbo', 'gpt-3.5-turbo-0125', 'cl100k_base', false],
    ['gpt-35-turbo', 'gpt-3.5-turbo-0125', 'cl100k_base', false],
    ['gpt-35-turbo-1106', 'gpt-3.5-turbo-1106', 'cl100k_base', false],
    ['ft:gpt-4.1-2025-04-14:acme::AbC123', 'gpt-4.1-2025-04-14', 'o200k_base', true],
    [
      'ft:gpt-4.1-nano-2025-04-14:acme:my-suffix:AbC:ckpt-step-90',
      'gpt-4.1-nano-2025-04-14',
      'o200k_base',
      true,
    ],
    ['ft:ft:gpt-4o-mini-2024-07-18:acme:a:b', 'gpt-4o-mini-2024-07-18', 'o200k_base', true],
    ['ft:o4-mini-2025-04-16:acme::x', 'o4-mini-2025-04-16', 'o200k_base', true],
    ['ft:gpt-3.5-turbo-0613:acme::x', 'gpt-3.5-turbo-0613', 'cl100k_base', true],
    ['gpt-4.1-2025-04-14.ft-0123456789abcdef0123456789abcdef-tone', 'gpt-4.1-2025-04-14', 'o200k_base', true],
    ['gpt-35-turbo-0125.ft-0123456789abcdef', 'gpt-3.5-turbo-0125', 'cl100k_base', true],
    ['azure/gpt-4o-mini', 'gpt-4o-mini-2024-07-18', 'o200k_base', false],
    ['openai/ft:gpt-4.1-mini-2025-04-14:a:b/c:d', 'gpt-4.1-mini-2025-04-14', 'o200k_base', true],
    ['davinci-002', 'davinci-002', 'cl100k_base', false],
    ['ft:babbage-002:acme::x', 'babbage-002', 'cl100k_base', true],
  ])('%s is %s in %s', (asked, name, encoding, fineTuned) => {
    const resolved = resolveModel(asked);
    expect(resolved.model?.name).toBe(name);
    expect(resolved).toMatchObject({ asked, encoding, encodingNote: null, fineTuned });
  });
});

describe('known families of which no price is known', () => {
  it.each([
    ['gpt-4o-2099-01-01', 'o200k_base'],
    ['gpt-4o-mini-2099-01-01', 'o200k_base'],
    ['gpt-4.5-preview', 'o200k_base'],
    ['gpt-5.1', 'o200k_base'],
    ['gpt-6-luna', 'o200k_base'],
    ['o3', 'o200k_base'],
    ['openai/gpt-oss-120b', 'o200k_base'],
    ['openai.gpt-oss-20b-1:0', 'o200k_base'],
    ['gpt-4-32k-0613', 'cl100k_base'],
    ['gpt-3.5-turbo-instruct', 'cl100k_base'],
  ])('%s is counted in %s without a doubt', (asked, encoding) => {
    expect(resolveModel(asked)).toMatchObject({ model: null, encoding, encodingNote: null });
  });
});

describe('strangers', () => {
  it.each([
    [
      'meta-llama/Meta-Llama-3.1-8B-Instruct-Reference',
      'cl100k_base',
      'meta-llama-3.1-8b-instruct-reference',
    ],
    ['accounts/fireworks/models/llama-v3p1-8b-instruct', 'cl100k_base', 'llama-v3p1-8b-instruct'],
    ['Qwen/Qwen3-8B', 'cl100k_base', 'qwen3-8b'],
    ['mistralai/Ministral-3B', 'o200k_base', 'ministral-3b'],
    ['gpt-4ever', 'o200k_base', 'gpt-4ever'],
    ['', 'o200k_base', ''],
  ])('%j is counted in %s, and a note says so', (asked, encoding, base) => {
    const resolved = resolveModel(asked);
    expect(resolved).toMatchObject({ model: null, encoding, base });
    expect(resolved.encodingNote).toContain(`counted in ${encoding}`);
  });
});

it.each([
  ['openai', 'gpt-4.1-nano', 65_536],
  ['azure', 'gpt-4.1-nano', 32_768],
  ['openai', 'gpt-3.5-turbo-0613', 4_096],
  ['openai', 'o4-mini', null],
  ['together', 'Qwen/Qwen3-8B', null],
])('%s trains %s on examples up to %s tokens', (provider, model, limit) => {
  expect(trainingContext(provider, resolveModel(model))).toBe(limit);
});
