import { describe, expect, it } from 'vitest';
import { annotateFindings } from '../../../src/commands/stations/annotate.ts';
import type { Step } from '../../../src/commands/types.ts';
import type { DatasetReport, Finding } from '../../../src/dataset/types.ts';
import { recordLog } from '../../github/builders.ts';

function reportOf(count: number): DatasetReport {
  const findings = Array.from({ length: count }, (_, index): Finding => {
    return { rule: 'a', level: 'error', file: 'a.jsonl', line: index + 1, message: 'bad' };
  });
  const all = async function* () {
    yield* findings;
  };
  return { findings: { all } } as unknown as DatasetReport;
}

const inputs = { github: { summary: true } } as Step['inputs'];

describe('the annotations of findings', () => {
  it.each([
    ['nothing was said before', 0, 9, 'a.jsonl:9: bad (21 more errors: see the job summary) [a]'],
    ['others were said before', 3, 6, 'a.jsonl:6: bad (24 more errors: see the job summary) [a]'],
  ])('end with the one that says how many more there are, where %s', async (_, before, shown, last) => {
    const { log, annotations } = recordLog();
    for (let each = 0; each < before; each += 1) log.error('said before');
    await annotateFindings(reportOf(30), { log, inputs });
    const found = annotations().slice(before);
    expect(found).toHaveLength(shown);
    expect(found.at(-1)?.message).toBe(last);
    // Why the step ends is still shown.
    log.error('The dataset has 30 errors');
    expect(annotations().at(-1)?.message).toBe('The dataset has 30 errors');
  });
});
