export const id = 8922;
export const ids = [8922];
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

/***/ 78284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ UnsupportedError)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/** The provider cannot do what was asked; known before any request. */
class UnsupportedError extends _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'UnsupportedError';
    /** `what` completes "OpenAI cannot …"; `instead` says what is possible. */
    constructor(provider, what, instead) {
        super(`${provider} cannot ${what}.${instead === undefined ? '' : ` ${instead}`}`, {
            code: 'unsupported',
        });
    }
}


/***/ }),

/***/ 13644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ expectParsed),
/* harmony export */   m: () => (/* binding */ segment)
/* harmony export */ });
/* harmony import */ var _errors_unexpected_answer_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33875);

/** An id as a path segment. Slashes and dots of a hostile id stay inside it. */
function segment(id) {
    const encoded = encodeURIComponent(id);
    return encoded === '.' || encoded === '..' ? encoded.replaceAll('.', '%2E') : encoded;
}
/** The parsed thing, or an error that says what was expected. */
function expectParsed(value, context, action, what) {
    if (value === null)
        throw new _errors_unexpected_answer_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswerError */ .q(context.profile.title, action, `no ${what} in it`);
    return value;
}


/***/ }),

/***/ 92720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ listFiles),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Ww: () => (/* binding */ deleteFile),
/* harmony export */   rA: () => (/* binding */ retrieveFile)
/* harmony export */ });
/* harmony import */ var _lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58811);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13644);
/* harmony import */ var _paging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31415);
/* harmony import */ var _parse_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36899);





const MAX_PAGES = 20;
async function retrieveFile(context, id, signal) {
    const action = 'retrieve the file';
    const raw = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .nullIfGone */ .M)(context.client.json({ method: 'GET', path: `/files/${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .segment */ .m)(id)}`, action, signal }), [404]);
    return raw === null ? null : (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .expectParsed */ .j)((0,_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFile */ .C)(raw), context, action, 'file id');
}
/** Newest first, at most `limit`, whatever the order and the page size the server chose. */
async function listFiles(context, limit, signal) {
    const found = new Map();
    let after;
    for (let page = 0; page < MAX_PAGES && found.size < limit; page += 1) {
        const raw = await context.client.json({
            method: 'GET',
            path: '/files',
            query: { purpose: 'fine-tune', limit, order: 'desc', after },
            action: 'list the files',
            expects: _lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsList */ .dE,
            signal,
        });
        const items = (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(raw, 'files').flatMap((item) => (0,_parse_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFile */ .C)(item) ?? []);
        const before = found.size;
        for (const item of items)
            found.set(item.id, item);
        const next = (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .nextCursor */ .q)(raw, items.at(-1)?.id, items.length, {
            limit,
            ...(after === undefined ? {} : { after }),
        });
        if (next === null || found.size === before)
            break;
        after = next;
    }
    return [...found.values()].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)).slice(0, limit);
}
async function readFile(context, id, maxBytes, signal) {
    const answer = await context.client.send({
        method: 'GET',
        path: `/files/${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .segment */ .m)(id)}/content`,
        headers: { accept: 'application/binary' },
        action: 'read the file',
        maxBytes,
        signal,
    });
    return answer.body;
}
/** False where it was gone already. A retry after a lost answer may meet that too: either way the file is gone. */
async function deleteFile(context, id, signal) {
    const raw = await (0,_paging_js__WEBPACK_IMPORTED_MODULE_2__/* .nullIfGone */ .M)(context.client.json({
        method: 'DELETE',
        path: `/files/${(0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .segment */ .m)(id)}`,
        action: 'delete the file',
        signal,
    }), [404]);
    return raw !== null && (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_4__/* .asObject */ .eB)(raw)?.['deleted'] !== false;
}


/***/ }),

/***/ 70161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TE: () => (/* binding */ chat),
  My: () => (/* binding */ complete),
  E6: () => (/* binding */ inference_embed)
});

// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/provider/errors/unexpected-answer-error.js
var unexpected_answer_error = __webpack_require__(33875);
// EXTERNAL MODULE: ./build/js/provider/lenient.js
var lenient = __webpack_require__(57993);
;// CONCATENATED MODULE: ./build/js/provider/family/parse-chat.js


/** The first choice of a chat or text completion; empty text where there is none. */
function parseChat(raw) {
    const body = (0,json/* asObject */.eB)(raw);
    const choice = (0,json/* asObject */.eB)((0,json/* asArray */._j)(body?.['choices'])?.[0]);
    const message = (0,json/* asObject */.eB)(choice?.['message']);
    const usage = (0,json/* asObject */.eB)(body?.['usage']);
    return {
        text: readContent(message?.['content']) ?? (0,json/* asString */.oJ)(choice?.['text']) ?? '',
        toolCalls: ((0,json/* asArray */._j)(message?.['tool_calls']) ?? []).flatMap((call) => {
            const target = (0,json/* asObject */.eB)((0,json/* asObject */.eB)(call)?.['function']);
            const name = (0,lenient/* readText */.yR)(target?.['name']);
            return name === null
                ? []
                : [
                    {
                        name,
                        arguments: (0,json/* asString */.oJ)(target?.['arguments']) ?? JSON.stringify(target?.['arguments'] ?? {}),
                    },
                ];
        }),
        refusal: (0,lenient/* readText */.yR)(message?.['refusal']),
        finishReason: (0,lenient/* readText */.yR)(choice?.['finish_reason']),
        promptTokens: (0,lenient/* readCount */._0)(usage?.['prompt_tokens']),
        completionTokens: (0,lenient/* readCount */._0)(usage?.['completion_tokens']),
        raw,
    };
}
/** Content is text, or a list of parts of which the text ones count. */
function readContent(content) {
    if (typeof content === 'string')
        return content;
    return (0,json/* asArray */._j)(content)
        ?.map((part) => (0,json/* asString */.oJ)((0,json/* asObject */.eB)(part)?.['text']) ?? '')
        .join('');
}

;// CONCATENATED MODULE: ./build/js/provider/family/inference.js




/** A long answer takes its time: minutes for a reasoning model. */
const INFERENCE_TIMEOUT_MS = 5 * 60_000;
async function chat(client, request, signal) {
    const json = {
        ...request.options,
        model: request.model,
        messages: request.messages,
        ...(request.tools === null ? {} : { tools: request.tools }),
    };
    return parseChat(await post(client, '/chat/completions', json, 'ask the model', signal));
}
async function complete(client, request, signal) {
    const json = { ...request.options, model: request.model, prompt: request.prompt };
    return parseChat(await post(client, '/completions', json, 'ask the model', signal));
}
/** One vector a text, in the texts' order. */
async function inference_embed(client, title, model, texts, signal) {
    const action = 'compute embeddings';
    const raw = await post(client, '/embeddings', { model, input: texts, encoding_format: 'float' }, action, signal);
    const vectors = [];
    (0,lenient/* readList */.LD)(raw).forEach((item, place) => {
        const entry = (0,json/* asObject */.eB)(item);
        const vector = (0,json/* asArray */._j)(entry?.['embedding']);
        if (vector?.every((value) => typeof value === 'number') === true)
            vectors[(0,lenient/* readCount */._0)(entry?.['index']) ?? place] = vector;
    });
    if (vectors.length !== texts.length || Object.keys(vectors).length !== texts.length) {
        throw new unexpected_answer_error/* UnexpectedAnswerError */.q(title, action, `not one vector for each of ${texts.length} texts`);
    }
    return vectors;
}
/** Asking twice costs a few tokens and does no harm. */
function post(client, path, json, action, signal) {
    return client.json({
        method: 'POST',
        path,
        json,
        action,
        idempotent: true,
        timeoutMs: INFERENCE_TIMEOUT_MS,
        signal,
    });
}


/***/ }),

/***/ 31415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nullIfGone),
/* harmony export */   q: () => (/* binding */ nextCursor)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _errors_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54599);


/** The cursor after a page: its last id, unless the server says that there is no more or the page was the last by its size. */
function nextCursor(raw, lastId, count, query) {
    if (lastId === undefined || lastId === query.after)
        return null;
    const more = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(raw)?.['has_more'];
    return more === true || (more !== false && count >= query.limit) ? lastId : null;
}
/** Null instead of an error for answers that mean "there is no such thing". */
async function nullIfGone(request, statuses) {
    try {
        return await request;
    }
    catch (error) {
        if (error instanceof _errors_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .h && statuses.includes(error.status))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 36899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseFile)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);


/** A file; null where there is no id. `status` is null where the provider has none (Nebius): then there is nothing to wait for. */
function parseFile(raw) {
    const body = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(raw);
    const id = (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readId */ .wh)(body?.['id']);
    if (body === undefined || id === null)
        return null;
    return {
        id,
        filename: (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(body['filename']) ?? id,
        bytes: (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(body['bytes']),
        createdAt: (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(body['created_at']),
        status: (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(body['status'])?.toLowerCase() ?? null,
        statusDetails: (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(body['status_details']),
        raw,
    };
}


/***/ }),

/***/ 15202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tu: () => (/* binding */ countBytes),
  QM: () => (/* binding */ uploadFile)
});

// UNUSED EXPORTS: writeExpiry

// EXTERNAL MODULE: ./build/js/provider/errors/unsupported-error.js
var unsupported_error = __webpack_require__(78284);
// EXTERNAL MODULE: ./build/js/provider/http/multipart.js
var multipart = __webpack_require__(77511);
// EXTERNAL MODULE: ./build/js/provider/refuse-expiry.js
var refuse_expiry = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/js/provider/family/context.js
var family_context = __webpack_require__(13644);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/provider/family/files.js
var family_files = __webpack_require__(92720);
;// CONCATENATED MODULE: ./build/js/provider/family/find-uploaded.js


/** A file whose name carries this content's digest and whose size agrees: what an upload without an answer left behind. */
async function findUploaded(context, source, signal) {
    if (!source.name.includes(source.sha256.slice(0, 12)))
        return undefined;
    const files = await (0,family_files/* listFiles */.CS)(context, 100, signal);
    const found = files.find((file) => file.filename === source.name &&
        file.bytes === source.bytes &&
        file.status !== 'error' &&
        file.status !== 'deleted');
    return (0,json/* asObject */.eB)(found?.raw);
}

// EXTERNAL MODULE: ./build/js/provider/family/parse-file.js
var parse_file = __webpack_require__(36899);
// EXTERNAL MODULE: ./build/js/provider/lenient.js
var lenient = __webpack_require__(57993);
;// CONCATENATED MODULE: ./build/js/provider/family/upload-parts.js






/** The Uploads API takes parts of at most 64 MB. */
const PART_BYTES = 64 * 1024 * 1024;
const PARALLEL_PARTS = 4;
/** Gigabytes are put together before the answer comes. */
const COMPLETE_TIMEOUT_MS = 5 * 60_000;
const DAY_SECONDS = 86_400;
/**
 * Uploads through the Uploads API: parts side by side, each retried on its own, then put together in order.
 * Where it fails for good, what was sent is cancelled.
 */
async function uploadInParts(context, source, options, partBytes = PART_BYTES) {
    const { client } = context;
    const begin = `begin the upload of ${source.name}`;
    const opened = await client.json({
        method: 'POST',
        path: '/uploads',
        json: {
            filename: source.name,
            purpose: 'fine-tune',
            bytes: source.bytes,
            mime_type: 'application/jsonl',
            ...(options.expiresAfterDays === null
                ? {}
                : {
                    expires_after: {
                        anchor: 'created_at',
                        seconds: Math.round(options.expiresAfterDays * DAY_SECONDS),
                    },
                }),
        },
        action: begin,
        // An upload that nobody completes expires within the hour.
        idempotent: true,
        signal: options.signal,
    });
    const uploadId = (0,family_context/* expectParsed */.j)((0,lenient/* readText */.yR)((0,json/* asObject */.eB)(opened)?.['id']), context, begin, 'upload id');
    try {
        const partIds = await sendParts(context, uploadId, source, options, partBytes);
        const action = `complete the upload of ${source.name}`;
        const raw = await client.json({
            method: 'POST',
            path: `/uploads/${(0,family_context/* segment */.m)(uploadId)}/complete`,
            json: { part_ids: partIds },
            timeoutMs: COMPLETE_TIMEOUT_MS,
            action,
            idempotent: true,
            recover: async () => {
                const file = await findUploaded(context, source, options.signal);
                return file === undefined ? undefined : { file };
            },
            signal: options.signal,
        });
        return (0,family_context/* expectParsed */.j)((0,parse_file/* parseFile */.C)((0,json/* asObject */.eB)(raw)?.['file']), context, action, 'file id');
    }
    catch (error) {
        await cancelQuietly(context, uploadId);
        throw error;
    }
}
async function sendParts(context, uploadId, source, options, partBytes) {
    const count = Math.ceil(source.bytes / partBytes);
    const ids = new Array(count);
    const sent = new Array(count).fill(0);
    // The first part that fails for good stops the others.
    const stop = new AbortController();
    const signal = options.signal === undefined ? stop.signal : AbortSignal.any([options.signal, stop.signal]);
    let next = 0;
    async function work() {
        for (let index = next++; index < count; index = next++) {
            const start = index * partBytes;
            const end = Math.min(start + partBytes, source.bytes);
            const action = `upload part ${index + 1} of ${count} of ${source.name}`;
            const place = index;
            const stream = (0,multipart/* createMultipart */.T)({}, {
                field: 'data',
                filename: source.name,
                contentType: 'application/octet-stream',
                bytes: end - start,
                open: async function* () {
                    sent[place] = 0;
                    for await (const chunk of source.read(start, end)) {
                        yield chunk;
                        sent[place] = (sent[place] ?? 0) + chunk.length;
                        options.onProgress?.(sent.reduce((sum, bytes) => sum + bytes, 0));
                    }
                },
            });
            const path = `/uploads/${(0,family_context/* segment */.m)(uploadId)}/parts`;
            const raw = await context.client.json({
                method: 'POST',
                path,
                stream,
                action,
                idempotent: true,
                signal,
            });
            ids[index] = (0,family_context/* expectParsed */.j)((0,lenient/* readText */.yR)((0,json/* asObject */.eB)(raw)?.['id']), context, action, 'part id');
        }
    }
    const workers = Array.from({ length: Math.min(PARALLEL_PARTS, count) }, work);
    try {
        await Promise.all(workers);
    }
    catch (error) {
        stop.abort(new Error('another part failed'));
        await Promise.allSettled(workers);
        throw error;
    }
    return ids;
}
/** Best effort, also after the step was cancelled: an upload that is left alone expires by itself. */
async function cancelQuietly(context, uploadId) {
    try {
        await context.client.json({
            method: 'POST',
            path: `/uploads/${(0,family_context/* segment */.m)(uploadId)}/cancel`,
            action: 'cancel the upload',
            idempotent: true,
            maxAttempts: 1,
            timeoutMs: 3_000,
        });
    }
    catch {
        // The error that led here is the one to report.
    }
}

;// CONCATENATED MODULE: ./build/js/provider/family/uploads.js







const uploads_DAY_SECONDS = 86_400;
/** Uploads a dataset: in one request, or in parts above the provider's limit for one. Throws UnsupportedError where it is too large for both. */
async function uploadFile(context, source, options) {
    const { capabilities, title } = context.profile;
    (0,refuse_expiry/* refuseExpiry */.e)(title, capabilities, options);
    if (source.bytes <= capabilities.maxFileBytes)
        return uploadWhole(context, source, options);
    if (capabilities.maxPartedBytes !== null && source.bytes <= capabilities.maxPartedBytes)
        return uploadInParts(context, source, options);
    const limit = capabilities.maxPartedBytes ?? capabilities.maxFileBytes;
    throw new unsupported_error/* UnsupportedError */.W(title, `take a file of ${source.bytes} bytes (${source.name})`, `At most ${limit} bytes: use a smaller file, or training-share.`);
}
async function uploadWhole(context, source, options) {
    const action = `upload ${source.name}`;
    const fields = { purpose: 'fine-tune', ...writeExpiry(options) };
    const stream = (0,multipart/* createMultipart */.T)(fields, {
        field: 'file',
        filename: source.name,
        contentType: 'application/jsonl',
        bytes: source.bytes,
        open: () => countBytes(source.read(0, source.bytes), options.onProgress),
    });
    const raw = await context.client.json({
        method: 'POST',
        path: '/files',
        stream,
        action,
        // A second copy of a file costs nothing and harms nothing; but first see whether the first one arrived.
        idempotent: true,
        recover: () => findUploaded(context, source, options.signal),
        signal: options.signal,
    });
    return (0,family_context/* expectParsed */.j)((0,parse_file/* parseFile */.C)(raw), context, action, 'file id');
}
/** The form's words for an expiry. */
function writeExpiry(options) {
    if (options.expiresAfterDays === null)
        return {};
    return {
        'expires_after[anchor]': 'created_at',
        'expires_after[seconds]': String(Math.round(options.expiresAfterDays * uploads_DAY_SECONDS)),
    };
}
/** Passes the bytes on and tells how many there have been. */
async function* countBytes(chunks, onProgress) {
    let sent = 0;
    for await (const chunk of chunks) {
        yield chunk;
        sent += chunk.length;
        onProgress?.(sent);
    }
}


/***/ }),

/***/ 76045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ writeOrder),
/* harmony export */   T: () => (/* binding */ mergeExtraBody)
/* harmony export */ });
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _errors_unsupported_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78284);


/**
 * A job order as the body of the create request. What the provider has no word for is left out where it is ours
 * (metadata), and is an error where the user asked for it. Throws UserError where `extra-body` would replace a member.
 */
function writeOrder(order, profile) {
    const { capabilities } = profile;
    refuseUnsupported(order, profile);
    const body = { model: order.model, training_file: order.trainingFile };
    if (order.validationFile !== null)
        body['validation_file'] = order.validationFile;
    if (order.suffix !== null)
        body['suffix'] = order.suffix;
    if (order.seed !== null)
        body['seed'] = order.seed;
    if (order.integrations.length > 0)
        body['integrations'] = order.integrations;
    if (capabilities.metadata && Object.keys(order.metadata).length > 0)
        body['metadata'] = order.metadata;
    Object.assign(body, writeMethod(order, profile));
    const own = capabilities.metadata ? [...OWN_MEMBERS, 'metadata'] : OWN_MEMBERS;
    return mergeExtraBody(body, order.extraBody, own);
}
/** Members that inputs are for: what was estimated, compared and fingerprinted must be what is sent. */
const OWN_MEMBERS = [
    'model',
    'training_file',
    'validation_file',
    'suffix',
    'seed',
    'integrations',
    'method',
    'hyperparameters',
];
function writeMethod(order, profile) {
    const hyperparameters = Object.fromEntries(Object.entries(order.hyperparameters).filter(([, value]) => value !== 'auto'));
    const given = Object.keys(hyperparameters).length > 0;
    if (profile.hyperparameters === 'top-level-unless-needed' && order.method === 'supervised')
        return given ? { hyperparameters } : {};
    const details = given ? { hyperparameters } : {};
    if (order.grader !== null)
        details['grader'] = order.grader;
    return {
        method: { type: order.method, ...(Object.keys(details).length > 0 ? { [order.method]: details } : {}) },
    };
}
function refuseUnsupported(order, { title, capabilities }) {
    if (!capabilities.methods.includes(order.method)) {
        throw new _errors_unsupported_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UnsupportedError */ .W(title, `train with method ${order.method}`, `It knows: ${capabilities.methods.join(', ')}.`);
    }
    if (order.suffix !== null && capabilities.suffix === null)
        throw new _errors_unsupported_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UnsupportedError */ .W(title, 'take a suffix', 'Leave the input suffix empty.');
    if (order.seed !== null && !capabilities.seed)
        throw new _errors_unsupported_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UnsupportedError */ .W(title, 'take a seed', 'Leave the input seed empty.');
    if (order.integrations.length > 0 && !capabilities.integrations) {
        throw new _errors_unsupported_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UnsupportedError */ .W(title, 'use integrations', 'Leave the input integrations empty.');
    }
}
/**
 * Adds the user's members to a create request. Throws UserError, naming the member and never its value, where one is there
 * already, or is one of `own`, which the action sets even if not this time: epochs would get past the cost estimate.
 */
function mergeExtraBody(body, extra, own) {
    for (const [name, value] of Object.entries(extra)) {
        if (Object.hasOwn(body, name) || own.includes(name)) {
            throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('extra-body', `\`${name}\` is set by the action itself and cannot be replaced. Use the input for it, or remove it.`);
        }
        Object.defineProperty(body, name, { value, enumerable: true, configurable: true, writable: true });
    }
    return body;
}


/***/ }),

/***/ 77511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createMultipart)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A multipart form with one file at its end, its length known before it is read. */
function createMultipart(fields, file) {
    const boundary = `form-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const head = Buffer.from(Object.entries(fields)
        .map(([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${quote(name)}"\r\n\r\n${value}\r\n`)
        .join('') +
        `--${boundary}\r\ncontent-disposition: form-data; name="${quote(file.field)}"; filename="${quote(file.filename)}"\r\ncontent-type: ${file.contentType}\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        bytes: head.length + file.bytes + tail.length,
        open: async function* () {
            yield head;
            yield* file.open();
            yield tail;
        },
    };
}
/** As browsers do it (WHATWG): the three characters that would end the value. */
function quote(text) {
    return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 57993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readTextMap),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   Zm: () => (/* binding */ readIds),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   dE: () => (/* binding */ holdsList),
/* harmony export */   h4: () => (/* binding */ readHyperparameters),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sG: () => (/* binding */ readNumberMap),
/* harmony export */   wh: () => (/* binding */ readId),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);


/** A number, or text that is one; -1 and non-numbers are null. Azure and older servers write -1 for "not known" and 100.0 for steps. */
function readCount(value) {
    const number = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asFiniteNumber */ .ju)(value) ?? (typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN);
    return Number.isFinite(number) && number >= 0 ? number : null;
}
/** A time as seconds since the epoch, from seconds, milliseconds or an ISO date; null where there is none. */
function readTime(value) {
    const number = readCount(value);
    // Nobody trains models before 1973 or after 5138: larger numbers are milliseconds.
    if (number !== null && number > 0)
        return number > 1e11 ? number / 1000 : number;
    const text = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value);
    if (text === undefined)
        return null;
    const ms = Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
    return Number.isNaN(ms) || ms <= 0 ? null : ms / 1000;
}
/** Text that says something; "" and other types are null. */
function readText(value) {
    const text = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(value);
    return text === undefined || text === '' ? null : text;
}
/** An id; a server that counts its jobs writes a number. */
function readId(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : readText(value);
}
/** Ids out of a list of ids or of objects with an id. */
function readIds(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((item) => readId((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) ? item['id'] : item) ?? []);
}
/** The members of an object that are text, numbers written as text. */
function readTextMap(value) {
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return {};
    return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => typeof item === 'string' ? [[key, item]] : typeof item === 'number' ? [[key, String(item)]] : []));
}
/** The members of an object that are finite numbers, text that is a number included. -1 stays: a reward may be negative. */
function readNumberMap(value) {
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return {};
    const entries = Object.entries(value).flatMap(([key, item]) => {
        const number = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asFiniteNumber */ .ju)(item) ?? (typeof item === 'string' && item.trim() !== '' ? Number(item) : Number.NaN);
        return Number.isFinite(number) ? [[key, number]] : [];
    });
    return Object.fromEntries(entries);
}
/** Hyperparameters as they are known: `auto`, -1 and null say nothing and are left out. */
function readHyperparameters(value) {
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== 'auto' && item !== -1 && item !== null && item !== undefined));
}
/** The list in an answer: `{data: […]}`, `{items: […]}` or the list itself. */
function readList(answer, ...names) {
    if (Array.isArray(answer))
        return answer;
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer))
        return [];
    for (const name of [...names, 'data', 'items']) {
        const list = answer[name];
        if (Array.isArray(list))
            return list;
    }
    return [];
}
/** Whether an answer holds a list at all, if an empty one: `null` is one to servers written in Go. */
function holdsList(answer) {
    if (Array.isArray(answer))
        return true;
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(answer))
        return false;
    return answer['object'] === 'list' || 'data' in answer || Object.values(answer).some(Array.isArray);
}
/** The same for equal values, whatever the order of their members. */
function digestOf(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(sortMembers(value)))
        .digest('hex')
        .slice(0, 32);
}
function sortMembers(value) {
    if (Array.isArray(value))
        return value.map(sortMembers);
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return value ?? null;
    return Object.fromEntries(Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, item]) => [key, sortMembers(item)]));
}


/***/ }),

/***/ 4686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ refuseExpiry)
/* harmony export */ });
/* harmony import */ var _errors_unsupported_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78284);

/** Throws UnsupportedError where an upload shall expire and the provider keeps files until they are deleted. */
function refuseExpiry(title, { fileExpiry }, { expiresAfterDays }) {
    if (expiresAfterDays === null || fileExpiry)
        return;
    throw new _errors_unsupported_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UnsupportedError */ .W(title, 'delete uploaded files by itself', 'Leave file-expires-days empty; keep-files: false deletes them once the job has ended.');
}


/***/ }),

/***/ 76594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isFinished),
/* harmony export */   Rf: () => (/* binding */ mapStatus),
/* harmony export */   r4: () => (/* binding */ isBeingCancelled)
/* harmony export */ });
/* unused harmony export STATUS_WORDS */
/** What servers of the OpenAI shape have been seen to say, beside the seven words of the contract. */
const WORDS = {
    validating_files: 'validating_files',
    validating: 'validating_files',
    queued: 'queued',
    pending: 'queued',
    created: 'queued',
    pending_resume: 'queued',
    resuming: 'queued',
    running: 'running',
    pausing: 'running',
    pending_pause: 'running',
    cancelling: 'running',
    canceling: 'running',
    pending_cancel: 'running',
    cancel_requested: 'running',
    paused: 'paused',
    succeeded: 'succeeded',
    completed: 'succeeded',
    failed: 'failed',
    error: 'failed',
    cancelled: 'cancelled',
    canceled: 'cancelled',
};
/** A provider's word as one of the contract's; an unknown word is passed on as it came and counts as not finished. */
function mapStatus(word, further = {}) {
    if (typeof word !== 'string' || word === '')
        return 'unknown';
    const key = word.toLowerCase();
    const own = Object.hasOwn(further, key) ? further[key] : undefined;
    return own ?? (Object.hasOwn(WORDS, key) ? WORDS[key] : undefined) ?? word;
}
/** Whether a job that has not ended was told to: `cancelling`, `cancel_requested`, `pending_cancel`, `DELETING`. */
function isBeingCancelled(word) {
    return typeof word === 'string' && /cancel|deleting/i.test(word);
}
function isFinished(status) {
    return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}
/** The table of words per status, for the documentation. */
const STATUS_WORDS = (/* unused pure expression or super */ null && (WORDS));


/***/ })

};
