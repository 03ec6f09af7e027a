import { describe, expect, it } from 'vitest';
import { describeRange, type Range } from '../../src/input-values/range.ts';
import {
  listChoices,
  readChoice,
  readLines,
  readMatch,
  readNumber,
  readSwitch,
  readText,
  suggest,
} from '../../src/input-values/values.ts';

const say = (text: string) => () => text;

describe('a number', () => {
  it.each<[string, number | null]>([
    ['', null],
    ['  ', null],
    ['0', 0],
    [' 5 ', 5],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['-1', -1],
    ['1e3', 1000],
    ['1.5E-2', 0.015],
    ['007', 7],
    ['0.30000000000000004', 0.1 + 0.2],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ])('%j is %s', (text, value) => {
    expect(readNumber(say(text), 'x', {})).toBe(value);
  });

  it.each([
    ...[
      '0x10',
      '0b1',
      '0o7',
      '1_000',
      '1,5',
      '1,000',
      '+1',
      '--1',
      '.',
      '-',
      'e3',
      '1e',
      '1e1.5',
      '1 2',
      '5%',
    ],
    ...['$5', 'Infinity', '-Infinity', 'NaN', 'null', 'true', '9007199254740993', '1e400', '١', '½'],
  ])('%j is none', (text) => {
    expect(() => readNumber(say(text), 'x', {})).toThrow(`Input \`x\` is "${text}"; allowed is a number.`);
  });

  it.each<[string, Range, string]>([
    ['1.5', { integer: true }, 'a whole number'],
    ['0', { min: 1 }, 'a number from 1 up'],
    ['0', { above: 0 }, 'a number above 0'],
    ['0', { above: 0, max: 1 }, 'a number above 0 and up to 1'],
    ['2', { min: -1, max: 1 }, 'a number from -1 to 1'],
    ['2', { max: 1, integer: true, unit: 'days' }, 'a whole number of days up to 1'],
  ])('%s is outside of %j', (text, range, allowed) => {
    expect(describeRange(range)).toBe(allowed);
    expect(() => readNumber(say(text), 'x', range)).toThrow(
      `Input \`x\` is "${text}"; allowed is ${allowed}.`,
    );
  });

  it.each<[string, Range, number]>([
    ['1e2', { integer: true, max: 100 }, 100],
    ['1.0', { integer: true }, 1],
    ['1', { above: 0, max: 1 }, 1],
    ['-1', { min: -1 }, -1],
  ])('%s is within %j', (text, range, value) => {
    expect(readNumber(say(text), 'x', range)).toBe(value);
  });
});

describe('a switch', () => {
  it.each<[string, boolean]>([
    ['', true],
    ['true', true],
    ['TRUE', true],
    ['False', false],
    [' false ', false],
  ])('%j is %s', (text, value) => {
    expect(readSwitch(say(text), 'x', true)).toBe(value);
  });

  it.each(['yes', 'tRue', '0', 'off'])('%j is none', (text) => {
    expect(() => readSwitch(say(text), 'x', true)).toThrow(
      `Input \`x\` is "${text}"; allowed is true or false.`,
    );
  });
});

describe('a choice', () => {
  it('is one of the words, or the one for nothing', () => {
    expect(readChoice(say(' b '), 'x', ['a', 'b'], 'a')).toBe('b');
    expect(readChoice(say(''), 'x', ['a', 'b'], 'a')).toBe('a');
  });

  it('is refused with all of them, and with the near one', () => {
    expect(() => readChoice(say('vallidate'), 'x', ['train', 'plan', 'validate'], 'train')).toThrow(
      /^Input `x` is "vallidate"; allowed is train, plan or validate\. Did you mean `validate`\?$/,
    );
    expect(() => readChoice(say('zzz'), 'x', ['b', 'c'], 'b')).toThrow(/allowed is b or c\.$/);
    expect(() => readChoice(say('a'), 'x', ['only'], 'only')).toThrow(/allowed is only\.$/);
  });

  it.each([
    ['batchsize', '`batch_size`'],
    ['Batch-Size', '`batch_size`'],
    ['epoch', '`n_epochs`'],
    ['nothing like it', ''],
    ['', ''],
    ['x'.repeat(100_000), ''],
  ])('%s is near to %j', (given, near) => {
    expect(suggest(given, ['batch_size', 'n_epochs'])).toBe(near === '' ? '' : `Did you mean ${near}?`);
  });

  it('is listed in a sentence', () => {
    expect([listChoices(['a']), listChoices(['a', 'b']), listChoices(['a', 'b', 'c'])]).toEqual([
      'a',
      'a or b',
      'a, b or c',
    ]);
  });
});

it('a text is null where nothing is given', () => {
  expect([readText(say('  '), 'x'), readText(say(' a b '), 'x')]).toEqual([null, 'a b']);
});

it('a text that must look like something is refused otherwise, unquoted where it may be a secret', () => {
  expect(readMatch(say(''), 'x', /^\d+$/, 'digits')).toBeNull();
  expect(readMatch(say('12'), 'x', /^\d+$/, 'digits')).toBe('12');
  expect(() => readMatch(say('a'), 'x', /^\d+$/, 'digits')).toThrow('Input `x` is "a"; allowed is digits.');
  expect(() => readMatch(say('a'), 'x', /^\d+$/, 'digits', { secret: true })).toThrow(
    'Input `x` is a text; allowed is digits.',
  );
});

it('lines are entries, blank ones none', () => {
  expect(readLines(say('  a.jsonl\r\n\n b c \r\n'), 'x')).toEqual(['a.jsonl', 'b c']);
  expect(readLines(say(''), 'x')).toEqual([]);
});
