import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDataset } from '../../src/dataset/check-dataset.ts';
import type { DatasetCheck } from '../../src/dataset/dataset-check.ts';
import { readDatasetInputs } from '../../src/dataset/inputs.ts';
import { resolveSources } from '../../src/dataset/read/resolve-sources.ts';
import type { DatasetReport, Finding } from '../../src/dataset/types.ts';

/** A workspace with the files given, in a folder of its own. */
export function createWorkspace(files: Readonly<Record<string, string | Buffer>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'dataset-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  }
  return root;
}

export interface FilesCheck
  extends Partial<Omit<DatasetCheck, 'inputs' | 'sources' | 'workspace' | 'tempDir'>> {
  /** By the inputs' own names. */
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface Checked {
  readonly report: DatasetReport;
  readonly findings: readonly Finding[];
  readonly workspace: string;
}

/** Writes the files to a workspace and checks them: `train.jsonl` unless the inputs say otherwise. */
export async function checkFiles(
  files: Readonly<Record<string, string | Buffer>>,
  check: FilesCheck = {},
): Promise<Checked> {
  const workspace = createWorkspace(files);
  return checkWorkspace(workspace, check);
}

export async function checkWorkspace(workspace: string, check: FilesCheck = {}): Promise<Checked> {
  const given: Readonly<Record<string, string>> = { 'training-file': 'train.jsonl', ...check.inputs };
  const inputs = readDatasetInputs((name) => given[name] ?? '');
  const report = await checkDataset({
    method: 'supervised',
    model: 'gpt-4.1-mini',
    provider: {
      id: 'openai',
      title: 'OpenAI',
      capabilities: {
        formats: ['chat', 'completion', 'preference', 'reinforcement'],
        maxFileBytes: 512 * 2 ** 20,
        maxPartedBytes: 8 * 2 ** 30,
      },
    },
    grader: null,
    testIsEvaluated: false,
    billing: { epochs: null, evaluations: null, pricePerMillionTokensUsd: null },
    today: '2026-11-28',
    workerUrl: null,
    ...check,
    inputs,
    sources: await resolveSources(inputs, workspace),
    workspace,
    tempDir: mkdtempSync(path.join(tmpdir(), 'runner-')),
  });
  return { report, findings: await Array.fromAsync(report.findings.all()), workspace };
}

/** Lines of a dataset. */
export function jsonl(...examples: readonly unknown[]): string {
  return examples.map((example) => `${JSON.stringify(example)}\n`).join('');
}

export function chat(question: string, answer: string, system?: string): object {
  const before = system === undefined ? [] : [{ role: 'system', content: system }];
  return {
    messages: [...before, { role: 'user', content: question }, { role: 'assistant', content: answer }],
  };
}

/** Sixty different chats that no rule finds anything in. */
export function chats(count = 60, seed = 'city'): object[] {
  return Array.from({ length: count }, (_, index) =>
    chat(
      `What is the capital of the ${seed} ${index}?`,
      `The capital of ${seed} ${index} is Town ${index * 7}.`,
    ),
  );
}

/** Every byte of an upload, or of a piece of it. */
export async function readUpload(
  upload: DatasetReport['training']['upload'],
  start = 0,
  end = upload.bytes,
): Promise<Buffer> {
  // Copied one by one: the buffers behind the chunks are used again.
  return Buffer.concat(await Array.fromAsync(upload.read(start, end), (chunk) => Buffer.from(chunk)));
}

export function places(findings: readonly Finding[], rule: string): string[] {
  return findings.filter((each) => each.rule === rule).map((each) => `${each.file}:${each.line}`);
}
