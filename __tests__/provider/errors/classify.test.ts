import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/boundary/user-error.ts';
import { classifyError } from '../../../src/provider/errors/classify.ts';
import { readErrorBody } from '../../../src/provider/errors/read-error-body.ts';

function classify(status: number, body: unknown, closing: string | null = null) {
  return classifyError(status, typeof body === 'string' ? body : JSON.stringify(body), {
    provider: 'OpenAI',
    action: 'create the job',
    requestId: 'req_1',
    permissionAdvice: 'The key needs permission.',
    closing,
    redact: (text) => text,
  });
}

const error = (message: string, code: string | null = null, type = 'invalid_request_error') => ({
  error: { message, type, param: null, code },
});

describe('an answer that is no success', () => {
  it.each<[string, number, unknown, string]>([
    [
      'a bad key',
      401,
      error('Incorrect API key provided: sk-abc.', 'invalid_api_key'),
      'AuthenticationError',
    ],
    [
      'a key without rights',
      403,
      error(
        'You have insufficient permissions for this operation. Missing scopes: api.fine_tuning.jobs.write',
        'missing_scope',
      ),
      'PermissionError',
    ],
    ['a 403 in HTML', 403, '<html><head><title>403 Forbidden</title></head></html>', 'PermissionError'],
    [
      'no credit',
      429,
      error(
        'You exceeded your current quota, please check your plan and billing details.',
        'insufficient_quota',
        'insufficient_quota',
      ),
      'QuotaError',
    ],
    ['402', 402, { message: 'Payment required' }, 'QuotaError'],
    [
      'the day’s requests',
      429,
      error(
        'This fine-tune request has been rate-limited. Your organization has reached the maximum of 8 fine-tuning requests per day for the model.',
        'daily_rate_limit_exceeded',
      ),
      'QuotaError',
    ],
    [
      'the day’s requests without a code',
      429,
      error('reached the maximum of 8 fine-tuning requests per day'),
      'QuotaError',
    ],
    [
      'a rate limit',
      429,
      error('Rate limit reached for requests per min', 'rate_limit_exceeded', 'requests'),
      'ApiError',
    ],
    [
      'job places',
      429,
      error('You have reached the limit of 3 active fine-tuning jobs for this model'),
      'ConcurrencyLimitError',
    ],
    [
      'job places on Azure',
      400,
      {
        error: { code: 'BadRequest', message: 'The maximum number of concurrent training jobs is reached.' },
      },
      'ConcurrencyLimitError',
    ],
    ['job places by code', 429, error('no', 'concurrent_limit_exceeded'), 'ConcurrencyLimitError'],
    [
      'a fresh file',
      400,
      error(
        'File file-1 is still being processed and is not ready to be used for fine-tuning. Please try again later.',
      ),
      'FileNotReadyError',
    ],
    ['a fresh file on another server', 409, { detail: 'file is not ready' }, 'FileNotReadyError'],
    [
      'moderation',
      400,
      error('The training file was rejected by moderation', 'moderation_blocked'),
      'ModerationError',
    ],
    ['usage policies', 400, error('This file violates our usage policies.'), 'ModerationError'],
    [
      'an unknown model',
      404,
      error('The model `gpt-x` does not exist or you do not have access to it.', 'model_not_found'),
      'ModelNotFoundError',
    ],
    [
      'a model not to be trained',
      400,
      error('Model gpt-nonexistent is not available for fine-tuning or does not exist.', null),
      'ModelNotFoundError',
    ],
    [
      'a recorded unknown model',
      400,
      error(
        'Model gpt-nonexistent is not available for fine-tuning or does not exist.',
        'model_not_available',
      ),
      'ModelNotFoundError',
    ],
    [
      'an undeployed model on Azure',
      404,
      { error: { code: 'DeploymentNotFound', message: 'The API deployment does not exist.' } },
      'ModelNotFoundError',
    ],
    ['an unknown job', 404, error('Could not find fine tune: ftjob-1', 'fine_tune_not_found'), 'ApiError'],
    ['a bad request', 400, error('batch_size must be at most 256'), 'ApiError'],
    ['a server error that mentions jobs', 500, error('active jobs limit could not be read'), 'ApiError'],
    ['an empty answer', 502, '', 'ApiError'],
  ])('%s (%d) is told apart', (_name, status, body, name) => {
    const result = classify(status, body);
    expect(result.name).toBe(name);
    expect(result).toBeInstanceOf(UserError);
    expect(result.message).toContain('OpenAI refused to create the job');
    expect(result.message).toContain('request req_1');
    expect(result.message).not.toMatch(/[\r\n]/);
    expect(result.message).not.toContain('sk-abc');
  });

  it('says when asking again may help', () => {
    const states = [
      classify(503, ''),
      classify(429, error('slow down')),
      classify(429, error('x', 'insufficient_quota')),
      classify(400, error('x')),
      classify(400, error('file is not ready')),
    ];
    expect(states.map(({ transient }) => transient)).toEqual([true, true, false, false, true]);
  });

  it('says what the provider announced where a create was refused', () => {
    const closing = 'OpenAI is closing fine-tuning on 2027-01-06.';
    expect(classify(403, error('not allowed'), closing).message).toContain(closing);
    expect(classify(400, error('Fine-tuning is not available for your organization'), closing).name).toBe(
      'PermissionError',
    );
    expect(classify(400, error('Invalid fine-tuning file'), closing).name).toBe('ApiError');
    expect(classify(404, error('x', 'model_not_found'), closing).message).toContain(closing);
    expect(classify(500, error('x'), closing).message).not.toContain(closing);
  });
});

describe('an error body', () => {
  it.each<[string, unknown, string, string | null]>([
    ['OpenAI’s', { error: { message: 'm', code: 'c' } }, 'm', 'c'],
    ['text', { error: 'm' }, 'm', null],
    ['FastAPI’s', { detail: 'm' }, 'm', null],
    [
      'FastAPI’s list',
      { detail: [{ loc: ['body', 'model'], msg: 'field required' }] },
      'body.model: field required',
      null,
    ],
    ['a message alone', { message: 'm', code: 5 }, 'm', '5'],
    [
      'Azure’s',
      { error: { code: 'BadRequest', message: 'm', innererror: { code: 'ContentFilter' } } },
      'm',
      'ContentFilter',
    ],
    ['Google-shaped', { code: 3, message: 'm', details: [] }, 'm', '3'],
    [
      'a page',
      '<html><head><title>502 Bad Gateway</title><style>a{}</style></head><body><h1>x</h1></body></html>',
      '502 Bad Gateway',
      null,
    ],
    ['a page without a title', '<p>Sorry,\n<b>no</b></p><script>x</script>', 'Sorry, no', null],
    ['plain text', 'upstream connect error', 'upstream connect error', null],
    ['a string', '"m"', 'm', null],
    ['nothing', '', '', null],
    ['null', 'null', 'null', null],
    ['an empty error', { error: {} }, '', null],
    [
      'control characters',
      { error: { message: 'a\r\n::error::b\u001b[31m\u2028c' } },
      'a ::error::b [31m c',
      null,
    ],
  ])('in the shape: %s', (_name, body, message, code) => {
    expect(readErrorBody(typeof body === 'string' ? body : JSON.stringify(body))).toMatchObject({
      message,
      code,
    });
  });

  it('is cut', () => {
    expect(readErrorBody(JSON.stringify({ error: { message: 'x'.repeat(10_000) } })).message).toHaveLength(
      401,
    );
  });
});
