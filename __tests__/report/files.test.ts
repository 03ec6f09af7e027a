import { expect, test } from 'vitest';
import type { Finding } from '../../src/dataset/types.ts';
import { writeDatasetReport } from '../../src/report/dataset-report-json.ts';
import { readReportInputs } from '../../src/report/inputs.ts';
import { buildManifest } from '../../src/report/manifest.ts';
import { buildModelCard } from '../../src/report/model-card.ts';
import { MAX_SARIF_RESULTS, writeSarif } from '../../src/report/sarif.ts';
import { sarifText } from '../../src/untrusted/sarif-text.ts';
import { ATTACKS } from '../untrusted/attacks.ts';
import { survey } from '../untrusted/harmless.ts';
import { finishedRun } from './believable.ts';
import { hostileRun } from './hostile.ts';
import { datasetReport, runView, tally } from './views.ts';

const TOOL = { repository: 'octo-org/fine-tune-action', version: 'v1' };

async function join(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

function withFindings(count: number, finding: (index: number) => Partial<Finding> = () => ({})) {
  const report = datasetReport([tally('bad-role', 'error', 'The role is unknown.', [[1, count]])]);
  const all = async function* (): AsyncIterable<Finding> {
    for (let index = 0; index < count; index += 1) {
      yield {
        rule: 'bad-role',
        level: 'error',
        file: 'data/ä b.jsonl',
        line: index + 1,
        message: 'The role is unknown.',
        ...finding(index),
      };
    }
  };
  return { ...report, findings: { ...report.findings, all } };
}

test('dataset-report.json holds counts, sets, bill and every finding', async () => {
  const text = await join(
    writeDatasetReport(withFindings(3, (index) => (index === 2 ? { line: null } : {}))),
  );
  expect(JSON.parse(text)).toMatchObject({
    version: 1,
    valid: false,
    counts: { errors: 3, warnings: 0, notices: 0 },
    sets: [{ role: 'training', examples: 1098, tokens: { median: 148 } }, { role: 'validation' }],
    bill: { tokensPerEpoch: 137610 },
    findings: [
      { rule: 'bad-role', level: 'error', file: 'data/ä b.jsonl', line: 1, message: 'The role is unknown.' },
      { line: 2 },
      { line: null },
    ],
  });
  expect(JSON.parse(await join(writeDatasetReport(datasetReport())))).toMatchObject({
    valid: true,
    findings: [],
  });
});

test('200,000 findings come in pieces of bounded size', async () => {
  let [pieces, longest, total] = [0, 0, 0];
  for await (const piece of writeDatasetReport(withFindings(200_000))) {
    pieces += 1;
    longest = Math.max(longest, piece.length);
    total += piece.length;
  }
  expect(total).toBeGreaterThan(20_000_000);
  expect(pieces).toBeGreaterThan(100);
  expect(longest).toBeLessThan(70_000);
});

test('SARIF as code scanning reads it', async () => {
  const findings = (index: number) =>
    [{ message: ATTACKS.join(' ') }, { file: null, line: null }, { line: null }][index] ?? {};
  const log = JSON.parse(await join(writeSarif(withFindings(4, findings), TOOL))) as Record<string, unknown>;
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'fine-tune-action',
            rules: [{ id: 'bad-role', defaultConfiguration: { level: 'error' } }],
          },
        },
        results: [
          {
            ruleId: 'bad-role',
            ruleIndex: 0,
            level: 'error',
            message: { text: sarifText(ATTACKS.join(' ')) },
          },
          {
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'data/%C3%A4%20b.jsonl' },
                  region: { startLine: 1 },
                },
              },
            ],
          },
          { locations: [{ physicalLocation: { region: { startLine: 4 } } }] },
        ],
      },
    ],
  });
  const many = JSON.parse(await join(writeSarif(withFindings(MAX_SARIF_RESULTS + 5), TOOL))) as {
    runs: { results: unknown[] }[];
  };
  expect(many.runs[0]?.results).toHaveLength(MAX_SARIF_RESULTS);
});

test('the manifest is an in-toto statement about uploads and results', () => {
  const manifest = buildManifest(finishedRun(), [{ name: 'metrics.csv', sha256: 'cd'.repeat(32) }]);
  expect(manifest).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'training.jsonl', digest: { sha256: 'ab'.repeat(32) } },
      { name: 'validation.jsonl' },
      { name: 'metrics.csv', digest: { sha256: 'cd'.repeat(32) } },
    ],
    predicate: {
      source: {
        repository: 'https://github.com/octo-org/support-bot',
        commit: '4f1c2d3e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d',
      },
      job: {
        id: 'ftjob-7Hq2mVxT0aPzR4kLw8eYcUbN',
        trainedTokens: 412830,
        finishedAt: '2026-09-21T14:37:03.000Z',
      },
      training: { baseModel: 'gpt-4o-mini-2024-07-18', seed: 42 },
      model: 'ft:gpt-4o-mini-2024-07-18:octo-org:support:BzQ3kd9f',
      evaluation: { gates: [{ input: 'min-score', passed: true }, { passed: true }] },
    },
  });
  expect(JSON.stringify(manifest)).not.toContain('parcel');
  expect(buildManifest(runView(), [])).toMatchObject({
    subject: [],
    predicate: { job: null, model: null, dataset: [] },
  });
});

test('the manifest does not say that the test set was uploaded', () => {
  const run = finishedRun();
  const { dataset } = run;
  const test = dataset?.validation ? { ...dataset.validation, role: 'test' as const } : null;
  const manifest = buildManifest({ ...run, dataset: dataset && { ...dataset, validation: null, test } }, []);
  expect(manifest).toMatchObject({
    subject: [{ name: 'training.jsonl' }],
    predicate: {
      dataset: [
        { role: 'training', uploaded: { name: 'training.jsonl' } },
        { role: 'test', files: [{ digest: {} }], uploaded: null },
      ],
    },
  });
});

test('the model card has the common headings, no rows, and nothing that strangers made', () => {
  const card = buildModelCard(finishedRun());
  expect(card.split('\n').filter((line) => line.startsWith('#'))).toMatchSnapshot();
  expect(card).not.toContain('parcel');
  for (const attack of ATTACKS) {
    const found = survey(buildModelCard(hostileRun(attack)));
    expect(found.references).toEqual([]);
    expect(found.elements['img']).toBeUndefined();
    expect(found.elements['h2']).toBe(8);
  }
  expect(buildModelCard(runView())).toContain('Not evaluated in this run.');
});

test.each([
  ['', 'auto'],
  ['always', 'always'],
  [' Never ', 'never'],
])('show-examples %j is %s', (given, expected) => {
  expect(readReportInputs(() => given).showExamples).toBe(expected);
});

test('show-examples names what is allowed', () => {
  expect(() => readReportInputs(() => 'maybe\n::x')).toThrow(
    'Input `show-examples` is "maybe\\n::x"; allowed is auto, always or never.',
  );
});
