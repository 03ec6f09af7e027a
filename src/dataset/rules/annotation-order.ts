import type { Finding, Level } from '../types.ts';

interface Chosen {
  readonly limit: number;
  readonly first: Map<string, Finding>;
  readonly rest: Finding[];
  count: number;
}

/**
 * Chooses the findings to annotate: one of each rule first, then the rest in their order. Feed it every finding once
 * (it keeps a few dozen), then ask.
 *
 * @param roomFor how many of a level will be shown; one is chosen in any case, to say how many more there are
 */
export function createAnnotationChoice(roomFor: (level: Level) => number) {
  const levels = new Map<Level, Chosen>();

  function add(finding: Finding): void {
    let level = levels.get(finding.level);
    if (level === undefined) {
      const limit = Math.max(1, roomFor(finding.level));
      levels.set(finding.level, (level = { limit, first: new Map(), rest: [], count: 0 }));
    }
    const { limit } = level;
    level.count++;
    if (level.first.size < limit && !level.first.has(finding.rule)) level.first.set(finding.rule, finding);
    else if (level.rest.length < limit) level.rest.push(finding);
  }

  /**
   * @param where names the complete list, for the end of "12 more findings: see …"
   */
  function choose(where: string): Finding[] {
    const chosen: Finding[] = [];
    for (const name of ['error', 'warning', 'notice'] as const) {
      const level = levels.get(name);
      if (level === undefined) continue;
      const shown = [...level.first.values(), ...level.rest].slice(0, level.limit);
      const last = shown.at(-1);
      const hidden = level.count - shown.length;
      if (hidden > 0 && last !== undefined) {
        const more = `${hidden} more ${hidden === 1 ? name : `${name}s`}: see ${where}`;
        shown[shown.length - 1] = { ...last, message: `${last.message} (${more})` };
      }
      chosen.push(...shown);
    }
    return chosen;
  }

  return { add, choose };
}
