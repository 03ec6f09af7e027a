import { expect, test } from 'vitest';
import { ownPages } from '../../../src/commands/comment/own-pages.ts';
import { runView } from '../../report/views.ts';

const sha = 'a'.repeat(40);
const { run } = runView();
const home = `${run.serverUrl}/${run.repository}`;
const [action = ''] = run.action.split('@');

test.each([
  [`${home}/commit/${sha}`, true],
  [`${home}/blob/${sha}/data/a%20b.jsonl#L3-L7`, true],
  [`${home}/actions/runs/12/attempts/1`, true],
  [`${home}/actions/runs/12/artifacts/3`, true],
  [`https://github.com/${action}/blob/v1/docs/rules.md#bad-role`, true],
  [`https://github.com/${action}/blob/v1/docs/rules.md`, false],
  [`https://github.com/${action}/blob/v1/docs/../../../../evil/x/blob/v1/docs/rules.md#bad-role`, false],
  [`${home}/pull/1`, false],
  [`${home}/settings`, false],
  [`${home}/blob/main/x`, false],
  [`${home}/blob/${sha}/x?y=1`, false],
  [`${home}/blob/${sha}/../../../../evil/x`, false],
  [`${home}/blob/${sha}/%2e%2e/%2e%2e/%2e%2e/%2e%2e/evil`, false],
  [`${home}.evil/commit/${sha}`, false],
  [`https://github.com.evil.example/${run.repository}/commit/${sha}`, false],
  [`https://user@github.com/${run.repository}/commit/${sha}`, false],
  [`http://github.com/${run.repository}/commit/${sha}`, false],
  ['javascript:alert(1)', false],
])('%s stays a link: %s', (href, stays) => {
  expect(ownPages(run)(new URL(href))).toBe(stays);
});
