import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseCommandFile } from '../rig/parse-command-file.ts';
import {
  runAction,
  type GitHubDouble,
  type RunResult,
  type TriggeringEvent,
  type Workplace,
} from '../rig/index.ts';
import { fill, isMet, type Contexts, type JobState } from './expressions.ts';
import { THIS_ACTION } from './repository.ts';

interface StepText {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}
interface JobText {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly StepText[];
}

/** One step of this action that ran, and what `with:` came to before the provider was replaced. */
export interface ActionRun {
  readonly job: string;
  readonly given: Readonly<Record<string, string>>;
  readonly run: RunResult;
}

/** A shell step that ran; what needs GitHub itself is left out. */
export interface ScriptRun {
  readonly job: string;
  readonly summary: string;
}

interface Leg {
  readonly state: JobState;
  readonly outputs: Readonly<Record<string, string>>;
  readonly actions: readonly ActionRun[];
  readonly scripts: readonly ScriptRun[];
}

export interface WorkflowRun {
  readonly actions: readonly ActionRun[];
  readonly scripts: readonly ScriptRun[];
  readonly results: Readonly<Record<string, JobState | 'skipped'>>;
}

export interface Surroundings {
  readonly event: TriggeringEvent;
  readonly workplace: Workplace;
  readonly github?: GitHubDouble;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

export const SECRETS = { OPENAI_API_KEY: 'sk-openai-0123456789', TOGETHER_API_KEY: 'tog-0123456789abcdef' };
const SIMULATED_MODEL = 'gpt-4.1-mini-2025-04-14';
/** Inputs that belong to a real provider's account. */
const ACCOUNT = [
  'identity-provider-id',
  'service-account-id',
  'tenant-id',
  'client-id',
  'base-url',
  'account-id',
  'region',
];

/**
 * Runs a workflow's jobs one after another: conditions and inputs are evaluated as GitHub does, steps of this action
 * run through the built bundle with the provider replaced by the simulator, and scripts that need no GitHub in a shell.
 * One workplace is shared, so that the simulator is one provider for all jobs. `only` names the one job to run.
 */
export async function runWorkflow(text: string, around: Surroundings, only?: string): Promise<WorkflowRun> {
  const { jobs } = parse(text) as { jobs: Record<string, JobText> };
  const actions: ActionRun[] = [];
  const scripts: ScriptRun[] = [];
  const results: Record<string, JobState | 'skipped'> = {};
  const needs: Record<string, unknown> = {};
  for (const [name, job] of Object.entries(jobs)) {
    if (only !== undefined && name !== only) continue;
    const before = [job.needs ?? []].flat();
    const allWell = before.every((id) => results[id] === 'success');
    const base = contextsOf(around, Object.fromEntries(before.map((id) => [id, needs[id]])));
    if (!isMet(job.if, base, allWell ? 'success' : 'failure')) {
      results[name] = 'skipped';
      needs[name] = { result: 'skipped', outputs: {} };
      continue;
    }
    const legs = await Promise.all(
      legsOf(job.strategy?.matrix).map((matrix, at) => {
        const contexts = { ...base, matrix, strategy: { 'job-index': at } };
        return runLeg(name, job, contexts, { ...around, workplace: ownFiles(around.workplace) });
      }),
    );
    actions.push(...legs.flatMap((leg) => leg.actions));
    scripts.push(...legs.flatMap((leg) => leg.scripts));
    const state = legs.find((leg) => leg.state !== 'success')?.state ?? 'success';
    needs[name] = { result: state, outputs: legs.at(-1)?.outputs ?? {} };
    results[name] = state;
  }
  return { actions, scripts, results };
}

async function runLeg(name: string, job: JobText, leg: Contexts, around: Surroundings): Promise<Leg> {
  const actions: ActionRun[] = [];
  const scripts: ScriptRun[] = [];
  const steps: Record<string, unknown> = {};
  let state: JobState = 'success';
  const now = (): Contexts => ({ ...leg, steps });
  for (const step of job.steps) {
    if (!isMet(step.if, now(), state)) continue;
    let outcome: JobState = 'success';
    let outputs: Readonly<Record<string, string>> = {};
    if (step.uses?.startsWith(`${THIS_ACTION}@`) || step.uses === './') {
      const given = fillAll(step.with ?? {}, now());
      const { event, workplace, github } = around;
      const run = await runAction({
        inputs: simulated(given),
        event,
        workplace,
        env: { GITHUB_JOB: name },
        ...(github === undefined ? {} : { github }),
      });
      actions.push({ job: name, given, run });
      outputs = run.outputs;
      if (run.exitCode !== 0) outcome = 'failure';
    } else if (step.run !== undefined && !/\bgh (api|pr|release)\b/.test(step.run)) {
      const env = fillAll({ ...job.env, ...step.env }, now());
      const end = runScript(step.run, env, around.workplace);
      outputs = end.outputs;
      if (end.failed) outcome = 'failure';
      scripts.push({ job: name, summary: end.summary });
    }
    if (step.id !== undefined) {
      const conclusion = step['continue-on-error'] ? 'success' : outcome;
      steps[step.id] = { outputs, outcome, conclusion };
    }
    if (outcome === 'failure' && step['continue-on-error'] !== true) state = 'failure';
  }
  return { state, outputs: fillAll(job.outputs ?? {}, now()), actions, scripts };
}

function fillAll(
  texts: Readonly<Record<string, string | number | boolean>>,
  contexts: Contexts,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [name, fill(String(value), contexts)]),
  );
}

/** The same step at the simulator: its provider, a model it knows, and nothing of a real account. */
function simulated(given: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(given).filter(([name]) => !ACCOUNT.includes(name));
  const inputs = Object.fromEntries(kept);
  if ((given['command'] ?? 'train') === 'comment' || inputs['command'] === 'validate') return inputs;
  inputs['provider'] = 'simulator';
  if (inputs['model'] !== undefined && !inputs['model'].startsWith('gpt-')) inputs['model'] = SIMULATED_MODEL;
  return inputs;
}

function runScript(
  script: string,
  env: Readonly<Record<string, string>>,
  workplace: Workplace,
): { failed: boolean; outputs: Record<string, string>; summary: string } {
  const output = join(workplace.files, 'script-output');
  const summary = join(workplace.files, 'script-summary');
  for (const path of [output, summary]) writeFileSync(path, '');
  let failed = false;
  try {
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: workplace.workspace,
      env: {
        PATH: process.env['PATH'] ?? '',
        RUNNER_TEMP: workplace.runnerTemp,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        ...env,
      },
      stdio: 'pipe',
    });
  } catch {
    failed = true;
  }
  return {
    failed,
    outputs: parseCommandFile(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** Command files of its own: legs of a matrix run at the same time. */
function ownFiles(workplace: Workplace): Workplace {
  return { ...workplace, files: mkdtempSync(join(workplace.files, 'leg-')) };
}

/** `include` alone, or the product of the lists; one empty leg without a matrix. */
function legsOf(matrix: Readonly<Record<string, unknown>> | undefined): Record<string, unknown>[] {
  if (matrix === undefined) return [{}];
  if (Array.isArray(matrix['include'])) return matrix['include'] as Record<string, unknown>[];
  return Object.entries(matrix).reduce<Record<string, unknown>[]>(
    (legs, [name, values]) =>
      legs.flatMap((leg) => (values as unknown[]).map((value) => ({ ...leg, [name]: value }))),
    [{}],
  );
}

function contextsOf(
  { event, workplace, github, inputs, secrets = SECRETS }: Surroundings,
  needs: unknown,
): Contexts {
  const ref = event.ref ?? 'refs/heads/main';
  return {
    github: {
      event_name: event.name,
      event: event.payload ?? {},
      repository: 'acme/shop',
      ref,
      ref_name: ref.replace(/^refs\/(heads|tags)\//, ''),
      sha: event.sha ?? 'c'.repeat(40),
      token: github?.state.token ?? '',
      run_id: '4242',
    },
    inputs: inputs ?? {},
    needs,
    secrets,
    vars: {
      OPENAI_IDENTITY_PROVIDER_ID: 'idp_123',
      OPENAI_SERVICE_ACCOUNT_ID: 'sa_123',
      TOGETHER_PRICE_USD: '0.5',
    },
    runner: { temp: workplace.runnerTemp, os: 'Linux' },
    env: {},
    job: {},
    matrix: {},
    strategy: {},
    steps: {},
  };
}
