import { asFiniteNumber, asObject, asString, type JsonObject } from '../boundary/json.ts';
import { readEventPayload } from './event-payload.ts';

/** Where and why this step runs. */
export interface GithubContext {
  readonly eventName: string;
  /** Empty where there is none or it cannot be read. Strangers wrote parts of it. */
  readonly payload: JsonObject;
  /** `owner/name`; empty outside a runner. */
  readonly repository: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit that the files belong to: of a pull request its head, not the merge that GitHub makes for the run. */
  readonly sha: string;
  /** The base's commit of a pull request or the one before a push; null where there is none. */
  readonly baseSha: string | null;
  readonly ref: string;
  readonly runId: string;
  readonly runAttempt: number;
  readonly workflow: string;
  readonly job: string;
  readonly actor: string;
  /** Without a final slash. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runUrl: string;
  /** GitHub Enterprise Server: `*.ghe.com` is none. */
  readonly isGhes: boolean;
  /** As far as the event itself says; `findPullRequest` asks GitHub for the rest. */
  readonly pullRequest: number | null;
  /** The pull request's head, or what triggered the run, lies in another repository, or in one that is gone. */
  readonly isForkHead: boolean;
  /** GitHub hands such runs only Dependabot's secrets. */
  readonly isDependabot: boolean;
  /** `owner:branch` of the head of a pull request or a triggering run; null where the event has none. */
  readonly headLabel: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the runner's variables and the event; a payload of another shape than expected is as good as none. */
export function readContext(env: Environment = process.env): GithubContext {
  return parseContext(env, readEventPayload(env['GITHUB_EVENT_PATH'] ?? ''));
}

/** The pure part of `readContext`. */
export function parseContext(env: Environment, payload: JsonObject): GithubContext {
  const text = (name: string) => env[name] ?? '';
  const eventName = text('GITHUB_EVENT_NAME');
  const repository = text('GITHUB_REPOSITORY');
  const [owner = '', repo = ''] = repository.split('/');
  const serverUrl = (text('GITHUB_SERVER_URL') || 'https://github.com').replace(/\/+$/, '');
  const head = readHead(eventName, payload);
  const actor = text('GITHUB_ACTOR');
  return {
    eventName,
    payload,
    repository,
    owner,
    repo,
    sha: head?.sha ?? text('GITHUB_SHA'),
    baseSha: readBaseSha(payload),
    ref: text('GITHUB_REF'),
    runId: text('GITHUB_RUN_ID'),
    runAttempt: Number(text('GITHUB_RUN_ATTEMPT')) || 1,
    workflow: text('GITHUB_WORKFLOW'),
    job: text('GITHUB_JOB'),
    actor,
    serverUrl,
    apiUrl: (text('GITHUB_API_URL') || 'https://api.github.com').replace(/\/+$/, ''),
    runUrl: `${serverUrl}/${repository}/actions/runs/${text('GITHUB_RUN_ID')}`,
    isGhes: isEnterpriseServer(serverUrl),
    pullRequest: readPullRequest(eventName, payload),
    isForkHead:
      head === null ? alwaysHasHead(eventName) : head.repository?.toLowerCase() !== repository.toLowerCase(),
    isDependabot: actor === 'dependabot[bot]' || readAuthor(payload) === 'dependabot[bot]',
    headLabel: head?.label ?? null,
  };
}

/** These events come with secrets and a head: where it cannot be read, it may be anybody's. */
function alwaysHasHead(eventName: string): boolean {
  return eventName === 'pull_request_target' || eventName === 'workflow_run';
}

interface Head {
  readonly sha: string | null;
  /** null where the repository was deleted. */
  readonly repository: string | null;
  readonly label: string | null;
}

function readHead(eventName: string, payload: JsonObject): Head | null {
  const run = eventName === 'workflow_run' ? asObject(payload['workflow_run']) : undefined;
  if (run !== undefined) {
    const repository = asObject(run['head_repository']);
    const login = asString(asObject(repository?.['owner'])?.['login']);
    const branch = asString(run['head_branch']);
    return {
      sha: asString(run['head_sha']) ?? null,
      repository: asString(repository?.['full_name']) ?? null,
      label: login === undefined || branch === undefined ? null : `${login}:${branch}`,
    };
  }
  const head = asObject(asObject(payload['pull_request'])?.['head']);
  if (head === undefined) return null;
  const repository = asString(asObject(head['repo'])?.['full_name']) ?? null;
  const branch = asString(head['ref']);
  return {
    sha: asString(head['sha']) ?? null,
    repository,
    label: repository === null || branch === undefined ? null : `${repository.split('/')[0] ?? ''}:${branch}`,
  };
}

/** A new branch has no commit before it: GitHub sends forty zeros. */
function readBaseSha(payload: JsonObject): string | null {
  const base =
    asString(asObject(asObject(payload['pull_request'])?.['base'])?.['sha']) ?? asString(payload['before']);
  return base === undefined || /^0*$/.test(base) ? null : base;
}

function readPullRequest(eventName: string, payload: JsonObject): number | null {
  const own = asObject(payload['pull_request']);
  if (own !== undefined) return asCount(own['number']) ?? asCount(payload['number']);
  if (eventName === 'issue_comment') {
    const issue = asObject(payload['issue']);
    // An issue is a pull request only where it has this field.
    return asObject(issue?.['pull_request']) === undefined ? null : asCount(issue?.['number']);
  }
  if (eventName === 'workflow_run') {
    const run = asObject(payload['workflow_run']);
    const listed = Array.isArray(run?.['pull_requests']) ? (run['pull_requests'] as unknown[]) : [];
    // A branch can be the head of several: only one that stands at the run's commit is meant.
    const fitting = listed
      .map(asObject)
      .find((pull) => asObject(pull?.['head'])?.['sha'] === run?.['head_sha']);
    return asCount(fitting?.['number']);
  }
  return null;
}

function readAuthor(payload: JsonObject): string | undefined {
  return asString(asObject(asObject(payload['pull_request'])?.['user'])?.['login']);
}

function asCount(value: unknown): number | null {
  const number = asFiniteNumber(value);
  return number !== undefined && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function isEnterpriseServer(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return false;
  const host = new URL(serverUrl).hostname.toLowerCase();
  return !(
    host === 'github.com' ||
    host.endsWith('.ghe.com') ||
    host === 'localhost' ||
    host.endsWith('.localhost')
  );
}
