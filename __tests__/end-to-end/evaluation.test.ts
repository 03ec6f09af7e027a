import { describe, expect, it } from 'vitest';
import { isObject } from '../../src/boundary/json.ts';
import { pullRequestEvent, type RunResult } from '../rig/index.ts';
import { MODEL, TICKETS, told, TRAIN, withScene } from './scene.ts';

const TESTED = { ...TRAIN, 'test-file': 'data/test.jsonl', 'max-eval-examples': '8' };
const GRADERS = JSON.stringify([
  { type: 'json_accuracy', name: 'fields', input: '{{sample.output_text}}', reference: '{{item.reference}}' },
]);

function resultOf(run: RunResult): Record<string, unknown> {
  const value: unknown = JSON.parse(run.resultFile('evaluation.json') ?? 'null');
  if (!isObject(value)) throw new Error(`no evaluation.json:\n${run.lines.join('\n')}`);
  return value;
}

function samplesOf(run: RunResult): Record<string, unknown>[] {
  const lines = (run.resultFile('evaluation.jsonl') ?? '').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as unknown).filter(isObject);
}

/** Rows with a tool call for their answer; the tools stand in each row. */
function toolRows(count: number, first = 0): string {
  return Array.from({ length: count }, (_, n) => {
    const city = ['Oslo', 'Lima', 'Pune', 'Kyiv', 'Bern', 'Doha'][(n + first) % 6] ?? '';
    const row = {
      messages: [
        { role: 'user', content: `Weather in ${city}, request ${n + first}?` },
        {
          role: 'assistant',
          tool_calls: [
            {
              id: `call_${n + first}`,
              type: 'function',
              function: { name: 'get_weather', arguments: JSON.stringify({ city }) },
            },
          ],
        },
      ],
      tools: [
        {
          type: 'function',
          function: {
            name: 'get_weather',
            description: 'The weather of a city',
            parameters: {
              type: 'object',
              properties: { city: { type: 'string' } },
              required: ['city'],
              additionalProperties: false,
            },
          },
        },
      ],
    };
    return `${JSON.stringify(row)}\n`;
  }).join('');
}

describe.concurrent('is it better?', { timeout: 120_000 }, () => {
  it('a gate that is met passes, one that is missed fails after everything is published', () =>
    withScene({}, async ({ run, github, artifacts, writes }) => {
      github.addPull(7);
      const event = pullRequestEvent(github, 7);
      const inputs = { ...TESTED, graders: GRADERS, 'select-checkpoint': 'best' };
      const met = await run(
        { ...inputs, 'min-score': '0.2', 'min-improvement': '0.1' },
        { files: TICKETS, event },
      );
      expect(told(met, 'error')).toEqual([]);
      expect(met.exitCode).toBe(0);
      const { outputs } = met;
      expect(outputs).toMatchObject({ status: 'succeeded', 'eval-passed': 'true' });
      const [score, baseline] = [Number(outputs['eval-score']), Number(outputs['eval-baseline-score'])];
      expect(score).toBeGreaterThan(baseline + 0.1);
      expect(met.lines.join('\n')).toMatch(/Gate `min-score` passed: 0\.\d{3}, and 0\.2 was asked for/);
      expect(met.lines).toContain(`Comment: ${outputs['comment-url']}`);
      // What the models used is the bill, and far under what they might have used.
      const { usage, costUsdAtMost } = resultOf(met) as {
        usage: { promptTokens: number; models: { model: string; promptTokens: number }[] };
        costUsdAtMost: number;
      };
      expect(usage.models.map(({ model }) => model).sort()).toEqual(
        [MODEL, outputs['fine-tuned-model']].sort(),
      );
      expect(usage.promptTokens).toBe(usage.models.reduce((sum, { promptTokens }) => sum + promptTokens, 0));
      const bound =
        /Evaluation, estimated\*\* \| at most <span>\$<\/span>(\S+)|Evaluation, estimated\*\* \| at most \$(\S+)/.exec(
          met.summary,
        );
      expect(costUsdAtMost).toBeLessThan(Number(bound?.[1] ?? bound?.[2]) / 2);
      expect(met.summary).toMatch(/\| \*\*Cost\*\* \| .* billed \+ at most .* for the evaluation \|/);
      // `best` made the output the best checkpoint's name, and that is what was asked.
      expect(outputs['fine-tuned-model']).toBe(outputs['best-checkpoint']);
      expect(resultOf(met)).toMatchObject({
        model: outputs['best-checkpoint'],
        baseline: MODEL,
        examples: 8,
      });
      expect(samplesOf(met)).toHaveLength(8);
      expect(told(met, 'notice').join('\n')).toContain('Only 8 examples were asked: below 30');
      for (const text of [met.summary, github.bodies(7)[0]]) expect(text).toMatch(/min-improvement/);

      // The same job is adopted; its evaluation is asked again, of the same examples.
      const before = writes().filter((request) => !request.includes('chat/completions')).length;
      const missed = await run({ ...inputs, 'min-score': '0.99' }, { workplace: met.workplace, event });
      expect(missed.exitCode).toBe(1);
      expect(missed.outputs).toMatchObject({
        status: 'succeeded',
        'eval-passed': 'false',
        'error-code': 'gate-missed',
        'fine-tuned-model': outputs['fine-tuned-model'],
      });
      expect(told(missed, 'error')).toEqual([
        expect.stringMatching(
          /^The evaluation gate was missed: `min-score` asks for .*0\.99.*, found 0\.\d+/,
        ),
      ]);
      expect(artifacts.artifacts[1]?.files).toHaveProperty(['evaluation.json']);
      expect(github.bodies(7)).toHaveLength(1);
      expect(github.bodies(7)[0]).toContain('0.99');
      expect(missed.summary).toContain('0.99');
      const asked = (run: RunResult) =>
        samplesOf(run)
          .map((sample) => Number(sample['line']))
          .sort();
      expect(asked(missed)).toEqual(asked(met));
      expect(writes().filter((request) => !request.includes('chat/completions'))).toHaveLength(before);

      // Any two models, without training.
      const alone = await run(
        {
          command: 'evaluate',
          'test-file': 'data/test.jsonl',
          'job-id': outputs['job-id'] ?? '',
          'max-eval-examples': '8',
          graders: GRADERS,
        },
        { workplace: met.workplace, event },
      );
      expect(told(alone, 'error')).toEqual([]);
      expect(alone.outputs['status']).toBe('evaluated');
      expect(resultOf(alone)).toMatchObject({ baseline: MODEL, examples: 8 });
      expect(alone.resultFile('evaluation.jsonl')).not.toBeNull();
    }));

  it('tool calls are compared as tool calls, without a grader given', () =>
    withScene({}, async ({ run }) => {
      const done = await run(
        {
          model: MODEL,
          'training-file': 'train.jsonl',
          'test-file': 'test.jsonl',
          'poll-interval-seconds': '0.1',
        },
        { files: { 'train.jsonl': toolRows(24), 'test.jsonl': toolRows(6, 100) } },
      );
      expect(told(done, 'error')).toEqual([]);
      expect(JSON.stringify(resultOf(done)['graders'])).toContain('tool_call_match');
      expect(samplesOf(done)).toHaveLength(6);
      expect(Number(done.outputs['eval-score'])).toBeGreaterThanOrEqual(
        Number(done.outputs['eval-baseline-score']),
      );
    }));

  it.each([
    [
      'a python grader',
      { graders: '[{"type": "python", "name": "p", "source": "def grade(): pass"}]' },
      /grader.*python/i,
    ],
    ['an unknown grader', { graders: '[{"type": "magic", "name": "m"}]' }, /grader 1.*magic/],
    [
      'a grader without its members',
      { graders: '[{"type": "string_check", "name": "s"}]' },
      /^Input `graders`: s has `operation` missing/,
    ],
    [
      'a score beyond one',
      { 'min-score': '70' },
      /^Input `min-score` is "70"; allowed is a number from 0 to 1/,
    ],
    ['a bill over the limit with the evaluation in it', { 'max-cost-usd': '0.101' }, /max-cost-usd.*0\.10/],
  ])('%s is an error before anything is spent', (_, inputs, says) =>
    withScene({}, async ({ run, writes }) => {
      const done = await run({ ...TESTED, hyperparameters: 'n_epochs: 3', ...inputs }, { files: TICKETS });
      expect(done.exitCode).toBe(1);
      expect(told(done, 'error').at(-1)).toMatch(says);
      expect(writes()).toEqual([]);
    }),
  );
});
