import type { RunView } from '../view.ts';

export type Mood = 'good' | 'bad' | 'going' | 'neutral';

export interface State {
  readonly mood: Mood;
  readonly icon: string;
  readonly title: string;
}

const STATES: Readonly<Record<string, readonly [Mood, string, string]>> = {
  validating_files: ['going', '⏳', 'The provider is checking the files'],
  queued: ['going', '⏳', 'Waiting in the provider’s queue'],
  running: ['going', '⏳', 'Training'],
  paused: ['neutral', '⏸️', 'Training is paused'],
  succeeded: ['good', '✅', 'The fine-tuned model is ready'],
  failed: ['bad', '❌', 'Training failed'],
  cancelled: ['bad', '🚫', 'Training was cancelled'],
  valid: ['good', '✅', 'The dataset is valid'],
  invalid: ['bad', '❌', 'The dataset has errors'],
  'over-budget': ['bad', '💸', 'Stopped before spending: over budget'],
  refused: ['bad', '❌', 'The provider would not create the job'],
  'not-found': ['bad', '❓', 'No such job'],
  planned: ['good', '📝', 'Plan: nothing was uploaded or created'],
  evaluated: ['good', '✅', 'Evaluated'],
  deleted: ['good', '🗑️', 'Deleted'],
  listed: ['neutral', '📋', 'Jobs'],
  skipped: ['neutral', '⏭️', 'Training was skipped'],
};

/** How the run stands, in a few words: the status, unless a gate or a timeout made the step fail with a good status. */
export function stateOf(view: RunView): State {
  if (view.status === 'succeeded' && view.gates.some((gate) => !gate.passed)) {
    return { mood: 'bad', icon: '❌', title: 'Trained, but the evaluation gate was missed' };
  }
  if (view.status === 'evaluated' && view.gates.some((gate) => !gate.passed)) {
    return { mood: 'bad', icon: '❌', title: 'The evaluation gate was missed' };
  }
  if (view.status === 'planned' && view.obstacles.length > 0) {
    return { mood: 'bad', icon: '✋', title: 'Plan: this job would be stopped' };
  }
  if (view.ended !== null && view.job?.finished !== true) {
    return {
      mood: view.error === null ? 'going' : 'bad',
      icon: '⏳',
      title: 'Still training: this step let go of the job',
    };
  }
  if (view.status === '' && view.error !== null) return { mood: 'bad', icon: '❌', title: 'The step failed' };
  if (view.status === 'invalid' && view.dataset?.findings.counts.error === 0) {
    return { mood: 'bad', icon: '❌', title: 'The dataset has warnings, which `fail-on` forbids' };
  }
  const [mood, icon, title] = STATES[view.status] ?? ['going', '⏳', 'The job is in a state of its own'];
  const failed = view.error !== null && mood === 'good';
  return failed ? { mood: 'bad', icon: '❌', title: `${title}, but the step failed` } : { mood, icon, title };
}
