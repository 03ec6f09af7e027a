export const id = 6967;
export const ids = [6967];
export const modules = {

/***/ 37594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ AmbiguousCreateError)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);


/**
 * A job was asked for and no clear answer came (time-out, reset, 5xx, cut-off body): it may or may not exist.
 * The caller looks for it before it asks again.
 */
class AmbiguousCreateError extends _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'AmbiguousCreateError';
    transient = true;
    /** True where the answer was a yes that names no job: asking again would make a second one. */
    accepted;
    constructor(provider, action, what, options = {}) {
        super(`${provider} gave no clear answer to the request to ${action} (${what}): it may exist all the same. Look for it with command: list before running again.`, { code: 'ambiguous-create', cause: options.cause });
        this.accepted = options.accepted ?? false;
    }
    /** A success in which no job can be found; one that holds an error is no promise of a job. */
    static ofNameless(provider, action, answer, lacks = 'a job id') {
        const accepted = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(answer)?.['error'] === undefined;
        return new AmbiguousCreateError(provider, action, `a success without ${lacks}`, { accepted });
    }
}


/***/ }),

/***/ 13906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ConcurrencyLimitError)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54599);

/** All places for running jobs are taken. No job was created; the caller waits and asks again. */
class ConcurrencyLimitError extends _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h {
    name = 'ConcurrencyLimitError';
    transient = true;
    constructor(refusal) {
        super(refusal, {
            code: 'concurrency-limit',
            advice: 'Wait until a running job ends, or cancel one.',
        });
    }
}


/***/ }),

/***/ 99449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FileNotReadyError)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54599);

/** The uploaded file is still being processed. No job was created; the caller waits and asks again. */
class FileNotReadyError extends _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h {
    name = 'FileNotReadyError';
    transient = true;
    constructor(refusal) {
        super(refusal, {
            code: 'file-not-ready',
            advice: 'The file is still being processed: ask again in a few minutes.',
        });
    }
}


/***/ }),

/***/ 92231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ModelNotFoundError)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54599);

/** The words for the one request that trains. */
const CREATE_ACTION = 'create the job';
/** The model does not exist, is shut down, or cannot be trained or called with this key. */
class ModelNotFoundError extends _api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h {
    name = 'ModelNotFoundError';
    constructor(refusal, closing) {
        const advice = refusal.action === CREATE_ACTION
            ? 'Check the input model: its exact name at this provider, that it is not shut down, and that this key may use it for fine-tuning.'
            : 'Check the model’s exact name at this provider, that it is deployed where the provider asks for that, that it is not shut down, and that this key may use it.';
        super(refusal, {
            code: refusal.code ?? 'model-not-found',
            advice: closing === null ? advice : `${advice} ${closing}`,
        });
    }
}


/***/ }),

/***/ 77009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NetworkError)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/** No usable answer after every attempt: connection refused or reset, time-out, cut-off body. */
class NetworkError extends _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'NetworkError';
    transient = true;
    constructor(provider, action, what, options = {}) {
        super(`${provider} could not be reached to ${action} (${what}). ${options.advice ?? 'Check base-url, proxy settings and the provider’s status page, then run again.'}`, { code: 'network', cause: options.cause });
    }
}


/***/ }),

/***/ 96967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpClient: () => (/* binding */ createHttpClient)
});

// EXTERNAL MODULE: ./build/js/provider/errors/ambiguous-create-error.js
var ambiguous_create_error = __webpack_require__(37594);
// EXTERNAL MODULE: ./build/js/provider/errors/api-error.js
var api_error = __webpack_require__(54599);
;// CONCATENATED MODULE: ./build/js/provider/errors/authentication-error.js

/** 401: the key is missing, wrong, revoked or of another provider. The provider's words are left out: they may quote the key. */
class AuthenticationError extends api_error/* ApiError */.h {
    name = 'AuthenticationError';
    constructor(refusal) {
        super(refusal, {
            quote: false,
            code: 'authentication',
            advice: 'Check the input api-key (or the keyless sign-in), that it belongs to this provider and base-url, and that it was not revoked.',
        });
    }
}

// EXTERNAL MODULE: ./build/js/provider/errors/concurrency-limit-error.js
var concurrency_limit_error = __webpack_require__(13906);
// EXTERNAL MODULE: ./build/js/provider/errors/file-not-ready-error.js
var file_not_ready_error = __webpack_require__(99449);
// EXTERNAL MODULE: ./build/js/provider/errors/model-not-found-error.js
var model_not_found_error = __webpack_require__(92231);
;// CONCATENATED MODULE: ./build/js/provider/errors/moderation-error.js

/** The provider's moderation refused the data. The same data will be refused again. */
class ModerationError extends api_error/* ApiError */.h {
    name = 'ModerationError';
    transient = false;
    constructor(refusal) {
        super(refusal, {
            code: refusal.code ?? 'moderation',
            advice: 'Remove the examples that break the provider’s usage policies, then run again.',
        });
    }
}

;// CONCATENATED MODULE: ./build/js/provider/errors/permission-error.js

/** 403: the key is known, but may not do this; or the provider has closed it to the account. */
class PermissionError extends api_error/* ApiError */.h {
    name = 'PermissionError';
    /** `advice` says which permission the key needs; `closing` what the provider announced about creating jobs, where it did. */
    constructor(refusal, advice, closing) {
        super(refusal, { code: 'permission-denied', advice: closing === null ? advice : `${advice} ${closing}` });
    }
}

;// CONCATENATED MODULE: ./build/js/provider/errors/quota-error.js

/** Money or a daily allowance has run out. Asking again within this run cannot help, so it is never retried. */
class QuotaError extends api_error/* ApiError */.h {
    name = 'QuotaError';
    transient = false;
    constructor(refusal) {
        const daily = /daily|per day/i.test(`${refusal.code ?? ''} ${refusal.detail}`);
        super(refusal, {
            code: refusal.code ?? 'insufficient_quota',
            advice: daily
                ? 'The daily number of fine-tuning requests for this model is used up: run again tomorrow, or use another model.'
                : 'The account has no credit or budget left: add credit or raise the limit in the provider’s billing settings, then run again.',
        });
    }
}

// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
;// CONCATENATED MODULE: ./build/js/provider/errors/read-error-body.js

const MAX_MESSAGE = 400;
/**
 * Reads `{error: {…}}`, `{error: "…"}`, `{detail}`, `{message}`, Azure's `innererror`, a list of details,
 * an HTML page or plain text. Never throws.
 */
function readErrorBody(text) {
    const body = parse(text);
    if (!(0,json/* isObject */.Gv)(body))
        return {
            message: toLine(stripHtml(typeof body === 'string' ? body : text)),
            code: null,
            type: null,
            param: null,
        };
    const error = (0,json/* asObject */.eB)(body['error']) ?? body;
    const inner = (0,json/* asObject */.eB)(error['innererror']) ?? (0,json/* asObject */.eB)(error['inner_error']);
    const plain = (0,json/* asString */.oJ)(body['error']) ?? describeDetail(error['detail'] ?? body['detail']);
    const message = (0,json/* asString */.oJ)(error['message']) ?? plain ?? (0,json/* asString */.oJ)(inner?.['message']) ?? (0,json/* asString */.oJ)(body['title']) ?? '';
    return {
        message: toLine(message),
        code: word(inner?.['code']) ?? word(error['code']) ?? word(error['status']),
        type: word(error['type']),
        param: word(error['param']),
    };
}
/** FastAPI's detail is text, or a list of `{loc, msg}`. */
function describeDetail(detail) {
    if (typeof detail === 'string')
        return detail;
    if ((0,json/* isObject */.Gv)(detail))
        return (0,json/* asString */.oJ)(detail['message']) ?? JSON.stringify(detail);
    if (!Array.isArray(detail))
        return undefined;
    return detail
        .map((item) => {
        const entry = (0,json/* asObject */.eB)(item);
        const where = Array.isArray(entry?.['loc']) ? entry['loc'].join('.') : '';
        return [where, (0,json/* asString */.oJ)(entry?.['msg']) ?? ''].filter((part) => part !== '').join(': ');
    })
        .join('; ');
}
function word(value) {
    if (typeof value === 'number')
        return String(value);
    const text = (0,json/* asString */.oJ)(value);
    return text === undefined || text === '' ? null : toLine(text).slice(0, 80);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function stripHtml(text) {
    if (!/^\s*</.test(text))
        return text;
    const title = /<title[^>]*>([^<]*)<\/title>/i.exec(text)?.[1];
    return title ?? text.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}
/** Control characters and line breaks become spaces; the text is cut to what fits in a sentence. */
function toLine(text) {
    const line = text
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line;
}

;// CONCATENATED MODULE: ./build/js/provider/errors/classify.js









const QUOTA = /^(insufficient_quota|exceeded_quota|quota_exceeded|billing_hard_limit_reached|billing_not_active|daily_rate_limit_exceeded|insufficient_funds|payment_required)$/i;
const CONCURRENCY = /^(concurrent_limit|concurrency_limit|too_many_jobs|max_concurrent_jobs|max_active_jobs|concurrent_jobs_limit|fine_tune_concurrency_limit|training_concurrency_limit)/i;
const CONCURRENCY_TEXT = /(maximum|max|limit|too many|exceed\w*|quota)[^.]*\b(concurrent|simultaneous|active|running|in.progress)\b[^.]*\b(jobs?|fine.?tun\w*|training)|\b(concurrent|simultaneous|active|running)\b[^.]*\b(jobs?|fine.?tun\w*|training)[^.]*\b(limit|maximum|exceed\w*|reached|quota)/i;
const MODERATION = /moderation|content_policy|content_filter|usage_polic|safety_violation/i;
const NOT_READY_TEXT = /still being processed|not (yet )?(ready|been processed|finished processing)|is being processed|not in a (ready|processed) state|processing has not/i;
const MODEL = /^(model_not_found|model_not_available|modelnotfound|invalid_model|deploymentnotfound|model_not_supported)$/i;
const MODEL_TEXT = /\bmodel\b[^.]*\b(does not exist|not found|not available|no longer available|not supported|cannot be fine.?tuned|deprecated|shut ?down)/i;
/**
 * The error class for an answer that is not a success. Codes decide first; texts only where providers give no code,
 * since they change their wording.
 */
function classifyError(status, body, context) {
    const facts = readErrorBody(body);
    const detail = context.redact(facts.message);
    const code = facts.code === null ? null : context.redact(facts.code);
    const refusal = {
        provider: context.provider,
        action: context.action,
        status,
        code: code ?? facts.type,
        detail,
        requestId: context.requestId,
    };
    const words = [facts.code, facts.type].filter((word) => word !== null);
    const has = (pattern) => words.some((word) => pattern.test(word));
    if (status === 401)
        return new AuthenticationError(refusal);
    if (status === 402 || has(QUOTA))
        return new QuotaError(refusal);
    if (status < 500 && (has(CONCURRENCY) || CONCURRENCY_TEXT.test(detail)))
        return new concurrency_limit_error/* ConcurrencyLimitError */.v(refusal);
    if (status === 429 && /per day|daily/i.test(detail) && facts.type === 'invalid_request_error')
        return new QuotaError(refusal);
    if (status < 500 && (has(/file_not_ready|file_not_processed/i) || NOT_READY_TEXT.test(detail)))
        return new file_not_ready_error/* FileNotReadyError */.X(refusal);
    if (status === 400 || status === 403 || status === 422) {
        if (has(MODERATION) || /moderation|usage polic/i.test(detail))
            return new ModerationError(refusal);
    }
    if (status < 500 && status !== 429 && (has(MODEL) || MODEL_TEXT.test(detail)))
        return new model_not_found_error/* ModelNotFoundError */.p(refusal, context.closing);
    if (status === 403)
        return new PermissionError(refusal, context.permissionAdvice, context.closing);
    // OpenAI's wording for accounts that may no longer create jobs is not documented: no text is matched, the dates are said.
    if ((status === 400 || status === 404) &&
        context.closing !== null &&
        /fine.?tun/i.test(detail) &&
        !/file|example|hyperparam/i.test(detail)) {
        return new PermissionError(refusal, context.permissionAdvice, context.closing);
    }
    return new api_error/* ApiError */.h(refusal);
}

// EXTERNAL MODULE: ./build/js/provider/errors/network-error.js
var network_error = __webpack_require__(77009);
// EXTERNAL MODULE: ./build/js/provider/errors/unexpected-answer-error.js
var unexpected_answer_error = __webpack_require__(33875);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
;// CONCATENATED MODULE: ./build/js/provider/errors/unsafe-url-error.js

/** An answer pointed to an address that requests must not follow: plain http, another host for a body, a private network. */
class UnsafeUrlError extends user_error/* UserError */.y {
    name = 'UnsafeUrlError';
    constructor(provider, action, why) {
        super(`${provider} answered the request to ${action} with an address that is not followed: ${why}. Check the input base-url.`, { code: 'unsafe-url' });
    }
}

;// CONCATENATED MODULE: ./build/js/provider/http/describe-failure.js
/** A connection error in a few words, without addresses or secrets. */
function describeFailure(error) {
    const code = errorCode(error);
    const words = {
        ECONNREFUSED: 'connection refused',
        ECONNRESET: 'connection reset',
        EPIPE: 'connection closed while sending',
        ENOTFOUND: 'host name not found',
        EAI_AGAIN: 'name lookup failed',
        ETIMEDOUT: 'time-out',
        UND_ERR_CONNECT_TIMEOUT: 'connection time-out',
        UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
        UND_ERR_BODY_TIMEOUT: 'answer stopped half-way',
        UND_ERR_SOCKET: 'connection closed by the other side',
        UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: 'the file changed while it was sent',
        DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
        SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
        UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
        CERT_HAS_EXPIRED: 'its certificate has expired',
    };
    if (code !== undefined)
        return words[code] ?? code.toLowerCase().replaceAll('_', ' ');
    return error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'unknown failure';
}
/** True where the request cannot have reached the provider, so that even a create may be sent again. */
function neverArrived(error) {
    const code = errorCode(error);
    return (code !== undefined &&
        /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/.test(code));
}
/** True for failures that another attempt would meet again; a client that was closed is one. */
function isHopeless(error) {
    const code = errorCode(error) ?? '';
    return /CERT|SIGNATURE|UND_ERR_DESTROYED|UND_ERR_CLOSED|UND_ERR_INVALID_ARG|ERR_INVALID_URL|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH/.test(code);
}
function errorCode(error, depth = 0) {
    if (!(error instanceof Error) || depth > 3)
        return undefined;
    if (error instanceof AggregateError && error.errors.length > 0)
        return errorCode(error.errors[0], depth + 1);
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return errorCode(error.cause, depth + 1);
}

;// CONCATENATED MODULE: ./build/js/provider/http/keep-small-chunks.js
/** The high-water mark of a socket (64 KiB), and then some. */
const QUEUED_BYTES = 128 * 1024;
/**
 * Passes chunks on, small ones as copies. A source may fill the same buffers again and again: what is large is waited for
 * until it is sent, but what is small may still lie in the socket's queue when the next chunk is asked for.
 */
async function* keepSmallChunks(chunks) {
    for await (const chunk of chunks)
        yield chunk.length < QUEUED_BYTES ? Buffer.from(chunk) : chunk;
}

;// CONCATENATED MODULE: ./build/js/provider/http/read-body.js
/** The body's bytes, or null where it has more than `maxBytes`; then the rest is not read. */
async function readBody(body, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBytes) {
            body.destroy?.();
            return null;
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}

// EXTERNAL MODULE: ./build/js/provider/http/addresses.js
var addresses = __webpack_require__(85895);
;// CONCATENATED MODULE: ./build/js/provider/http/targets.js

/** The URL of a path under the base URL with its query. A whole URL is taken as it is. */
function resolvePath(baseUrl, path, query = {}) {
    const url = /^https?:\/\//i.test(path) ? new URL(path) : new URL(`${baseUrl.replace(/\/+$/, '')}${path}`);
    const base = new URL(baseUrl);
    // A base URL may carry a query of its own (`?api-version=…`); it goes with every request under it.
    if (!/^https?:\/\//i.test(path) && base.search !== '') {
        const bare = new URL(base);
        bare.search = '';
        const joined = new URL(`${bare.href.replace(/\/+$/, '')}${path}`);
        for (const [name, value] of base.searchParams)
            joined.searchParams.append(name, value);
        return addQuery(joined, query);
    }
    return addQuery(url, query);
}
function addQuery(url, query) {
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            url.searchParams.append(name, String(value));
    }
    return url;
}
/** Why a URL that an answer named is not followed, or null where it may be. */
function refuseTarget(url, base, from) {
    if (url.origin === base.origin)
        return null;
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `the scheme ${url.protocol} is not http`;
    if (url.username !== '' || url.password !== '')
        return 'it carries a user name';
    if (from.protocol === 'https:' && url.protocol !== 'https:')
        return 'it leads from https to http';
    if ((0,addresses/* isLoopbackHost */.cW)(base.hostname))
        return null;
    if (url.protocol !== 'https:')
        return 'it is not https';
    if ((0,addresses/* isPrivateHost */.Sf)(url.hostname))
        return 'it leads to a private address';
    return null;
}

;// CONCATENATED MODULE: ./build/js/provider/http/exchange.js



const MAX_REDIRECTS = 5;
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;
/** Sends a request once and reads the whole answer. Redirects are followed here, with rules: see `refuseTarget`. */
async function exchange(given) {
    const { request, base } = given;
    let url = given.url;
    let method = request.method;
    let bodyless = request.json === undefined && request.stream === undefined;
    const refused = refuseTarget(url, base, base);
    if (refused !== null)
        return { kind: 'refused', why: refused, unsafe: true };
    const deadline = request.stream === undefined ? AbortSignal.timeout(given.timeoutMs) : undefined;
    const signals = [given.signal, deadline].filter((signal) => signal !== undefined);
    const signal = signals.length === 0 ? undefined : AbortSignal.any(signals);
    const { undici, sourceError, body } = await prepare(given);
    for (let hop = 0;; hop += 1) {
        const own = url.origin === base.origin;
        const headers = {
            accept: 'application/json',
            ...(own ? given.ownHeaders : {}),
            ...(own ? request.headers : keepHarmless(request.headers)),
        };
        if (!bodyless && request.json !== undefined)
            headers['content-type'] = 'application/json';
        if (!bodyless && request.stream !== undefined) {
            headers['content-type'] = request.stream.contentType;
            headers['content-length'] = String(request.stream.bytes);
        }
        try {
            const response = await undici.request(url, {
                method,
                headers,
                // undici sends any async iterable with its back-pressure; its types name streams only.
                body: bodyless ? null : body(),
                dispatcher: own ? given.dispatcher : given.foreignDispatcher,
                headersTimeout: given.timeoutMs,
                bodyTimeout: given.timeoutMs,
                ...(signal === undefined ? {} : { signal }),
            });
            const location = flat(response.headers['location']);
            if (response.statusCode >= 300 && response.statusCode < 400 && location !== undefined) {
                await response.body.dump({ limit: 64 * 1024 });
                const next = parseUrl(location, url);
                if (next === null)
                    return { kind: 'refused', why: 'it is not a URL', unsafe: true };
                const why = hop >= MAX_REDIRECTS
                    ? `it was redirected more than ${MAX_REDIRECTS} times`
                    : refuseTarget(next, base, url);
                if (why !== null)
                    return { kind: 'refused', why, unsafe: true };
                if (method !== 'GET' && response.statusCode === 303) {
                    method = 'GET';
                    bodyless = true;
                }
                else if (method !== 'GET' && (response.statusCode < 307 || next.origin !== url.origin)) {
                    return {
                        kind: 'refused',
                        why: `a ${method} is not sent on to another address (HTTP ${response.statusCode})`,
                        unsafe: true,
                    };
                }
                url = next;
                continue;
            }
            const maxBytes = request.maxBytes ?? DEFAULT_MAX_BYTES;
            const bytes = await readBody(response.body, maxBytes);
            if (bytes === null)
                return { kind: 'refused', why: `more than ${maxBytes} bytes`, unsafe: false };
            return {
                kind: 'answer',
                answer: { status: response.statusCode, headers: flatten(response.headers), body: bytes },
            };
        }
        catch (error) {
            given.signal?.throwIfAborted();
            const source = sourceError();
            if (source !== undefined)
                throw source;
            return {
                kind: 'failure',
                error: deadline?.aborted === true
                    ? new Error(`no complete answer within ${given.timeoutMs / 1000} s`)
                    : error,
            };
        }
    }
}
/** Loads undici when the first request is made, and wraps the body so that its own errors are told from the network's. */
async function prepare(given) {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    let failed;
    const { json, stream } = given.request;
    async function* watched() {
        if (stream === undefined)
            return;
        try {
            yield* keepSmallChunks(stream.open());
        }
        catch (error) {
            failed = error instanceof Error ? error : new Error(String(error));
            throw error;
        }
    }
    return {
        undici,
        sourceError: () => failed,
        body: () => (stream === undefined ? JSON.stringify(json) : watched()),
    };
}
/** Of a request's own headers, those that say nothing about who asks. */
function keepHarmless(headers = {}) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => /^(accept|content-type|x-goog-content-length-range)$/i.test(name)));
}
function parseUrl(location, from) {
    return URL.canParse(location, from.href) ? new URL(location, from) : null;
}
function flat(value) {
    return Array.isArray(value) ? value[0] : value;
}
function flatten(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), flat(value)]));
}

;// CONCATENATED MODULE: ./build/js/provider/http/parse-json.js
/** A body that ends before its JSON does: the connection broke, so the answer is unclear. */
class CutOffError extends Error {
    name = 'CutOffError';
    constructor() {
        super('the answer was cut off');
    }
}
/** A success that does not hold what was asked for: a gateway's page for a moment, or the wrong address. */
class UnfitAnswerError extends Error {
    name = 'UnfitAnswerError';
    what;
    constructor(what) {
        super(`the answer is of no use: ${what}`);
        this.what = what;
    }
}
/**
 * Parses a body as JSON. An empty one is `{}` unless something was asked for.
 * Throws CutOffError for a beginning of JSON; a page of HTML or another text is `other`.
 */
function parseJson(body, expected) {
    const text = body
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trim();
    if (text === '') {
        if (expected)
            throw new CutOffError();
        return { kind: 'json', value: {} };
    }
    try {
        return { kind: 'json', value: JSON.parse(text) };
    }
    catch {
        if (/^[[{"]/.test(text))
            throw new CutOffError();
        return { kind: 'other' };
    }
}

;// CONCATENATED MODULE: ./build/js/provider/http/redact.js
/** Replaces each secret (and its URL-encoded and Base64 forms) in a text by ***. Very short secrets are left: they would blank out common words. */
function createRedactor(secrets) {
    return (text) => {
        let clean = text;
        for (const secret of secrets()) {
            if (secret.length < 4)
                continue;
            for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
                if (clean.includes(form))
                    clean = clean.replaceAll(form, '***');
            }
        }
        // Keys and tokens by their look: providers quote them, also those we never knew.
        return clean
            .replace(/\b(sk|pk|key|tgp|fw)[-_][A-Za-z0-9_*-]{8,}/g, '***')
            .replace(/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '***')
            .replace(/\bBearer\s+[\w.~+/=*-]+/gi, 'Bearer ***');
    };
}

;// CONCATENATED MODULE: ./build/js/provider/http/retry.js
/** Longest wait that an answer can ask for, in milliseconds; a longer one is cut to it. */
const MAX_DELAY_MS = 60_000;
/** How often an idempotent request is sent in all. */
const MAX_ATTEMPTS = 8;
/**
 * Milliseconds to wait before the next attempt, or null where there should be none.
 * The same answers are retried as by the official clients: `x-should-retry` decides; else 408, 409, 429, 5xx and
 * connection errors. Without a wish of the server: 0.5 s doubling to 8 s, less up to a quarter at random.
 */
function nextDelay(outcome) {
    if (outcome.attempt >= (outcome.maxAttempts ?? MAX_ATTEMPTS))
        return null;
    if (outcome.status !== null && !isRetryable(outcome.status, outcome.headers))
        return null;
    const wished = readRetryAfter(outcome.headers, outcome.now);
    const base = Math.min(500 * 2 ** (outcome.attempt - 1), 8_000);
    if (wished !== null) {
        // A little is added to a wish, never taken off: many jobs of a matrix hear the same one. And who says "at once"
        // again and again is not believed for ever.
        const pause = outcome.attempt > 2 ? Math.max(wished, base) : wished;
        return Math.min(pause + outcome.random() * Math.min(1_000, pause * 0.25), MAX_DELAY_MS);
    }
    return base * (1 - outcome.random() * 0.25);
}
function isRetryable(status, headers) {
    const word = headers['x-should-retry'];
    if (word === 'true')
        return true;
    if (word === 'false')
        return false;
    return status === 408 || status === 409 || status === 429 || status >= 500;
}
/** The server's wish in milliseconds from now: `retry-after-ms`, or `retry-after` as seconds or HTTP date; null where there is none that makes sense. */
function readRetryAfter(headers, now) {
    const ms = parseNumber(headers['retry-after-ms']);
    if (ms !== null)
        return ms;
    const text = headers['retry-after'];
    const seconds = parseNumber(text);
    if (seconds !== null)
        return seconds * 1_000;
    // Only what has a time of day is a date: `-3` would be read as a year.
    const date = text?.includes(':') === true ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
}
function parseNumber(text) {
    if (text === undefined || !/^\s*\d+(\.\d+)?\s*$/.test(text))
        return null;
    return Number(text);
}

;// CONCATENATED MODULE: ./build/js/provider/http/throttle.js

const UNTHROTTLED = {
    remainingRequests: null,
    remainingTokens: null,
    resetAt: null,
    notBefore: null,
};
/** Reads `x-ratelimit-*` and Retry-After; what an answer does not mention keeps its former value. */
function readThrottle(headers, now, before) {
    const wish = readRetryAfter(headers, now);
    const reset = readDuration(headers['x-ratelimit-reset-requests'] ?? headers['x-ratelimit-reset']);
    return {
        remainingRequests: count(headers['x-ratelimit-remaining-requests'] ?? headers['x-ratelimit-remaining']) ??
            before.remainingRequests,
        remainingTokens: count(headers['x-ratelimit-remaining-tokens']) ?? before.remainingTokens,
        resetAt: reset === null ? before.resetAt : now + reset,
        notBefore: wish === null ? before.notBefore : now + wish,
    };
}
function count(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** "6m0s", "20ms", "1h2m3.5s" or plain seconds, in milliseconds. */
function readDuration(text) {
    if (text === undefined)
        return null;
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1_000;
    if (!/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text))
        return null;
    let total = 0;
    for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
        total += Number(amount) * (UNITS[unit ?? ''] ?? 0);
    return total;
}

;// CONCATENATED MODULE: ./build/js/provider/http/client.js














/** Without progress: a server may think for a while about half a gigabyte before it answers. */
const UPLOAD_TIMEOUT_MS = 5 * 60_000;
/** How often a page where JSON should be is taken for a moment's weather, before it is taken for the wrong address. */
const MAX_UNFIT = 6;
/** The client that every provider's calls go through. */
function createHttpClient(options) {
    const { auth, clock, log, provider } = options;
    const base = new URL(options.baseUrl);
    const redact = createRedactor(() => [...auth.secrets(), ...options.secrets]);
    let throttle = UNTHROTTLED;
    async function attempt(request) {
        const url = resolveOrThrow(request);
        const credential = await auth.headers(request.signal);
        const started = clock.now();
        const outcome = await exchange({
            request,
            url,
            base,
            ownHeaders: { ...options.headers, ...credential },
            dispatcher: options.dispatcher,
            foreignDispatcher: options.foreignDispatcher,
            timeoutMs: request.timeoutMs ?? options.timeoutMs ?? (request.stream === undefined ? 60_000 : UPLOAD_TIMEOUT_MS),
            signal: request.signal,
        });
        if (outcome.kind === 'answer' && url.origin === base.origin)
            throttle = readThrottle(outcome.answer.headers, clock.now(), throttle);
        const result = outcome.kind === 'answer'
            ? outcome.answer.status
            : outcome.kind === 'failure'
                ? describeFailure(outcome.error)
                : outcome.why;
        log.debug(redact(`${request.method} ${url.host}${url.pathname}: ${result}, ${clock.now() - started} ms`));
        return { outcome, credential };
    }
    function resolveOrThrow(request) {
        try {
            return resolvePath(options.baseUrl, request.path, request.query);
        }
        catch {
            throw new UnsafeUrlError(provider, request.action, 'it is not a URL');
        }
    }
    async function run(request, read) {
        const idempotent = isIdempotent(request);
        const maxAttempts = request.maxAttempts ?? MAX_ATTEMPTS;
        let mayRenew = true;
        for (let count = 1;; count += 1) {
            request.signal?.throwIfAborted();
            const { outcome, credential } = await attempt(request);
            if (outcome.kind === 'refused') {
                if (!idempotent)
                    throw new ambiguous_create_error/* AmbiguousCreateError */.J(provider, request.action, outcome.why);
                if (outcome.unsafe)
                    throw new UnsafeUrlError(provider, request.action, outcome.why);
                throw new unexpected_answer_error/* UnexpectedAnswerError */.q(provider, request.action, outcome.why);
            }
            let failure;
            let refusal = null;
            let headers = {};
            let status = null;
            if (outcome.kind === 'failure')
                failure = outcome.error;
            else if (outcome.answer.status >= 200 && outcome.answer.status < 300) {
                try {
                    return read(outcome.answer);
                }
                catch (error) {
                    if (!(error instanceof CutOffError || error instanceof UnfitAnswerError))
                        throw error;
                    failure = error;
                }
            }
            else {
                ({ headers, status } = outcome.answer);
                if (status === 401 && mayRenew && auth.invalidate(credential)) {
                    mayRenew = false;
                    count -= 1;
                    continue;
                }
                refusal = classifyAnswer(outcome.answer, request);
            }
            // A limit on running jobs or an unready file is waited for by the caller, who knows for how long.
            const final = refusal !== null &&
                (refusal.constructor !== api_error/* ApiError */.h || request.final?.includes(refusal.status) === true);
            const unclear = refusal === null ? !neverArrived(failure) : status === 408 || refusal.status >= 500;
            if (!idempotent && unclear) {
                throw new ambiguous_create_error/* AmbiguousCreateError */.J(provider, request.action, refusal?.message ?? describeFailure(failure), { cause: refusal ?? failure });
            }
            const hopeless = final || (refusal === null && isHopeless(failure));
            const delay = hopeless
                ? null
                : nextDelay({
                    attempt: count,
                    status,
                    headers,
                    now: clock.now(),
                    random: options.random,
                    maxAttempts: failure instanceof UnfitAnswerError ? Math.min(MAX_UNFIT, maxAttempts) : maxAttempts,
                });
            if (delay === null && failure instanceof UnfitAnswerError)
                throw new unexpected_answer_error/* UnexpectedAnswerError */.q(provider, request.action, failure.what);
            if (delay === null)
                throw (refusal ?? new network_error/* NetworkError */.D(provider, request.action, describeFailure(failure), { cause: failure }));
            const why = refusal === null ? describeFailure(failure) : `HTTP ${refusal.status}`;
            log.info(redact(`${provider} did not ${request.action} (${why}); trying again in ${(delay / 1000).toFixed(1)} s, attempt ${count + 1} of ${maxAttempts}.`));
            await clock.sleep(delay, request.signal);
            if (request.recover !== undefined && unclear) {
                const recovered = await recoverQuietly(request.recover);
                if (recovered !== undefined)
                    return read({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(recovered)) });
            }
        }
    }
    function classifyAnswer(answer, request) {
        return classifyError(answer.status, answer.body.subarray(0, 64 * 1024).toString('utf8'), {
            provider,
            action: request.action,
            requestId: cleanId(answer.headers['x-request-id'] ??
                answer.headers['apim-request-id'] ??
                answer.headers['x-amzn-requestid']),
            permissionAdvice: options.permissionAdvice,
            closing: request.creates === true ? options.closing : null,
            redact,
        });
    }
    return {
        send: (request) => run(request, (answer) => answer),
        json: (request) => run(request, (answer) => {
            const parsed = parseJson(answer.body, request.method === 'GET');
            if (parsed.kind === 'other')
                throw isIdempotent(request) ? new UnfitAnswerError('it is not JSON') : new CutOffError();
            if (request.expects?.(parsed.value) === false)
                throw new UnfitAnswerError('what was asked for is not in it');
            return parsed.value;
        }),
        throttle: () => throttle,
        redact,
        close: async () => {
            await Promise.all([options.dispatcher.destroy(), options.foreignDispatcher.destroy()]);
        },
    };
}
function isIdempotent(request) {
    return request.idempotent ?? request.method !== 'POST';
}
async function recoverQuietly(recover) {
    try {
        return await recover();
    }
    catch (error) {
        // Looking is a courtesy: where it fails, the request is simply sent again.
        if (error instanceof api_error/* ApiError */.h || error instanceof network_error/* NetworkError */.D || error instanceof QuotaError)
            return undefined;
        throw error;
    }
}
function cleanId(id) {
    return id !== undefined && /^[\w.:-]{1,100}$/.test(id) ? id : null;
}


/***/ })

};
