/**
 * The test rig: the built action as a runner starts it, against doubles of GitHub.
 *
 *     const github = await startGitHubDouble();
 *     const artifacts = await startArtifactDouble();
 *     github.addPull(7);
 *     const run = await runAction({
 *       inputs: { command: 'train', provider: 'simulator', model: '…', 'training-file': 'data/train.jsonl' },
 *       event: pullRequestEvent(github, 7),
 *       files: { 'data/train.jsonl': '…' },
 *       git: true,
 *       github,
 *       artifacts,
 *     });
 *     expect(run.exitCode).toBe(0);
 *     expect(run.annotations).toEqual([]);
 *     expect(run.outputs.status).toBe('succeeded');
 *     expect(run.summary).toContain('…');
 *     expect(github.bodies(7)).toHaveLength(1);
 *     expect(artifacts.artifacts[0]?.files['manifest.json']).toContain('…');
 *
 * `run.lines` is what a person reads, `run.unmasked` the same before masking (search it for secrets),
 * `run.groups` the folded groups. Inputs not given have action.yml's defaults; one that action.yml does not
 * know is an error. Without `github` or `artifacts` the step has no such service.
 * A second step of the same job: pass `workplace: run.workplace`. Its post step: `runPost(run, options)`.
 * Cancelling: `const action = startAction(…); await action.waitForLine(/…/); action.kill('SIGINT'); await action.result`.
 * Trouble: `github.plan({ path: /comments/, status: 403 })`, `github.state.permissions`, `github.before(…)`,
 * `artifacts.trouble = 'quota'`, `artifacts.take(name)`.
 * Close the doubles in `afterEach`.
 */
export { startArtifactDouble, type ArtifactDouble } from './artifact-double.ts';
export { pullRequestEvent, pushEvent, workflowRunEvent } from './events.ts';
export { startGitHubDouble, type GitHubDouble } from './github-double.ts';
export { BOT, STRANGER } from './github-state.ts';
export {
  runAction,
  runPost,
  startAction,
  type ActionOptions,
  type RunningAction,
  type RunResult,
} from './run-action.ts';
export { runCommandLine, type CommandLineResult } from './run-command-line.ts';
export {
  commitAll,
  createWorkplace,
  writeFiles,
  type TriggeringEvent,
  type Workplace,
} from './runner-environment.ts';
export { NODE } from './start-process.ts';
