import { blocks } from './blocks.ts';

/** A part of a report that may have to make room. */
export interface Section {
  /** For the sentence that says what was left out: "events". */
  readonly name: string;
  /** 0 is never dropped; the higher, the earlier it makes room. */
  readonly rank: number;
  /** From the fullest to the shortest wording, each complete in itself: a table is shortened by its maker, never cut. */
  readonly wordings: readonly string[];
}

export interface Budget {
  readonly max: number;
  readonly measure: (text: string) => number;
}

/** GitHub refuses a step's summary over 1 MiB (runner, FileCommandManager.cs); some room is left for what others append. */
export const SUMMARY_BUDGET: Budget = { max: 1_048_576 - 16_384, measure: (text) => Buffer.byteLength(text) };

/** GitHub refuses a comment over 65,536 characters; 512 are left for the hidden marker in its first line. */
export const COMMENT_BUDGET: Budget = { max: 65_536 - 512, measure: (text) => text.length };

/**
 * The sections in their order, in the fullest wording that fits. The highest rank makes room first: all sections
 * shrink to their shortest wording before one is dropped. What was shortened or left out is said at the end.
 */
export function fit(sections: readonly Section[], budget: Budget, where: string): string {
  const level = sections.map(() => 0);
  const write = () => {
    const parts = sections.map((section, index) => section.wordings[level[index] ?? 0] ?? '');
    return blocks(...parts, roomNote(sections, level, where));
  };

  let text = write();
  const byRank = sections
    .map((section, index) => ({ section, index }))
    .sort((a, b) => b.section.rank - a.section.rank);
  for (const last of [1, 0]) {
    for (const { section, index } of byRank) {
      const deepest = section.rank === 0 ? section.wordings.length - 1 : section.wordings.length - last;
      while (budget.measure(text) > budget.max && (level[index] ?? 0) < deepest) {
        level[index] = (level[index] ?? 0) + 1;
        text = write();
      }
    }
  }
  return text;
}

function roomNote(sections: readonly Section[], level: readonly number[], where: string): string | null {
  const of = (test: (section: Section, at: number) => boolean) =>
    sections.filter((section, index) => test(section, level[index] ?? 0)).map((section) => section.name);
  const dropped = of((section, at) => at >= section.wordings.length);
  const shortened = of((section, at) => at > 0 && at < section.wordings.length);
  if (dropped.length + shortened.length === 0) return null;
  const parts = [
    dropped.length > 0 ? `left out: ${dropped.join(', ')}` : '',
    shortened.length > 0 ? `shortened: ${shortened.join(', ')}` : '',
  ].filter((part) => part !== '');
  return `<sub>GitHub limits the length of this text; ${parts.join('; ')}. Everything is in ${where}.</sub>`;
}
