import { expect, it } from 'vitest';
import { missingInput, refusedInput, refusedValue, showFound } from '../../src/input-values/refused.ts';

it.each([
  [refusedValue('seed', '-1', 'a whole number'), 'Input `seed` is "-1"; allowed is a whole number.'],
  [refusedValue('metadata.k', ['v'], 'a text'), 'Input `metadata.k` is ["v"]; allowed is a text.'],
  [refusedValue('x', '', 'a text', { advice: 'See y.' }), 'Input `x` is empty; allowed is a text. See y.'],
  [refusedValue('x', 'sk-1', 'an id', { secret: true }), 'Input `x` is a text; allowed is an id.'],
  [refusedValue('x', { key: 'sk-1' }, 'a list', { secret: true }), 'Input `x` is a map; allowed is a list.'],
  [refusedValue('x', ['sk-1'], 'a map', { secret: true }), 'Input `x` is a list; allowed is a map.'],
  [refusedValue('x', undefined, 'a map', { secret: true }), 'Input `x` is empty; allowed is a map.'],
  [refusedInput('x', 'not with `y`.'), 'Input `x`: not with `y`.'],
  [missingInput('x', 'y needs it'), 'Input `x` is missing; y needs it.'],
  [missingInput(['x', 'z'], 'y needs one'), 'Input `x` or `z` is missing; y needs one.'],
])('%s', (error, message) => {
  expect(error.message).toBe(message);
  expect(error.name).toBe('UserError');
  expect(error.code).toBe('invalid-input');
});

it('keeps code and cause', () => {
  const cause = new Error('why');
  expect(refusedInput('x', 'y.', { code: 'no-results', cause })).toMatchObject({ code: 'no-results', cause });
  expect(missingInput('x', 'y', { code: 'missing-input' }).code).toBe('missing-input');
});

it.each([
  ['a\n::error::b', '"a\\n::error::b"'],
  ['\u202eabc\u001b[31m', '"\\u{202e}abc\\u{1b}[31m"'],
  ['x'.repeat(200), `"${'x'.repeat(79)}…"`],
  [Number.NaN, 'NaN'],
  [-0.5, '-0.5'],
  [false, 'false'],
  [null, 'empty'],
  [{ a: ['\n'] }, '{"a":["\\n"]}'],
  [Array(200).fill(1), `[${'1,'.repeat(39)}…`],
])('shows %j as %s', (found, shown) => {
  expect(showFound(found)).toBe(shown);
});

it('is one line whatever stands in the name, the value or the reason', () => {
  const nasty = `a\n::add-mask::x\r\u2028${'k'.repeat(500)}`;
  for (const error of [
    refusedValue(`metadata.${nasty}`, { [nasty]: nasty }, nasty),
    refusedInput(nasty, nasty),
    missingInput(nasty, nasty),
  ]) {
    expect(error.message).toMatch(/^Input `[^\p{Cc}\u2028]+$/u);
  }
});
