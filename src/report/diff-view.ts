/** What a pull request does to the dataset, as far as people are shown it. */
export interface DiffView {
  /** The base in words: a branch or a short commit. */
  readonly base: string;
  /** null, or why there is no comparison and what to do: "set fetch-depth: 0". */
  readonly unavailable: string | null;
  readonly counts: DiffCounts;
  readonly examples: Change<number>;
  readonly tokens: Change<number>;
  /** Upper bound of the estimate; null where no price is known. */
  readonly costUsd: Change<number> | null;
  /** Notable shifts of roles, tools, lengths and answers, in words. */
  readonly shifts: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** Rows that may be shown, at most ten of each kind. */
  readonly rows: Readonly<Record<DiffKind, readonly DiffRow[]>>;
  /** Rows that `show-examples` withholds. */
  readonly withheld: number;
}

export type DiffKind = 'added' | 'removed' | 'changed' | 'moved' | 'leaks';

export interface DiffCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Between training and validation. */
  readonly moved: number;
  /** Training examples that newly stand in validation or test as well. */
  readonly leaks: number;
  /** Duplicates that the change introduces. */
  readonly duplicates: number;
}

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface DiffRow {
  readonly place: { readonly file: string; readonly line: number } | null;
  readonly prompt: string;
  /** The answer before; null for an added row. */
  readonly before: string | null;
  /** The answer after; null for a removed row. */
  readonly after: string | null;
}
