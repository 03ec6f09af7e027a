import { ApiError, type Refusal } from './api-error.ts';
import { AuthenticationError } from './authentication-error.ts';
import { ConcurrencyLimitError } from './concurrency-limit-error.ts';
import { FileNotReadyError } from './file-not-ready-error.ts';
import { ModelNotFoundError } from './model-not-found-error.ts';
import { ModerationError } from './moderation-error.ts';
import { PermissionError } from './permission-error.ts';
import { QuotaError } from './quota-error.ts';
import { readErrorBody } from './read-error-body.ts';

/** What the error's sentence needs besides the answer. */
export interface ErrorContext {
  readonly provider: string;
  readonly action: string;
  readonly requestId: string | null;
  /** Which permission the key needs for this provider, as a sentence. */
  readonly permissionAdvice: string;
  /** What the provider announced about closing fine-tuning, as a sentence; null where it did not, or the request creates nothing. */
  readonly closing: string | null;
  readonly redact: (text: string) => string;
}

const QUOTA =
  /^(insufficient_quota|exceeded_quota|quota_exceeded|billing_hard_limit_reached|billing_not_active|daily_rate_limit_exceeded|insufficient_funds|payment_required)$/i;
const CONCURRENCY =
  /^(concurrent_limit|concurrency_limit|too_many_jobs|max_concurrent_jobs|max_active_jobs|concurrent_jobs_limit|fine_tune_concurrency_limit|training_concurrency_limit)/i;
const CONCURRENCY_TEXT =
  /(maximum|max|limit|too many|exceed\w*|quota)[^.]*\b(concurrent|simultaneous|active|running|in.progress)\b[^.]*\b(jobs?|fine.?tun\w*|training)|\b(concurrent|simultaneous|active|running)\b[^.]*\b(jobs?|fine.?tun\w*|training)[^.]*\b(limit|maximum|exceed\w*|reached|quota)/i;
const MODERATION = /moderation|content_policy|content_filter|usage_polic|safety_violation/i;
const NOT_READY_TEXT =
  /still being processed|not (yet )?(ready|been processed|finished processing)|is being processed|not in a (ready|processed) state|processing has not/i;
const MODEL =
  /^(model_not_found|model_not_available|modelnotfound|invalid_model|deploymentnotfound|model_not_supported)$/i;
const MODEL_TEXT =
  /\bmodel\b[^.]*\b(does not exist|not found|not available|no longer available|not supported|cannot be fine.?tuned|deprecated|shut ?down)/i;

/**
 * The error class for an answer that is not a success. Codes decide first; texts only where providers give no code,
 * since they change their wording.
 */
export function classifyError(status: number, body: string, context: ErrorContext): ApiError {
  const facts = readErrorBody(body);
  const detail = context.redact(facts.message);
  const code = facts.code === null ? null : context.redact(facts.code);
  const refusal: Refusal = {
    provider: context.provider,
    action: context.action,
    status,
    code: code ?? facts.type,
    detail,
    requestId: context.requestId,
  };
  const words = [facts.code, facts.type].filter((word) => word !== null);
  const has = (pattern: RegExp) => words.some((word) => pattern.test(word));

  if (status === 401) return new AuthenticationError(refusal);
  if (status === 402 || has(QUOTA)) return new QuotaError(refusal);
  if (status < 500 && (has(CONCURRENCY) || CONCURRENCY_TEXT.test(detail)))
    return new ConcurrencyLimitError(refusal);
  if (status === 429 && /per day|daily/i.test(detail) && facts.type === 'invalid_request_error')
    return new QuotaError(refusal);
  if (status < 500 && (has(/file_not_ready|file_not_processed/i) || NOT_READY_TEXT.test(detail)))
    return new FileNotReadyError(refusal);
  if (status === 400 || status === 403 || status === 422) {
    if (has(MODERATION) || /moderation|usage polic/i.test(detail)) return new ModerationError(refusal);
  }
  if (status < 500 && status !== 429 && (has(MODEL) || MODEL_TEXT.test(detail)))
    return new ModelNotFoundError(refusal, context.closing);
  if (status === 403) return new PermissionError(refusal, context.permissionAdvice, context.closing);
  // OpenAI's wording for accounts that may no longer create jobs is not documented: no text is matched, the dates are said.
  if (
    (status === 400 || status === 404) &&
    context.closing !== null &&
    /fine.?tun/i.test(detail) &&
    !/file|example|hyperparam/i.test(detail)
  ) {
    return new PermissionError(refusal, context.permissionAdvice, context.closing);
  }
  return new ApiError(refusal);
}
