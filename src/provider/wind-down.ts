/** What a provider has announced about the end of training or of models. The provider refuses, never this table: it only warns. */
export interface WindDown {
  /** The first day on which no new job can be created, YYYY-MM-DD. */
  readonly jobsClose: string;
  /** Base models and the day on which they, and what was trained from them, stop answering. */
  readonly models: readonly { readonly name: string; readonly shutdown: string }[];
  /** One sentence for refusals. */
  readonly sentence: string;
}

/** Announced on OpenAI's deprecations page (developers.openai.com/api/docs/deprecations), read July and October 2026. */
export const OPENAI_WIND_DOWN: WindDown = {
  jobsClose: '2027-01-06',
  models: [
    { name: 'gpt-4o-2024-08-06', shutdown: '2027-01-14' },
    { name: 'gpt-4o-2024-11-20', shutdown: '2027-01-14' },
    { name: 'gpt-4o-mini-2024-07-18', shutdown: '2027-01-14' },
    { name: 'gpt-4.1-2025-04-14', shutdown: '2027-01-14' },
    { name: 'gpt-4.1-mini-2025-04-14', shutdown: '2027-01-14' },
    { name: 'gpt-4.1-nano-2025-04-14', shutdown: '2026-10-23' },
    { name: 'gpt-3.5-turbo-0125', shutdown: '2026-10-23' },
    { name: 'gpt-3.5-turbo-1106', shutdown: '2026-09-28' },
    { name: 'gpt-4-0613', shutdown: '2026-10-23' },
    { name: 'o4-mini-2025-04-16', shutdown: '2026-10-23' },
    { name: 'babbage-002', shutdown: '2026-09-28' },
    { name: 'davinci-002', shutdown: '2026-09-28' },
  ],
  sentence:
    'OpenAI is closing fine-tuning: since 2026-05-07 organizations that never used it, since 2026-07-02 those without recent use of a fine-tuned model, and from 2027-01-06 everybody can create no new jobs.',
};
