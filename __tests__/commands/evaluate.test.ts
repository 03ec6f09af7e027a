import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isObject } from '../../src/boundary/json.ts';
import { TRAIN, withScene } from '../end-to-end/scene.ts';
import { createWorkplace, runAction, type RunResult, type Workplace } from '../rig/index.ts';

const MODEL = 'gpt-4.1-mini-2025-04-14';
const example = (n: number) =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: `Which colour has ticket ${n}?` },
      { role: 'assistant', content: n % 2 === 0 ? 'blue' : 'green' },
    ],
  })}\n`;
const examples = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => example(from + n)).join('');

describe('command: evaluate, with a test file alone', { timeout: 120_000 }, () => {
  let workplace: Workplace;
  let trained: RunResult;
  beforeAll(async () => {
    workplace = createWorkplace({ 'train.jsonl': examples(0, 60), 'test.jsonl': examples(100, 108) });
    trained = await runAction({
      inputs: {
        provider: 'simulator',
        model: MODEL,
        'training-file': 'train.jsonl',
        'poll-interval-seconds': '0.1',
      },
      workplace,
    });
  }, 120_000);
  afterAll(() => expect(trained.exitCode, trained.lines.join('\n')).toBe(0));

  const evaluate = (inputs: Readonly<Record<string, string>>) =>
    runAction({
      inputs: { command: 'evaluate', provider: 'simulator', 'test-file': 'test.jsonl', ...inputs },
      workplace,
    });

  it('compares the model of a job with the base it was trained from', async () => {
    const run = await evaluate({ 'job-id': trained.outputs['job-id'] ?? '' });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(run.outputs).toMatchObject({ status: 'evaluated', 'job-id': trained.outputs['job-id'] });
    const result: unknown = JSON.parse(run.resultFile('evaluation.json') ?? 'null');
    expect(isObject(result) && JSON.stringify(result)).toContain(trained.outputs['fine-tuned-model']);
    expect(JSON.stringify(result)).toContain(MODEL);
    expect(run.resultFile('evaluation.jsonl')?.trim().split('\n').length).toBeGreaterThanOrEqual(8);
    expect(Number(run.outputs['eval-score'])).toBeGreaterThan(Number(run.outputs['eval-baseline-score']));
  });

  it('compares a model by its name, whose base the name tells', async () => {
    const run = await evaluate({
      'fine-tuned-model': trained.outputs['fine-tuned-model'] ?? '',
      'min-score': '0.01',
      'min-improvement': '-1',
    });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(run.outputs).toMatchObject({ status: 'evaluated', 'eval-passed': 'true' });
  });

  it('fails where a gate is missed, after everything is published', async () => {
    const run = await evaluate({
      'fine-tuned-model': trained.outputs['fine-tuned-model'] ?? '',
      'min-improvement': '1',
    });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'evaluated', 'eval-passed': 'false' });
    expect(run.resultFile('evaluation.json')).not.toBeNull();
    expect(run.summary).toContain('The evaluation gate was missed');
    expect(run.lines.at(-1)).toContain('min-improvement');
  });

  it('asks nothing where it may cost more than allowed, or nobody knows how much', () =>
    withScene({}, async (scene) => {
      const files = { 'train.jsonl': examples(0, 12), 'test.jsonl': examples(100, 103) };
      const place = createWorkplace(files);
      const job = await scene.run(
        { ...TRAIN, 'training-file': 'train.jsonl', 'validation-file': '' },
        { workplace: place },
      );
      expect(job.exitCode, job.lines.join('\n')).toBe(0);
      const asked = () => scene.writes().filter((write) => write.includes('chat/completions')).length;
      const inputs = {
        command: 'evaluate',
        'job-id': job.outputs['job-id'] ?? '',
        'test-file': 'test.jsonl',
      };
      const run = (more: Readonly<Record<string, string>>) =>
        scene.run({ ...inputs, ...more }, { workplace: place });

      const over = await run({ 'max-cost-usd': '0.000001' });
      expect(over.exitCode).toBe(1);
      expect(over.outputs).toMatchObject({ status: 'over-budget', 'error-code': 'over-budget' });
      expect(over.lines.at(-1)).toContain('`max-cost-usd` allows $0.00');
      const unknown = await run({
        ...scene.access,
        provider: 'openai-compatible',
        'max-cost-usd': '100',
        'baseline-model': 'a-model-of-our-own',
      });
      expect(unknown.outputs['status']).toBe('over-budget');
      expect(unknown.lines.at(-1)).toContain('is unknown');
      expect(asked()).toBe(0);
      const enough = await run({ 'max-cost-usd': '5' });
      expect(enough.exitCode, enough.lines.join('\n')).toBe(0);
      // Three examples, two models, and one question to see that the new model is awake.
      expect(asked()).toBe(7);
    }));

  it('refuses a test set that training examples stand in, where those are given', async () => {
    const inputs = { 'job-id': trained.outputs['job-id'] ?? '', 'training-file': 'train.jsonl' };
    const clean = await evaluate(inputs);
    expect(clean.exitCode, clean.lines.join('\n')).toBe(0);
    const leaky = await evaluate({ ...inputs, 'test-file': 'train.jsonl' });
    expect(leaky.exitCode).toBe(1);
    expect(leaky.outputs['status']).toBe('invalid');
  });

  it('goes on with the test set where the training file was uploaded before', async () => {
    const run = await evaluate({
      'job-id': trained.outputs['job-id'] ?? '',
      'training-file': trained.outputs['training-file-id'] ?? '',
    });
    expect(run.exitCode, run.lines.join('\n')).toBe(0);
    expect(run.outputs['status']).toBe('evaluated');
  });

  it('names a missing model or test file before anything is asked', async () => {
    expect((await evaluate({})).lines.at(-1)).toMatch(/`fine-tuned-model` or `job-id` is missing/);
    const none = await evaluate({ 'test-file': 'none.jsonl', 'job-id': trained.outputs['job-id'] ?? '' });
    expect(none.lines.at(-1)).toMatch(/test-file.*none\.jsonl/);
  });
});
