import type { Level, RuleTally } from '../../dataset/types.ts';
import { blocks } from '../markdown/blocks.ts';
import type { Section } from '../markdown/budget.ts';
import { link } from '../markdown/link.ts';
import { nameCode, placeLink, sentence } from '../markdown/quote.ts';
import { table } from '../markdown/table.ts';
import { formatCount, formatPlural } from '../numbers.ts';
import type { RunView } from '../view.ts';

const ICONS: Readonly<Record<Level, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const ORDER: readonly Level[] = ['error', 'warning', 'notice'];

/** Rules and places shown, from the fullest to the shortest wording. */
const SIZES = [
  { rules: 200, places: 12, message: 300 },
  { rules: 40, places: 4, message: 160 },
  { rules: 10, places: 2, message: 120 },
  { rules: 3, places: 1, message: 80 },
] as const;

/** What is wrong with the dataset, by rule, with the lines. */
export function findings(view: RunView): Section | null {
  const store = view.dataset?.findings;
  if (store === undefined || store.byRule.size === 0) return null;
  const tallies = [...store.byRule.values()].sort(
    (a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || b.count - a.count,
  );
  const tracked = new Set(trackedFiles(view));
  const wordings = SIZES.map((size) => {
    const rows = tallies.slice(0, size.rules).map((tally) => findingRow(view, tally, tracked, size));
    const hidden = tallies.length - rows.length;
    return blocks(
      '### Findings',
      table(['', 'Rule', { title: 'Count', align: 'right' }, 'Where', 'What'], rows),
      hidden > 0 ? `… and ${formatPlural(hidden, 'more rule')} in \`dataset-report.json\`` : null,
    );
  });
  return { name: 'findings', rank: 2, wordings: [...new Set(wordings)] };
}

function findingRow(
  view: RunView,
  tally: RuleTally,
  tracked: ReadonlySet<string>,
  size: (typeof SIZES)[number],
): string[] {
  const shown = tally.places.slice(0, size.places);
  const places = shown.map((place) =>
    placeLink(view.run, place, place.file !== null && tracked.has(place.file)),
  );
  const covered = shown.reduce((sum, { from, to }) => sum + (from === null ? 1 : (to ?? from) - from + 1), 0);
  const rest = tally.count - covered;
  return [
    `${ICONS[tally.level]}&nbsp;${tally.level}`,
    link(nameCode(tally.rule), rulePage(view, tally.rule)),
    formatCount(tally.count),
    places.join(', ') + (rest > 0 && tally.places.length > 0 ? `, … ${formatCount(rest)} more` : ''),
    sentence(tally.message, size.message),
  ];
}

/** The rule's entry in this action's documentation. */
function rulePage({ run }: RunView, rule: string): string | null {
  const [repository, version] = run.action.split('@');
  if (version === undefined || !/^[a-z\d-]+$/.test(rule)) return null;
  return `https://github.com/${repository}/blob/${version}/docs/rules.md#${rule}`;
}

function trackedFiles(view: RunView): string[] {
  const report = view.dataset;
  if (report === null) return [];
  const sets = [report.training, report.validation, report.test].filter((set) => set !== null);
  return sets.flatMap((set) => set.files.filter((file) => file.trackedByGit).map((file) => file.path));
}
