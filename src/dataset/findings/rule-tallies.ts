import type { Finding, Level, RuleTally } from '../types.ts';

/** Ranges of lines kept for a rule: what a summary can show. */
const MAX_PLACES = 50;

interface OpenTally {
  level: Level;
  count: number;
  occurrences: number;
  message: string;
  places: { file: string | null; from: number | null; to: number | null }[];
}

/** Counts findings by level and rule, and folds neighbouring lines into ranges. */
export class RuleTallies {
  readonly counts: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  readonly #byRule = new Map<string, OpenTally>();

  /** @param occurrences how many times it stands in the line */
  add(finding: Finding, occurrences: number): void {
    this.counts[finding.level]++;
    let tally = this.#byRule.get(finding.rule);
    if (tally === undefined) {
      tally = { level: finding.level, count: 0, occurrences: 0, message: finding.message, places: [] };
      this.#byRule.set(finding.rule, tally);
    }
    tally.count++;
    tally.occurrences += occurrences;
    const { file, line } = finding;
    const last = tally.places.at(-1);
    if (last?.file === file && last.to !== null && (line === last.to + 1 || line === last.to)) {
      last.to = line;
    } else if (tally.places.length < MAX_PLACES) {
      tally.places.push({ file, from: line, to: line });
    }
  }

  byRule(): ReadonlyMap<string, RuleTally> {
    return new Map([...this.#byRule].map(([rule, tally]) => [rule, { rule, ...tally }]));
  }
}
