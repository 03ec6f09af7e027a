import type { PlacedFinding } from './finding-run.ts';

/** Merges runs that are each in order of set, file and line; what stands at the same place keeps the runs' order. */
export async function* mergeRuns(
  runs: readonly AsyncGenerator<PlacedFinding>[],
): AsyncGenerator<PlacedFinding> {
  try {
    const heads: { placed: PlacedFinding; run: AsyncGenerator<PlacedFinding> }[] = [];
    for (const run of runs) {
      const first = await run.next();
      if (first.done !== true) heads.push({ placed: first.value, run });
    }
    while (heads.length > 0) {
      let least = 0;
      for (let index = 1; index < heads.length; index++) {
        if (isBefore(heads[index]?.placed, heads[least]?.placed)) least = index;
      }
      const head = heads[least];
      if (head === undefined) return;
      yield head.placed;
      const next = await head.run.next();
      if (next.done === true) heads.splice(least, 1);
      else head.placed = next.value;
    }
  } finally {
    // Whoever stops reading early must not leave files open.
    await Promise.all(runs.map((run) => run.return(undefined)));
  }
}

function isBefore(a: PlacedFinding | undefined, b: PlacedFinding | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.set !== b.set) return a.set < b.set;
  if (a.fileIndex !== b.fileIndex) return a.fileIndex < b.fileIndex;
  return (a.finding.line ?? 0) < (b.finding.line ?? 0);
}
