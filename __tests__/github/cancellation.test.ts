import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listenForCancellation } from '../../src/github/cancellation.ts';
import { CancelledError } from '../../src/github/cancelled-error.ts';
import { createWorkplace, ROOT } from '../rig/runner-environment.ts';
import { startProcess } from '../rig/start-process.ts';

describe('cancellation', () => {
  it('aborts at the first signal, calls last at the second, and then lets go', () => {
    const source = new EventEmitter();
    const { signal, lastCall } = listenForCancellation(source);
    expect(signal.aborted).toBe(false);
    source.emit('SIGINT', 'SIGINT');
    expect(signal.reason).toBeInstanceOf(CancelledError);
    expect(signal.reason).toMatchObject({ signalName: 'SIGINT', code: 'cancelled' });
    expect(lastCall.aborted).toBe(false);
    source.emit('SIGTERM', 'SIGTERM');
    expect(lastCall.reason).toMatchObject({ signalName: 'SIGTERM' });
    expect(source.eventNames()).toEqual([]);
  });

  it('leaves no handler behind', () => {
    const source = new EventEmitter();
    const { signal, dispose } = listenForCancellation(source);
    dispose();
    source.emit('SIGINT', 'SIGINT');
    expect(signal.aborted).toBe(false);
  });

  it('keeps a real process alive to clean up, and only twice', async () => {
    const { workspace } = createWorkplace();
    const script = join(ROOT, '__tests__/github/cancelled-process.ts');
    const child = startProcess([script], { PATH: '' }, workspace);
    await child.waitForLine(/^ready/);
    child.kill('SIGINT');
    await child.waitForLine(/^The step was cancelled \(SIGINT\)/);
    child.kill('SIGTERM');
    await child.waitForLine(/^last call/);
    child.kill('SIGTERM');
    expect((await child.ended).signal).toBe('SIGTERM');
  });
});
