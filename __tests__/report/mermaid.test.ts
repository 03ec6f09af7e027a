// @vitest-environment happy-dom
// Mermaid cleans titles with DOMPurify, which needs a document.
import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, test } from 'vitest';
import { drawLossCharts } from '../../src/report/loss-chart-mermaid.ts';
import { anyRows } from './any-rows.ts';
import { metricRows } from './views.ts';

function source(block: string): string {
  expect(block).toMatch(/^```mermaid\n[^`]*\n```$/);
  return block.split('\n').slice(1, -1).join('\n');
}

describe('mermaid', () => {
  test('its own parser reads every chart', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        for (const block of drawLossCharts(rows)) {
          expect(await mermaid.parse(source(block))).toMatchObject({ diagramType: 'xychart' });
        }
      }),
      { numRuns: 50 },
    );
  });

  test('its own parser refuses what is none', async () => {
    await expect(mermaid.parse('xychart-beta\n  line [a, b')).rejects.toThrow();
  });

  test('at most 40 points, the line drawn twice, first and last steps named', () => {
    const [train, valid] = drawLossCharts(metricRows(3_000)).map(source);
    const values = /line \[(.*)\]/.exec(train ?? '')?.[1]?.split(', ') ?? [];
    expect(values).toHaveLength(40);
    expect(train?.split(`line [${values.join(', ')}]`)).toHaveLength(3);
    expect(train).toContain('x-axis "step" 1 --> 3000');
    expect(valid).toContain('x-axis "step" ["1000", "2000", "3000"]');
  });

  test('a single point is no chart', () => {
    expect(drawLossCharts(metricRows(1))).toEqual([]);
    expect(drawLossCharts([])).toEqual([]);
  });
});
