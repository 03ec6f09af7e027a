import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finishedRun, runningRun } from '../../__tests__/report/believable.ts';
import { buildComment } from '../../src/report/comment.ts';
import { buildSummary } from '../../src/report/summary.ts';
import { drawLossSvg } from '../../src/report/svg/loss-svg.ts';
import { MODEL } from '../../__tests__/report/views.ts';

/** Writes the reports of a believable run, to be looked at: `node scripts/render/samples.ts <folder>`. */
const folder = process.argv[2] ?? 'build/samples';
await mkdir(folder, { recursive: true });

const running = buildComment(runningRun());
const earlier = buildComment(
  finishedRun({ run: { ...finishedRun().run, runId: '9870000000', commit: 'c0ffee1234567890' } }),
);
await writeFile(path.join(folder, 'summary.md'), buildSummary(finishedRun()));
await writeFile(path.join(folder, 'comment-running.md'), running);
await writeFile(path.join(folder, 'comment-final.md'), buildComment(finishedRun(), earlier));
await writeFile(path.join(folder, 'loss.svg'), drawLossSvg(finishedRun().metrics, MODEL, 3) ?? '');
