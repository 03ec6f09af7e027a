export const id = 8196;
export const ids = [8196,3165];
export const modules = {

/***/ 13165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PLAIN_UPLOAD_BYTES),
/* harmony export */   FIREWORKS_CAPABILITIES: () => (/* binding */ FIREWORKS_CAPABILITIES)
/* harmony export */ });
const BOTH = ['supervised', 'dpo'];
const SFT = ['supervised'];
const DPO = ['dpo'];
/** Members of Fireworks' create requests (docs.fireworks.ai/api-reference), written as its API does. */
const HYPERPARAMETERS = [
    { name: 'epochs', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'learningRate', methods: BOTH, kind: 'number', above: 0, max: 1, auto: true },
    { name: 'loraRank', methods: BOTH, kind: 'integer', min: 0, auto: true },
    { name: 'maxContextLength', methods: BOTH, kind: 'integer', min: 1, auto: true },
    // A budget of packed tokens, which its newer trainers refuse; a batch of examples has the other name.
    { name: 'batchSize', methods: BOTH, kind: 'integer', min: 1, unit: 'tokens', auto: true },
    { name: 'batchSizeSamples', methods: BOTH, kind: 'integer', min: 1, unit: 'examples', auto: true },
    { name: 'gradientAccumulationSteps', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'learningRateWarmupSteps', methods: BOTH, kind: 'integer', min: 0, auto: true },
    { name: 'optimizerWeightDecay', methods: BOTH, kind: 'number', min: 0, auto: true },
    { name: 'earlyStop', methods: SFT, kind: 'boolean', auto: true },
    { name: 'evalAutoCarveout', methods: SFT, kind: 'boolean', auto: true },
    { name: 'loraAlpha', methods: DPO, kind: 'integer', min: 0, auto: true },
    { name: 'loraDropout', methods: DPO, kind: 'number', min: 0, max: 1, auto: true },
    { name: 'klBeta', methods: DPO, kind: 'number', above: 0, auto: true },
];
/** Above this a dataset goes through a signed URL. */
const PLAIN_UPLOAD_BYTES = 150_000_000;
const FIREWORKS_CAPABILITIES = {
    methods: BOTH,
    formats: ['chat', 'preference'],
    suffix: {
        maxLength: 40,
        pattern: /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
        allowed: 'small letters and digits, and - between them',
    },
    metadata: false,
    seed: false,
    integrations: true,
    pause: false,
    resume: true,
    cancel: true,
    events: false,
    checkpoints: false,
    resultFiles: false,
    fileExpiry: false,
    fileContent: false,
    inference: false,
    embeddings: true,
    deleteModel: true,
    modelLookup: true,
    maxFileBytes: PLAIN_UPLOAD_BYTES,
    maxPartedBytes: 5_000_000_000,
    minExamples: 3,
    maxExamples: 3_000_000,
    hyperparameters: HYPERPARAMETERS,
    strictHyperparameters: true,
};


/***/ }),

/***/ 58196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FIREWORKS_FACTS: () => (/* binding */ FIREWORKS_FACTS),
  createFireworksProvider: () => (/* binding */ createFireworksProvider)
});

// EXTERNAL MODULE: ./build/js/boundary/json.js
var boundary_json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/provider/errors/unsupported-error.js
var unsupported_error = __webpack_require__(78284);
// EXTERNAL MODULE: ./build/js/provider/family/inference.js + 1 modules
var family_inference = __webpack_require__(70161);
// EXTERNAL MODULE: ./build/js/provider/family/paging.js
var paging = __webpack_require__(31415);
// EXTERNAL MODULE: ./build/js/provider/shell-word.js
var shell_word = __webpack_require__(85605);
// EXTERNAL MODULE: ./build/js/provider/lenient.js
var lenient = __webpack_require__(57993);
// EXTERNAL MODULE: ./build/js/provider/fireworks/capabilities.js
var capabilities = __webpack_require__(13165);
// EXTERNAL MODULE: ./build/js/provider/errors/api-error.js
var api_error = __webpack_require__(54599);
// EXTERNAL MODULE: ./build/js/provider/errors/unexpected-answer-error.js
var unexpected_answer_error = __webpack_require__(33875);
// EXTERNAL MODULE: ./build/js/provider/family/context.js
var context = __webpack_require__(13644);
// EXTERNAL MODULE: ./build/js/provider/family/uploads.js + 2 modules
var uploads = __webpack_require__(15202);
// EXTERNAL MODULE: ./build/js/provider/http/multipart.js
var multipart = __webpack_require__(77511);
// EXTERNAL MODULE: ./build/js/provider/refuse-expiry.js
var refuse_expiry = __webpack_require__(4686);
;// CONCATENATED MODULE: ./build/js/provider/fireworks/names.js
/** Dataset, model and job ids: small letters, digits and -, at most 63. */
const MAX_ID = 63;
const DIGEST = 16;
/** The last part of a resource name: `accounts/a/datasets/d` is `d`. */
function lastSegment(name) {
    return name.slice(name.lastIndexOf('/') + 1);
}
/** A dataset id that ends with the content's digest, so that the same content is found again under the same id. */
function datasetId(source) {
    const digest = source.sha256.slice(0, DIGEST);
    const base = source.name
        .replace(/\.jsonl$/i, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(new RegExp(`-?${digest}$`), '')
        .slice(0, MAX_ID - DIGEST - 1)
        .replace(/^-+|-+$/g, '');
    return `${base === '' || !/^[a-z]/.test(base) ? `d-${base}`.replace(/-$/, '').slice(0, MAX_ID - DIGEST - 1) : base}-${digest}`;
}
/** A model as a resource name; a bare id is one of Fireworks' own. */
function modelName(model) {
    return model.startsWith('accounts/') ? model : `accounts/fireworks/models/${model}`;
}
/** A resource name as a path, each part encoded: a hostile name stays inside its parts. */
function namePath(name) {
    return `/${name
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/^\.{1,2}$/, (dots) => dots.replaceAll('.', '%2E')))
        .join('/')}`;
}

// EXTERNAL MODULE: ./build/js/provider/statuses.js
var statuses = __webpack_require__(76594);
;// CONCATENATED MODULE: ./build/js/provider/fireworks/parse.js




/** `JOB_STATE_…` in small letters without the prefix. EARLY_STOPPED has a model: a success. */
const FIREWORKS_STATUSES = {
    creating: 'queued',
    re_queueing: 'queued',
    creating_input_dataset: 'validating_files',
    writing_results: 'running',
    idle: 'running',
    deleting: 'running',
    completed: 'succeeded',
    early_stopped: 'succeeded',
    expired: 'failed',
    deleted: 'cancelled',
};
const NOT_HYPERPARAMETERS = new Set(['outputModel', 'baseModel', 'warmStartFrom', 'jinjaTemplate', 'region']);
const SFT_HYPERPARAMETERS = [
    'epochs',
    'learningRate',
    'loraRank',
    'maxContextLength',
    'batchSize',
    'batchSizeSamples',
    'gradientAccumulationSteps',
    'learningRateWarmupSteps',
    'optimizerWeightDecay',
    'earlyStop',
    'evalAutoCarveout',
];
/** The state's bare word, for EARLY_STOPPED. */
function readState(raw) {
    return ((0,lenient/* readText */.yR)((0,boundary_json/* asObject */.eB)(raw)?.['state']) ?? '').replace(/^JOB_STATE_/, '').toLowerCase();
}
/** A supervised or preference job; null where it has no name. */
function parseFireworksJob(raw) {
    const body = (0,boundary_json/* asObject */.eB)(raw);
    const name = (0,lenient/* readText */.yR)(body?.['name']);
    if (body === undefined || name === null)
        return null;
    const status = (0,statuses/* mapStatus */.Rf)(readState(body), FIREWORKS_STATUSES);
    const config = (0,boundary_json/* asObject */.eB)(body['trainingConfig']);
    const settings = config ?? body;
    const progress = (0,boundary_json/* asObject */.eB)(body['jobProgress']);
    const output = (0,lenient/* readText */.yR)(settings['outputModel']);
    return {
        id: lastSegment(name),
        status,
        finished: (0,statuses/* isFinished */.$g)(status),
        cancelling: !(0,statuses/* isFinished */.$g)(status) && (0,statuses/* isBeingCancelled */.r4)(body['state']),
        model: (0,lenient/* readText */.yR)(settings['baseModel']) ?? (0,lenient/* readText */.yR)(settings['warmStartFrom']) ?? '',
        fineTunedModel: status === 'succeeded' ? output : null,
        trainingFile: lastSegment((0,lenient/* readText */.yR)(body['dataset']) ?? ''),
        validationFile: readLast(body['evaluationDataset']),
        resultFiles: [],
        createdAt: (0,lenient/* readTime */.aQ)(body['createTime']),
        finishedAt: (0,lenient/* readTime */.aQ)(body['completedTime']),
        error: status === 'failed' ? readError((0,boundary_json/* asObject */.eB)(body['status'])) : null,
        trainedTokens: null,
        hyperparameters: readSettings(body, config),
        method: config === undefined ? 'supervised' : 'dpo',
        seed: null,
        suffix: (0,lenient/* readText */.yR)(body['displayName']),
        metadata: {},
        integrations: [],
        // Fireworks tells percent, which serves as well for how far it is.
        step: (0,lenient/* readCount */._0)(progress?.['percent']),
        totalSteps: (0,lenient/* readCount */._0)(progress?.['percent']) === null ? null : 100,
        raw,
    };
}
function readLast(value) {
    const name = (0,lenient/* readText */.yR)(value);
    return name === null ? null : lastSegment(name);
}
function readError(status) {
    const code = (0,lenient/* readText */.yR)(status?.['code']);
    return {
        code: code === 'OK' ? null : code,
        message: (0,lenient/* readText */.yR)(status?.['message']) ?? 'the job failed; the console says why',
        param: null,
    };
}
/** The server writes 0 and false for what was not given. */
function readSettings(body, config) {
    const settings = config === undefined
        ? Object.fromEntries(SFT_HYPERPARAMETERS.map((name) => [name, body[name]]))
        : Object.fromEntries(Object.entries(config).filter(([name]) => !NOT_HYPERPARAMETERS.has(name)));
    const beta = (0,boundary_json/* asObject */.eB)(body['lossConfig'])?.['klBeta'];
    const all = (0,lenient/* readHyperparameters */.h4)({ ...settings, ...(beta === undefined ? {} : { klBeta: beta }) });
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 0 && value !== false && value !== ''));
}
/** A dataset as a file. Its id is the dataset's; its name is the id with an ending, so that the digest in it is found. */
function parseDataset(raw, bytes = null) {
    const body = (0,boundary_json/* asObject */.eB)(raw);
    const name = (0,lenient/* readText */.yR)(body?.['name']);
    if (body === undefined || name === null)
        return null;
    const id = lastSegment(name);
    const status = (0,boundary_json/* asObject */.eB)(body['status']);
    const problem = (0,lenient/* readText */.yR)(status?.['code']) === 'OK' ? null : (0,lenient/* readText */.yR)(status?.['message']);
    const state = (0,lenient/* readText */.yR)(body['state']) ?? '';
    return {
        id,
        filename: `${id}.jsonl`,
        bytes,
        createdAt: (0,lenient/* readTime */.aQ)(body['createTime']),
        status: /READY$/.test(state) ? 'processed' : problem === null ? 'uploaded' : 'error',
        statusDetails: problem,
        raw,
    };
}

;// CONCATENATED MODULE: ./build/js/provider/fireworks/datasets.js













const TITLE = 'Fireworks AI';
const MAX_PAGES = 20;
/**
 * Fireworks' datasets, as files: a record is made first, then its bytes are sent.
 * @param plainBytes from this size on the bytes go to a signed address; tests lower it
 */
function createFileCalls(client, account, plainBytes = capabilities/* PLAIN_UPLOAD_BYTES */.F) {
    const datasets = `/accounts/${(0,context/* segment */.m)(account)}/datasets`;
    async function retrieveFile(id, signal) {
        const path = `${datasets}/${(0,context/* segment */.m)(lastSegment(id))}`;
        return parseDataset(await (0,paging/* nullIfGone */.M)(client.json({ method: 'GET', path, action: 'retrieve the dataset', signal }), [404]));
    }
    async function createRecord(id, signal) {
        const json = { datasetId: id, dataset: { userUploaded: {} } };
        try {
            await client.json({
                method: 'POST',
                path: datasets,
                json,
                action: 'create the dataset record',
                idempotent: true,
                final: [409],
                signal,
            });
        }
        catch (error) {
            // It is there already: from an earlier run, or from an attempt whose answer was lost.
            if (!(error instanceof api_error/* ApiError */.h) ||
                (error.status !== 409 && !/already.?exists/i.test(`${error.providerCode ?? ''} ${error.detail}`)))
                throw error;
        }
    }
    async function sendPlain(id, source, options) {
        const stream = (0,multipart/* createMultipart */.T)({}, {
            field: 'file',
            filename: source.name,
            contentType: 'application/octet-stream',
            bytes: source.bytes,
            open: () => (0,uploads/* countBytes */.Tu)(source.read(0, source.bytes), options.onProgress),
        });
        await client.json({
            method: 'POST',
            path: `${datasets}/${(0,context/* segment */.m)(id)}:upload`,
            stream,
            action: `upload ${source.name}`,
            idempotent: true,
            signal: options.signal,
        });
    }
    /** The bytes go to a storage address that the answer names, without the key. */
    async function sendSigned(id, source, options) {
        const { signal } = options;
        const action = `ask where to upload ${source.name}`;
        const json = { filenameToSize: { [source.name]: source.bytes } };
        const raw = await client.json({
            method: 'POST',
            path: `${datasets}/${(0,context/* segment */.m)(id)}:getUploadEndpoint`,
            json,
            action,
            idempotent: true,
            signal,
        });
        const url = (0,boundary_json/* asString */.oJ)((0,boundary_json/* asObject */.eB)((0,boundary_json/* asObject */.eB)(raw)?.['filenameToSignedUrls'])?.[source.name]);
        if (url === undefined)
            throw new unexpected_answer_error/* UnexpectedAnswerError */.q(TITLE, action, 'no address for the file in it');
        await client.send({
            method: 'PUT',
            path: url,
            stream: {
                contentType: 'application/octet-stream',
                bytes: source.bytes,
                open: () => (0,uploads/* countBytes */.Tu)(source.read(0, source.bytes), options.onProgress),
            },
            headers: { 'x-goog-content-length-range': `${source.bytes},${source.bytes}` },
            action: `upload ${source.name}`,
            signal,
        });
        await client.json({
            method: 'POST',
            path: `${datasets}/${(0,context/* segment */.m)(id)}:validateUpload`,
            json: {},
            action: 'validate the dataset',
            idempotent: true,
            signal,
        });
    }
    return {
        retrieveFile,
        async uploadFile(source, options) {
            (0,refuse_expiry/* refuseExpiry */.e)(TITLE, capabilities.FIREWORKS_CAPABILITIES, options);
            const limit = capabilities.FIREWORKS_CAPABILITIES.maxPartedBytes ?? plainBytes;
            if (source.bytes > limit)
                throw new unsupported_error/* UnsupportedError */.W(TITLE, `take a file of ${source.bytes} bytes (${source.name})`, `At most ${limit} bytes.`);
            const id = datasetId(source);
            await createRecord(id, options.signal);
            const before = await retrieveFile(id, options.signal);
            if (before?.status === 'processed')
                return before;
            await (source.bytes < plainBytes ? sendPlain : sendSigned)(id, source, options);
            const after = await retrieveFile(id, options.signal);
            if (after === null)
                throw new unexpected_answer_error/* UnexpectedAnswerError */.q(TITLE, `upload ${source.name}`, `no dataset ${id} after the upload`);
            return { ...after, bytes: source.bytes };
        },
        async listFiles(limit, signal) {
            const found = [];
            let pageToken;
            for (let page = 0; page < MAX_PAGES; page += 1) {
                const raw = await client.json({
                    method: 'GET',
                    path: datasets,
                    query: { pageSize: 200, orderBy: 'create_time desc', pageToken },
                    action: 'list the datasets',
                    signal,
                });
                found.push(...(0,lenient/* readList */.LD)(raw, 'datasets').flatMap((item) => parseDataset(item) ?? []));
                pageToken = (0,lenient/* readText */.yR)((0,boundary_json/* asObject */.eB)(raw)?.['nextPageToken']) ?? undefined;
                if (pageToken === undefined)
                    break;
            }
            return found.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)).slice(0, limit);
        },
        readFile: async () => {
            throw new unsupported_error/* UnsupportedError */.W(TITLE, 'hand out a dataset’s bytes here');
        },
        async deleteFile(id, signal) {
            const path = `${datasets}/${(0,context/* segment */.m)(lastSegment(id))}`;
            return ((await (0,paging/* nullIfGone */.M)(client.json({ method: 'DELETE', path, action: 'delete the dataset', signal }), [404])) !== null);
        },
    };
}

// EXTERNAL MODULE: ./build/js/provider/errors/ambiguous-create-error.js
var ambiguous_create_error = __webpack_require__(37594);
// EXTERNAL MODULE: ./build/js/provider/metric-rows.js
var metric_rows = __webpack_require__(8344);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/provider/family/write-order.js
var write_order = __webpack_require__(76045);
;// CONCATENATED MODULE: ./build/js/provider/fireworks/write-order.js







const write_order_TITLE = 'Fireworks AI';
/** Members that inputs are for, hyperparameters included. */
const OWN_MEMBERS = [
    ...capabilities.FIREWORKS_CAPABILITIES.hyperparameters.map(({ name }) => name),
    ...['dataset', 'evaluationDataset', 'baseModel', 'warmStartFrom', 'outputModel', 'displayName'],
];
/** A job order as a create request, and the collection it goes to. Throws UserError for what Fireworks has no word for. */
function writeOrder(order, account) {
    if (order.method === 'reinforcement')
        throw new unsupported_error/* UnsupportedError */.W(write_order_TITLE, 'train with method reinforcement here', 'It knows: supervised, dpo.');
    if (order.seed !== null)
        throw new unsupported_error/* UnsupportedError */.W(write_order_TITLE, 'take a seed', 'Leave the input seed empty.');
    const given = Object.fromEntries(Object.entries(order.hyperparameters).filter(([, value]) => value !== 'auto'));
    const dataset = (id) => (id.startsWith('accounts/') ? id : `accounts/${account}/datasets/${id}`);
    const model = {
        // A model of one's own is continued, one of Fireworks' is the base.
        ...(order.model.startsWith(`accounts/${account}/`)
            ? { warmStartFrom: order.model }
            : { baseModel: modelName(order.model) }),
        // Model ids are taken once: the same suffix must be usable again.
        ...(order.suffix === null
            ? {}
            : { outputModel: `accounts/${account}/models/${order.suffix}-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}` }),
    };
    const common = {
        dataset: dataset(order.trainingFile),
        ...(order.suffix === null ? {} : { displayName: order.suffix }),
        ...writeIntegration(order.integrations),
    };
    if (order.method === 'supervised') {
        const evaluation = order.validationFile === null ? {} : { evaluationDataset: dataset(order.validationFile) };
        return {
            collection: 'supervisedFineTuningJobs',
            body: (0,write_order/* mergeExtraBody */.T)({ ...common, ...given, ...model, ...evaluation }, order.extraBody, OWN_MEMBERS),
        };
    }
    if (order.validationFile !== null)
        throw new unsupported_error/* UnsupportedError */.W(write_order_TITLE, 'use validation data with method dpo', 'Leave validation-file and validation-split empty.');
    const { klBeta, ...settings } = given;
    const body = {
        ...common,
        trainingConfig: { ...settings, ...model },
        lossConfig: { method: 'DPO', ...(klBeta === undefined ? {} : { klBeta }) },
    };
    return { collection: 'dpoJobs', body: (0,write_order/* mergeExtraBody */.T)(body, order.extraBody, OWN_MEMBERS) };
}
const COLLECTIONS = ['supervisedFineTuningJobs', 'dpoJobs'];
function writeIntegration(integrations) {
    const [first] = integrations;
    if (first === undefined)
        return {};
    const wandb = (0,boundary_json/* asObject */.eB)(first['wandb']);
    const project = (0,boundary_json/* asString */.oJ)(wandb?.['project']);
    const apiKey = (0,boundary_json/* asString */.oJ)(wandb?.['api_key']);
    if (integrations.length > 1 || first['type'] !== 'wandb' || project === undefined || apiKey === undefined) {
        throw (0,refused/* refusedInput */.v1)('integrations', `${write_order_TITLE} takes one of type wandb, with a project and an api_key.`);
    }
    const entity = (0,boundary_json/* asString */.oJ)(wandb?.['entity']);
    const runId = (0,boundary_json/* asString */.oJ)(wandb?.['name']);
    return {
        wandbConfig: {
            enabled: true,
            apiKey,
            project,
            ...(entity === undefined ? {} : { entity }),
            ...(runId === undefined ? {} : { runId }),
        },
    };
}

;// CONCATENATED MODULE: ./build/js/provider/fireworks/jobs.js










const jobs_TITLE = 'Fireworks AI';
const MAX_METRIC_BYTES = 64 * 1024 * 1024;
/** The most that a page holds (docs.fireworks.ai/api-reference/list-supervised-fine-tuning-jobs). */
const PAGE = 200;
const jobs_MAX_PAGES = 50;
/** Lists come by name unless they are asked for otherwise, and names are random. */
const NEWEST_FIRST = 'create_time desc';
/** Fireworks' job calls. Ids are told without their collection: each is looked for in both. */
function createJobCalls(client, account, log) {
    const home = `/accounts/${(0,context/* segment */.m)(account)}`;
    const kinds = new Map();
    const told = new Set();
    function parse(raw, collection, action) {
        const job = parseFireworksJob(raw);
        if (job === null)
            throw new unexpected_answer_error/* UnexpectedAnswerError */.q(jobs_TITLE, action, 'no job name in it');
        kinds.set(job.id, collection);
        if (readState(raw) === 'early_stopped' && !told.has(job.id)) {
            told.add(job.id);
            log.notice(`Job ${job.id} was stopped early, because the validation loss no longer fell: it has a model, trained for fewer epochs than asked for.`);
        }
        return job;
    }
    async function find(id, signal) {
        const short = lastSegment(id);
        const known = kinds.get(short);
        for (const collection of known === undefined ? COLLECTIONS : [known]) {
            const action = 'retrieve the job';
            const raw = await (0,paging/* nullIfGone */.M)(client.json({ method: 'GET', path: `${home}/${collection}/${(0,context/* segment */.m)(short)}`, action, signal }), [404]);
            if (raw !== null)
                return { job: parse(raw, collection, action), collection };
        }
        return null;
    }
    /** At least the newest `wanted` of a kind; all of them where the server does not list the newest first. */
    async function listCollection(collection, wanted, signal) {
        const found = [];
        let pageToken;
        for (let page = 0; page < jobs_MAX_PAGES && !(found.length >= wanted && isNewestFirst(found)); page += 1) {
            const query = { pageSize: PAGE, orderBy: NEWEST_FIRST, pageToken };
            const raw = await (0,paging/* nullIfGone */.M)(client.json({ method: 'GET', path: `${home}/${collection}`, query, action: 'list the jobs', signal }), [404, 501]);
            found.push(...(0,lenient/* readList */.LD)(raw, collection).flatMap((item) => parseFireworksJob(item) === null ? [] : [parse(item, collection, 'list the jobs')]));
            pageToken = (0,lenient/* readText */.yR)((0,boundary_json/* asObject */.eB)(raw)?.['nextPageToken']) ?? undefined;
            if (pageToken === undefined)
                break;
        }
        return found;
    }
    async function steer(id, verb, signal) {
        const found = await find(id, signal);
        const action = `${verb} the job`;
        if (found === null)
            throw new unexpected_answer_error/* UnexpectedAnswerError */.q(jobs_TITLE, action, `no job ${lastSegment(id)} in account ${account}`);
        if (found.job.finished)
            return found.job;
        const path = `${home}/${found.collection}/${(0,context/* segment */.m)(found.job.id)}:${verb}`;
        await client.json({ method: 'POST', path, json: {}, action, idempotent: true, signal });
        return (await find(found.job.id, signal))?.job ?? found.job;
    }
    /** A supervised job carries the address of its metrics, a preference job has a call for it. */
    async function metricsUrl({ job, collection }, signal) {
        if (collection === 'supervisedFineTuningJobs')
            return (0,boundary_json/* asString */.oJ)((0,boundary_json/* asObject */.eB)(job.raw)?.['metricsFileSignedUrl']);
        const path = `${home}/${collection}/${(0,context/* segment */.m)(job.id)}:getMetricsFileEndpoint`;
        const request = client.json({ method: 'GET', path, action: 'ask where the metrics are', signal });
        return (0,boundary_json/* asString */.oJ)((0,boundary_json/* asObject */.eB)(await (0,paging/* nullIfGone */.M)(request, [400, 404, 501]))?.['signedUrl']);
    }
    return {
        async createJob(order, signal) {
            const action = 'create the job';
            const { collection, body } = writeOrder(order, account);
            const raw = await client.json({
                method: 'POST',
                path: `${home}/${collection}`,
                json: body,
                action,
                idempotent: false,
                creates: true,
                final: [409],
                signal,
            });
            if (parseFireworksJob(raw) === null)
                throw ambiguous_create_error/* AmbiguousCreateError */.J.ofNameless(jobs_TITLE, action, raw, 'a job name');
            return parse(raw, collection, action);
        },
        retrieveJob: async (id, signal) => (await find(id, signal))?.job ?? null,
        /** Both kinds together, newest first; pages are cut here. */
        async listJobs(query, signal) {
            const wanted = query.after === undefined ? query.limit + 1 : Number.POSITIVE_INFINITY;
            const all = (await Promise.all(COLLECTIONS.map((collection) => listCollection(collection, wanted, signal)))).flat();
            all.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0) || (a.id < b.id ? -1 : 1));
            const start = query.after === undefined ? 0 : all.findIndex(({ id }) => id === query.after) + 1;
            const items = all.slice(start, start + query.limit);
            return { items, next: start + items.length < all.length ? (items.at(-1)?.id ?? null) : null };
        },
        cancelJob: (id, signal) => steer(id, 'cancel', signal),
        resumeJob: (id, signal) => steer(id, 'resume', signal),
        /** The metrics file lies behind a signed URL, which is asked without the key. Null where there is none yet. */
        async listMetrics(job, signal) {
            const found = await find(job.id, signal);
            const url = found === null ? undefined : await metricsUrl(found, signal);
            if (url === undefined || url === '')
                return null;
            const answer = await client.send({
                method: 'GET',
                path: url,
                action: 'read the metrics',
                maxBytes: MAX_METRIC_BYTES,
                signal,
            });
            return (0,metric_rows/* readMetricRows */.Q)(parseLines(answer.body.toString('utf8')));
        },
    };
}
function isNewestFirst(jobs) {
    return jobs.every((job, at) => at === 0 || (job.createdAt ?? 0) <= (jobs[at - 1]?.createdAt ?? 0));
}
/** One JSON value a line, or one list; what is none of it is left out. */
function parseLines(text) {
    const whole = parseOrNull(text);
    if (whole !== null)
        return (0,lenient/* readList */.LD)(whole, 'metrics').length > 0 ? (0,lenient/* readList */.LD)(whole, 'metrics') : [whole];
    return text.split('\n').flatMap((line) => parseOrNull(line) ?? []);
}
function parseOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/js/provider/fireworks/provider.js











const FIREWORKS_FACTS = {
    title: 'Fireworks AI',
    permissionAdvice: 'The key must belong to the account that account-id names, with the right to train and to create models.',
    closing: null,
};
/** Fireworks' own resources (datasets, jobs, models of an account) behind the one seam. */
function createFireworksProvider(client, baseUrl, account, log) {
    const { title } = FIREWORKS_FACTS;
    // Models are called under another path of the same host.
    const inferenceUrl = baseUrl.replace(/\/v1$/, '/inference/v1');
    const inference = {
        ...client,
        json: (request) => client.json({ ...request, path: `${inferenceUrl}${request.path}` }),
    };
    const refuse = async (what) => {
        throw new unsupported_error/* UnsupportedError */.W(title, what);
    };
    async function retrieveModel(name, signal) {
        const raw = await (0,paging/* nullIfGone */.M)(client.json({ method: 'GET', path: namePath(modelName(name)), action: 'look the model up', signal }), [404]);
        return raw === null ? null : { id: (0,lenient/* readText */.yR)((0,boundary_json/* asObject */.eB)(raw)?.['name']) ?? name, shutdownDate: null, raw };
    }
    return {
        title,
        id: 'fireworks',
        baseUrl,
        capabilities: capabilities.FIREWORKS_CAPABILITIES,
        ...createFileCalls(client, account),
        ...createJobCalls(client, account, log),
        fullModelName: modelName,
        checkOrder: (order) => void writeOrder(order, account),
        pauseJob: () => refuse('pause a job'),
        listEvents: async () => ({ items: [], next: null }),
        listCheckpoints: async () => [],
        retrieveModel,
        deleteModel: async (name, signal) => (await (0,paging/* nullIfGone */.M)(client.json({
            method: 'DELETE',
            path: namePath(modelName(name)),
            action: 'delete the model',
            signal,
        }), [404])) !== null,
        modelLimits: async () => null,
        estimatePrice: async () => null,
        chat: (request, signal) => (0,family_inference/* chat */.TE)(inference, request, signal),
        complete: (request, signal) => (0,family_inference/* complete */.My)(inference, request, signal),
        embed: (model, texts, signal) => (0,family_inference/* embed */.E6)(inference, title, model, texts, signal),
        throttle: () => client.throttle(),
        usage: (model) => ({
            deployment: `firectl deployment create ${(0,shell_word/* shellWord */.r)(model)}`,
            baseUrl: inferenceUrl,
            keyVariable: 'FIREWORKS_API_KEY',
            authHeader: 'Authorization: Bearer',
        }),
        jobUrl: () => null,
        close: () => client.close(),
    };
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readMetricRows)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);


/** What trainers call the columns of `metrics.csv`; they evaluate the whole validation file each time. */
const NAMES = {
    global_step: 'step',
    loss: 'train_loss',
    accuracy: 'train_accuracy',
    mean_token_accuracy: 'train_accuracy',
    eval_loss: 'full_valid_loss',
    eval_accuracy: 'full_valid_accuracy',
};
/**
 * Metric rows with the names of `metrics.csv` (further ones as they came), in the order of steps. `train/loss` and `eval/loss`
 * of one step come as rows of their own and become one. Rows without a step are left out.
 */
function readMetricRows(list) {
    const byStep = new Map();
    for (const item of list) {
        const body = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(item);
        // Fireworks keeps the numbers of a step in an object of their own.
        const numbers = {
            ...(0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumberMap */ .sG)(body),
            ...(0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumberMap */ .sG)(body?.['data']),
            ...(0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumberMap */ .sG)(body?.['metrics']),
        };
        const row = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [rename(name), value]));
        const step = row['step'];
        if (step !== undefined)
            byStep.set(step, { ...byStep.get(step), ...row });
    }
    return [...byStep.values()].sort((a, b) => (a['step'] ?? 0) - (b['step'] ?? 0));
}
function rename(name) {
    const [, group, rest] = /^(train|training|eval|valid|validation)[/.](.+)$/.exec(name) ?? [];
    if (group === undefined || rest === undefined)
        return NAMES[name] ?? name;
    if (rest === 'global_step' || rest === 'step')
        return 'step';
    const column = rest === 'mean_token_accuracy' ? 'accuracy' : rest;
    return `${group.startsWith('train') ? 'train' : 'full_valid'}_${column}`;
}


/***/ }),

/***/ 85605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A model name inside a shell command: a stranger's text must not become a second command. */
function shellWord(text) {
    return /^[\w.:/@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ })

};
