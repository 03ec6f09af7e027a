export const id = 442;
export const ids = [442];
export const modules = {

/***/ 20442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFamilyProvider: () => (/* binding */ createFamilyProvider)
});

// EXTERNAL MODULE: ./build/js/provider/errors/unsupported-error.js
var unsupported_error = __webpack_require__(78284);
// EXTERNAL MODULE: ./build/js/provider/family/files.js
var files = __webpack_require__(92720);
// EXTERNAL MODULE: ./build/js/provider/family/inference.js + 1 modules
var inference = __webpack_require__(70161);
// EXTERNAL MODULE: ./build/js/provider/errors/ambiguous-create-error.js
var ambiguous_create_error = __webpack_require__(37594);
// EXTERNAL MODULE: ./build/js/provider/errors/api-error.js
var api_error = __webpack_require__(54599);
// EXTERNAL MODULE: ./build/js/provider/lenient.js
var lenient = __webpack_require__(57993);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/provider/family/context.js
var family_context = __webpack_require__(13644);
// EXTERNAL MODULE: ./build/js/provider/family/paging.js
var paging = __webpack_require__(31415);
;// CONCATENATED MODULE: ./build/js/provider/family/parse-checkpoint.js


/** A checkpoint; null where neither a name nor a step tells it from others. Missing metrics (-1, null) are left out. */
function parseCheckpoint(raw) {
    const body = (0,json/* asObject */.eB)(raw);
    if (body === undefined)
        return null;
    const metrics = (0,lenient/* readNumberMap */.sG)(body['metrics']);
    const id = (0,lenient/* readText */.yR)(body['id']);
    const model = (0,lenient/* readText */.yR)(body['fine_tuned_model_checkpoint']) ?? (0,lenient/* readText */.yR)(body['fine_tuned_model']) ?? id;
    const step = (0,lenient/* readCount */._0)(body['step_number']) ?? (0,lenient/* readCount */._0)(metrics['step']) ?? (0,lenient/* readCount */._0)(body['step']);
    if (model === null || step === null)
        return null;
    return {
        id: id ?? model,
        model,
        step,
        createdAt: (0,lenient/* readTime */.aQ)(body['created_at']),
        metrics: Object.fromEntries(Object.entries(metrics).filter(([name, value]) => value !== -1 || !/loss|accuracy/.test(name))),
        resultFiles: (0,lenient/* readIds */.Zm)(body['result_files']),
        raw,
    };
}

;// CONCATENATED MODULE: ./build/js/provider/family/parse-event.js


/** An event; null for what is none. Without an id its key is a digest of what it says: equal events have equal keys. */
function parseEvent(raw) {
    const body = (0,json/* asObject */.eB)(raw);
    if (body === undefined)
        return null;
    const createdAt = (0,lenient/* readTime */.aQ)(body['created_at']);
    const level = (0,lenient/* readText */.yR)(body['level']) ?? 'info';
    const type = (0,lenient/* readText */.yR)(body['type']) ?? 'message';
    const message = (0,lenient/* readText */.yR)(body['message']) ?? '';
    const data = (0,json/* asObject */.eB)(body['data']) ?? {};
    const id = (0,lenient/* readText */.yR)(body['id']);
    if (id === null && message === '' && Object.keys(data).length === 0 && type === 'message')
        return null;
    return {
        key: id ?? (0,lenient/* digestOf */.ol)([createdAt, level, type, message, data]),
        createdAt,
        level,
        type,
        message,
        data,
        raw,
    };
}

// EXTERNAL MODULE: ./build/js/provider/statuses.js
var provider_statuses = __webpack_require__(76594);
;// CONCATENATED MODULE: ./build/js/provider/family/parse-job.js



/**
 * A job in any of the shapes that OpenAI-shaped servers send, down to a bare id and status.
 * Null where there is not even an id.
 */
function parseJob(raw, statuses = {}) {
    const body = (0,json/* asObject */.eB)(raw);
    const id = (0,lenient/* readId */.wh)(body?.['id']);
    if (body === undefined || id === null)
        return null;
    const status = (0,provider_statuses/* mapStatus */.Rf)(body['status'], statuses);
    const method = (0,json/* asObject */.eB)(body['method']);
    const type = (0,lenient/* readText */.yR)(method?.['type']);
    return {
        id,
        status,
        finished: (0,provider_statuses/* isFinished */.$g)(status),
        cancelling: !(0,provider_statuses/* isFinished */.$g)(status) && (0,provider_statuses/* isBeingCancelled */.r4)(body['status']),
        model: (0,lenient/* readText */.yR)(body['model']) ?? '',
        fineTunedModel: (0,lenient/* readText */.yR)(body['fine_tuned_model']),
        trainingFile: (0,lenient/* readId */.wh)(body['training_file']) ?? '',
        validationFile: (0,lenient/* readId */.wh)(body['validation_file']),
        resultFiles: (0,lenient/* readIds */.Zm)(body['result_files']),
        createdAt: (0,lenient/* readTime */.aQ)(body['created_at']),
        finishedAt: (0,lenient/* readTime */.aQ)(body['finished_at']),
        error: parseJobError(body['error']),
        trainedTokens: (0,lenient/* readCount */._0)(body['trained_tokens']),
        hyperparameters: readOrdered(body, method, type),
        method: type,
        seed: (0,lenient/* readCount */._0)(body['seed']),
        suffix: (0,lenient/* readText */.yR)(body['suffix']) ?? (0,lenient/* readText */.yR)(body['user_provided_suffix']),
        metadata: (0,lenient/* readTextMap */.Ko)(body['metadata']),
        integrations: Array.isArray(body['integrations']) ? body['integrations'] : [],
        step: (0,lenient/* readCount */._0)(body['trained_steps']),
        totalSteps: (0,lenient/* readCount */._0)(body['total_steps']),
        raw,
    };
}
/** "No error" is null, `{}`, an object of nulls, or nothing at all: only words make an error. */
function parseJobError(value) {
    const plain = (0,lenient/* readText */.yR)(value);
    if (plain !== null)
        return { code: null, message: plain, param: null };
    const error = (0,json/* asObject */.eB)(value);
    const message = (0,lenient/* readText */.yR)(error?.['message']);
    const code = (0,lenient/* readText */.yR)(error?.['code']);
    if (message === null && code === null)
        return null;
    return { code, message: message ?? code ?? '', param: (0,lenient/* readText */.yR)(error?.['param']) };
}
/** The method's own hyperparameters go before the deprecated top-level ones, which know less. */
function readOrdered(body, method, type) {
    const own = type === null ? undefined : (0,json/* asObject */.eB)((0,json/* asObject */.eB)(method?.[type])?.['hyperparameters']);
    return { ...(0,lenient/* readHyperparameters */.h4)(body['hyperparameters']), ...(0,lenient/* readHyperparameters */.h4)(own) };
}

// EXTERNAL MODULE: ./build/js/provider/family/write-order.js
var write_order = __webpack_require__(76045);
;// CONCATENATED MODULE: ./build/js/provider/family/jobs.js











const JOBS = '/fine_tuning/jobs';
/** A cancel that hangs leaves time for another: whoever cancels has seconds, and the job is paid meanwhile. */
const STEER_TIMEOUT_MS = 10_000;
/** Checkpoints are few (at most one an epoch): more pages than this is a server that ignores the cursor. */
const MAX_CHECKPOINT_PAGES = 20;
async function createJob(context, order, signal) {
    const action = 'create the job';
    const json = (0,write_order/* writeOrder */.M)(order, context.profile);
    const raw = await context.client.json({
        method: 'POST',
        path: JOBS,
        json,
        action,
        idempotent: false,
        creates: true,
        signal,
    });
    const job = parseJob(raw, context.profile.statuses);
    if (job === null)
        throw ambiguous_create_error/* AmbiguousCreateError */.J.ofNameless(context.profile.title, action, raw);
    return job;
}
async function retrieveJob(context, id, signal) {
    const action = 'retrieve the job';
    const raw = await (0,paging/* nullIfGone */.M)(context.client.json({ method: 'GET', path: `${JOBS}/${(0,family_context/* segment */.m)(id)}`, action, signal }), [404]);
    if (raw === null)
        return null;
    return nameModel(context, (0,family_context/* expectParsed */.j)(parseJob(raw, context.profile.statuses), context, action, 'job id'), signal);
}
/** Fills in the model of a job that has one and does not say its name. */
async function nameModel(context, job, signal) {
    if (context.profile.modelIsCheckpoint !== true || job.status !== 'succeeded' || job.fineTunedModel !== null)
        return job;
    const last = (await listCheckpoints(context, job.id, signal)).at(-1);
    return last === undefined ? job : { ...job, fineTunedModel: `${job.id}:${last.id}` };
}
async function listJobs(context, query, signal) {
    const metadata = context.profile.capabilities.metadata ? (query.metadata ?? {}) : {};
    const raw = await context.client.json({
        method: 'GET',
        path: JOBS,
        query: {
            limit: query.limit,
            after: query.after,
            ...Object.fromEntries(Object.entries(metadata).map(([key, value]) => [`metadata[${key}]`, value])),
        },
        action: 'list the jobs',
        // Read as an empty list, an error in a success would have the content paid twice.
        expects: lenient/* holdsList */.dE,
        signal,
    });
    const items = (0,lenient/* readList */.LD)(raw, 'jobs').flatMap((item) => parseJob(item, context.profile.statuses) ?? []);
    return { items, next: (0,paging/* nextCursor */.q)(raw, items.at(-1)?.id, items.length, query) };
}
async function steerJob(context, id, verb, signal) {
    const able = context.profile.capabilities[verb];
    if (!able)
        throw new unsupported_error/* UnsupportedError */.W(context.profile.title, `${verb} a job`);
    const action = `${verb} the job`;
    // Doing it twice does no harm: a second attempt, or a run beside this one, may find it done. Then what counts is where
    // the job stands.
    const request = context.client.json({
        method: 'POST',
        path: `${JOBS}/${(0,family_context/* segment */.m)(id)}/${verb}`,
        action,
        idempotent: true,
        timeoutMs: STEER_TIMEOUT_MS,
        final: [409],
        signal,
    });
    let raw;
    try {
        raw = await request;
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.h) || ![400, 409].includes(error.status))
            throw error;
        const job = await retrieveJob(context, id, signal);
        if (job === null || !isDone(job, verb))
            throw error;
        return job;
    }
    return (parseJob(raw, context.profile.statuses) ??
        (0,family_context/* expectParsed */.j)(await retrieveJob(context, id, signal), context, action, 'job id'));
}
function isDone(job, verb) {
    if (verb === 'cancel')
        return job.finished;
    return verb === 'pause' ? job.status === 'paused' : job.status === 'running' || job.status === 'queued';
}
async function listEvents(context, jobId, query, signal) {
    if (!context.profile.capabilities.events)
        return { items: [], next: null, absent: true };
    const request = context.client.json({
        method: 'GET',
        path: `${JOBS}/${(0,family_context/* segment */.m)(jobId)}/events`,
        query: { limit: query.limit, after: query.after },
        action: 'list the events',
        signal,
    });
    const raw = await (0,paging/* nullIfGone */.M)(request, [404, 405, 501]);
    if (raw === null)
        return { items: [], next: null, absent: true };
    const list = (0,lenient/* readList */.LD)(raw, 'events');
    const items = list.flatMap((item) => parseEvent(item) ?? []);
    // Only a real id can be a cursor: without ids the whole list comes at once.
    return {
        items,
        next: (0,paging/* nextCursor */.q)(raw, (0,lenient/* readText */.yR)((0,json/* asObject */.eB)(list.at(-1))?.['id']) ?? undefined, list.length, query),
    };
}
async function listCheckpoints(context, jobId, signal) {
    if (!context.profile.capabilities.checkpoints)
        return [];
    const found = new Map();
    let after;
    for (let page = 0; page < MAX_CHECKPOINT_PAGES; page += 1) {
        const query = { limit: 100, after };
        const path = `${JOBS}/${(0,family_context/* segment */.m)(jobId)}/checkpoints`;
        const raw = await (0,paging/* nullIfGone */.M)(context.client.json({ method: 'GET', path, query, action: 'list the checkpoints', signal }), [404, 405, 501]);
        if (raw === null)
            break;
        const items = (0,lenient/* readList */.LD)(raw, 'checkpoints').flatMap((item) => parseCheckpoint(item) ?? []);
        const before = found.size;
        for (const item of items)
            found.set(item.id, item);
        const next = (0,paging/* nextCursor */.q)(raw, items.at(-1)?.id, items.length, {
            limit: 100,
            ...(after === undefined ? {} : { after }),
        });
        if (next === null || found.size === before)
            break;
        after = next;
    }
    return [...found.values()].sort((a, b) => a.step - b.step);
}

// EXTERNAL MODULE: ./build/js/provider/model-limits.js
var model_limits = __webpack_require__(84720);
;// CONCATENATED MODULE: ./build/js/provider/family/models.js







async function retrieveModel(context, name, signal) {
    if (!context.profile.capabilities.modelLookup)
        return null;
    const raw = await (0,paging/* nullIfGone */.M)(context.client.json({
        method: 'GET',
        path: `/models/${(0,family_context/* segment */.m)(name)}`,
        action: 'look the model up',
        signal,
    }), [404]);
    if (raw === null)
        return null;
    const body = (0,json/* asObject */.eB)(raw);
    const shutdown = (0,lenient/* readText */.yR)(body?.['shutdown_date']);
    return {
        id: (0,lenient/* readText */.yR)(body?.['id']) ?? name,
        shutdownDate: shutdown !== null && /^\d{4}-\d\d-\d\d/.test(shutdown) ? shutdown.slice(0, 10) : null,
        raw,
    };
}
async function deleteModel(context, name, signal) {
    if (!context.profile.capabilities.deleteModel)
        throw new unsupported_error/* UnsupportedError */.W(context.profile.title, 'delete a model through its API');
    const raw = await (0,paging/* nullIfGone */.M)(context.client.json({
        method: 'DELETE',
        path: `/models/${(0,family_context/* segment */.m)(name)}`,
        action: 'delete the model',
        signal,
    }), [404]);
    return raw !== null && (0,json/* asObject */.eB)(raw)?.['deleted'] !== false;
}
/** Advisory: any refusal or odd shape is "not known". */
async function modelLimits(context, model, signal) {
    if (!context.profile.modelLimits)
        return null;
    try {
        const raw = await context.client.json({
            method: 'GET',
            path: '/fine_tuning/model_limits',
            action: 'read the model limits',
            maxAttempts: 2,
            signal,
        });
        return (0,model_limits/* readModelLimits */.uz)(raw, model);
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.h)
            return null;
        signal?.throwIfAborted();
        return null;
    }
}

// EXTERNAL MODULE: ./build/js/provider/family/uploads.js + 2 modules
var uploads = __webpack_require__(15202);
;// CONCATENATED MODULE: ./build/js/provider/family/provider.js







/** A provider of the OpenAI shape behind the one seam. */
function createFamilyProvider(profile, client, baseUrl) {
    const context = { client, profile };
    return {
        title: profile.title,
        id: profile.id,
        baseUrl,
        capabilities: profile.capabilities,
        windDown: profile.windDown,
        uploadFile: (source, options) => (0,uploads/* uploadFile */.QM)(context, source, options),
        retrieveFile: (id, signal) => (0,files/* retrieveFile */.rA)(context, id, signal),
        listFiles: (limit, signal) => (0,files/* listFiles */.CS)(context, limit, signal),
        readFile: (id, maxBytes, signal) => (0,files/* readFile */.TA)(context, id, maxBytes, signal),
        deleteFile: (id, signal) => (0,files/* deleteFile */.Ww)(context, id, signal),
        checkOrder: (order) => void (0,write_order/* writeOrder */.M)(order, profile),
        createJob: (order, signal) => createJob(context, order, signal),
        retrieveJob: (id, signal) => retrieveJob(context, id, signal),
        listJobs: (query, signal) => listJobs(context, query, signal),
        cancelJob: (id, signal) => steerJob(context, id, 'cancel', signal),
        pauseJob: (id, signal) => steerJob(context, id, 'pause', signal),
        resumeJob: (id, signal) => steerJob(context, id, 'resume', signal),
        listEvents: (jobId, query, signal) => listEvents(context, jobId, query, signal),
        listCheckpoints: (jobId, signal) => listCheckpoints(context, jobId, signal),
        listMetrics: async () => null,
        retrieveModel: (name, signal) => retrieveModel(context, name, signal),
        deleteModel: (name, signal) => deleteModel(context, name, signal),
        modelLimits: (model, signal) => modelLimits(context, model, signal),
        estimatePrice: async () => null,
        chat: (request, signal) => (0,inference/* chat */.TE)(client, request, signal),
        complete: (request, signal) => (0,inference/* complete */.My)(client, request, signal),
        embed: async (model, texts, signal) => {
            if (!profile.capabilities.embeddings)
                throw new unsupported_error/* UnsupportedError */.W(profile.title, 'compute embeddings');
            return (0,inference/* embed */.E6)(client, profile.title, model, texts, signal);
        },
        throttle: () => client.throttle(),
        usage: (model) => profile.usage(model, baseUrl),
        jobUrl: (id) => profile.jobUrl(id, baseUrl),
        close: () => client.close(),
    };
}


/***/ }),

/***/ 84720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ isSnapshotOf),
/* harmony export */   VT: () => (/* binding */ stripFineTune),
/* harmony export */   uz: () => (/* binding */ readModelLimits)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);


/**
 * A model's limits out of `/fine_tuning/model_limits`, whose shape no document describes: a map of models, a list of
 * objects with a name, either of them under `data` or `model_limits`. Null where the model is not in it.
 */
function readModelLimits(raw, model) {
    for (const source of [
        raw,
        (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(raw)?.['data'],
        (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(raw)?.['model_limits'],
        (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(raw)?.['models'],
        (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(raw)?.['limits'],
    ]) {
        const entry = findEntry(source, model);
        if (entry !== null) {
            return {
                maxConcurrentJobs: (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(entry['max_concurrent_jobs'] ?? entry['max_concurrent']),
                activeJobs: (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(entry['active_jobs'] ?? entry['active']),
                maxTotalJobs: (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readCount */ ._0)(entry['max_total_jobs'] ?? entry['max_total'] ?? entry['max_jobs_per_day']),
            };
        }
    }
    return null;
}
function findEntry(source, model) {
    const bare = stripFineTune(model);
    const named = (name) => name !== null && (name === bare || name === model || isSnapshotOf(name, bare));
    if (Array.isArray(source)) {
        return ((0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readList */ .LD)(source)
            .filter(_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)
            .find((item) => named((0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(item['model']) ?? (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(item['id']) ?? (0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(item['name']))) ??
            null);
    }
    const map = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(source);
    if (map === undefined)
        return null;
    const key = Object.hasOwn(map, bare) ? bare : Object.keys(map).find(named);
    return key === undefined ? null : ((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(map[key]) ?? null);
}
/** `ft:gpt-4.1-mini-2025-04-14:org::id` is trained from `gpt-4.1-mini-2025-04-14`. */
function stripFineTune(model) {
    return model.startsWith('ft:') ? (model.split(':')[1] ?? model) : model;
}
/** True where one name is the other plus a date: `gpt-4.1` and `gpt-4.1-2025-04-14`. */
function isSnapshotOf(a, b) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return long.startsWith(`${short}-`) && /^\d{4}(-\d\d-\d\d)?$/.test(long.slice(short.length + 1));
}


/***/ })

};
