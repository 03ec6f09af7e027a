export type Alignment = 'left' | 'right' | 'center';

export interface Column {
  readonly title: string;
  readonly align?: Alignment;
}

const RULES: Readonly<Record<Alignment, string>> = { left: ':---', right: '---:', center: ':---:' };

/** A GitHub table. Titles and cells are finished Markdown: what strangers wrote has gone through `untrusted/` before. */
export function table(columns: readonly (Column | string)[], rows: readonly (readonly string[])[]): string {
  const full = columns.map((column) => (typeof column === 'string' ? { title: column } : column));
  const lines = [
    full.map((column) => column.title),
    full.map((column) => RULES[column.align ?? 'left']),
    ...rows.map((row) => full.map((_, index) => row[index] ?? '')),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * Two columns for facts that are read one by one; the first fact is the heading, for a GitHub table must have one.
 * Rows with an empty value are left out.
 */
export function facts(rows: readonly (readonly [name: string, value: string | null])[]): string {
  const known = rows.filter((row): row is readonly [string, string] => row[1] !== null && row[1] !== '');
  const [heading, ...others] = known;
  return heading === undefined
    ? ''
    : table(
        heading,
        others.map(([name, value]) => [`**${name}**`, value]),
      );
}
