import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/boundary/user-error.ts';
import { HeldJob } from '../../../src/commands/stations/held-job.ts';
import { whileHolding } from '../../../src/commands/stations/while-holding.ts';
import type { Step } from '../../../src/commands/types.ts';
import { RunRecord } from '../../../src/commands/run-record.ts';
import { createWorld, type World } from '../../training/world.ts';

describe('a step that fails while it holds a job of its own', () => {
  let folder = '';
  let world: World;
  const controller = { current: new AbortController() };
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'state-'));
    writeFileSync(join(folder, 'state'), '');
    world = await createWorld();
    controller.current = new AbortController();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const settledStates = () =>
    [...readFileSync(join(folder, 'state'), 'utf8').matchAll(/"settled":(true|false)/g)].map(
      ([, word]) => word,
    );

  function createStep(): Step {
    const step: Partial<Record<keyof Step, unknown>> = {
      env: { GITHUB_STATE: join(folder, 'state') },
      inputs: { provider: { id: 'openai' }, training: { onCancel: 'cancel', integrations: [] } },
      cancelled: controller.current.signal,
      clock: world.clock,
      log: world.log,
      outputs: { set: () => undefined },
      results: { write: () => undefined },
      record: new RunRecord('train', { repository: 'o/r' } as never, {}),
    };
    return step as unknown as Step;
  }

  async function failHolding(fail: () => void): Promise<void> {
    const step = createStep();
    const held = new HeldJob(step, world.provider);
    const job = await world.provider.createJob(world.order());
    const story = whileHolding(step, held, async () => {
      held.take(job, true);
      fail();
      throw new UserError('no more');
    });
    await expect(story).rejects.toThrow('no more');
  }

  it('lets go, so that a workflow cancelled later leaves the job alone', async () => {
    await failHolding(() => undefined);
    expect(settledStates()).toEqual(['false', 'true']);
    expect(world.provider.paidJobs()).toHaveLength(1);
  });

  it('cancels it where the failure is the workflow’s cancellation', async () => {
    await failHolding(() => {
      controller.current.abort(new Error('cancelled'));
    });
    expect(settledStates()).toEqual(['false', 'true']);
    expect(world.provider.paidJobs()).toHaveLength(0);
  });
});
