/** One measured figure of the benchmark, and whether it holds what the project promises. */
export interface BenchRow {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** As a reader says it: "≥ 30", "< 0.35"; null where the figure is for information. */
  readonly target: string | null;
  /** null where there is no target. */
  readonly ok: boolean | null;
}

export function atLeast(name: string, figure: number, unit: string, least: number): BenchRow {
  return { name, figure, unit, target: `≥ ${least}`, ok: figure >= least };
}

export function atMost(name: string, figure: number, unit: string, most: number): BenchRow {
  return { name, figure, unit, target: `≤ ${most}`, ok: figure <= most };
}

export function below(name: string, figure: number, unit: string, limit: number): BenchRow {
  return { name, figure, unit, target: `< ${limit}`, ok: figure < limit };
}

export function info(name: string, figure: number, unit: string): BenchRow {
  return { name, figure, unit, target: null, ok: null };
}

export function printRows(rows: readonly BenchRow[]): void {
  for (const row of rows) {
    const mark = row.ok === null ? ' ' : row.ok ? '✓' : '✗';
    const target = row.target === null ? '' : ` (${row.target})`;
    console.log(`${mark} ${row.name}: ${Number(row.figure.toPrecision(3))} ${row.unit}${target}`);
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ name, figure, unit, target, ok }) => {
    const met = ok === null ? '' : ok ? 'yes' : 'no';
    return `| ${name} | ${Number(figure.toPrecision(3))} ${unit} | ${target ?? ''} | ${met} |`;
  });
  return ['| | figure | target | met |', '|---|---:|---|---|', ...lines].join('\n');
}
