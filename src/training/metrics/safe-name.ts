const MAX_STEM_LENGTH = 80;
/** Device names that Windows reserves whatever their extension, so that an artifact can be unpacked there. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A safe name for a provider's file: its base name, of plain characters alone, ending in `.csv`, numbered where it
 * is taken. The chosen name is added to `taken`, which holds lower case: some file systems know no other.
 */
export function chooseFileName(name: string, taken: Set<string>): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .normalize('NFC')
    .replace(/\.csv$/i, '')
    .replace(/[^\w.-]+/g, '_')
    .replace(/^[.-]+|\.+$/g, '')
    .slice(0, MAX_STEM_LENGTH);
  const stem =
    plain === '' || RESERVED.test(plain.toLowerCase().split('.')[0] ?? '')
      ? `result_${plain}`.replace(/_$/, '')
      : plain;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${stem}.csv` : `${stem}-${number}.csv`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
