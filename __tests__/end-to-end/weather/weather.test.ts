import { expect, test } from 'vitest';
import type { RunResult } from '../../rig/index.ts';
import { startBackend, type Backend } from '../providers/backend.ts';
import { chatLines, reinforcementLines } from '../providers/dataset.ts';
import { makeWeather, type Weather } from './faults.ts';

/** WEATHER_SEED names one seed to repeat, or a range for a longer soak: 100-199. */
const [from = 0, to = from] = (process.env['WEATHER_SEED'] ?? '0-29').split('-').map(Number);
const seeds = Array.from({ length: to - from + 1 }, (_, index) => from + index);

const MODELS: Readonly<Record<string, string>> = {
  openai: 'gpt-4.1-mini-2025-04-14',
  azure: 'gpt-4.1-mini-2025-04-14',
  nebius: 'Qwen/Qwen3-32B',
  compatible: 'my-model',
  together: 'Qwen/Qwen3-8B',
  fireworks: 'accounts/fireworks/models/qwen3-8b',
  bedrock: 'openai.gpt-oss-20b',
};

/** Bedrock trains by reinforcement alone, from a hundred examples on. */
const REINFORCEMENT = {
  'validation-file': 'valid.jsonl',
  method: 'reinforcement',
  grader: '{type: lambda, lambda: {function: "arn:aws:lambda:us-west-2:123456789012:function:grade"}}',
  hyperparameters: '{n_epochs: 1, batch_size: 20}',
};

test.concurrent.for(seeds)(
  'weather %i: one job, every event once and in order, right outputs',
  async (seed) => {
    const weather = makeWeather(seed);
    const { dialect, createFault, fault, listLag, jobHiddenSeconds, fileProcessingSeconds } = weather;
    let isOver = false;
    const backend = await startBackend({
      dialect,
      secondsPerRequest: null,
      pace: { validateSeconds: 0.3, queueSeconds: 0.3, trainSeconds: 1.5, finishSeconds: 0.3 },
      scenario: {
        fault: (request) => (isOver ? undefined : fault(request)),
        listLag,
        jobHiddenSeconds,
        fileProcessingSeconds,
      },
    });
    try {
      const run = await backend.run(
        {
          model: MODELS[dialect] ?? '',
          'training-file': 'train.jsonl',
          'poll-interval-seconds': '0.2',
          // The small server knows no hyperparameters at all.
          ...(dialect === 'compatible' ? {} : { hyperparameters: tuning(dialect) }),
          ...(dialect === 'bedrock' ? REINFORCEMENT : {}),
        },
        { files: filesFor(dialect, seed) },
      );
      isOver = true;
      const told = {
        repeat: `WEATHER_SEED=${seed} npx vitest run __tests__/end-to-end/weather/weather.test.ts`,
        dialect,
        createFault,
        faults: backend.simulator.requests
          .filter((request) => request.fault !== null)
          .map((request) => `${request.fault} ${request.method} ${request.path}`),
        log: run.lines,
      };
      await check(run, backend, weather, JSON.stringify(told, null, 2));
    } finally {
      await backend.close();
    }
  },
);

function filesFor(dialect: string, seed: number): Record<string, string> {
  if (dialect !== 'bedrock') return { 'train.jsonl': chatLines(12, seed) };
  return { 'train.jsonl': reinforcementLines(100, seed), 'valid.jsonl': reinforcementLines(10, 5_000) };
}

function tuning(dialect: string): string {
  if (dialect === 'fireworks') return '{epochs: 2, batchSizeSamples: 3}';
  // Together takes no batch under 8.
  return dialect === 'together' ? '{n_epochs: 2, batch_size: 8}' : '{n_epochs: 2, batch_size: 3}';
}

async function check(run: RunResult, backend: Backend, weather: Weather, told: string): Promise<void> {
  expect(run.exitCode, told).toBe(0);
  expect(run.outputs['status'], told).toBe('succeeded');
  expect(run.outputs['fine-tuned-model'], told).toMatch(/\w/);
  expect(
    run.unmasked.filter((line) => /^\s+at |did not foresee|Unhandled|Warning: .*Listener/.test(line)),
    told,
  ).toEqual([]);

  await backend.jobs();
  await backend.jobs();
  const jobs = await backend.jobs();
  const standing = jobs.filter(({ status, state }) => !/cancel|fail|error/i.test(String(status ?? state)));
  expect(
    standing.map(({ id, name }) =>
      String(id ?? name)
        .split('/')
        .at(-1),
    ),
    told,
  ).toEqual([run.outputs['job-id']]);

  const steps = (run.resultFile('metrics.csv') ?? '').trimEnd().split('\n').slice(1);
  // Nebius and Bedrock tell losses with their checkpoints alone; the small server chooses epochs and batches itself.
  const expected: Readonly<Record<string, number>> = { nebius: 2, compatible: 96, bedrock: 1, together: 4 };
  expect(steps.length, told).toBe(expected[weather.dialect] ?? 8);
  if (weather.dialect !== 'fireworks') await checkEvents(run, backend, weather, told);
}

async function checkEvents(run: RunResult, backend: Backend, weather: Weather, told: string): Promise<void> {
  const id = run.outputs['job-id'] ?? '';
  const path = weather.dialect === 'together' ? `/fine-tunes/${id}/events` : `/fine_tuning/jobs/${id}/events`;
  const list: Record<string, unknown>[] = [];
  for (let after = ''; ; ) {
    const page = await backend.ask(`${path}?limit=100${after}`);
    const items = page['data'] as Record<string, unknown>[];
    list.push(...items);
    if (page['has_more'] !== true) break;
    after = `&after=${String(items.at(-1)?.['id'])}`;
  }
  if (weather.dialect !== 'nebius' && weather.dialect !== 'together') list.reverse();
  const right = list.map((event) => JSON.stringify(event));
  const written = (run.resultFile('events.jsonl') ?? '').trimEnd().split('\n');
  expect(written.toSorted(), told).toEqual(right.toSorted());
  const order = (rows: readonly string[]) =>
    weather.disorder ? rows.map((row) => (JSON.parse(row) as { created_at: unknown }).created_at) : rows;
  expect(order(written), told).toEqual(order(right));
  const logged = run.lines.filter((line) => /^\d\d:\d\d:\d\d {2}/.test(line));
  expect(logged.length, told).toBe(right.length);
}
