import type { FindingPlace, FindingSink } from '../findings/finding-log.ts';
import { FLAG, type SetRole, type SetShape } from '../types.ts';
import { NameTally } from './name-tally.ts';
import { SIDE } from './side.ts';
import type { SideWriter } from './side-writer.ts';
import { TableBuilder } from './table-builder.ts';
import type { BlockResult } from './types.ts';

/** What one side of a set adds up to. */
export interface SideTotals {
  readonly table: TableBuilder;
  readonly names: NameTally;
  assistantTokens: number;
  tokens: number;
  withSystem: number;
  withTools: number;
  withImages: number;
  estimated: boolean;
}

export function newTotals(): SideTotals {
  return {
    table: new TableBuilder(),
    names: new NameTally(),
    assistantTokens: 0,
    tokens: 0,
    withSystem: 0,
    withTools: 0,
    withImages: 0,
    estimated: false,
  };
}

/** Where the results of one file's blocks go, in the order of its lines. */
export interface FileCollector {
  readonly role: SetRole;
  readonly place: { readonly index: number; readonly path: string };
  readonly sides: readonly [training: SideTotals, validation: SideTotals];
  readonly writers: readonly [SideWriter, SideWriter] | null;
  readonly sink: FindingSink;
  /** Lines of the file that were collected so far. */
  lines: number;
  examples: number;
  crlf: { line: number; count: number } | null;
}

/** Merges one block's result; blocks must come in order. */
export async function collectBlock(result: BlockResult, into: FileCollector): Promise<void> {
  const firstLine = into.lines + 1;
  const { rows } = result;
  for (const finding of result.findings) {
    const place: FindingPlace = { role: into.role, file: into.place, line: firstLine + finding.line };
    into.sink(finding.rule, finding.message, place, finding.count);
  }
  const bytes = new Uint8Array(result.buffer);
  for (let row = 0; row < rows.count; row++) {
    const side = rows.side[row] as number;
    const totals = side === SIDE.DROPPED ? undefined : into.sides[side];
    if (totals === undefined) continue;
    totals.table.add(rows, row, firstLine);
    addTotals(
      totals,
      rows.flags[row] as number,
      rows.tokens[row] as number,
      rows.assistantTokens[row] as number,
    );
    const writer = into.writers?.[side];
    if (writer !== undefined && rows.span !== null) {
      await writer.write(bytes.subarray(rows.span[row * 2], rows.span[row * 2 + 1]));
    }
  }
  into.sides[0].names.merge(result.names[0]);
  into.sides[1].names.merge(result.names[1]);
  if (result.crlf !== null) {
    into.crlf ??= { line: firstLine + result.crlf.line, count: 0 };
    into.crlf.count += result.crlf.count;
  }
  into.lines += result.lines;
  into.examples += rows.count;
}

function addTotals(totals: SideTotals, flags: number, tokens: number, assistantTokens: number): void {
  totals.tokens += tokens;
  totals.assistantTokens += assistantTokens;
  if ((flags & FLAG.SYSTEM) !== 0) totals.withSystem++;
  if ((flags & FLAG.TOOLS) !== 0) totals.withTools++;
  if ((flags & FLAG.IMAGES) !== 0) totals.withImages++;
  if ((flags & FLAG.ESTIMATED) !== 0) totals.estimated = true;
}

export function shapeOf(totals: SideTotals): SetShape {
  const { roles, calls } = totals.names.counts();
  return {
    roles,
    withSystem: totals.withSystem,
    withTools: totals.withTools,
    withImages: totals.withImages,
    toolCalls: calls,
  };
}
