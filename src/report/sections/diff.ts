import { diffWordsWithSpace } from 'diff';
import { markdownText } from '../../untrusted/markdown-text.ts';
import { shorten } from '../../untrusted/shorten.ts';
import type { DiffKind, DiffRow, DiffView } from '../diff-view.ts';
import { blocks, details } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { placeLink, sentence } from '../markdown/quote.ts';
import { table } from '../markdown/table.ts';
import { formatCount, formatPlural, formatSignedCount, formatUsd } from '../numbers.ts';
import type { RunView } from '../view.ts';

const MAX_ROWS = 10;
const MAX_TEXT = 240;
const SHORT_TEXT = 80;

const TITLES: Readonly<Record<DiffKind, string>> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed answers',
  moved: 'Moved between training and validation',
  leaks: 'Leaks: in training and held out alike',
};

/** What the pull request does to the dataset: one line, a table, and rows of each kind. */
export function diff(view: RunView): Section | null {
  const result = view.diff;
  if (result === null) return null;
  if (result.unavailable !== null) {
    return {
      name: 'dataset changes',
      rank: 2,
      wordings: [blocks('### Dataset changes', sentence(result.unavailable))],
    };
  }
  const short = blocks('### Dataset changes', oneLine(result), figures(result), shifts(result));
  const wordings = [MAX_TEXT, SHORT_TEXT].map((max) => blocks(short, rows(view, result, max)));
  return { name: 'changed rows', rank: 4, wordings: [...new Set([...wordings, short])] };
}

function oneLine({ counts, base }: DiffView): string {
  const parts = [
    `**${formatSignedCount(counts.added)}** added`,
    `**${formatSignedCount(-counts.removed)}** removed`,
    `**${formatCount(counts.changed)}** changed`,
    counts.moved > 0 ? `**${formatCount(counts.moved)}** moved` : '',
    counts.duplicates > 0 ? `⚠️ **${formatPlural(counts.duplicates, 'new duplicate')}**` : '',
    counts.leaks > 0 ? `❌ **${formatPlural(counts.leaks, 'new leak')}**` : '',
  ];
  return `Against ${sentence(base, 100)}, all sets together: ${parts.filter((part) => part !== '').join(', ')}.`;
}

function figures({ examples, tokens, costUsd }: DiffView): string {
  const row = (name: string, { before, after }: { before: number; after: number }) => [
    name,
    formatCount(before),
    formatCount(after),
    formatSignedCount(after - before),
  ];
  const money =
    costUsd === null
      ? []
      : [
          [
            'Cost, at most',
            formatUsd(costUsd.before),
            formatUsd(costUsd.after),
            signedUsd(costUsd.after - costUsd.before),
          ],
        ];
  const right = (title: string) => ({ title, align: 'right' as const });
  return table(
    ['', right('Before'), right('After'), right('Change')],
    [row('Training examples', examples), row('Training tokens', tokens), ...money],
  );
}

function signedUsd(change: number): string {
  return `${change < 0 ? '−' : '+'}${formatUsd(Math.abs(change))}`;
}

function shifts({ shifts: all }: DiffView): string | null {
  if (all.length === 0) return null;
  return table(
    ['Shift', 'Before', 'After'],
    all
      .slice(0, 20)
      .map(({ what, before, after }) => [sentence(what, 100), sentence(before, 100), sentence(after, 100)]),
  );
}

function rows(view: RunView, result: DiffView, max: number): string {
  const kinds = Object.keys(TITLES) as DiffKind[];
  const tables = kinds.map((kind) => {
    const shown = result.rows[kind].slice(0, MAX_ROWS);
    if (shown.length === 0) return '';
    return details(
      `${TITLES[kind]} (${shown.length} of ${formatCount(Math.max(shown.length, result.counts[kind]))})`,
      table(
        ['Where', 'Prompt', 'Answer'],
        shown.map((row) => rowCells(view, row, max)),
      ),
    );
  });
  const withheld =
    result.withheld > 0
      ? `<sub>${formatPlural(result.withheld, 'row')} not shown (\`show-examples\`).</sub>`
      : null;
  return blocks(...tables, withheld);
}

function rowCells(view: RunView, row: DiffRow, max: number): string[] {
  const place =
    row.place === null
      ? ''
      : placeLink(view.run, { ...row.place, from: row.place.line, to: null }, row.after !== null);
  return [place, markdownText(shorten(row.prompt, max)), answerCell(row, max)];
}

/** Words that went struck out, words that came underlined; each piece neutralised for itself. */
function answerCell({ before, after }: DiffRow, max: number): string {
  if (before === null || after === null) return markdownText(shorten(after ?? before ?? '', max));
  return diffWordsWithSpace(shorten(before, max), shorten(after, max))
    .map(({ value, added, removed }) => {
      const text = markdownText(value);
      if (text === '') return ' ';
      const spaced = `${/^\s/.test(value) ? ' ' : ''}${text}${/\s$/.test(value) ? ' ' : ''}`;
      return added ? `<ins>${spaced}</ins>` : removed ? `<del>${spaced}</del>` : spaced;
    })
    .join('');
}
