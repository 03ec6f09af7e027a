import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAction, type RunResult } from '../rig/index.ts';
import { close, listen } from '../rig/listen.ts';
import { hasRecordings, readRecording, told } from './scene.ts';

interface Exchange {
  readonly RequestUri: string;
  readonly RequestMethod: string;
  readonly StatusCode: number;
  readonly ResponseBody: Readonly<Record<string, unknown>>;
}

function exchangesOf(name: string): readonly Exchange[] {
  const text = new TextDecoder().decode(readRecording(`api/${name}.json`));
  return (JSON.parse(text) as { Entries: readonly Exchange[] }).Entries;
}

/** The recorded answer to a request, by method and the end of its path. */
function answerOf(name: string, method: string, end: string): Exchange {
  const found = exchangesOf(name).find(
    ({ RequestMethod, RequestUri }) => RequestMethod === method && new URL(RequestUri).pathname.endsWith(end),
  );
  if (found === undefined) throw new Error(`${name} holds no ${method} …${end}`);
  return found;
}

/** Answers of the real API, word for word; what was not recorded is 404. */
describe.skipIf(!hasRecordings)('against recorded answers of the real API', { timeout: 60_000 }, () => {
  const asked: string[] = [];
  let url = '';
  let end = async (): Promise<void> => undefined;
  let id = '';

  beforeAll(async () => {
    const cancelled = answerOf('GetJobEvents', 'POST', '/cancel');
    id = String(cancelled.ResponseBody['id']);
    const created = answerOf('GetJobEvents', 'POST', '/jobs');
    const job = `/v1/fine_tuning/jobs/${id}`;
    const events = answerOf('GetJobEvents', 'GET', '/events');
    let isCancelled = false;
    const list = (...data: unknown[]) => ({ object: 'list', data, has_more: false });
    const routes: Readonly<Record<string, () => { status: number; body: unknown }>> = {
      [`GET ${job}`]: () => ({ status: 200, body: (isCancelled ? cancelled : created).ResponseBody }),
      [`POST ${job}/cancel`]: () => {
        isCancelled = true;
        return { status: cancelled.StatusCode, body: cancelled.ResponseBody };
      },
      // The second page is asked for by its cursor.
      [`GET ${job}/events`]: () => ({ status: 200, body: { ...events.ResponseBody, has_more: false } }),
      'GET /v1/fine_tuning/jobs': () => ({
        status: 200,
        body: list(created.ResponseBody, answerOf('MinimalRequiredParams', 'POST', '/jobs').ResponseBody),
      }),
      'POST /v1/fine_tuning/jobs': () => {
        const refused = answerOf('ExceptionThrownOnInvalidModelName', 'POST', '/jobs');
        return { status: refused.StatusCode, body: refused.ResponseBody };
      },
      'GET /v1/files/file-MNu4SQN4hf2nJmWVXyv8qW': () => ({
        status: 200,
        body: {
          ...answerOf('UploadFile', 'POST', '/files').ResponseBody,
          id: 'file-MNu4SQN4hf2nJmWVXyv8qW',
          purpose: 'fine-tune',
        },
      }),
      'DELETE /v1/files/file-S5H8FUEEBFqxLu6k1zPNHg': () => ({
        status: 200,
        body: answerOf('UploadFile', 'DELETE', '/file-S5H8FUEEBFqxLu6k1zPNHg').ResponseBody,
      }),
    };
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      asked.push(`${request.method} ${pathname}`);
      const { status, body } = routes[`${request.method} ${pathname}`]?.() ?? {
        status: 404,
        body: { error: { message: 'Not found', type: 'invalid_request_error', param: null, code: null } },
      };
      request.resume().on('end', () => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      });
    });
    url = await listen(server);
    end = () => close(server);
  });
  afterAll(() => end());

  const run = (inputs: Readonly<Record<string, string>>): Promise<RunResult> =>
    runAction({ inputs: { 'base-url': `${url}/v1`, 'api-key': 'sk-recorded-0123456789', ...inputs } });

  it('status, list and cancel read them as they come', async () => {
    const status = await run({ command: 'status', 'job-id': id });
    expect(told(status, 'error')).toEqual([]);
    expect(status.outputs).toMatchObject({
      status: 'validating_files',
      'job-id': id,
      'training-file-id': 'file-MNu4SQN4hf2nJmWVXyv8qW',
    });
    expect(status.lines.join('\n')).toContain('Validating training file: file-MNu4SQN4hf2nJmWVXyv8qW');
    expect(JSON.parse(status.resultFile('job.json') ?? '')).toEqual(
      answerOf('GetJobEvents', 'POST', '/jobs').ResponseBody,
    );

    const listed = await run({ command: 'list' });
    expect(JSON.parse(listed.outputs['jobs'] ?? '')).toHaveLength(2);
    expect(listed.summary).toContain('gpt-3.5-turbo-0125');

    const first = await run({ command: 'cancel', 'job-id': id });
    expect(first.outputs['status']).toBe('cancelled');
    const second = await run({ command: 'cancel', 'job-id': id });
    expect(second.exitCode).toBe(0);
    expect(told(second, 'notice')).toEqual([`Job ${id} is cancelled already.`]);
    expect(asked.filter((request) => request.endsWith('/cancel'))).toHaveLength(1);

    const followed = await run({ command: 'follow', 'job-id': id, 'poll-interval-seconds': '0.1' });
    expect(followed.exitCode).toBe(1);
    expect(followed.outputs).toMatchObject({ status: 'cancelled', 'error-code': 'job-cancelled' });
    expect(followed.resultFile('events.jsonl')?.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a model that cannot be trained is refused in the provider’s words', async () => {
    const refused = await run({
      model: 'gpt-nonexistent',
      'training-file': 'file-MNu4SQN4hf2nJmWVXyv8qW',
    });
    expect(refused.exitCode).toBe(1);
    expect(refused.outputs).toMatchObject({ status: 'refused', 'error-code': 'model_not_available' });
    expect(told(refused, 'error').at(-1)).toContain(
      'Model gpt-nonexistent is not available for fine-tuning or does not exist.',
    );
  });

  it('delete takes its answer, and a file that is not there as gone', async () => {
    const done = await run({ command: 'delete', 'file-ids': 'file-S5H8FUEEBFqxLu6k1zPNHg file-gone01234' });
    expect(done.exitCode).toBe(0);
    expect(done.lines).toContain('Deleted file file-S5H8FUEEBFqxLu6k1zPNHg');
    expect(told(done, 'notice')).toEqual(['The file file-gone01234 was gone already.']);
  });
});
