import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeJsonError, findJsonError } from '../../../src/dataset/pass/json-error.ts';

describe('where a line stops being JSON', () => {
  it.each<[string, number]>([
    ['{"a": tru}', 6],
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['{"a": 1} x', 9],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a": "b\tc"}', 8],
    ['{"a": "b\\xc"}', 9],
    ['{"a": 01}', 6],
    ['{"a": NaN}', 6],
    ['{"a": [1, {"b": 2]}', 17],
    ['{"a": "b', 8],
    ['{', 1],
    ['', 0],
    ['{"a": -}', 6],
  ])('%j at %i', (line, at) => {
    expect(findJsonError(line)).toBe(at);
  });

  it('is nowhere in JSON, and somewhere in what JSON.parse refuses', () => {
    const json = fc.json();
    fc.assert(fc.property(json, (text) => findJsonError(text) === text.length));
    fc.assert(
      fc.property(json, fc.nat(), fc.string({ maxLength: 3 }), (text, at, put) => {
        const mutated =
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1);
        let good = true;
        try {
          JSON.parse(mutated);
        } catch {
          good = false;
        }
        if (good) expect(findJsonError(mutated)).toBe(mutated.length);
        else expect(findJsonError(mutated)).toBeLessThanOrEqual(mutated.length);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, string]>([
    ['{"a": 1,}', 'is not JSON: unexpected "}" at column 9, near "{"a": 1,}"'],
    ['{"a": "b', 'ends in the middle of its JSON (column 9)'],
    ['{"a": \u001b[31m}', 'is not JSON: unexpected "\\u001b" at column 7, near "{"a": \\u001b[31m}"'],
  ])('%j %s', (line, sentence) => {
    expect(describeJsonError(line)).toBe(sentence);
  });

  it('knows lines that end in a carriage return alone', () => {
    expect(describeJsonError('{"a": 1}\r{"a": 2}\r')).toBe(
      'is not JSON: a carriage return alone stands for a line break at column 9; save the file with line feeds',
    );
  });

  it('quotes nothing of a line that is no object: it may be one of a broken key', () => {
    expect(describeJsonError('MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj')).toBe(
      'is not JSON: unexpected "M" at column 1',
    );
    expect(describeJsonError(' {"a": 1,}')).toContain('near');
  });

  it('never quotes a credential, however it is cut', () => {
    const key = `sk-proj-${'aB3xY9'.repeat(8)}`;
    expect(describeJsonError(`{"key": "${key}" oops}`)).not.toContain('aB3xY9');
    expect(describeJsonError(`{"key": ${key}`)).not.toContain('aB3xY9');
  });
});
