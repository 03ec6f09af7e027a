import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readEpochs } from '../../provider/hyperparameters.ts';
import { buildComment } from '../../report/comment.ts';
import { buildManifest, type ManifestFile } from '../../report/manifest.ts';
import { buildModelCard } from '../../report/model-card.ts';
import { drawLossSvg } from '../../report/svg/loss-svg.ts';
import type { Step } from '../types.ts';

/** The files that are made from everything known, at the end. A command that only looks leaves none. */
export async function writeReports({ record, results, inputs }: Step): Promise<void> {
  const { view } = record;
  const { job } = view;
  const epochs = job === null ? null : readEpochs(job.hyperparameters);
  const svg = drawLossSvg(view.metrics, view.fineTunedModel ?? job?.id ?? '', epochs);
  if (svg !== null) results.write('loss.svg', svg);
  if (!['train', 'plan', 'validate', 'follow', 'evaluate'].includes(inputs.command)) return;
  results.write('comment.md', buildComment(view));
  if (job === null) return;
  if (view.fineTunedModel !== null) results.write('model-card.md', buildModelCard(view));
  results.write('manifest.json', `${JSON.stringify(buildManifest(view, await digests(results)), null, 2)}\n`);
}

/** What the manifest vouches for: every file written so far, by its digest. */
async function digests(results: Step['results']): Promise<ManifestFile[]> {
  const files: ManifestFile[] = [];
  for (const name of results.files) {
    const hash = createHash('sha256');
    // As a stream: the list of findings may be larger than the memory.
    await pipeline(createReadStream(join(results.path, name)), hash);
    files.push({ name, sha256: hash.digest('hex') });
  }
  return files;
}
