import { idFrom } from '../../store/new-id.ts';
import type { Observation } from '../../training/observe.ts';
import { checkpointSteps } from '../common/models.ts';
import type { World } from '../common/world.ts';
import { resultCsv } from './metrics.ts';
import type { Traits } from './traits.ts';

export interface MadeFile {
  readonly filename: string;
  readonly bytes: Buffer;
  readonly madeMs: number;
}

/** A file that a succeeded job has made: computed when it is asked for, kept nowhere. */
export function findMadeFile(world: World, traits: Traits, id: string): MadeFile | undefined {
  for (const seen of world.jobs.list()) {
    if (seen.phase !== 'succeeded') continue;
    if (traits.resultFile !== 'none' && resultFileId(seen.job.id) === id) return resultFile(seen, traits);
    for (const step of traits.weightFiles.length > 0 ? checkpointSteps(seen, traits.keptCheckpoints) : []) {
      const name = traits.weightFiles.find((candidate) => weightFileId(seen.job.id, step, candidate) === id);
      if (name === undefined) continue;
      const bytes = Buffer.from(`simulated weights of ${seen.job.id} after step ${step}\n`);
      return { filename: `checkpoint-${step}/${name}`, bytes, madeMs: seen.endMs };
    }
  }
  return undefined;
}

export function resultFileId(jobId: string): string {
  return idFrom('file-', [jobId, 'results'], 22);
}

export function weightFileId(jobId: string, step: number, name: string): string {
  return idFrom('file-', [jobId, step, name], 22);
}

function resultFile(seen: Observation, traits: Traits): MadeFile {
  const csv = resultCsv(seen);
  const plain = traits.resultFile === 'plain';
  return {
    filename: plain ? 'results.csv' : 'step_metrics.csv',
    // The real service answers the CSV as base64 text, Azure as it is.
    bytes: Buffer.from(plain ? csv : Buffer.from(csv).toString('base64')),
    madeMs: seen.endMs,
  };
}
