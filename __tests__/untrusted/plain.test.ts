import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../src/untrusted/safe-file-name.ts';
import { shorten } from '../../src/untrusted/shorten.ts';
import { xmlText } from '../../src/untrusted/xml-text.ts';
import { ATTACKS } from './attacks.ts';

describe('safeFileName', () => {
  test.each([
    ['step_metrics.csv', 'step_metrics.csv'],
    ['../../etc/passwd', 'passwd'],
    ['a\\b\\c.txt', 'c.txt'],
    ['/', 'file'],
    ['', 'file'],
    ['..', 'file'],
    ['.env', 'env'],
    ['-rf', 'rf'],
    ['con', '_con'],
    ['NUL.csv', '_NUL.csv'],
    ['COM1', '_COM1'],
    ['COM¹.txt', '_COM1.txt'],
    ['résumé (1).csv', 'resume_1_.csv'],
    ['a:b*c?.csv', 'a_b_c_.csv'],
    ['name. . ', 'name._._'],
    ['结果.csv', '_.csv'],
    [`${'x'.repeat(300)}.csv`, `${'x'.repeat(96)}.csv`],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test('every name is a short plain base name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary' })), (name) => {
        expect(safeFileName(name)).toMatch(/^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$/);
        expect(safeFileName(safeFileName(name))).toBe(safeFileName(name));
      }),
    );
  });
});

describe('shorten', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['ab  cd', 4, 'ab…'],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦…'],
    ['👩‍👩‍👧‍👦👍', 2, '👩‍👩‍👧‍👦👍'],
    ['éé', 2, 'éé'],
  ])('%j to %i', (text, max, short) => {
    expect(shorten(text, max)).toBe(short);
  });

  test('a letter under ten thousand accents is cut as well', () => {
    expect(shorten(`a${'\u0301'.repeat(10_000)}b`, 5).length).toBeLessThanOrEqual(41);
  });
});

test('xmlText holds only characters that XML allows', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary' })), (text) => {
      expect(xmlText(text)).not.toMatch(
        /[<>"'\p{Cc}\ud800-\udfff\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|#39);)/u,
      );
    }),
  );
});
