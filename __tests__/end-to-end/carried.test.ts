import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commitAll, createWorkplace, pullRequestEvent, writeFiles, type RunResult } from '../rig/index.ts';
import { examples, TICKETS, told, TRAIN, withScene } from './scene.ts';

/** The step to copy, as a person takes it from the log. */
function copiedFromLog({ lines }: RunResult): Record<string, string> {
  const first = lines.findIndex((line) => line.includes('- uses:'));
  const length = lines.slice(first + 1).findIndex((line) => !line.startsWith('  '));
  const text = lines.slice(first, length < 0 ? undefined : first + 1 + length).join('\n');
  const [step] = parse(text) as [{ with: Record<string, string> }];
  return step.with;
}

const GRADERS = '- type: json_accuracy\n  name: fields';

describe.concurrent('the step to copy', { timeout: 120_000 }, () => {
  it('judges and publishes as the step that ran out of time would have', () =>
    withScene({ pace: { trainSeconds: 15 } }, async ({ run, github, provider }) => {
      github.addPull(7);
      const event = pullRequestEvent(github, 7);
      const given = {
        ...TRAIN,
        'test-file': 'data/test.jsonl',
        'max-eval-examples': '8',
        graders: GRADERS,
        'min-score': '1',
        'select-checkpoint': 'best',
        'comment-key': 'mine',
        'show-examples': 'never',
        'extra-headers': 'x-gateway: secret-of-the-gateway',
      };
      const left = await run({ ...given, 'timeout-minutes': '0.15' }, { files: TICKETS, event });
      expect(left.outputs['error-code']).toBe('timeout');
      const copied = copiedFromLog(left);
      expect(copied).toMatchObject({
        command: 'follow',
        'job-id': left.outputs['job-id'],
        'training-file': 'data/train.jsonl',
        graders: GRADERS,
        'min-score': '1',
        'comment-key': 'mine',
      });
      for (const text of [left.summary, left.lines.join('\n')]) {
        expect(text).toContain('# extra-headers: holds a secret; give it as before');
        expect(text).toMatch(/# after actions\/checkout with ref: "?[0-9a-f]{40}/);
        expect(text).not.toContain('secret-of-the-gateway');
      }

      const later = await run(
        { ...copied, 'api-key': provider.token, 'poll-interval-seconds': '0.1' },
        { workplace: left.workplace, event },
      );
      expect(later.exitCode).toBe(1);
      expect(later.outputs).toMatchObject({
        status: 'succeeded',
        'eval-passed': 'false',
        'error-code': 'gate-missed',
        'job-id': left.outputs['job-id'],
      });
      expect(later.outputs['fine-tuned-model']).toBe(later.outputs['best-checkpoint']);
      expect(later.summary).toContain('Trained, but the evaluation gate was missed');
      expect(github.bodies(7)).toHaveLength(1);
    }));

  it('a gate of `follow` is checked with a test set alone, and never passed over', () =>
    withScene({}, async ({ run }) => {
      const trained = await run(TRAIN, { files: TICKETS });
      const follow = { command: 'follow', 'job-id': trained.outputs['job-id'] ?? '', 'min-score': '1' };
      const bare = await run(follow, { workplace: trained.workplace });
      expect(bare.exitCode).toBe(1);
      expect(told(bare, 'error')).toEqual([
        'Input `min-score`: it needs `test-file`. Without examples there is no score.',
      ]);
      const tested = await run(
        { ...follow, 'test-file': 'data/test.jsonl', 'max-eval-examples': '8' },
        { workplace: trained.workplace },
      );
      expect(tested.outputs).toMatchObject({ 'error-code': 'gate-missed', 'eval-passed': 'false' });
    }));

  it('names the commit whose files were read, beside the head of the pull request', () =>
    withScene({}, async ({ run, github }) => {
      github.addPull(7);
      const workplace = createWorkplace(TICKETS);
      const merge = commitAll(workplace.workspace);
      const done = await run(TRAIN, { workplace, event: pullRequestEvent(github, 7) });
      const manifest: unknown = JSON.parse(done.resultFile('manifest.json') ?? '');
      const head = github.state.pulls.get(7)?.head.sha;
      expect(manifest).toMatchObject({ predicate: { source: { commit: head, checkedOut: merge } } });
      expect(done.resultFile('model-card.md')).toContain(merge);

      // A repository around the workspace says nothing about the files in it.
      const inner = { ...workplace, workspace: join(workplace.workspace, 'inner') };
      writeFiles(inner.workspace, TICKETS);
      const bare = await run(TRAIN, { workplace: inner });
      expect(JSON.parse(bare.resultFile('manifest.json') ?? '')).toMatchObject({
        predicate: { source: { checkedOut: null } },
      });
    }));

  it('does not vouch for files that the job has never seen', () =>
    withScene({}, async ({ run }) => {
      const trained = await run(TRAIN, { files: TICKETS });
      const id = trained.outputs['job-id'] ?? '';
      const follow = { command: 'follow', 'job-id': id, 'training-file': 'data/train.jsonl' };
      const same = await run(follow, { workplace: trained.workplace });
      expect(same.resultFile('manifest.json')).toContain('"path": "data/train.jsonl"');
      writeFiles(trained.workplace.workspace, { 'data/train.jsonl': examples(30) });
      const other = await run(follow, { workplace: trained.workplace });
      expect(other.exitCode).toBe(0);
      expect(told(other, 'warning').join('\n')).toContain(`Job ${id} was trained on`);
      expect(other.resultFile('manifest.json')).not.toContain('data/train.jsonl');
      expect(other.resultFile('model-card.md')).not.toContain('data/train.jsonl');
      expect(other.outputs['fine-tuned-model']).toBe(trained.outputs['fine-tuned-model']);
    }));

  it('a gate holds for a training file that was uploaded before', () =>
    withScene({}, async ({ run, writes }) => {
      const trained = await run(TRAIN, { files: TICKETS });
      const given = {
        ...TRAIN,
        'training-file': trained.outputs['training-file-id'] ?? '',
        'validation-file': trained.outputs['validation-file-id'] ?? '',
        'test-file': 'data/test.jsonl',
        'max-eval-examples': '8',
        'min-score': '1',
      };
      const gated = await run(given, { workplace: trained.workplace });
      expect(gated.exitCode).toBe(1);
      expect(gated.outputs).toMatchObject({
        status: 'succeeded',
        'eval-passed': 'false',
        'error-code': 'gate-missed',
      });
      const manifest: unknown = JSON.parse(gated.resultFile('manifest.json') ?? '');
      expect(manifest).toMatchObject({ predicate: { dataset: [{ role: 'test', uploaded: null }] } });
      const again = await run({ ...given, command: 'follow' }, { workplace: trained.workplace });
      expect(again.outputs).toMatchObject({ 'error-code': 'gate-missed', 'job-id': gated.outputs['job-id'] });

      // A broken test set is said before anything is spent.
      const before = writes().length;
      writeFiles(trained.workplace.workspace, { 'data/test.jsonl': '{"messages": []}\n' });
      const broken = await run({ ...given, seed: '5' }, { workplace: trained.workplace });
      expect(broken.outputs['status']).toBe('invalid');
      expect(writes()).toHaveLength(before);
    }));
});
