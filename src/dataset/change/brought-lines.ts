import type { RuleId } from '../rules/rule-ids.ts';
import type { Comparison } from './compare-rows.ts';
import type { FileShape, ShapeRule } from './file-shapes.ts';
import type { RowColumns } from './row-columns.ts';

/** Rules about what two rows have in common: either of them may be the old one, and the other what the change brought. */
const RELATIONS: ReadonlySet<string> = new Set<RuleId>([
  'duplicate-example',
  'near-duplicate',
  'conflicting-answers',
  'training-in-validation',
  'prompt-in-validation',
  'training-in-test',
  'prompt-in-test',
]);

export type LinesByFile = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Whether a change brought a finding: it stands on a line that is new, or it says that a line has something in common
 * with another, and one of the two came with the change. So an old training row that is copied into the test file is
 * found, although the finding stands on the old row. What belongs to no row counts where the old file had less of it.
 * To be asked once for each finding, in their order.
 */
export function createBroughtCheck({
  fresh,
  shapeOf,
  unknown,
  after,
  comparison,
}: {
  readonly fresh: LinesByFile;
  /** The old shape of what a file is now. */
  readonly shapeOf: (file: string) => FileShape;
  /** Files that could not be compared: all that stands there counts. */
  readonly unknown: ReadonlySet<string>;
  readonly after: RowColumns;
  readonly comparison: Comparison;
}): (rule: string, file: string, line: number) => boolean {
  let related: LinesByFile | null = null;
  const seen = new Map<string, number>();
  /** How often the rule was asked about for the file, this time included. */
  const ask = (rule: ShapeRule, file: string): number => {
    const count = (seen.get(`${rule} ${file}`) ?? 0) + 1;
    seen.set(`${rule} ${file}`, count);
    return count;
  };
  return (rule, file, line) => {
    if (unknown.has(file)) return true;
    // The old one may be as long and quite another: nobody looked into either.
    if (rule === ('line-too-long' satisfies RuleId)) return true;
    if (rule === 'blank-line' || rule === 'byte-order-mark' || rule === 'crlf')
      return ask(rule, file) > shapeOf(file)[rule];
    if (fresh.get(file)?.has(line) === true) return true;
    if (!RELATIONS.has(rule)) return false;
    related ??= relatedLines(after, comparison);
    return related.get(file)?.has(line) ?? false;
  };
}

/** Lines whose content or prompt is that of a row which came, moved or stands more often than before. */
function relatedLines(after: RowColumns, comparison: Comparison): LinesByFile {
  const { added, changed, moved, leaks, duplicates } = comparison;
  const came = [...added, ...leaks, ...duplicates, ...[...changed, ...moved].map((pair) => pair.after)];
  const contents = new Set(came.map((row) => row.content));
  const prompts = new Set(came.map((row) => row.prompt).filter((prompt) => prompt !== 0n));
  const lines = new Map<string, Set<number>>();
  for (let index = 0; index < after.length; index += 1) {
    const { content, prompt, at } = after.at(index);
    if (!contents.has(content) && !prompts.has(prompt)) continue;
    const known = lines.get(at.path);
    if (known) known.add(at.line);
    else lines.set(at.path, new Set([at.line]));
  }
  return lines;
}
