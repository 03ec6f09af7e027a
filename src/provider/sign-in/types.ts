/** Fetches an id token of the workflow run for an audience. GitHub hands them out; who calls supplies it. */
export type GetIdToken = (audience: string) => Promise<string>;

/** A short-lived token as a token endpoint hands it out. */
export interface ExchangedToken {
  readonly token: string;
  /** Seconds it lives from now. */
  readonly expiresIn: number;
}
