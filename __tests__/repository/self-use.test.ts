import { describe, expect, it } from 'vitest';
import { createWorkplace } from '../rig/index.ts';
import { listFiles, readText } from './repository.ts';
import { runWorkflow } from './run-workflow.ts';

describe('the self-use job of CI', { timeout: 180_000 }, () => {
  it('passes with the bundle as it is', async () => {
    const data = listFiles('examples/data', /\.jsonl$/).map((path) => [path, readText(path)] as const);
    const workplace = createWorkplace(Object.fromEntries(data), true);
    // One system is enough here: the others differ in nothing that this can show.
    const text = readText('.github/workflows/ci.yml').replaceAll(/os: \[.*\]/g, 'os: [ubuntu-latest]');
    const { actions, scripts, results } = await runWorkflow(
      text,
      { event: { name: 'push' }, workplace },
      'self-use',
    );
    expect(actions).toHaveLength(3);
    expect(scripts).toHaveLength(3);
    expect(results).toEqual({ 'self-use': 'success' });
  });
});
