import { describe, expect, it } from 'vitest';
import { FAMILY } from '../../src/provider/family/profiles.ts';
import { checkHyperparameters, readEpochs } from '../../src/provider/hyperparameters.ts';
import type { JobOrder } from '../../src/provider/types.ts';

function check(
  given: Record<string, unknown>,
  method: JobOrder['method'] = 'supervised',
  provider = 'openai',
) {
  const profile = FAMILY[provider];
  if (profile === undefined) throw new Error(provider);
  return checkHyperparameters(given, profile.capabilities, method);
}

describe('hyperparameters that pass', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{}, {}],
    [{ n_epochs: 'auto' }, {}],
    [{ n_epochs: 1 }, { n_epochs: 1 }],
    [{ n_epochs: '50' }, { n_epochs: 50 }],
    [{ learning_rate_multiplier: '1e-1' }, { learning_rate_multiplier: 0.1 }],
    [
      { learning_rate_multiplier: 0.1, batch_size: 256 },
      { learning_rate_multiplier: 0.1, batch_size: 256 },
    ],
  ])('%j are sent as %j', (given, sent) => {
    expect(check(given)).toEqual({ values: sent, warnings: [], epochs: readEpochs(sent) });
  });

  it.each([
    [{ n_epochs: 3 }, 3],
    [{ num_train_epochs: '100' }, 100],
    [{ n_epochs: 1, epochs: 50 }, 50],
    [{ n_epochs: 'auto' }, null],
    [{ n_epochs: -1 }, null],
  ])('%j are so many epochs: %s', (given, epochs) => {
    expect(readEpochs(given)).toBe(epochs);
  });

  it('are checked by method', () => {
    expect(check({ beta: 2 }, 'dpo').values).toEqual({ beta: 2 });
    expect(check({ reasoning_effort: 'high' }, 'reinforcement').values).toEqual({ reasoning_effort: 'high' });
    expect(check({ packing: 'true' }, 'supervised', 'nebius').values).toEqual({ packing: true });
  });
});

describe('hyperparameters that do not pass', () => {
  it.each<[Record<string, unknown>, JobOrder['method'], RegExp]>([
    [
      { n_epochs: 0 },
      'supervised',
      /^Input `hyperparameters.n_epochs` is 0; allowed is a whole number from 1 to 50, or auto\.$/,
    ],
    [{ n_epochs: 51 }, 'supervised', /`hyperparameters.n_epochs` is 51;/],
    [{ n_epochs: 1.5 }, 'supervised', /n_epochs` is 1.5;/],
    [{ n_epochs: null }, 'supervised', /n_epochs` is empty;/],
    [{ n_epochs: [3] }, 'supervised', /n_epochs` is \[3\];/],
    [{ n_epochs: '0x3' }, 'supervised', /n_epochs` is "0x3";/],
    [{ n_epochs: '' }, 'supervised', /n_epochs` is empty;/],
    [{ batch_size: Number.NaN }, 'supervised', /batch_size` is NaN;/],
    [{ learning_rate_multiplier: 0 }, 'supervised', / is 0; allowed is a number above 0, or auto\.$/],
    [{ beta: 2.1 }, 'dpo', /a number above 0 and up to 2, or auto\.$/],
    [{ beta: 0.1 }, 'supervised', /^Input `hyperparameters.beta`: for method dpo, not supervised\.$/],
    [{ reasoning_effort: 'auto' }, 'reinforcement', / is "auto"; allowed is default, low, medium or high\.$/],
    [
      { epoch: 3 },
      'supervised',
      /^Input `hyperparameters.epoch`: not known\. Did you mean `n_epochs`\? Known: n_epochs, batch_size,/,
    ],
    [{ epochs: 3 }, 'supervised', /`hyperparameters.epochs`: not known; use n_epochs\.$/],
    [
      { learning_rate: 1e-5 },
      'supervised',
      /use learning_rate_multiplier \(a factor, not an absolute rate\)/,
    ],
    [
      { n_epochs: 0, batch_size: 0 },
      'supervised',
      /n_epochs` is 0; .*\. Input `hyperparameters.batch_size` is 0; /,
    ],
    [{ constructor: 1 }, 'supervised', /`hyperparameters.constructor`: not known\. Known: /],
  ])('%j with %s', (given, method, message) => {
    expect(() => check(given, method)).toThrow(message);
  });

  it('names the provider’s own word for OpenAI’s', () => {
    expect(() => check({ learning_rate_multiplier: 0.1 }, 'supervised', 'nebius')).toThrow(
      /use learning_rate \(an absolute rate such as 1e-5, not a multiplier\)/,
    );
  });

  it('are only warned of where the provider is not known', () => {
    const result = check({ epoch: 3, n_epochs: 99 }, 'supervised', 'openai-compatible');
    expect(result.values).toEqual({ epoch: 3, n_epochs: 99 });
    expect(result.warnings).toEqual([
      expect.stringMatching(/^Input `hyperparameters.epoch`: not known.* It is sent as it is\.$/),
      expect.stringMatching(/^Input `hyperparameters.n_epochs` is 99; allowed is .* It is sent as it is\.$/),
    ]);
  });
});
