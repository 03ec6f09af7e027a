import type { RunContext, RunView } from '../report/view.ts';

/**
 * What the step has learned so far. Stations add to it the moment they know something; whatever ends the step,
 * the reports are made from what stands here.
 */
export class RunRecord {
  #view: RunView;

  constructor(command: string, run: RunContext, carried: RunView['carried']) {
    this.#view = {
      command,
      status: '',
      error: null,
      run,
      carried,
      provider: null,
      order: null,
      fingerprint: null,
      dataset: null,
      maxCostUsd: null,
      evaluationCostUsd: null,
      reuse: null,
      announcements: [],
      obstacles: [],
      job: null,
      jobs: [],
      fineTunedModel: null,
      progress: null,
      events: [],
      metrics: [],
      checkpoints: [],
      best: null,
      evaluation: null,
      gates: [],
      diff: null,
      ended: null,
      wandb: null,
      results: { artifactName: null, artifactId: null, artifactUrl: null, files: [] },
    };
  }

  get view(): RunView {
    return this.#view;
  }

  update(news: Partial<RunView>): void {
    this.#view = { ...this.#view, ...news };
  }
}
