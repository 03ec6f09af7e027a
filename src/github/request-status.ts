/** The HTTP status of an error that Octokit threw; null for any other error. */
export function requestStatus(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}
