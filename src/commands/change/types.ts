import type { BaseFile } from '../../dataset/change/base-rows.ts';
import type { SetRole } from '../../dataset/types.ts';

/** The inputs that name the dataset's files, by set. */
export type NamedPatterns = Readonly<Record<SetRole, readonly string[]>>;

/** The repository that the dataset lies in. */
export interface Repository {
  /** Absolute. */
  readonly root: string;
  /** Of the workspace's paths: empty, or `folder/`. */
  readonly prefix: string;
}

/** The dataset's files as they were before the change, or why they cannot be had. Paths are the workspace's. */
export type BaseVersion =
  | { readonly commit: string; readonly files: readonly BaseFile[] }
  | { readonly unavailable: string };
