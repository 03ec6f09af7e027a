import { parse } from 'csv-parse/sync';
import { hasValues, rowFromMetrics } from './from-numbers.ts';
import type { MetricRow } from './table.ts';

/** A result file as plain CSV, and the metrics that its rows tell. */
export interface ResultFile {
  /** The CSV's own bytes: decoded where they came as base64, otherwise untouched. */
  readonly csv: Buffer;
  /** In the file's order, one for each row that names its step; empty where the file is no table of metrics. */
  readonly rows: readonly MetricRow[];
}

/** Only this many characters are looked at to tell base64 from CSV. */
const PROBE_LENGTH = 4_096;

/**
 * Decodes a provider's result file and reads its metrics by the names in its header, whichever family it is of: today's,
 * the legacy one, Azure's, or that of reinforcement, whose rewards are no losses and leave those cells empty.
 * Never throws: a file that is no CSV keeps its bytes and has no rows.
 */
export function readResultFile(bytes: Buffer): ResultFile {
  const csv = decodeBase64(bytes) ?? bytes;
  return { csv, rows: parseMetrics(csv) };
}

/** The decoded bytes where the file is base64 text, as OpenAI sends it; null where it is not. */
function decodeBase64(bytes: Buffer): Buffer | null {
  // A CSV has a comma or a line break early on; base64 has neither before its end, though some wrap it at 76.
  const probe = bytes
    .subarray(0, PROBE_LENGTH)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  if (!/^[A-Za-z0-9+/\r\n]+={0,2}\s*$/.test(probe)) return null;
  const text = bytes
    .toString('latin1')
    .replace(/\s+/g, '')
    .replace(/^\u00ef\u00bb\u00bf/, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 === 1) return null;
  const decoded = Buffer.from(text, 'base64');
  // What decodes to something else than a table was not meant to be decoded.
  return /^(\u00ef\u00bb\u00bf)?[\w"/ ]+[,\t]/.test(decoded.subarray(0, PROBE_LENGTH).toString('latin1'))
    ? decoded
    : null;
}

function parseMetrics(csv: Buffer): readonly MetricRow[] {
  let lines: Record<string, string>[];
  try {
    lines = parse(csv, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch {
    return [];
  }
  return lines.map((line) => rowFromMetrics(readNumbers(line))).filter((row) => row !== null);
}

/** `7e-05`, `0.0` and `1` are numbers; empty, `N/A`, `nan` and the like are no value. */
function readNumbers(line: Readonly<Record<string, string>>): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const [name, cell] of Object.entries(line)) {
    if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell)) numbers[name] = Number(cell);
  }
  return numbers;
}

/** Whether the rows tell anything that a curve could be drawn from. */
export function tellsMetrics(rows: readonly MetricRow[]): boolean {
  return rows.some(hasValues);
}
