import type { EncodingName } from '../tokens/encoding.ts';
import type { CounterTables } from '../tokens/vocabulary.ts';
import type { CheckerSummary, RuleContext } from '../rules/types.ts';
import type { RuleId } from '../rules/rule-ids.ts';
import type { SetRole } from '../types.ts';
import type { Split } from './side.ts';

/** What every line is checked against; plain data, posted to each worker once. */
export interface PassSettings {
  readonly contexts: Readonly<Record<SetRole, RuleContext>>;
  /** Rules set to `off`: their findings are not even posted. */
  readonly off: readonly RuleId[];
  readonly encoding: EncodingName;
  readonly tables: CounterTables;
  /** Most tokens of an example that the model trains on; null where unknown. */
  readonly maxExampleTokens: number | null;
  /** Applies to the training files alone. */
  readonly split: Split;
}

/** One block of whole lines. */
export interface BlockJob {
  readonly role: SetRole;
  readonly buffer: ArrayBuffer;
  /** The lines stand in [start, end) of the buffer; a byte order mark before them is left out. */
  readonly start: number;
  readonly end: number;
  /** False in a file that is plainly of another format: its lines are hashed and counted, not held to the rules. */
  readonly holdToRules: boolean;
}

/** A finding of a line, the line counted from 0 within its block. */
export interface LineFinding {
  readonly rule: RuleId;
  readonly line: number;
  readonly message: string;
  readonly count: number;
}

/** Columns of one block's examples, in the order of its lines. Blank lines are no examples. */
export interface Rows {
  readonly count: number;
  /** Counted from 0 within the block. */
  readonly line: Uint32Array<ArrayBuffer>;
  /** [start, end) of each line's bytes within the buffer; null where nobody will copy them. */
  readonly span: Uint32Array<ArrayBuffer> | null;
  /** Two words each. */
  readonly content: Uint32Array<ArrayBuffer>;
  readonly prompt: Uint32Array<ArrayBuffer>;
  readonly folded: Uint32Array<ArrayBuffer>;
  /** One word each. */
  readonly answer: Uint32Array<ArrayBuffer>;
  readonly system: Uint32Array<ArrayBuffer>;
  readonly tools: Uint32Array<ArrayBuffer>;
  readonly tokens: Uint32Array<ArrayBuffer>;
  readonly assistantTokens: Uint32Array<ArrayBuffer>;
  readonly flags: Uint16Array<ArrayBuffer>;
  readonly side: Uint8Array<ArrayBuffer>;
}

/** Messages by role and calls by function, by side. */
export interface NameCounts {
  readonly roles: Readonly<Record<string, number>>;
  readonly calls: Readonly<Record<string, number>>;
}

export interface BlockResult {
  /** The job's buffer, handed back. */
  readonly buffer: ArrayBuffer;
  /** Line breaks, plus one where the block ends without. */
  readonly lines: number;
  readonly rows: Rows;
  readonly findings: readonly LineFinding[];
  /** First line with a carriage return before its line break, and how many there are. */
  readonly crlf: { readonly line: number; readonly count: number } | null;
  readonly names: readonly [training: NameCounts, validation: NameCounts];
}

/** Checks blocks, here or in worker threads. */
export interface Examiner {
  /** Blocks that may be under way at once. */
  readonly parallel: number;
  examine(job: BlockJob): Promise<BlockResult>;
  /** What each thread's checkers saw of a set, after its last block. */
  summaries(role: SetRole): Promise<readonly CheckerSummary[]>;
  close(): Promise<void>;
}
