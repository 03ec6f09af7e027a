import { safeFileName } from '../../untrusted/safe-file-name.ts';

/**
 * A safe name for a provider's file: its base name, of plain characters alone, ending in `.csv`, numbered where it
 * is taken. The chosen name is added to `taken`, which holds lower case: some file systems know no other.
 */
export function chooseFileName(name: string, taken: Set<string>): string {
  const stem = safeFileName(name).replace(/\.csv$/i, '') || 'result';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${stem}.csv` : `${stem}-${number}.csv`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
