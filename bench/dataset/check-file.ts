// Child process of the benchmarks: checks one file as `validate` does, and prints what that took.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import { readDatasetInputs } from '../../src/dataset/inputs.ts';
import { resolveSources } from '../../src/dataset/read/resolve-sources.ts';

const file = path.resolve(process.argv[2] ?? '');
const workspace = path.dirname(file);
const inputs = readDatasetInputs((name) => (name === 'training-file' ? path.basename(file) : ''));
const tempDir = mkdtempSync(path.join(tmpdir(), 'bench-runner-'));
const report = await checkDataset({
  inputs,
  sources: await resolveSources(inputs, workspace),
  workspace,
  tempDir,
  method: 'supervised',
  model: 'gpt-4.1-mini',
  provider: {
    id: 'openai',
    title: 'OpenAI',
    capabilities: { formats: ['chat'], maxFileBytes: 512 * 2 ** 20, maxPartedBytes: 8 * 2 ** 30 },
  },
  grader: null,
  testIsEvaluated: false,
  billing: { epochs: null, evaluations: null, pricePerMillionTokensUsd: null },
  today: '2026-11-28',
  workerUrl: new URL('../../src/dataset/pass/worker.ts', import.meta.url),
});
let findings = 0;
for await (const finding of report.findings.all()) findings += finding.line === null ? 0 : 1;
rmSync(tempDir, { recursive: true });
console.log(
  JSON.stringify({
    // Since the process began.
    ms: performance.now(),
    examples: report.training.examples,
    findings,
    // Of the whole process, its worker threads included; in MiB.
    peakMb: process.resourceUsage().maxRSS / 1024,
  }),
);
