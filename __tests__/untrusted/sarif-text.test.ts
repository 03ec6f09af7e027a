import { expect, it } from 'vitest';
import { sarifText } from '../../src/untrusted/sarif-text.ts';
import { ATTACKS } from './attacks.ts';

it.each<[string, string]>([
  ['messages[1].role is "bot"', 'messages[1].role is "bot"'],
  ['the role [pay](https://evil.test)', 'the role \\[pay\\](https://evil.test)'],
  ['C:\\a [x](1)', 'C:\\\\a \\[x\\](1)'],
  ['reads "{{item.a}}" and {0}', 'reads "{{{{item.a}}}}" and {{0}}'],
])('writes %j as %j', (text, expected) => {
  expect(sarifText(text)).toBe(expected);
});

it('leaves no link and no placeholder of a stranger', () => {
  for (const attack of [...ATTACKS, '[a](b) {0} [c](d)', '\\[a](b)', '[a\\](b)']) {
    const plain = sarifText(attack).replace(/\\[[\]\\]/g, '');
    expect(plain).not.toMatch(/\]\(/);
    expect(plain.replace(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
  }
});
