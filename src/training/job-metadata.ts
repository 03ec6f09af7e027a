/** Where the job comes from; stands in its metadata, so that a person in the provider's console finds the run. */
export interface JobOrigin {
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  readonly workflow: string;
  /** Run id and attempt, as GitHub numbers them. */
  readonly run: string;
  readonly attempt: string;
}

/** The keys that the action writes itself; a user's map may not name them. */
export const RESERVED_METADATA = [
  'fingerprint',
  'repository',
  'commit',
  'workflow',
  'run',
  'attempt',
] as const;

/** OpenAI's specification: at most 16 pairs, 64 characters a key, 512 a value. Six pairs are the action's. */
export const MAX_USER_PAIRS = 10;
export const MAX_KEY_LENGTH = 64;
export const MAX_VALUE_LENGTH = 512;

/** The metadata of the job: the user's pairs and the action's six. Values over 512 characters are cut. */
export function buildJobMetadata(
  fingerprint: string,
  origin: JobOrigin,
  userPairs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const own = { fingerprint, ...pickOrigin(origin) };
  return Object.fromEntries(
    Object.entries({ ...userPairs, ...own })
      // Some providers refuse an empty value, and a run outside GitHub knows no workflow.
      .filter(([, value]) => value !== '')
      .map(([key, value]) => [key, value.slice(0, MAX_VALUE_LENGTH)]),
  );
}

/**
 * True where the job's metadata say that this run asked for it, in this attempt or in an earlier one: an earlier
 * attempt has ended, and what it left behind is nobody else's to tidy up.
 */
export function comesFrom(metadata: Readonly<Record<string, string>>, origin: JobOrigin): boolean {
  return (
    origin.run !== '' &&
    metadata.run === origin.run &&
    metadata.repository === origin.repository &&
    Number(metadata.attempt) <= Number(origin.attempt)
  );
}

function pickOrigin(origin: JobOrigin): JobOrigin {
  const { repository, commit, workflow, run, attempt } = origin;
  return { repository, commit, workflow, run, attempt };
}
