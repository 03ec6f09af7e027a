import { asArray, asFiniteNumber, asObject, asString } from '../boundary/json.ts';
import { details } from './markdown/blocks.ts';
import { link } from './markdown/link.ts';
import { nameCode, sentence } from './markdown/quote.ts';
import { table } from './markdown/table.ts';
import { formatLoss, formatScore, formatUsd } from './numbers.ts';

const MAX_ENTRIES = 20;
const MAX_TEXT = 200;
const STATE_LINE = /^<!-- fine-tune-results ([\w-]+) -->$/;

/** One run's result, short enough to be carried along in the comment. */
export interface HistoryEntry {
  /** Run and attempt: an update of the same run replaces its entry. */
  readonly key: string;
  readonly url: string;
  readonly commit: string;
  readonly outcome: string;
  readonly model: string | null;
  readonly loss: number | null;
  readonly score: number | null;
  readonly costUsd: number | null;
}

/**
 * Results that an earlier comment body holds in its last line, newest first. What strangers wrote stands above, inside
 * of tables and fences, and never is the last line; a body without that line, or with a broken one, has no results.
 */
export function readHistory(body: string): HistoryEntry[] {
  const match = STATE_LINE.exec(body.trimEnd().split('\n').at(-1) ?? '');
  if (match?.[1] === undefined) return [];
  try {
    const parsed = asArray(JSON.parse(Buffer.from(match[1], 'base64url').toString())) ?? [];
    return parsed
      .map(readEntry)
      .filter((entry) => entry !== null)
      .slice(0, MAX_ENTRIES);
  } catch {
    return [];
  }
}

/** The results with this run's entry in front, in place of an older one of the same run. */
export function addToHistory(earlier: readonly HistoryEntry[], current: HistoryEntry): HistoryEntry[] {
  return [shortenEntry(current), ...earlier.filter(({ key }) => key !== current.key)].slice(0, MAX_ENTRIES);
}

/** The hidden last line. */
export function writeHistory(entries: readonly HistoryEntry[]): string {
  return `<!-- fine-tune-results ${Buffer.from(JSON.stringify(entries)).toString('base64url')} -->`;
}

/** Earlier results as a folded table; empty where there are none. */
export function showHistory(entries: readonly HistoryEntry[]): string {
  if (entries.length === 0) return '';
  const right = (title: string) => ({ title, align: 'right' as const });
  const rows = entries.map(({ url, commit, outcome, model, loss, score, costUsd }) => [
    link(nameCode(commit.slice(0, 7)), url),
    sentence(outcome),
    model === null ? '' : nameCode(model),
    loss === null ? '' : formatLoss(loss),
    score === null ? '' : formatScore(score),
    costUsd === null ? '' : formatUsd(costUsd),
  ]);
  const columns = ['Commit', 'Result', 'Model', right('Validation loss'), right('Score'), right('Cost')];
  return details(`Earlier results of this pull request (${entries.length})`, table(columns, rows));
}

function readEntry(value: unknown): HistoryEntry | null {
  const object = asObject(value);
  const text = (name: string) => asString(object?.[name])?.slice(0, MAX_TEXT) ?? null;
  const number = (name: string) => asFiniteNumber(object?.[name]) ?? null;
  const [key, url, commit, outcome] = [text('key'), text('url'), text('commit'), text('outcome')];
  if (key === null || url === null || commit === null || outcome === null) return null;
  return {
    key,
    url,
    commit,
    outcome,
    model: text('model'),
    loss: number('loss'),
    score: number('score'),
    costUsd: number('costUsd'),
  };
}

function shortenEntry(entry: HistoryEntry): HistoryEntry {
  return readEntry(entry) ?? entry;
}
