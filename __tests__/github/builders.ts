import type { Clock } from '../../src/boundary/clock.ts';
import { parseContext, type GithubContext } from '../../src/github/context.ts';
import { createLog, type ActionLog } from '../../src/github/log.ts';
import { openGitHub, type Octokit } from '../../src/github/octokit.ts';
import { pullRequestEvent } from '../rig/events.ts';
import type { GitHubDouble } from '../rig/github-double.ts';
import { parseLog, type Annotation } from '../rig/parse-log.ts';
import type { TriggeringEvent } from '../rig/runner-environment.ts';

/** A clock that stands still until told to move; sleeping moves it. */
export function createClock(): Clock & { advance(ms: number): void; readonly slept: number[] } {
  let time = 1_800_000_000_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    advance: (ms) => {
      time += ms;
    },
    sleep: async (ms) => {
      slept.push(ms);
      time += ms;
    },
  };
}

export function recordLog(): { log: ActionLog; lines: string[]; annotations: () => readonly Annotation[] } {
  const lines: string[] = [];
  return {
    log: createLog({ write: (line) => lines.push(line), debug: true }),
    lines,
    annotations: () => parseLog(lines).annotations,
  };
}

export function contextOf(github: GitHubDouble, event: TriggeringEvent): GithubContext {
  return parseContext(
    {
      GITHUB_EVENT_NAME: event.name,
      GITHUB_REPOSITORY: github.state.repository,
      GITHUB_SHA: event.sha ?? 'c'.repeat(40),
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: '42',
      GITHUB_ACTOR: event.actor ?? 'octocat',
    },
    event.payload as Record<string, unknown>,
  );
}

export function openDouble(github: GitHubDouble, clock: Clock, log: ActionLog): Promise<Octokit> {
  return openGitHub({ token: github.state.token, apiUrl: github.url, clock, log });
}

/** Pull request 7 of the double's repository, or of a fork of it. */
export function pullRequestContext(github: GitHubDouble, fork?: string): GithubContext {
  github.addPull(
    7,
    fork === undefined ? {} : { head: { ref: 'feature', sha: 'b'.repeat(40), repo: { full_name: fork } } },
  );
  return contextOf(github, pullRequestEvent(github, 7));
}
