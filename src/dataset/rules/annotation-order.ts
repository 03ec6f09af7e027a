import type { Finding, Level } from '../types.ts';

/** GitHub shows this many annotations of each type for a step. */
export const ANNOTATIONS_PER_LEVEL = 10;

/**
 * Chooses the findings to annotate: of each level at most `limit`, one of each rule first, then the rest in their
 * order. Feed it every finding once (it keeps a few dozen), then ask.
 */
export function createAnnotationChoice(limit = ANNOTATIONS_PER_LEVEL) {
  const levels = new Map<Level, { first: Map<string, Finding>; rest: Finding[]; count: number }>();

  function add(finding: Finding): void {
    let level = levels.get(finding.level);
    if (level === undefined) levels.set(finding.level, (level = { first: new Map(), rest: [], count: 0 }));
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
      const shown = [...level.first.values(), ...level.rest].slice(0, limit);
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
