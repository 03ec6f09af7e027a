import { hasNoSecrets } from '../../github/spending-refusal.ts';
import { needsCredential } from '../../provider/catalog.ts';
import type { Step } from '../types.ts';
import { noteStatus } from './end-status.ts';

/**
 * True where a run on a fork's or Dependabot's pull request ends here, because GitHub hands it no secret and the
 * provider needs one. That is no failure: the dataset was checked, and one notice says why training did not start.
 */
export function stopsForLackOfSecrets(step: Step): boolean {
  const { inputs, context, log, record } = step;
  const hasCredential = inputs.provider.apiKey !== null;
  if (hasCredential || !needsCredential(inputs.provider.id) || !hasNoSecrets(context)) return false;
  const who = context.isDependabot ? 'Dependabot’s pull requests' : 'pull requests from forks';
  const reason = `GitHub hands no secrets to ${who}, and the provider needs one. The dataset was checked; a maintainer can train from a trusted branch.`;
  log.notice(`Training was skipped: ${reason}`);
  noteStatus(step, 'skipped');
  record.update({ obstacles: [reason] });
  return true;
}
