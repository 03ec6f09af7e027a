import { expect, test } from 'vitest';
import { ownSentence } from '../../src/report/markdown/quote.ts';

test.each([
  ['Input `max-cost-usd` is "x".', 'Input `max-cost-usd` is "x".'],
  ['Use `keep-files: false`.', 'Use `keep-files: false`.'],
  [
    'Input `hyperparameters.n_epoch`: not known. Did you mean `n_epochs`?',
    'Input `hyperparameters.n_epoch`: not known. Did you mean `n_epochs`?',
  ],
  ['Use `batchSizeSamples`.', 'Use `batchSizeSamples`.'],
  ['`<img src=x>` and `a\\_b c`', '\\`&lt;img src=x&gt;\\` and \\`a\\\\\\_b c\\`'],
])('%s', (text, shown) => {
  expect(ownSentence(text)).toBe(shown);
});
