import type { RuleId } from '../rules/rule-ids.ts';
import type { RuleLevels } from '../rules/types.ts';
import type { Finding, FindingStore, SetRole } from '../types.ts';
import { FindingRun, type PlacedFinding } from './finding-run.ts';
import { FindingSpace } from './finding-space.ts';
import { mergeRuns } from './merge-runs.ts';
import { RuleTallies } from './rule-tallies.ts';

/** Where a finding belongs. */
export interface FindingPlace {
  readonly role: SetRole;
  /** Index of the file within its set and its path; null where the whole set is meant. */
  readonly file: { readonly index: number; readonly path: string } | null;
  /** Counted from 1; null where the file or set is meant. */
  readonly line: number | null;
}

/** Takes findings of one kind in the order of the dataset. */
export type FindingSink = (rule: RuleId, message: string, place: FindingPlace, occurrences?: number) => void;

const ORDER: Readonly<Record<SetRole, number>> = { training: 0, validation: 1, test: 2 };

/**
 * Gathers findings at their levels. Whoever finds things in another order than the lines' (a rule over the whole
 * set, a file's own findings) opens a run of its own; the runs are merged when they are read.
 */
export class FindingLog {
  readonly #levels: RuleLevels;
  readonly #space: FindingSpace;
  readonly #runs: FindingRun[] = [];
  readonly #tallies = new RuleTallies();

  constructor(levels: RuleLevels, folder: string, budget?: number) {
    this.#levels = levels;
    this.#space = new FindingSpace(folder, budget);
  }

  /** A sink for findings that come in order of set, file and line. */
  openRun(): FindingSink {
    const run = new FindingRun(this.#space);
    this.#runs.push(run);
    return (rule, message, place, occurrences = 1) => {
      const level = this.#levels[rule];
      if (level === 'off') return;
      const finding: Finding = { rule, level, file: place.file?.path ?? null, line: place.line, message };
      this.#tallies.add(finding, occurrences);
      run.add({ set: ORDER[place.role], fileIndex: place.file?.index ?? -1, finding });
    };
  }

  /** Ends the gathering. */
  close(): FindingStore {
    for (const run of this.#runs) run.close();
    const runs = this.#runs;
    return {
      counts: { ...this.#tallies.counts },
      byRule: this.#tallies.byRule(),
      all: () => findingsOf(mergeRuns(runs.map((run) => run.read()))),
    };
  }
}

async function* findingsOf(placed: AsyncIterable<PlacedFinding>): AsyncGenerator<Finding> {
  for await (const { finding } of placed) yield finding;
}
