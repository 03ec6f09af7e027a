import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../scripts/render/github-markdown.ts';
import { buildComment } from '../../src/report/comment.ts';
import { readHistory } from '../../src/report/history.ts';
import { neutralizeMarkdown } from '../../src/untrusted/foreign-markdown/neutralize.ts';
import { finishedRun } from '../report/believable.ts';
import { hostileRun } from '../report/hostile.ts';
import { datasetReport, runView, tally } from '../report/views.ts';
import { ATTACKS } from './attacks.ts';
import { findHarm, shownText, survey } from './harmless.ts';

const HOME = 'https://github.com/octo-org/support-bot/';
const clean = (markdown: string, max = 65_000) =>
  neutralizeMarkdown(markdown, { isAllowedLink: (url) => url.href.startsWith(HOME), max });

/** Whatever a stranger writes, nothing but these comes out, and no `a` but for our own pages. */
const ELEMENTS = [
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'br',
    'strong',
    'em',
    'del',
    'ins',
    'sub',
    'code',
    'pre',
    'span',
  ],
  ...['ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'details', 'summary', 'a'],
];

const SENTINEL = 'the last word is ours';

async function expectHarmless(markdown: string): Promise<void> {
  const cleaned = await clean(markdown);
  const shown = `${cleaned}\n\n<sub>${SENTINEL}</sub>\n`;
  const html = renderHtml(shown);
  const harm = findHarm(shown, ELEMENTS);
  expect(harm, `${JSON.stringify(markdown)} became\n${cleaned}`).toEqual({ elements: [], references: [] });
  expect(
    survey(shown).links.filter((href) => !href.startsWith(HOME)),
    cleaned,
  ).toEqual([]);
  expect(cleaned).not.toMatch(/^<!--/);
  expect(readHistory(cleaned)).toEqual([]);
  expect(html, cleaned).not.toMatch(/language-(?:mermaid|math|geojson|topojson|stl)/);
  // Not swallowed by a fold, a fence or a list above it.
  expect(html.trimEnd().split('\n').at(-1), cleaned).toBe(`<p><sub>${SENTINEL}</sub></p>`);
}

describe('what a stranger wrote', () => {
  test.each(ATTACKS.map((attack) => [attack]))('%j does nothing', async (attack) => {
    await expectHarmless(attack);
    await expectHarmless(`text ${attack} text`);
    await expectHarmless(`| a | b |\n|---|---|\n| ${attack} | c |`);
    await expectHarmless(`<details>\n<summary>${attack}</summary>\n\n${attack}\n\n</details>\n`);
    await expectHarmless(`> ${attack}\n\n- ${attack}\n\n# ${attack}`);
  });

  test.each([
    ['a fold without an end', '<details>\n<summary>x</summary>\n\nhidden'],
    ['folds within folds', '<details>\n\n<details>\n\n> <details>\n\n- <details>\n'],
    ['an end without a fold', '</details></summary></details>\n\ntext'],
    ['a fold with attributes', '<details open onclick=alert(1)>\n<summary>x</summary>\n\ny\n'],
    ['Markdown in what was HTML', '<div>\n[click](https://evil.example) **bold** @octocat\n</div>'],
    [
      'a summary with everything',
      '<details>\n<summary><a href=x>@octocat</a> <code>#1 <b>x</code></code></summary>\n',
    ],
    ['an address torn by a comment', 'http:<!-- -->//evil.example w<!-- -->ww.evil.example @<!-- -->octocat'],
    ['an address torn by a tag', 'http:<span></span>//evil.example :octo<span></span>cat: #<span>1</span>'],
    ['a tag without an end', 'a <sub> b <ins> c </sub> d'],
    ['entities', '&#104;ttps&#58;//evil.example &#64;octocat &#10;&#10;&#35; &#60;img src=x&#62; &#91;a](b)'],
    ['entities in a cell', '| a |\n|---|\n| x &#10; y &#124; &vert; &NewLine; z |'],
    ['a definition far away', '[click][x] ![pixel][x]\n\n[x]: https://evil.example "t"'],
    ['a nested link', '[![pixel](https://evil.example/p.png)](https://evil.example)'],
    ['a link that climbs', `[x](${HOME}../../evil/repo) [y](//evil.example) [z](data:text/html,x)`],
    ['an alert in a list', '- > [!CAUTION]\n  > x @octocat'],
    ['a mermaid with a link', '```mermaid\ngraph TD\nA-->B\nclick A "https://evil.example"\n```'],
    ['a chart with a directive', '```mermaid\nxychart-beta\n%%{init: {"theme":"x"}}%%\nline [1, 2]\n```'],
    ['maths', '```math\nx\n```\n\n$$x$$ $`y`$'],
    ['a map', '```geojson\n{}\n```'],
    ['an open fence', '```text\nnever closed'],
    ['open HTML', '<script>\nnever closed <img src=x>\n\nmore'],
    ['raw kinds of HTML', '<?php\n\n@octocat\n?>\n\n<![CDATA[\n\nhttps://evil.example ]]>\n\n<!X\n\ny>'],
    ['control lines', '\u0000 \u202e \r@octocat\r\n\u2028https://evil.example'],
    ['two lists and code', '- a\n\n\n* b\n\n    code @octocat\n\n1. x\n\n1) y'],
    ['code beside code', '`@octocat`<!-- -->``#1 ` ``\u2060`https://evil.example`&#x2060;```@octocat```'],
    ['emphasis at every edge', '**a**b*c*~~d~~ **@octo**cat a*$*$ *&*b **\\***x'],
  ])('%s does nothing', async (_, markdown) => {
    await expectHarmless(markdown);
  });

  test('mixtures of attacks do nothing', async () => {
    const pieces = fc.oneof(
      fc.constantFrom(...ATTACKS),
      fc.constantFrom(
        '<details>',
        '<summary>',
        '</summary>',
        '</details>',
        '<code>',
        '</code>',
        '<sub>',
        '<!--',
        '-->',
      ),
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '|',
        '`',
        '```',
        '**',
        '*',
        '[',
        '](',
        ')',
        '> ',
        '- ',
        '# ',
        '    ',
        '&#10;',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
        expectHarmless,
      ),
      { numRuns: 300 },
    );
  });

  test('a forged marker or result line is gone', async () => {
    const forged = await clean(`<!-- fine-tune-comment:0123 -->\nx\n\n<!-- fine-tune-results W10 -->`);
    expect(forged).toBe('x');
  });

  test.each([
    ['quotes in quotes', '>'.repeat(30_000)],
    ['brackets', '['.repeat(30_000)],
    ['stars', '*a_ '.repeat(15_000)],
    ['strokes', '~~a'.repeat(20_000)],
    ['comments', 'x <!-- '.repeat(9_000)],
    ['lines', '> a\nb\n'.repeat(9_000)],
    ['folds', '<details>\n\n'.repeat(1_500)],
    ['lists in lists', Array.from({ length: 50 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['dollars', '$'.repeat(60_000)],
  ])('%s without end stay in the limit', async (_, markdown) => {
    const cleaned = await clean(markdown, 5_000);
    expect(cleaned.length).toBeLessThanOrEqual(5_000);
    expect(findHarm(cleaned, ELEMENTS)).toEqual({ elements: [], references: [] });
  });

  test('too long a text loses whole blocks from its end, and says so', async () => {
    const cleaned = await clean(
      `<details>\n<summary>all</summary>\n\n${'some words\n\n'.repeat(100)}</details>`,
      500,
    );
    expect(cleaned.length).toBeLessThanOrEqual(500);
    expect(cleaned).toMatch(/some words\n\n<\/details>\n\n_Cut here/);
  });
});

/** What a reader sees of our own comment: the joiners, hidden lines and addresses elsewhere apart. */
function asSeen(markdown: string): string {
  return renderHtml(markdown)
    .replaceAll(/\u2060|<\/?span>/g, '')
    .replace(/<a(?: href="(?!https:\/\/github\.com\/octo-org\/support-bot\/)[^"]*")>([\s\S]*?)<\/a>/g, '$1')
    .replace(/\n+/g, '\n')
    .trim();
}

describe('our own comments', () => {
  const findings = datasetReport([
    tally('bad-role', 'error', 'Unknown role "x|y" @octocat', [[3, 7]]),
    tally('email-address', 'notice', 'E-mail.', [[1, 1]]),
  ]);
  test.each([
    ['of a finished run', buildComment(finishedRun())],
    ['of invalid data', buildComment(runView({ status: 'invalid', dataset: findings }))],
    ['of a failure', buildComment(runView({ error: { code: 'x', message: 'No `x`: *why* | $5 and $6' } }))],
    [
      'of a timeout',
      buildComment(finishedRun({ ended: { reason: 'timeout', job: 'goes-on', afterMinutes: 5 } })),
    ],
    ['of hostile data', buildComment(hostileRun('a | b `c` <d> $e$ @f [g](h) **i**'))],
    ['with earlier results', buildComment(finishedRun(), buildComment(runView({ status: 'invalid' })))],
  ])('%s look the same', async (_, comment) => {
    const cleaned = await clean(comment);
    expect(asSeen(cleaned)).toBe(asSeen(comment));
    expect(cleaned.length - comment.length).toBeLessThan(500);
    expect(await clean(cleaned)).toBe(cleaned);
  });

  test('keep their charts and boxes', async () => {
    const cleaned = await clean(buildComment(finishedRun({ error: { code: 'x', message: 'because' } })));
    expect(cleaned).toContain('```mermaid\nxychart-beta\n');
    expect(cleaned).toMatch(/^> \[!(?:CAUTION|WARNING)\]\n> because$/m);
    expect(shownText(cleaned)).toContain('Use the model');
  });
});
