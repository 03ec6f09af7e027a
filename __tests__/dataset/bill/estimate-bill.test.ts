import { describe, expect, it } from 'vitest';
import { type BillOrder, estimateBill } from '../../../src/dataset/bill/estimate-bill.ts';

function order(overrides: Partial<BillOrder> = {}): BillOrder {
  return {
    providerId: 'openai',
    model: 'gpt-4o-mini-2024-07-18',
    method: 'supervised',
    epochs: 3,
    evaluations: null,
    tokensPerEpoch: 100_000,
    tokensAreEstimated: false,
    examples: 100,
    validationTokens: 50_000,
    pricePerMillionTokensUsd: null,
    today: '2026-11-28',
    ...overrides,
  };
}

describe('OpenAI', () => {
  it("bills the guide's own example: 100,000 tokens, 3 epochs, gpt-4o-mini, 0.90 USD", () => {
    expect(estimateBill(order())).toEqual({
      encoding: 'o200k_base',
      encodingNote: null,
      epochs: { low: 3, high: 3, automatic: false },
      tokensPerEpoch: 100_000,
      billedTokens: { low: 300_000, high: 300_000 },
      pricePerMillionTokensUsd: 3,
      costUsd: { low: 0.9, high: 0.9 },
      standing: 'documented',
      source: "tokens × epochs (OpenAI's fine-tuning guide, 2025); OpenAI's price list as of 2026-11-20",
      notes: [],
    });
  });

  it('is proven in cl100k_base alone, and bills what the recorded job billed', () => {
    const bill = estimateBill(
      order({ model: 'gpt-3.5-turbo-0613', epochs: 10, tokensPerEpoch: 507, examples: 10 }),
    );
    expect(bill).toMatchObject({ standing: 'proven', billedTokens: { low: 5070, high: 5070 } });
    expect(bill.costUsd?.high).toBeCloseTo(0.04056, 10);
  });

  it('shows a range for automatic epochs', () => {
    const bill = estimateBill(order({ epochs: 'auto', examples: 10, tokensPerEpoch: 1000 }));
    expect(bill.epochs).toEqual({ low: 3, high: 10, automatic: true });
    expect(bill.billedTokens).toEqual({ low: 3000, high: 10_000 });
    expect(bill.costUsd).toEqual({ low: 0.009, high: 0.03 });
    expect(bill.notes.join()).toContain('published heuristic');
  });

  it('says that tools make it an estimate', () => {
    const bill = estimateBill(order({ model: 'gpt-3.5-turbo', tokensAreEstimated: true }));
    expect(bill.standing).toBe('estimated');
    expect(bill.notes.join()).toContain('best documented estimate');
  });

  it('has no token price for reinforcement, says the hourly one, and takes no override for it', () => {
    const bill = estimateBill(
      order({ model: 'o4-mini', method: 'reinforcement', pricePerMillionTokensUsd: 2 }),
    );
    expect(bill).toMatchObject({
      costUsd: null,
      pricePerMillionTokensUsd: null,
      billedTokens: { low: 0, high: 0 },
    });
    expect(bill.notes.join()).toContain('100 USD');
    expect(bill.notes.join()).toContain('has no meaning here');
  });

  it.each(['gpt-6-luna', 'gpt-4o-2099-01-01', 'gpt-4-0613', 'some-model'])(
    'invents no price for %s',
    (model) => {
      const bill = estimateBill(order({ model }));
      expect(bill).toMatchObject({ pricePerMillionTokensUsd: null, costUsd: null });
      expect(bill.notes.join()).toContain('price-per-million-tokens-usd');
    },
  );

  it('has no dpo price where the model takes none', () => {
    expect(estimateBill(order({ model: 'gpt-3.5-turbo', method: 'dpo' })).costUsd).toBeNull();
    expect(estimateBill(order({ model: 'gpt-4.1', method: 'dpo' })).costUsd).toEqual({ low: 7.5, high: 7.5 });
  });

  it('says when the price list is old', () => {
    expect(estimateBill(order({ today: '2027-08-01' })).notes.join()).toContain('254 days old');
    expect(estimateBill(order({ today: '2027-08-01', pricePerMillionTokensUsd: 1 })).notes).toEqual([]);
  });
});

describe('other providers', () => {
  it('takes the price of the user anywhere', () => {
    const bill = estimateBill(
      order({ providerId: 'openai-compatible', model: 'acme/x-7b', pricePerMillionTokensUsd: 2 }),
    );
    expect(bill).toMatchObject({ costUsd: { low: 0.6, high: 0.6 }, standing: 'unknown' });
    expect(bill.encodingNote).toContain('o200k_base');
  });

  it('bills validation at Together for each evaluation, and one epoch by default', () => {
    const together = { providerId: 'together', model: 'Qwen/Qwen3-8B', epochs: null } as const;
    const bill = estimateBill(order({ ...together, evaluations: 4 }));
    expect(bill).toMatchObject({
      billedTokens: { low: 300_000, high: 300_000 },
      costUsd: null,
      standing: 'estimated',
    });
    expect(bill.epochs).toEqual({ low: 1, high: 1, automatic: true });
    expect(bill.notes.join()).toContain("Together's own estimate");
    const silent = estimateBill(order(together));
    expect(silent.billedTokens.high).toBe(100_000);
    expect(silent.notes.join()).toContain('n_evals');
  });

  it.each([
    ['meta-llama/Llama-3.1-8B-Instruct', 0.4],
    ['Qwen/Qwen3-0.6B', 0.4],
    ['openai/gpt-oss-20b', null],
    ['meta-llama/Llama-3.3-70B-Instruct', null],
    ['Qwen/Qwen3-30B-A3B', null],
    ['acme/unnamed', null],
  ])('prices %s at Nebius at %s', (model, price) => {
    const bill = estimateBill(order({ providerId: 'nebius', model }));
    expect(bill.pricePerMillionTokensUsd).toBe(price);
    if (price !== null) expect(bill).toMatchObject({ standing: 'estimated' });
  });

  it.each(['azure', 'fireworks', 'bedrock', 'openai-compatible'])('invents no price for %s', (providerId) => {
    expect(estimateBill(order({ providerId })).costUsd).toBeNull();
  });

  it('costs nothing in the simulator, unless a price is given to try the gate', () => {
    expect(estimateBill(order({ providerId: 'simulator' })).costUsd).toEqual({ low: 0, high: 0 });
    const tried = estimateBill(order({ providerId: 'simulator', pricePerMillionTokensUsd: 10 }));
    expect(tried.costUsd).toEqual({ low: 3, high: 3 });
  });

  it('knows no rule for reinforcement at Together', () => {
    expect(estimateBill(order({ providerId: 'together', method: 'reinforcement' }))).toMatchObject({
      standing: 'unknown',
      costUsd: null,
    });
  });
});
