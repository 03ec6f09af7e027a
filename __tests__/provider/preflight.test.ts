import { expect, it } from 'vitest';
import { readModelLimits } from '../../src/provider/model-limits.ts';
import { warnBeforeTraining, type PreflightFacts } from '../../src/provider/preflight.ts';
import { OPENAI_WIND_DOWN } from '../../src/provider/wind-down.ts';

function warn(changes: Partial<PreflightFacts>, day = '2026-11-20') {
  return warnBeforeTraining({
    title: 'OpenAI',
    model: 'some-model',
    info: null,
    limits: null,
    windDown: null,
    today: Date.parse(day),
    ...changes,
  });
}

const info = (shutdownDate: string | null) => ({ id: 'm', shutdownDate, raw: {} });

it('says nothing where there is nothing to say', () => {
  expect(warn({})).toEqual([]);
  expect(warn({ info: info(null) })).toEqual([]);
  expect(warn({ info: info('2027-02-18') })).toEqual([]);
});

it('warns of a short life, to the day', () => {
  expect(warn({ info: info('2027-02-17') })).toEqual([
    'OpenAI shuts some-model down on 2027-02-17: what is trained from it today answers for 89 days only.',
  ]);
  expect(warn({ info: info('2026-11-21') })[0]).toContain('1 day only');
  expect(warn({ info: info('2026-11-20') })[0]).toContain('was shut down on 2026-11-20');
});

it.each(['gpt-4.1-mini-2025-04-14', 'gpt-4.1-mini', 'ft:gpt-4.1-mini-2025-04-14:org::abc'])(
  'knows the dates of %s',
  (model) => {
    const warnings = warn({ model, windDown: OPENAI_WIND_DOWN });
    expect(warnings[0]).toContain('2027-01-14');
    expect(warnings[0]).toContain('55 days only');
    expect(warnings[1]).toContain('47 days are left');
  },
);

it('believes the provider before the table', () => {
  expect(warn({ model: 'gpt-4.1', info: info('2028-01-01'), windDown: OPENAI_WIND_DOWN })).toHaveLength(1);
});

it('says that jobs are closed', () => {
  expect(warn({ windDown: OPENAI_WIND_DOWN }, '2027-01-06')[0]).toContain(
    'nobody can create fine-tuning jobs since 2027-01-06',
  );
});

it('does not take gpt-4.1-mini for gpt-4.1', () => {
  const limits = { 'gpt-4.1-mini-2025-04-14': { max_concurrent_jobs: 1 } };
  expect(readModelLimits(limits, 'gpt-4.1')).toBeNull();
});

it.each<[string, unknown]>([
  ['a map', { 'gpt-4.1-2025-04-14': { max_total_jobs: 9, max_concurrent_jobs: 3, active_jobs: 3 } }],
  [
    'a map under data',
    {
      object: 'list',
      data: { 'gpt-4.1-2025-04-14': { max_total_jobs: 9, max_concurrent_jobs: 3, active_jobs: 3 } },
    },
  ],
  ['a list', [{ model: 'gpt-4.1-2025-04-14', max_total_jobs: 9, max_concurrent_jobs: 3, active_jobs: 3 }]],
  [
    'a list under data',
    {
      data: [
        { id: 'x' },
        { id: 'gpt-4.1-2025-04-14', max_total_jobs: '9', max_concurrent_jobs: 3, active_jobs: 3 },
      ],
    },
  ],
])('reads the limits from %s', (_name, raw) => {
  const limits = readModelLimits(raw, 'gpt-4.1');
  expect(limits).toEqual({ maxConcurrentJobs: 3, activeJobs: 3, maxTotalJobs: 9 });
  expect(warn({ limits })[0]).toContain('3 of 3 jobs');
});

it.each([null, 'text', 5, [], {}, { data: null }, { error: 'x' }])('makes nothing of %j', (raw) => {
  expect(readModelLimits(raw, 'gpt-4.1')).toBeNull();
});

it('warns where no jobs are allowed', () => {
  expect(warn({ limits: { maxConcurrentJobs: 0, activeJobs: 0, maxTotalJobs: null } })[0]).toContain(
    'no fine-tuning jobs',
  );
});
