import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODINGS } from '../../../src/dataset/tokens/encoding.ts';
import { loadCounter } from '../../../src/dataset/tokens/load.ts';
import { oracleFor } from './oracle.ts';

/** Set SEED to see a run again. */
const seed = Number(process.env['SEED'] ?? Date.now() & 0x7fffffff);

/** Texts that make every alternative of the patterns, and every way between two of them, likely. */
const fragment = fc.oneof(
  fc.constantFrom(
    "'s",
    "'LL",
    "'Re",
    "'vE",
    "'d",
    "'x",
    "'",
    "''",
    'ſ',
    "'ſ",
    '<|endoftext|>',
    '<|im_start|>',
    '/',
    '//\n/',
  ),
  fc.constantFrom(
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\u3000',
    '\ufeff',
    '\u200b',
    '\v',
    '\f',
  ),
  fc.constantFrom(
    'a',
    'Z',
    'é',
    'ß',
    'ǅ',
    'ʰ',
    'ª',
    'ℵ',
    'Ж',
    'ж',
    '漢',
    'か',
    'カ',
    '한',
    'ا',
    'क',
    'ไ',
    '𝔘',
    '𐐀',
    '𐐨',
    '𠀀',
  ),
  fc.constantFrom('\u0301', '\u20dd', '\u093f', '\ufe0f', '\u200d', '\u{1d165}', '\u{e0101}'),
  fc.constantFrom('0', '9', '٣', '½', 'Ⅷ', '〇', '𝟘', '၉', '𐄇'),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '\udbff',
    '\udfff',
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\ufffd',
    '\uffff',
  ),
  fc.constantFrom('!', '"', '(', '{', '€', '😀', '👩‍👩‍👧', '🇩🇪', '\u{1f3fd}', '\u{f0000}', '\u{10ffff}'),
  fc.constantFrom(
    'hello',
    'World',
    'getElementById',
    'HTTPServer',
    'snake_case',
    '日本語',
    'Straße',
    'naïve',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'binary-ascii', maxLength: 8 }),
  fc.array(fc.nat(0xffff), { maxLength: 5 }).map((units) => String.fromCharCode(...units)),
);

const text = fc.array(fragment, { maxLength: 25 }).map((parts) => parts.join(''));
/** Runs long enough for the heap, short enough for the oracle, whose time grows with the square. */
const run = fc
  .tuple(fragment, fc.integer({ min: 2, max: 150 }), fragment)
  .map(([unit, times, tail]) => unit.repeat(times).slice(0, 300) + tail);

/** Scripts without spaces make long pieces, in which characters and fractions of them compete for their neighbours. */
const letters = [
  ['一', '鿿'],
  ['ぁ', 'ヿ'],
  ['가', '힣'],
  ['Ѐ', 'ӿ'],
  ['ऀ', '෿'],
  ['฀', '๿'],
  ['؀', 'ۿ'],
  ['Ⴀ', 'ჿ'],
] as const;
const script = fc.oneof(
  ...letters.map(([from, to]) =>
    fc.array(
      fc.integer({ min: from.charCodeAt(0), max: to.charCodeAt(0) }).map((unit) => String.fromCharCode(unit)),
      { maxLength: 40 },
    ),
  ),
  fc.array(
    fc.constantFrom(
      ...'的一是不了在人有我他这中大来上国しのにはをたがでてとるれさいう。、다이는에을의가на пост',
    ),
    { maxLength: 60 },
  ),
);
const scripts = fc.array(script, { maxLength: 4 }).map((runs) => runs.flat().join(''));

describe.each(ENCODINGS)('%s', (encoding) => {
  it(`counts every text as js-tiktoken does (seed ${seed})`, async () => {
    const counter = await loadCounter(encoding);
    const oracle = oracleFor(encoding);
    const agrees = (sample: string): void => {
      expect(counter.count(sample)).toBe(oracle(sample));
    };
    fc.assert(fc.property(text, agrees), { seed, numRuns: 6000 });
    fc.assert(fc.property(scripts, agrees), { seed, numRuns: 800 });
    fc.assert(fc.property(run, agrees), { seed, numRuns: 400 });
  });
});
