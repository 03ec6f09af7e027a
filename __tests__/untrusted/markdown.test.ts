import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpace, htmlText } from '../../src/untrusted/html-text.ts';
import { markdownCode, markdownFence } from '../../src/untrusted/markdown-code.ts';
import { markdownText } from '../../src/untrusted/markdown-text.ts';
import { showUnseen, showUnseenLines } from '../../src/untrusted/visible.ts';
import { ATTACKS } from './attacks.ts';
import { findHarm, HARMLESS, shownText } from './harmless.ts';

const INLINE = ['p', 'code', 'span'];
const TABLE = ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'span'];

const stranger = fc
  .array(
    fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(...'`*_[]()<>!|\\@#:~$&\n -'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

/** The attacks one by one, then mixtures of them. */
function forEachText(check: (text: string) => void): void {
  for (const attack of ATTACKS) check(attack);
  fc.assert(fc.property(stranger, check), { numRuns: 150 });
}

test('a text in a paragraph shows itself and does nothing', () => {
  forEachText((text) => {
    const markdown = markdownText(text);
    expect(markdown).not.toMatch(/[\n\r]/);
    expect(findHarm(markdown, INLINE), text).toEqual(HARMLESS);
    expect(shownText(markdown), markdown).toBe(showUnseen(foldSpace(text)).trim());
  });
});

test('a text in a table cell stays in its cell', () => {
  forEachText((text) => {
    const markdown = `| a | b | c |\n|---|---|---|\n| ${markdownText(text)} | ${markdownCode(text)} | end |\n`;
    expect(findHarm(markdown, TABLE), text).toEqual(HARMLESS);
    const html = shownText(markdown);
    expect(html.endsWith('end'), html).toBe(true);
  });
});

test('a code span shows the text letter by letter', () => {
  forEachText((text) => {
    const markdown = markdownCode(text);
    expect(findHarm(markdown, INLINE), text).toEqual(HARMLESS);
    if (text !== '' && !text.includes('|')) expect(shownText(markdown)).toBe(showUnseen(text).trim());
    if (text.includes('|')) expect(shownText(markdown)).toBe(showUnseen(foldSpace(text)).trim());
  });
});

test('a fence holds the text, also inside of details', () => {
  forEachText((text) => {
    const markdown = `<details>\n<summary>${htmlText(text)}</summary>\n\n${markdownFence(text, 'text')}\n\n</details>\n`;
    expect(findHarm(markdown, ['details', 'summary', 'pre', 'code', 'span']), text).toEqual(HARMLESS);
    expect(shownText(markdown)).toContain(showUnseenLines(text).trim());
  });
});

test('a language cannot end the first line of a fence', () => {
  expect(markdownFence('x', 'js\n```\n<img>')).toBe('```jsimg\nx\n```');
});

test.each([
  '@octocat',
  '&#64;octocat',
  'closes #1',
  'GH-1',
  'root@evil.example',
  'https://evil.example',
  'www.evil.example',
  ':octocat:',
  '$x$',
  'deadbeef1',
  '<img src=https://evil.example/p.png>',
  '[click](https://evil.example)',
  '# heading',
  '**bold**',
])('what these tests look for is found where nothing is done: %s', (text) => {
  expect(findHarm(text, INLINE)).not.toEqual(HARMLESS);
});
