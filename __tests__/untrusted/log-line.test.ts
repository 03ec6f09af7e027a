import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logLine } from '../../src/untrusted/log-line.ts';

/** What the runner does (ActionCommand.cs), with the culture's habit of skipping characters without width. */
function runnerSeesCommand(output: string): boolean {
  return output.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/u).some((line) => {
    const seen = line.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim();
    return seen.startsWith('::') || seen.includes('##[');
  });
}

test.each([
  ['::error::forged', '\\::error::forged'],
  ['  \t ::add-mask::x', '  \\t ::add-mask::x'],
  ['\u00a0\u3000::Warning file=a::x', '\u00a0\u3000\\::Warning file=a::x'],
  ['fine\n::set-output name=a::b', 'fine\\n::set-output name=a::b'],
  ['fine\r::stop-commands::x', 'fine\\r::stop-commands::x'],
  ['a ##[group]b ##[endgroup]', 'a ##\\[group]b ##\\[endgroup]'],
  ['###[error]x', '###\\[error]x'],
  [':\u200d:error::x', '\\:\u200d:error::x'],
  ['#\u200d#\ufe0f[error]x', '#\u200d#\ufe0f\\[error]x'],
  ['\ufeff::error::x', '\\u{feff}::error::x'],
  ['\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
  ['a\u202egnp.exe', 'a\\u{202e}gnp.exe'],
  ['\ud800x', '\ufffdx'],
  ['ratio 1::2, std::vector, 👨‍👩‍👧 می‌خواهم', 'ratio 1::2, std::vector, 👨‍👩‍👧 می‌خواهم'],
  ['', ''],
])('%j', (text, line) => {
  expect(logLine(text)).toBe(line);
  expect(runnerSeesCommand(logLine(text))).toBe(false);
});

test('no text of any kind becomes a command or a second line', () => {
  const nasty = fc.constantFrom(
    ':',
    '::',
    '#',
    '##[',
    '[',
    '\n',
    '\r',
    '\u2028',
    '\u0085',
    ' ',
    '\t',
    '\u200b',
    '\u200d',
    '\ufeff',
    'error',
    '%0A',
    '\u3000',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (value) => {
      const line = logLine(value);
      expect(runnerSeesCommand(line)).toBe(false);
      expect(line.split(/[\n\r\u0085\u2028\u2029\v\f]/u)).toHaveLength(1);
      expect(line.isWellFormed()).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
