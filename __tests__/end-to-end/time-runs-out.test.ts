import { describe, expect, it } from 'vitest';
import type { SeenRequest } from '../../src/simulator/scenario/scenario.ts';
import { examples, ENDLESS, MODEL, told, TRAIN, withScene } from './scene.ts';

const DATA = { 'data/train.jsonl': examples(30), 'data/validation.jsonl': examples(10, 500) };
const PLAIN = { model: MODEL, 'training-file': 'data/train.jsonl', 'poll-interval-seconds': '0.2' };
/** Time enough for a busy machine to come to the request in question; the last tenth is kept for publishing. */
const SOON = { 'timeout-minutes': '0.6' };

/** Requests that fit, from the nth on, are carried out and not answered for minutes. */
function hang(method: string, path: RegExp, from = 1) {
  let seen = 0;
  return (request: SeenRequest) =>
    request.method === method && path.test(request.path) && ++seen >= from
      ? ({ kind: 'slow', ms: 300_000 } as const)
      : undefined;
}

const CREATE = hang.bind(null, 'POST', /\/fine_tuning\/jobs$/);

describe.concurrent('timeout-minutes ends the step whatever the provider leaves unanswered', {
  timeout: 120_000,
}, () => {
  it.concurrent.each([
    ['the list of jobs', hang('GET', /\/fine_tuning\/jobs$/)],
    ['the list of files', hang('GET', /\/files$/)],
  ])('%s: no job is created', (_, fault) =>
    withScene({ scenario: { fault } }, async ({ run, writes }) => {
      const late = await run({ ...PLAIN, ...SOON }, { files: DATA });
      expect(late.exitCode).toBe(1);
      expect(late.outputs).toMatchObject({ 'error-code': 'timeout' });
      expect(late.outputs['error-message']).toBe('`timeout-minutes` (0.6) ran out. No job was created.');
      expect(late.outputs).not.toHaveProperty('job-id');
      expect(writes()).toEqual([]);
      expect(late.summary).toContain('ran out');
    }),
  );

  it('a look at the job: it goes on, and how to follow it is said', () =>
    withScene(
      { pace: ENDLESS, scenario: { fault: hang('GET', /\/jobs\/ftjob-\w+$/, 5) } },
      async ({ run }) => {
        const late = await run({ ...PLAIN, ...SOON }, { files: DATA });
        expect(late.exitCode).toBe(1);
        expect(late.outputs).toMatchObject({ status: 'running', 'error-code': 'timeout' });
        expect(late.outputs['error-message']).toContain('The job goes on.');
        expect(late.lines.map((line) => line.trim())).toContain(`job-id: ${late.outputs['job-id']}`);
      },
    ));

  it.concurrent.each([
    ['fail', 1, 'The job goes on.', 0],
    ['detach', 0, 'The job goes on.', 0],
    ['cancel', 1, 'was cancelled.', 1],
  ])('the create request, on-timeout: %s: its job is found', (onTimeout, exitCode, fate, cancels) =>
    withScene({ pace: ENDLESS, scenario: { fault: CREATE() } }, async ({ run, writes }) => {
      const late = await run({ ...PLAIN, ...SOON, 'on-timeout': onTimeout }, { files: DATA });
      expect(late.exitCode).toBe(exitCode);
      const id = late.outputs['job-id'] ?? '';
      expect(id).toMatch(/^ftjob-/);
      // Ended by the step's time, and not by the request's own, after which another would be sent.
      expect(late.lines.join('\n')).not.toContain('No clear answer');
      expect([...told(late, 'error'), ...told(late, 'notice')].join('\n')).toContain(fate);
      expect(writes().filter((request) => request.endsWith('/jobs'))).toHaveLength(1);
      expect(writes().filter((request) => request.endsWith(`/jobs/${id}/cancel`))).toHaveLength(cancels);
    }),
  );

  it('a provider that is not well when the job is to be cancelled is asked again', () => {
    let asked = 0;
    return withScene(
      {
        pace: ENDLESS,
        scenario: {
          // The fourth is answered: it is sent after more than the 5 s that a cancelled workflow leaves.
          fault: ({ path }) => {
            if (!path.endsWith('/cancel') || ++asked > 3) return undefined;
            return asked === 1 ? { kind: 'slow', ms: 300_000 } : { kind: 'status', status: 503 };
          },
        },
      },
      async ({ run, writes }) => {
        const late = await run({ ...PLAIN, ...SOON, 'on-timeout': 'cancel' }, { files: DATA });
        expect(late.outputs).toMatchObject({ status: 'cancelled', 'error-code': 'timeout' });
        expect(told(late, 'error').at(-1)).toContain('was cancelled.');
        expect(writes().filter((request) => request.endsWith('/cancel'))).toHaveLength(4);
      },
    );
  });

  it('a result file: model and checkpoints are told all the same', () =>
    withScene({ scenario: { fault: hang('GET', /\/content$/) } }, async ({ run }) => {
      const given = { ...TRAIN, ...SOON, 'select-checkpoint': 'best' };
      const late = await run(given, { files: DATA });
      expect(late.outputs, late.lines.join('\n')).toMatchObject({ status: 'succeeded' });
      expect(late.outputs['best-checkpoint']).toMatch(/^ft:/);
      expect(late.outputs['fine-tuned-model']).toBe(late.outputs['best-checkpoint']);
      expect(JSON.parse(late.outputs['checkpoints'] ?? '')).not.toEqual([]);
      expect(told(late, 'warning').join('\n')).toMatch(/result file file-\w+ could not be fetched.*ran out/);
      expect(late.summary).toContain(late.outputs['best-checkpoint']);
    }));
});
