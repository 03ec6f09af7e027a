/**
 * The main job as a runner starts it: the built bundle, in a process of its own, against the embedded simulator, on
 * the dataset in examples/data. Needs no key and no network; everything it makes says "simulated".
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');
const place = join(root, '.demo');
rmSync(place, { recursive: true, force: true });
mkdirSync(join(place, 'temp'), { recursive: true });

const inputs: Record<string, string> = {
  provider: 'simulator',
  model: 'gpt-4.1-mini-2025-04-14',
  'training-file': 'examples/data/tickets-train.jsonl',
  'validation-file': 'examples/data/tickets-validation.jsonl',
  'test-file': 'examples/data/tickets-test.jsonl',
  suffix: 'tickets',
  hyperparameters: '{ n_epochs: 4, batch_size: 4 }',
  seed: '7',
  graders: '[{ type: json_accuracy, name: fields }]',
  'min-improvement': '0.2',
  'max-cost-usd': '5',
  'poll-interval-seconds': '0.5',
  // GitHub and its artifact service are not here: the comment's text and the files are shown instead.
  comment: 'never',
  artifact: 'false',
};

const files = { output: 'output', summary: 'summary.md', state: 'state', env: 'env', path: 'path' } as const;
for (const file of Object.values(files)) writeFileSync(join(place, file), '');

const environment: Record<string, string> = {
  PATH: process.env['PATH'] ?? '',
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_WORKSPACE: root,
  GITHUB_REPOSITORY: 'example/support-model',
  GITHUB_SHA: headCommit(),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_EVENT_NAME: 'workflow_dispatch',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_WORKFLOW: 'Demo',
  GITHUB_JOB: 'demo',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'you',
  RUNNER_TEMP: join(place, 'temp'),
  RUNNER_OS: 'Linux',
  GITHUB_OUTPUT: join(place, files.output),
  GITHUB_STEP_SUMMARY: join(place, files.summary),
  GITHUB_STATE: join(place, files.state),
  GITHUB_ENV: join(place, files.env),
  GITHUB_PATH: join(place, files.path),
  ...Object.fromEntries(Object.entries(defaults()).map(([name, value]) => [variable(name), value])),
  ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variable(name), value])),
};

heading('The log, as the runner prints it');
const child = spawn(process.execPath, [join(root, 'dist', 'index.js')], {
  cwd: root,
  env: environment,
  stdio: ['ignore', 'pipe', 'inherit'],
});
// A runner obeys these lines and shows none of them.
createInterface({ input: child.stdout }).on('line', (line) => {
  if (!line.startsWith('::add-mask::')) console.log(line);
});
const code = await new Promise<number>((resolve) => child.on('close', (exit) => resolve(exit ?? 1)));

const outputs = readOutputs(readFileSync(join(place, files.output), 'utf8'));
heading('The job summary');
show(join(place, files.summary), 60);
const results = outputs['results-path'] ?? '';
heading('The pull-request comment');
if (results !== '') show(join(results, 'comment.md'), 40);
heading('The outputs');
for (const [name, value] of Object.entries(outputs)) {
  console.log(`${name.padEnd(20)} ${value.length > 120 ? `${value.slice(0, 117)}…` : value}`);
}
heading('Done');
console.log(`model    ${outputs['fine-tuned-model'] ?? 'none'}`);
console.log(`results  ${results}`);
process.exitCode = code;

/** The beginning of a file, and where the rest is. */
function show(path: string, lines: number): void {
  const all = readFileSync(path, 'utf8').split('\n');
  console.log(all.slice(0, lines).join('\n'));
  if (all.length > lines) console.log(`… ${all.length - lines} more lines in ${path}`);
}

function heading(text: string): void {
  console.log(`\n${'─'.repeat(100)}\n${text}\n${'─'.repeat(100)}`);
}

function variable(name: string): string {
  return `INPUT_${name.toUpperCase()}`;
}

/** What the runner fills in from action.yml where the workflow gives nothing. */
function defaults(): Record<string, string> {
  const text = readFileSync(join(root, 'action.yml'), 'utf8');
  const inputsPart = text.slice(text.indexOf('\ninputs:'), text.indexOf('\noutputs:'));
  return Object.fromEntries(
    [...inputsPart.matchAll(/^ {2}([\w-]+):\n(?: {4}.*\n| {6}.*\n)*? {4}default: '?([^'\n]*)'?$/gm)]
      .map(([, name = '', value = '']) => [name, value] as const)
      .filter(([, value]) => !value.includes('${{')),
  );
}

function headCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return '0'.repeat(40);
  }
}

/** GITHUB_OUTPUT: `name<<delimiter`, the value's lines, the delimiter. A later value replaces an earlier one. */
function readOutputs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)) {
    found[name] = value;
  }
  return found;
}
