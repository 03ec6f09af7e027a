import type { EncodingName } from './tokens/encoding.ts';
import type { UploadSource } from '../provider/types.ts';

export type Level = 'error' | 'warning' | 'notice';
export type Method = 'supervised' | 'dpo' | 'reinforcement';
export type Format = 'chat' | 'completion' | 'text' | 'preference' | 'reinforcement';
export type SetRole = 'training' | 'validation' | 'test';

/** One thing found in the dataset. */
export interface Finding {
  /** Rule id in kebab-case, as in docs/rules.md. */
  readonly rule: string;
  readonly level: Level;
  /** Path relative to the workspace; null where the whole set is meant. */
  readonly file: string | null;
  /** Counted from 1; null where the file or set is meant. */
  readonly line: number | null;
  /** One line; quotes at most the offending key or 40 characters around the spot, never a credential. */
  readonly message: string;
}

/** All findings; beyond a budget they lie on disk and are read back as a stream. */
export interface FindingStore {
  readonly counts: Readonly<Record<Level, number>>;
  readonly byRule: ReadonlyMap<string, RuleTally>;
  /** In order of set, file and line. */
  all(): AsyncIterable<Finding>;
}

export interface RuleTally {
  readonly rule: string;
  readonly level: Level;
  /** Findings, and how often the thing stands in those lines in all (several e-mail addresses in one line). */
  readonly count: number;
  readonly occurrences: number;
  /** Of the first finding. */
  readonly message: string;
  /** Where it was found, ranges of lines folded together, cut after some dozens: `data/a.jsonl:3-7`. */
  readonly places: readonly {
    readonly file: string | null;
    readonly from: number | null;
    readonly to: number | null;
  }[];
}

export interface Distribution {
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly total: number;
  /** Counts of examples in `buckets.length` ranges of equal width on a log scale, and their upper bounds. */
  readonly histogram: readonly { readonly upTo: number; readonly count: number }[];
}

export interface DatasetFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly examples: number;
  readonly trackedByGit: boolean;
}

/** One side of the dataset after globs, joining, split and share. */
export interface SetReport {
  readonly role: SetRole;
  readonly files: readonly DatasetFile[];
  readonly examples: number;
  /** Billed tokens of each example, once. */
  readonly tokens: Distribution;
  /** Share of the tokens that stand in assistant messages (0–1). */
  readonly assistantShare: number;
  /** Exact, or the best documented estimate (tools, tool calls, images). */
  readonly tokensAreEstimated: boolean;
  readonly upload: UploadSource;
  /** Where the n-th example (from 1) of the uploaded bytes stands in the repository. */
  place(example: number): { readonly file: string; readonly line: number } | null;
  /** Roles, tools, lengths and answers of the examples, for the report and the diff. */
  readonly shape: SetShape;
  /** One row an example, in order. */
  readonly table: ExampleTable;
}

/**
 * The examples of a set as flat columns; rows at or over `length` are unused room. Equal hashes mean equal content
 * (64 bits, two words each: `content[2 * row]` and `content[2 * row + 1]`).
 */
export interface ExampleTable {
  readonly length: number;
  readonly content: Uint32Array;
  /** All that comes before the last answer. */
  readonly prompt: Uint32Array;
  /** The content with case and white space folded. */
  readonly folded: Uint32Array;
  /** One word each, 0 where there is none. */
  readonly answer: Uint32Array;
  readonly system: Uint32Array;
  readonly tools: Uint32Array;
  /** Billed tokens, once; 0 for a line that is no example. */
  readonly tokens: Uint32Array;
  /** Line in its file, from 1. */
  readonly line: Uint32Array;
  /** Bits of `FLAG`. */
  readonly flags: Uint16Array;
  /** Row of each file's first example, in the order of `files`. */
  readonly fileStarts: Uint32Array;
}

/** What is kept of an example besides its hashes, as bits of `ExampleTable.flags`. */
export const FLAG = {
  /** Not JSON, or not an object. */
  INVALID: 1,
  SYSTEM: 2,
  TOOLS: 4,
  IMAGES: 8,
  /** The answer is JSON. */
  ANSWER_JSON: 16,
  /** The answer is a text that is not JSON. */
  ANSWER_PROSE: 32,
  REFUSAL: 64,
  /** A credential or personal data was found: the row is never shown. */
  SENSITIVE: 128,
  /** The example has an answer to be trained on. */
  ANSWER: 256,
  /** Its token count is an estimate (tools, tool calls, images). */
  ESTIMATED: 512,
  /** The line is in another format than its file. */
  OTHER_FORMAT: 1024,
} as const;

export interface SetShape {
  /** Messages by role. */
  readonly roles: Readonly<Record<string, number>>;
  readonly withSystem: number;
  readonly withTools: number;
  readonly withImages: number;
  /** Calls by function name, at most 50 names. */
  readonly toolCalls: Readonly<Record<string, number>>;
}

/** What a job would bill, as far as it is known. */
export interface Bill {
  readonly encoding: EncodingName;
  /** null, or a sentence that says which encoding was assumed and why. */
  readonly encodingNote: string | null;
  readonly epochs: { readonly low: number; readonly high: number; readonly automatic: boolean };
  readonly tokensPerEpoch: number;
  /** Tokens billed over all epochs; from the lower and the upper number of epochs. */
  readonly billedTokens: { readonly low: number; readonly high: number };
  /** null where no price is known or the method is not billed by tokens. */
  readonly pricePerMillionTokensUsd: number | null;
  readonly costUsd: { readonly low: number; readonly high: number } | null;
  readonly standing: 'proven' | 'documented' | 'estimated' | 'unknown';
  /** Where the price and the rule come from, with the date. */
  readonly source: string;
  /** Sentences a reader should know (assumptions, what is not in the figure). */
  readonly notes: readonly string[];
}

export interface DatasetReport {
  readonly method: Method;
  readonly format: Format;
  readonly training: SetReport;
  readonly validation: SetReport | null;
  readonly test: SetReport | null;
  readonly findings: FindingStore;
  readonly bill: Bill;
}
