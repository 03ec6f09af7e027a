export const id = 7385;
export const ids = [7385];
export const modules = {

/***/ 47385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSimulator: () => (/* binding */ startSimulator)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./build/js/boundary/clock.js
var boundary_clock = __webpack_require__(91571);
;// CONCATENATED MODULE: ./build/js/simulator/scenario/options.js
/** Fast enough for a demonstration, slow enough to watch the events arrive. */
const defaultPace = {
    validateSeconds: 0.6,
    queueSeconds: 0.6,
    trainSeconds: 4,
    secondsPerStep: null,
    finishSeconds: 0.6,
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/js/simulator/store/files.js




/** The uploaded files: a record and the bytes of each. */
class Files {
    #store;
    #clock;
    #processingMs;
    constructor(store, clock, processingSeconds = 0) {
        this.#store = store;
        this.#clock = clock;
        this.#processingMs = processingSeconds * 1000;
    }
    /** Takes over the bytes that lie at `path`. */
    async add(id, path, details) {
        const { size } = await (0,promises_.stat)(path);
        await (0,promises_.rename)(path, this.#store.bytesPath(id));
        const now = this.#clock.now();
        const record = {
            id,
            filename: details.filename,
            purpose: details.purpose,
            bytes: size,
            createdMs: now,
            readyMs: now + this.#processingMs,
            expiresMs: details.expiresSeconds === null ? null : now + details.expiresSeconds * 1000,
        };
        this.#store.create('file', id, record);
        return record;
    }
    /** undefined where it never was, was deleted, or has expired. */
    find(id) {
        const record = this.#store.read('file', id);
        if (record === undefined || this.deletedMs(id) !== null)
            return undefined;
        return record.expiresMs !== null && record.expiresMs <= this.#clock.now() ? undefined : record;
    }
    /** When the file was deleted; null where it was not. Works for computed files too. */
    deletedMs(id) {
        return this.#store.read('file-gone', id)?.atMs ?? null;
    }
    isReady(file) {
        return file.readyMs <= this.#clock.now();
    }
    /** Newest first. */
    list() {
        return this.#store
            .list('file')
            .filter((file) => this.find(file.id) !== undefined)
            .sort((a, b) => b.createdMs - a.createdMs || (a.id < b.id ? 1 : -1));
    }
    path(id) {
        return this.#store.bytesPath(id);
    }
    async delete(id) {
        this.#store.create('file-gone', id, { atMs: this.#clock.now() });
        await (0,promises_.rm)(this.#store.bytesPath(id), { force: true });
    }
    temporaryPath() {
        return this.#store.temporaryPath();
    }
    /** Joins parts to one file aside and answers where it lies, how long it is and its MD5. */
    async join(ids) {
        const path = this.temporaryPath();
        const hash = (0,external_node_crypto_.createHash)('md5');
        let bytes = 0;
        const parts = ids.map((id) => this.#store.bytesPath(id));
        await (0,external_node_stream_promises_.pipeline)(async function* () {
            for (const part of parts) {
                for await (const chunk of (0,external_node_fs_.createReadStream)(part)) {
                    hash.update(chunk);
                    bytes += chunk.length;
                    yield chunk;
                }
            }
        }, (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 }));
        return { path, bytes, md5: hash.digest('hex') };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/js/simulator/store/store.js



/**
 * Objects as JSON files that several processes share.
 *
 * A record is written once and never changed; what happens to an object later is a further record or an
 * entry of its log. Both appear whole and under their name at once (written aside, then linked), and the
 * link fails where the name is taken: two writers never need a lock, one of them simply comes second.
 */
class Store {
    #dir;
    /** Records never change, so one read is enough. */
    #records = new Map();
    constructor(dir) {
        this.#dir = dir;
        for (const folder of ['', 'tmp', 'bytes'])
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(dir, folder), { recursive: true, mode: 0o700 });
    }
    /** False where the object exists already. */
    create(kind, id, record) {
        return this.#link((0,external_node_path_.join)(this.#folder(kind), `${fileName(id)}.json`), record);
    }
    read(kind, id) {
        const path = (0,external_node_path_.join)(this.#dir, kind, `${fileName(id)}.json`);
        const known = this.#records.get(path);
        if (known !== undefined)
            return known;
        // Most questions are whether something has happened yet; an exception would be a dear way to say no.
        if (!(0,external_node_fs_.existsSync)(path))
            return undefined;
        const record = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        this.#records.set(path, record);
        return record;
    }
    list(kind) {
        const names = listFolder((0,external_node_path_.join)(this.#dir, kind)).filter((name) => name.endsWith('.json'));
        const ids = names.map((name) => decodeURIComponent(name.slice(0, -'.json'.length)));
        return ids.map((id) => this.read(kind, id)).filter((record) => record !== undefined);
    }
    /** The object's log, oldest first. */
    log(kind, id) {
        const entries = [];
        for (;;) {
            const entry = this.read(`${kind}.log/${fileName(id)}`, String(entries.length));
            if (entry === undefined)
                return entries;
            entries.push(entry);
        }
    }
    /**
     * Adds what `decide` makes of the log; it is asked again where another process was faster.
     * undefined adds nothing; what it throws is passed on.
     */
    append(kind, id, decide) {
        for (;;) {
            const log = this.log(kind, id);
            const entry = decide(log);
            if (entry === undefined || this.create(`${kind}.log/${fileName(id)}`, String(log.length), entry))
                return;
        }
    }
    /** Where the bytes of an object lie. */
    bytesPath(id) {
        return (0,external_node_path_.join)(this.#dir, 'bytes', fileName(id));
    }
    /** A path of its own for bytes that are still arriving. */
    temporaryPath() {
        return (0,external_node_path_.join)(this.#dir, 'tmp', (0,external_node_crypto_.randomBytes)(12).toString('hex'));
    }
    #folder(kind) {
        const folder = (0,external_node_path_.join)(this.#dir, kind);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        return folder;
    }
    #link(path, record) {
        const aside = this.temporaryPath();
        (0,external_node_fs_.writeFileSync)(aside, JSON.stringify(record), { mode: 0o600 });
        try {
            (0,external_node_fs_.linkSync)(aside, path);
            return true;
        }
        catch (error) {
            if (error.code === 'EEXIST')
                return false;
            throw error;
        }
        finally {
            (0,external_node_fs_.rmSync)(aside, { force: true });
        }
    }
}
/** A model name holds colons and slashes; a file name on some systems may not. */
function fileName(id) {
    return encodeURIComponent(id);
}
function listFolder(path) {
    try {
        return (0,external_node_fs_.readdirSync)(path);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/js/simulator/training/observe.js
/**
 * Where a job stands at `now`: a pure function of what it is, of what was done to it and of the time,
 * so that no timer runs and every process sees the same.
 *
 * @param fileGoneMs when its training file was deleted, null if it was not
 */
function observe(job, timeline, controls, fileGoneMs, now) {
    const pauses = pausesOf(controls);
    const wallOf = (ownMs) => {
        let wall = job.createdMs + ownMs;
        for (const pause of pauses)
            if (pause.fromMs < wall)
                wall += pause.toMs - pause.fromMs;
        return wall;
    };
    const naturalEnd = wallOf(timeline.endMs);
    const cancelledMs = controls.find((control) => control.action === 'cancel')?.atMs ?? Infinity;
    const orphaned = fileGoneMs !== null && fileGoneMs < wallOf(timeline.validatedMs) ? fileGoneMs : Infinity;
    const endMs = Math.min(naturalEnd, cancelledMs, orphaned);
    const failure = endMs === orphaned ? deletedFile : endMs === naturalEnd ? job.failure : null;
    const at = Math.min(now, endMs);
    const interrupts = controls.map((control) => ({ atMs: control.atMs, what: happeningOf(control) }));
    if (endMs === orphaned)
        interrupts.push({ atMs: orphaned, what: { kind: 'failed' } });
    const phase = phaseAt();
    return { job, timeline, phase, step: stepAt(), endMs, failure, wallOf, interrupts };
    function phaseAt() {
        if (now >= endMs)
            return failure ? 'failed' : endMs === cancelledMs ? 'cancelled' : 'succeeded';
        if (pauses.some((pause) => pause.fromMs <= now && now < pause.toMs))
            return 'paused';
        if (now < wallOf(timeline.validatedMs))
            return 'validating';
        if (now < wallOf(timeline.startedMs))
            return 'queued';
        return stepAt() < timeline.steps ? 'running' : 'finishing';
    }
    function stepAt() {
        const paused = pauses.reduce((sum, p) => sum + Math.max(0, Math.min(at, p.toMs) - p.fromMs), 0);
        const own = at - job.createdMs - paused - timeline.startedMs;
        // A little more than nothing makes up for rounding in the division.
        return Math.max(0, Math.min(timeline.steps, Math.floor(own / timeline.msPerStep + 1e-6)));
    }
}
const deletedFile = {
    when: 'validating',
    code: 'deleted_training_file',
    message: 'The training file was deleted while the job was being validated.',
    param: 'training_file',
};
function happeningOf(control) {
    if (control.action === 'cancel')
        return { kind: 'cancelled' };
    return { kind: control.action === 'pause' ? 'paused' : 'resumed' };
}
/** The stretches of time in which the job stood still; the last may still go on. */
function pausesOf(controls) {
    const pauses = [];
    let fromMs = null;
    for (const { action, atMs } of controls) {
        if (action === 'pause')
            fromMs ??= atMs;
        else if (fromMs !== null) {
            pauses.push({ fromMs, toMs: action === 'cancel' ? Infinity : atMs });
            fromMs = null;
        }
    }
    if (fromMs !== null)
        pauses.push({ fromMs, toMs: Infinity });
    return pauses;
}

;// CONCATENATED MODULE: ./build/js/simulator/training/timeline.js
/**
 * Everything that will happen to a job if nobody interferes.
 * `waitMs` is how much longer than its own queue it waits for others to end.
 */
function makeTimeline(job, waitMs) {
    const { pace, plan, failure } = job;
    const validatedMs = Math.max(0, job.filesReadyMs - job.createdMs) + pace.validateSeconds * 1000;
    const startedMs = validatedMs + pace.queueSeconds * 1000 + waitMs;
    const msPerStep = 1000 * (pace.secondsPerStep ?? pace.trainSeconds / plan.steps);
    const marks = [];
    const add = (atMs, what) => marks.push({ atMs, what });
    const end = (endMs, steps) => ({ marks, validatedMs, startedMs, endMs, msPerStep, steps });
    add(0, { kind: 'created' });
    add(0, { kind: 'validating' });
    if (failure?.when === 'validating') {
        add(validatedMs, { kind: 'failed' });
        return end(validatedMs, 0);
    }
    add(validatedMs, { kind: 'validated' });
    add(startedMs, { kind: 'started' });
    const failingStep = failure?.when === 'step' ? failure.step : undefined;
    const last = Math.min(plan.steps, job.stopAtStep ?? plan.steps, failingStep ?? plan.steps);
    for (let step = 1; step <= last; step += 1) {
        const atMs = startedMs + step * msPerStep;
        add(atMs, { kind: 'step', step });
        if (step % plan.stepsPerEpoch === 0)
            add(atMs, { kind: 'epoch', step });
    }
    const trainedMs = startedMs + last * msPerStep;
    if (failure?.when === 'step') {
        add(trainedMs, { kind: 'failed' });
        return end(trainedMs, last);
    }
    if (job.stopAtStep !== null)
        add(trainedMs, { kind: 'stopped-early', step: last });
    const endMs = trainedMs + pace.finishSeconds * 1000;
    const between = (share) => trainedMs + share * (endMs - trainedMs);
    add(between(0.2), { kind: 'model' });
    add(between(0.4), { kind: 'moderating' });
    if (failure?.when === 'after') {
        add(endMs, { kind: 'failed' });
        return end(endMs, last);
    }
    add(between(0.8), { kind: 'moderated' });
    add(endMs, { kind: 'succeeded' });
    return end(endMs, last);
}

;// CONCATENATED MODULE: ./build/js/simulator/training/jobs.js


const finishedPhases = ['succeeded', 'failed', 'cancelled'];
/** The jobs, as they stand at this moment. */
class Jobs {
    #store;
    #files;
    #clock;
    #maxConcurrent;
    #timelines = new Map();
    constructor(store, files, clock, maxConcurrent = Infinity) {
        this.#store = store;
        this.#files = files;
        this.#clock = clock;
        this.#maxConcurrent = maxConcurrent;
    }
    /** Keeps a new job and what its model will have learned; the training file may be deleted afterwards. */
    add(job, lessons) {
        this.#store.create('lessons', job.id, lessons);
        this.#store.create('job', job.id, job);
    }
    lessons(id) {
        return this.#store.read('lessons', id) ?? [];
    }
    find(id) {
        const job = this.#store.read('job', id);
        return job && this.#exists(job) ? this.#observe(job) : undefined;
    }
    /** Newest first; of two jobs of one millisecond, the one with the greater id. */
    list() {
        return this.#records()
            .reverse()
            .filter((job) => this.#exists(job))
            .map((job) => this.#observe(job));
    }
    countActive(model) {
        return this.list().filter((seen) => seen.job.order.model === model && !isFinished(seen)).length;
    }
    /** Writes down what is done to a job, where `allowed` says so of its present state. */
    control(id, action, allowed) {
        this.#store.append('job', id, () => {
            const seen = this.find(id);
            return seen && allowed(seen) ? { action, atMs: this.#clock.now() } : undefined;
        });
        const seen = this.find(id);
        if (!seen)
            throw new Error(`no job ${id}`);
        return seen;
    }
    /** Forgets a job, for the APIs that can. */
    remove(id) {
        this.#store.create('job-gone', id, { atMs: this.#clock.now() });
    }
    /** Not before a job has taken the place of the one it carries on, nor after it was removed. */
    #exists(job) {
        if (this.#store.read('job-gone', job.id) !== undefined)
            return false;
        if (job.createdMs > this.#clock.now())
            return false;
        return job.restartOf === null || this.find(job.restartOf)?.phase === 'failed';
    }
    #records() {
        return this.#store
            .list('job')
            .sort((a, b) => a.createdMs - b.createdMs || (a.id < b.id ? -1 : 1));
    }
    #observe(job) {
        return this.#observeAfter(job, this.#maxConcurrent === Infinity ? 0 : this.#waitOf(job));
    }
    #observeAfter(job, waitMs) {
        const known = this.#timelines.get(job.id);
        const timeline = known?.waitMs === waitMs ? known.timeline : makeTimeline(job, waitMs);
        this.#timelines.set(job.id, { waitMs, timeline });
        const controls = this.#store.log('job', job.id);
        const gone = this.#files.deletedMs(job.order.trainingFile);
        return observe(job, timeline, controls, gone, this.#clock.now());
    }
    /** How long a job waits for a place beyond its own queue: jobs are let in by their age. */
    #waitOf(job) {
        const busy = [];
        for (const other of this.#records()) {
            const alone = this.#observeAfter(other, 0);
            const readyMs = alone.wallOf(alone.timeline.startedMs);
            const startMs = firstFree(busy, readyMs, this.#maxConcurrent);
            const waitMs = startMs - readyMs;
            if (other.id === job.id)
                return waitMs;
            busy.push({ fromMs: startMs, toMs: this.#observeAfter(other, waitMs).endMs });
        }
        return 0;
    }
}
function isFinished(seen) {
    return finishedPhases.includes(seen.phase);
}
function firstFree(busy, readyMs, places) {
    const moments = [readyMs, ...busy.map((stretch) => stretch.toMs).filter((end) => end > readyMs)];
    const free = (at) => busy.filter((stretch) => stretch.fromMs <= at && at < stretch.toMs).length < places;
    return moments.sort((a, b) => a - b).find(free) ?? Infinity;
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/common/world.js





function makeWorld(options) {
    const clock = options.clock ?? boundary_clock/* systemClock */.m;
    const scenario = options.scenario ?? {};
    const store = new Store(options.stateDir);
    const files = new Files(store, clock, scenario.fileProcessingSeconds);
    return {
        store,
        files,
        jobs: new Jobs(store, files, clock, scenario.atLimit === 'refuse' ? Infinity : scenario.maxConcurrentJobs),
        clock,
        pace: { ...defaultPace, ...options.pace },
        scenario,
        seed: options.seed ?? null,
        countTokens: options.countTokens ?? ((text) => Math.ceil(Buffer.byteLength(text) / 4)),
        accountId: options.accountId ?? 'simulated',
        listsMissed: new Map(),
        origin: '',
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/store/new-id.js

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** A new id of letters and digits, as the API's: unique among processes. */
function newId(prefix, length = 24) {
    return prefix + spell((0,external_node_crypto_.randomBytes)(length), length);
}
/** The same id for the same parts: for what is computed instead of kept (events, checkpoints, result files). */
function idFrom(prefix, parts, length = 24) {
    return prefix + spell((0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest(), length);
}
function hexFrom(parts, length) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length);
}
function spell(bytes, length) {
    return [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

;// CONCATENATED MODULE: ./build/js/simulator/server/api-error.js
/** A refusal in the API's own terms; each dialect writes it in its own shape. */
class ApiError extends Error {
    name = 'ApiError';
    status;
    type;
    param;
    code;
    headers;
    constructor(status, message, details = {}) {
        super(message);
        this.status = status;
        this.type = details.type ?? (status >= 500 ? 'server_error' : 'invalid_request_error');
        this.param = details.param ?? null;
        this.code = details.code ?? null;
        this.headers = details.headers ?? {};
    }
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/model-table.js
const chat = ['supervised', 'dpo'];
/** OpenAI's models with fine-tuning and the dates announced until 2026-11-20 (deprecations page). */
const openaiModels = {
    'gpt-4.1-2025-04-14': { snapshot: 'gpt-4.1-2025-04-14', methods: chat },
    'gpt-4.1-mini-2025-04-14': {
        snapshot: 'gpt-4.1-mini-2025-04-14',
        methods: chat,
    },
    'gpt-4.1-nano-2025-04-14': {
        snapshot: 'gpt-4.1-nano-2025-04-14',
        methods: chat,
    },
    'gpt-4o-2024-08-06': { snapshot: 'gpt-4o-2024-08-06', methods: chat },
    'gpt-4o-mini-2024-07-18': { snapshot: 'gpt-4o-mini-2024-07-18', methods: chat },
    'gpt-3.5-turbo-0125': {
        snapshot: 'gpt-3.5-turbo-0125',
        methods: ['supervised'],
    },
    'davinci-002': { snapshot: 'davinci-002', methods: ['supervised'] },
    'babbage-002': { snapshot: 'babbage-002', methods: ['supervised'] },
    'o4-mini-2025-04-16': {
        snapshot: 'o4-mini-2025-04-16',
        methods: ['reinforcement'],
    },
};
const aliases = {
    'gpt-4.1': 'gpt-4.1-2025-04-14',
    'gpt-4.1-mini': 'gpt-4.1-mini-2025-04-14',
    'gpt-4.1-nano': 'gpt-4.1-nano-2025-04-14',
    'gpt-4o': 'gpt-4o-2024-08-06',
    'gpt-4o-mini': 'gpt-4o-mini-2024-07-18',
    'gpt-3.5-turbo': 'gpt-3.5-turbo-0125',
    'o4-mini': 'o4-mini-2025-04-16',
};
function snapshotOf(name) {
    const snapshot = Object.hasOwn(aliases, name) ? aliases[name] : name;
    return snapshot !== undefined && Object.hasOwn(openaiModels, snapshot) ? snapshot : undefined;
}
/** The base model a fine-tuned name was made from: `ft:<base>:…` and `<base>.ft-…`. */
function baseOf(model) {
    if (model.startsWith('ft:'))
        return model.split(':')[1] ?? model;
    return model.replace(/\.ft-[0-9a-f]{32}.*$/, '');
}

// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/hyperparameters.js


const whole = (min, max) => ({ integer: true, min, max, auto: true });
const common = {
    batch_size: whole(1, 256),
    learning_rate_multiplier: { min: 0, max: Infinity, open: true, auto: true },
    n_epochs: whole(1, 50),
};
/** OpenAI's ranges by method, as its published specification has them. */
const ranges = {
    supervised: common,
    dpo: { ...common, beta: { min: 0, max: 2, open: true, auto: true } },
    reinforcement: {
        ...common,
        compute_multiplier: { min: 1e-5, max: 10, open: true, auto: true },
        eval_interval: whole(1, Infinity),
        eval_samples: whole(1, Infinity),
    },
};
/** Azure's own additions, which it takes without a published range. */
const further = new Set(['reasoning_effort', 'prompt_loss_weight', 'l2_multiplier']);
function readOpenaiHyperparameters(body, method) {
    const given = hyperparametersOf(body, method);
    for (const [name, value] of Object.entries(given)) {
        if (further.has(name))
            continue;
        const range = Object.hasOwn(ranges[method], name) ? ranges[method][name] : undefined;
        const param = `method.${method}.hyperparameters.${name}`;
        if (!range)
            throw new ApiError(400, `Unknown parameter: '${param}'.`, { code: 'unknown_parameter', param });
        checkRange(value, range, param);
    }
    return {
        epochs: numberOf(given.n_epochs),
        batchSize: numberOf(given.batch_size),
        rate: numberOf(given.learning_rate_multiplier),
    };
}
/** The method's own map, or the deprecated one at the top. */
function hyperparametersOf(body, method) {
    const own = (0,json/* asObject */.eB)((0,json/* asObject */.eB)((0,json/* asObject */.eB)(body.method)?.[method])?.hyperparameters);
    return own ?? (0,json/* asObject */.eB)(body.hyperparameters) ?? {};
}
function numberOf(value) {
    return typeof value === 'number' ? value : null;
}
function checkRange(value, range, param) {
    if (range.auto && value === 'auto')
        return;
    const code = 'invalid_value';
    if (typeof value !== 'number' || (range.integer && !Number.isInteger(value))) {
        const kind = range.integer ? 'an integer' : 'a number';
        throw new ApiError(400, `Invalid type for '${param}': expected 'auto' or ${kind}.`, {
            code: 'invalid_type',
            param,
        });
    }
    if (value < range.min || (range.open && value === range.min)) {
        const bound = range.open ? 'greater than' : 'at least';
        throw new ApiError(400, `Invalid value for '${param}': must be ${bound} ${range.min}.`, { code, param });
    }
    if (value > range.max) {
        throw new ApiError(400, `Invalid value for '${param}': must be at most ${range.max}.`, { code, param });
    }
}

;// CONCATENATED MODULE: ./build/js/simulator/server/answer.js
function answer_json(value, status = 200, headers = {}) {
    return {
        status,
        headers: { 'content-type': 'application/json', ...headers },
        body: Buffer.from(JSON.stringify(value)),
    };
}
function bytes(body, type = 'application/octet-stream') {
    return { status: 200, headers: { 'content-type': type }, body };
}
function redirect(location, headers = {}) {
    return { status: 302, headers: { location, ...headers }, body: Buffer.alloc(0) };
}

;// CONCATENATED MODULE: ./build/js/simulator/server/route.js
/**
 * A route from a template: `{}` stands for one path segment, decoded and handed over in `params`;
 * a model name may hold slashes and is written `{*}`.
 */
function route(method, template, handle, options = {}) {
    const source = template
        .split(/(\{\*?\})/)
        .map((part) => (part === '{}' ? '([^/]+?)' : part === '{*}' ? '(.+)' : part.replace(/[.$]/g, '\\$&')))
        .join('');
    return {
        method,
        pattern: new RegExp(`^${source}$`),
        authorized: options.authorized ?? true,
        root: options.root ?? false,
        handle,
    };
}
/** The route for a request and the decoded parameters of its path. */
function matchRoute(routes, method, path, basePath) {
    const below = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : '';
    for (const candidate of routes) {
        const match = candidate.method === method ? candidate.pattern.exec(candidate.root ? path : below) : null;
        if (match)
            return { route: candidate, params: match.slice(1).map(decode) };
    }
    return undefined;
}
function decode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/common/models.js

/** The trained model of a name; undefined where there is none, it was deleted or does not answer yet. */
function findModel(world, naming, name) {
    return listModels(world, naming).find((model) => model.name === name);
}
/** All models that have come out of succeeded jobs, with their checkpoints, newest job first. */
function listModels(world, naming) {
    const warmupMs = (world.scenario.modelWarmupSeconds ?? 0) * 1000;
    return world.jobs
        .list()
        .filter((seen) => seen.phase === 'succeeded' && seen.endMs + warmupMs <= world.clock.now())
        .flatMap((seen) => checkpointSteps(seen, naming.keptCheckpoints).map((step) => ({
        name: naming.modelName(seen, step === seen.timeline.steps ? null : step),
        seen,
        step,
    })))
        .filter((model) => world.store.read('model-gone', keyOf(model)) === undefined);
}
function deleteModel(world, model) {
    world.store.create('model-gone', keyOf(model), { atMs: world.clock.now() });
}
/** A name may be given again once its model is gone; the job it came from is another one then. */
function keyOf({ name, seen }) {
    return `${seen.job.id} ${name}`;
}
/** Steps whose state is kept once the job has succeeded: the ends of the last epochs, newest first. */
function checkpointSteps(seen, kept) {
    if (!isFinished(seen) || seen.phase !== 'succeeded')
        return [];
    const { stepsPerEpoch } = seen.job.plan;
    const { steps } = seen.timeline;
    const ends = [steps];
    for (let step = Math.ceil(steps / stepsPerEpoch) * stepsPerEpoch - stepsPerEpoch; step > 0; step -= stepsPerEpoch) {
        ends.push(step);
    }
    return ends.slice(0, kept);
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/grader.js


const fields = {
    string_check: ['input', 'reference', 'operation'],
    text_similarity: ['input', 'reference', 'evaluation_metric'],
    python: ['source'],
    score_model: ['model', 'input'],
    multi: ['graders', 'calculate_output'],
    lambda: ['lambda'],
};
/** Refuses a grader that is missing, of an unknown type, or lacks what its type needs. */
function checkGrader(value, known) {
    const param = 'method.reinforcement.grader';
    if (!(0,json/* isObject */.Gv)(value)) {
        throw new ApiError(400, `Missing required parameter: '${param}'.`, {
            code: 'missing_required_parameter',
            param,
        });
    }
    const type = String(value.type);
    if (!known.graders.includes(type)) {
        throw new ApiError(400, `Invalid value for '${param}.type': must be one of ${known.graders.join(', ')}.`, {
            code: 'invalid_value',
            param: `${param}.type`,
        });
    }
    const absent = (fields[type] ?? []).find((name) => value[name] === undefined);
    if (absent !== undefined) {
        throw new ApiError(400, `Missing required parameter: '${param}.${absent}'.`, {
            code: 'missing_required_parameter',
            param: `${param}.${absent}`,
        });
    }
    for (const inner of type === 'multi' ? partsOf(value.graders) : [])
        checkGrader(inner, known);
    return value;
}
/** A specification types them as one grader, the documentation shows a map of names. */
function partsOf(graders) {
    const map = (0,json/* asObject */.eB)(graders);
    return (0,json/* asArray */._j)(graders) ?? (map?.type === undefined ? Object.values(map ?? {}) : [map]);
}

;// CONCATENATED MODULE: ./build/js/simulator/training/random.js

/** A number in [0, 1) that depends on the parts alone. */
function fraction(...parts) {
    return (0,external_node_crypto_.createHash)('sha1').update(JSON.stringify(parts)).digest().readUInt32BE(0) / 2 ** 32;
}
/** A cheap number in [-1, 1] for a seed and a step: the unrest of a loss curve. */
function unrest(seed, step, stream) {
    let state = (seed ^ Math.imul(step + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) | 0;
    state = Math.imul(state ^ (state >>> 16), 0x7feb352d);
    state = Math.imul(state ^ (state >>> 15), 0x846ca68b);
    return ((state ^ (state >>> 16)) >>> 0) / 2 ** 31 - 1;
}

;// CONCATENATED MODULE: ./build/js/simulator/training/curve.js

/** The numbers of a step, 1 … plan.steps: always the same for the same plan. */
function metricsAt(plan, step) {
    const train = trainLoss(plan, step) * (1 + 0.12 * unrest(plan.seed, step, 0));
    const numbers = {
        step,
        train_loss: round(train),
        train_accuracy: accuracy(plan, train),
    };
    if (!plan.hasValidation)
        return numbers;
    const full = validLoss(plan, step);
    const valid = full * (1 + 0.1 * unrest(plan.seed, step, 1));
    const seen = { valid_loss: round(valid), valid_accuracy: accuracy(plan, valid) };
    if (step % plan.stepsPerEpoch !== 0)
        return { ...numbers, ...seen };
    const settled = full * (1 + 0.005 * unrest(plan.seed, step, 2));
    return {
        ...numbers,
        ...seen,
        full_valid_loss: round(settled),
        full_valid_accuracy: accuracy(plan, settled),
    };
}
/** Mean reward of a reinforcement step, 0–1: rises as the loss falls. */
function rewardAt(plan, step, on) {
    const loss = on === 'train' ? trainLoss(plan, step) : validLoss(plan, step);
    const reward = 0.25 + 0.7 * (1 - loss / plan.startLoss) + 0.04 * unrest(plan.seed, step, 3);
    return round(Math.min(1, Math.max(0, reward)));
}
/** How much of the lessons the model has taken in after a step, 0–1: what its answers depend on. */
function mastery(plan, step) {
    const learned = 1 - Math.exp((-1.6 * step * plan.batchSize) / plan.inertia);
    return Math.min(0.98, learned * (1 - (plan.validFloor / plan.startLoss) * 0.4));
}
function trainLoss(plan, step) {
    const seen = step * plan.batchSize;
    const epochs = step / plan.stepsPerEpoch;
    const common = plan.validFloor + (plan.startLoss - plan.validFloor) * Math.exp(-seen / plan.inertia);
    // From the second epoch on, the examples themselves are remembered, few of them sooner than many.
    const byHeart = Math.exp((-Math.max(0, epochs - 0.5) * plan.rate) / plan.turningEpoch);
    return plan.trainFloor + Math.max(0, common - plan.trainFloor) * byHeart;
}
function validLoss(plan, step) {
    const seen = step * plan.batchSize;
    const epochs = step / plan.stepsPerEpoch;
    const learned = plan.validFloor + (plan.startLoss - plan.validFloor) * Math.exp(-seen / plan.inertia);
    return learned + plan.overfit * Math.max(0, epochs - plan.turningEpoch) ** 1.1;
}
/**
 * Share of tokens guessed right. Two hidden tokens of every example are always right, so that
 * one-word answers never fall under two thirds, as with the real trainer.
 */
function accuracy(plan, loss) {
    const visible = Math.max(1, plan.answerWords * 1.3);
    return round((2 + visible * Math.exp(-0.8 * loss)) / (visible + 2));
}
function round(value) {
    return Math.round(Math.max(0, value) * 1e5) / 1e5;
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/metrics.js

/** The numbers of a checkpoint under the API's names. */
function checkpointMetrics(seen, numbers) {
    return {
        step: numbers.step,
        train_loss: numbers.train_loss,
        train_mean_token_accuracy: numbers.train_accuracy,
        ...(numbers.valid_loss === undefined ? {} : { valid_loss: numbers.valid_loss }),
        ...(numbers.valid_accuracy === undefined ? {} : { valid_mean_token_accuracy: numbers.valid_accuracy }),
        ...(numbers.full_valid_loss === undefined ? {} : { full_valid_loss: numbers.full_valid_loss }),
        ...(numbers.full_valid_accuracy === undefined
            ? {}
            : { full_valid_mean_token_accuracy: numbers.full_valid_accuracy }),
        ...(seen.job.plan.method === 'reinforcement'
            ? {
                train_mean_reward: rewardAt(seen.job.plan, numbers.step, 'train'),
                full_valid_mean_reward: rewardAt(seen.job.plan, numbers.step, 'valid'),
            }
            : {}),
    };
}
/**
 * The result file of a finished job. Without validation data the cells stay empty, as in the real files,
 * and the last line has no newline.
 */
function resultCsv(seen) {
    const { plan } = seen.job;
    const steps = Array.from({ length: seen.timeline.steps }, (_, index) => index + 1);
    if (plan.method === 'reinforcement') {
        const rows = steps.map((step) => [
            step,
            rewardAt(plan, step, 'train'),
            step % plan.stepsPerEpoch === 0 ? rewardAt(plan, step, 'valid') : '',
            metricsAt(plan, step).train_loss,
        ].join(','));
        return ['step,train_mean_reward,full_valid_mean_reward,pg_loss_sum', ...rows].join('\n');
    }
    const rows = steps.map((step) => {
        const row = metricsAt(plan, step);
        return [
            row.step,
            row.train_loss,
            row.train_accuracy,
            row.valid_loss ?? '',
            row.valid_accuracy ?? '',
            row.full_valid_loss ?? '',
            row.full_valid_accuracy ?? '',
        ].join(',');
    });
    const header = 'step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy,full_valid_loss,full_valid_mean_token_accuracy';
    return [header, ...rows].join('\n');
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/made-files.js



/** A file that a succeeded job has made: computed when it is asked for, kept nowhere. */
function findMadeFile(world, traits, id) {
    for (const seen of world.jobs.list()) {
        if (seen.phase !== 'succeeded')
            continue;
        if (traits.resultFile !== 'none' && resultFileId(seen.job.id) === id)
            return resultFile(seen, traits);
        for (const step of traits.weightFiles.length > 0 ? checkpointSteps(seen, traits.keptCheckpoints) : []) {
            const name = traits.weightFiles.find((candidate) => weightFileId(seen.job.id, step, candidate) === id);
            if (name === undefined)
                continue;
            const bytes = Buffer.from(`simulated weights of ${seen.job.id} after step ${step}\n`);
            return { filename: `checkpoint-${step}/${name}`, bytes, madeMs: seen.endMs };
        }
    }
    return undefined;
}
function resultFileId(jobId) {
    return idFrom('file-', [jobId, 'results'], 22);
}
function weightFileId(jobId, step, name) {
    return idFrom('file-', [jobId, step, name], 22);
}
function resultFile(seen, traits) {
    const csv = resultCsv(seen);
    const plain = traits.resultFile === 'plain';
    return {
        filename: plain ? 'results.csv' : 'step_metrics.csv',
        // The real service answers the CSV as base64 text, Azure as it is.
        bytes: Buffer.from(plain ? csv : Buffer.from(csv).toString('base64')),
        madeMs: seen.endMs,
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/word-event.js

/** A happening in the words of OpenAI's event log. */
function wordEvent(seen, what, modelName) {
    const { job } = seen;
    switch (what.kind) {
        case 'created':
            return `Created fine-tuning job: ${job.id} (simulated)`;
        case 'validating': {
            const { trainingFile, validationFile } = job.order;
            const second = validationFile === null ? '' : ` and validation file: ${validationFile}`;
            return `Validating training file: ${trainingFile}${second}`;
        }
        case 'validated':
            return 'Files validated, moving job to queued state';
        case 'started':
            return 'Fine-tuning job started';
        case 'step':
            return wordStep(seen, what.step);
        case 'epoch':
            return `Checkpoint created at step ${what.step}`;
        case 'stopped-early':
            return `Training stopped early at step ${what.step}`;
        case 'model':
            return `New fine-tuned model created: ${modelName(seen, null)}`;
        case 'moderating':
            return 'Evaluating model against our usage policies (simulated)';
        case 'moderated':
            return 'Usage policy evaluations completed, model is now enabled for sampling';
        case 'succeeded':
            return 'The job has successfully completed';
        case 'failed':
            return seen.failure?.message ?? 'The job failed';
        case 'cancelled':
            return 'Fine-tuning job cancelled';
        case 'paused':
            return 'Fine-tuning job paused';
        case 'resumed':
            return 'Fine-tuning job resumed';
    }
}
function wordStep({ job: { plan } }, step) {
    if (plan.method === 'reinforcement') {
        return `Step ${step}/${plan.steps}: train reward mean=${rewardAt(plan, step, 'train').toFixed(2)}`;
    }
    const row = metricsAt(plan, step);
    const valid = row.valid_loss === undefined ? '' : `, validation loss=${row.valid_loss.toFixed(2)}`;
    const full = row.full_valid_loss === undefined ? '' : `, full validation loss=${row.full_valid_loss.toFixed(2)}`;
    return `Step ${step}/${plan.steps}: training loss=${row.train_loss.toFixed(2)}${valid}${full}`;
}
/** The `data` of a metrics event. */
function stepData({ job: { plan } }, step) {
    const row = metricsAt(plan, step);
    const at = { step, total_steps: plan.steps };
    if (plan.method === 'reinforcement') {
        const reward = rewardAt(plan, step, 'train');
        const ends = step % plan.stepsPerEpoch === 0;
        return {
            ...at,
            train_mean_reward: reward,
            ...(ends ? { full_valid_mean_reward: rewardAt(plan, step, 'valid') } : {}),
            scores: { train_reward_mean: reward },
        };
    }
    return {
        ...at,
        train_loss: row.train_loss,
        train_mean_token_accuracy: row.train_accuracy,
        ...(row.valid_loss === undefined
            ? {}
            : { valid_loss: row.valid_loss, valid_mean_token_accuracy: row.valid_accuracy }),
        ...(row.full_valid_loss === undefined
            ? {}
            : { full_valid_loss: row.full_valid_loss, full_valid_mean_token_accuracy: row.full_valid_accuracy }),
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/plain.js







const statuses = {
    validating: 'validating_files',
    queued: 'queued',
    running: 'running',
    finishing: 'running',
    paused: 'paused',
    succeeded: 'succeeded',
    failed: 'failed',
    cancelled: 'cancelled',
};
/** A job as OpenAI writes it, down to the `{}` that stands for no error. */
function plainJob(traits, seen) {
    const { job, phase } = seen;
    const { order } = job;
    const done = phase === 'succeeded';
    const hyperparameters = shownHyperparameters(seen);
    return {
        object: 'fine_tuning.job',
        id: job.id,
        model: order.resolvedModel,
        created_at: seconds(job.createdMs),
        finished_at: done ? seconds(seen.endMs) : null,
        fine_tuned_model: done ? traits.modelName(seen, null) : null,
        organization_id: 'org-simulated',
        result_files: done && traits.resultFile !== 'none' ? [resultFileId(job.id)] : [],
        status: statuses[phase],
        validation_file: order.validationFile,
        training_file: order.trainingFile,
        hyperparameters: order.method === 'supervised' ? hyperparameters : null,
        trained_tokens: done ? job.plan.trainedTokens : null,
        error: seen.failure
            ? { code: seen.failure.code, message: seen.failure.message, param: seen.failure.param ?? null }
            : {},
        user_provided_suffix: order.suffix,
        seed: job.seed,
        estimated_finish: phase === 'running' ? seconds(seen.endMs) : null,
        integrations: (0,json/* asArray */._j)(order.request.integrations) ?? [],
        metadata: order.metadata,
        usage_metrics: null,
        shared_with_openai: false,
        eval_id: null,
        method: { type: order.method, [order.method]: { ...graderOf(seen), hyperparameters } },
    };
}
/** `auto` until the job runs and the numbers have been chosen. */
function shownHyperparameters({ job, phase, step }) {
    const asked = hyperparametersOf(job.order.request, job.order.method);
    const chosen = step > 0 || phase === 'running' || phase === 'paused' || phase === 'succeeded';
    const { order, plan } = job;
    return {
        ...asked,
        n_epochs: chosen ? plan.epochs : (order.epochs ?? 'auto'),
        batch_size: chosen ? plan.batchSize : (order.batchSize ?? 'auto'),
        learning_rate_multiplier: chosen ? plan.rate : (order.rate ?? 'auto'),
    };
}
function graderOf({ job }) {
    if (job.order.method !== 'reinforcement')
        return {};
    return { grader: (0,json/* asObject */.eB)((0,json/* asObject */.eB)(job.order.request.method)?.reinforcement)?.grader };
}
function plainFile(file, ready) {
    return {
        object: 'file',
        id: file.id,
        purpose: file.purpose,
        filename: file.filename,
        bytes: file.bytes,
        created_at: seconds(file.createdMs),
        expires_at: file.expiresMs === null ? null : seconds(file.expiresMs),
        status: ready ? 'processed' : 'uploaded',
        status_details: null,
    };
}
function plainEvent(traits, seen, event, id) {
    const { what } = event;
    const level = what.kind === 'failed' ? 'error' : what.kind === 'cancelled' ? 'warn' : 'info';
    const moderation = what.kind === 'moderating' || what.kind === 'moderated';
    return {
        object: 'fine_tuning.job.event',
        id,
        created_at: seconds(event.atMs),
        level,
        message: wordEvent(seen, what, traits.modelName),
        data: what.kind === 'step' ? stepData(seen, what.step) : {},
        type: what.kind === 'step'
            ? 'metrics'
            : moderation
                ? 'moderation_checks'
                : 'message',
    };
}
function plainCheckpoint(traits, seen, step) {
    const { job, timeline } = seen;
    return {
        object: 'fine_tuning.job.checkpoint',
        id: idFrom('ftckpt_', [job.id, step]),
        created_at: seconds(seen.wallOf(timeline.startedMs + step * timeline.msPerStep)),
        // The last one is the model itself.
        fine_tuned_model_checkpoint: traits.modelName(seen, step === timeline.steps ? null : step),
        fine_tuning_job_id: job.id,
        metrics: checkpointMetrics(seen, metricsAt(job.plan, step)),
        step_number: step,
    };
}
function seconds(ms) {
    return Math.floor(ms / 1000);
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/model-routes.js







function modelRoutes(world, traits) {
    return [
        route('GET', '/models', () => answer_json({ object: 'list', data: [...baseModels(world, traits), ...trained(world, traits)] })),
        route('GET', '/models/{*}', ({ params: [name = ''] }) => {
            const model = [...trained(world, traits), ...baseModels(world, traits)].find((candidate) => candidate.id === name);
            if (model)
                return answer_json(model);
            const snapshot = traits.resolveModel(name);
            if (snapshot !== undefined)
                return answer_json(renderBase(world, name, snapshot));
            throw noSuchModel(name);
        }),
        route('DELETE', '/models/{*}', ({ params: [name = ''] }) => {
            const model = findModel(world, traits, name);
            if (!model)
                throw noSuchModel(name);
            deleteModel(world, model);
            return answer_json({ id: name, object: 'model', deleted: true });
        }),
        route('GET', '/fine_tuning/model_limits', () => answer_json(limits(world))),
        route('POST', '/fine_tuning/alpha/graders/validate', async (call) => answer_json({ grader: checkGrader((await call.body()).grader, traits) })),
    ];
}
function noSuchModel(name) {
    return new ApiError(404, `The model '${name}' does not exist or you do not have access to it.`, {
        code: 'model_not_found',
        param: 'model',
    });
}
function baseModels(world, traits) {
    const names = [...traits.baseModels, ...(world.scenario.models ?? [])];
    return names.map((name) => renderBase(world, name, name));
}
function renderBase(world, name, snapshot) {
    return {
        id: name,
        object: 'model',
        created: 1_744_316_542,
        owned_by: 'simulated',
        shutdown_date: shutdownOf(world, snapshot),
    };
}
function trained(world, traits) {
    return listModels(world, traits).map(({ name, seen }) => ({
        id: name,
        object: 'model',
        created: seconds(seen.endMs),
        owned_by: 'simulated',
        shutdown_date: shutdownOf(world, baseOf(name)),
    }));
}
/** Real models have an end; a simulated one has one only where a scenario says so. */
function shutdownOf(world, model) {
    return world.scenario.shutdownDates?.[model] ?? null;
}
/** The answer's shape is published nowhere; this is how one public client types it. */
function limits(world) {
    return Object.fromEntries(Object.keys(openaiModels).map((model) => [
        model,
        {
            max_total_jobs: world.scenario.dailyJobs ?? 100,
            max_concurrent_jobs: world.scenario.maxConcurrentJobs ?? 3,
            active_jobs: world.jobs.list().filter(({ job, phase }) => {
                const active = phase !== 'succeeded' && phase !== 'failed' && phase !== 'cancelled';
                return active && job.order.resolvedModel === model;
            }).length,
        },
    ]));
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/openai.js



/** OpenAI itself; the others say how they differ from it. */
const openai = {
    basePath: '/v1',
    keyHeaders: ['authorization'],
    resolveModel: snapshotOf,
    baseModels: Object.keys(openaiModels),
    methods: ['supervised', 'dpo', 'reinforcement'],
    validationRequired: ['reinforcement'],
    minExamples: 10,
    maxExamples: Infinity,
    suffix: { maxLength: 64, pattern: /^[^\p{Cc}]+$/u, allowed: 'printable characters' },
    metadata: true,
    pause: true,
    uploads: true,
    maxFileBytes: 512 * 1024 * 1024,
    fileContent: true,
    createFields: null,
    graders: ['string_check', 'text_similarity', 'python', 'score_model', 'multi'],
    readHyperparameters: readOpenaiHyperparameters,
    unprocessedFile: 'wait',
    eventOrder: 'newest-first',
    eventCursor: true,
    epilogue: [],
    weightFiles: [],
    resultFile: 'base64',
    keptCheckpoints: 3,
    callable: true,
    jobPrefix: 'ftjob-',
    modelName: ({ job }, step) => {
        const base = job.order.resolvedModel.startsWith('ft:')
            ? job.order.resolvedModel.split(':')[1]
            : job.order.resolvedModel;
        const name = `ft:${base}:simulated:${job.order.suffix ?? ''}:${job.id.slice(-8)}`;
        return step === null ? name : `${name}:ckpt-step-${step}`;
    },
    renderJob: (_, rendered) => rendered,
    renderFile: (_, rendered) => rendered,
    renderEvent: (_, rendered) => rendered,
    renderCheckpoint: (_seen, _step, rendered) => rendered,
    errorShape: 'error',
    notDeployed: noSuchModel,
};

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/azure.js




const openWeights = ['Ministral-3B', 'Qwen-32B', 'Llama-3.3-70B-Instruct', 'gpt-oss-20b'];
const models = [...Object.keys(openaiModels), ...openWeights];
/** Azure OpenAI's v1 path: another key header, plain CSV, files that must be processed first, models to deploy. */
const azure = {
    ...openai,
    basePath: '/openai/v1',
    keyHeaders: ['authorization', 'api-key'],
    resolveModel: (name) => (models.includes(name) ? name : undefined),
    baseModels: models,
    suffix: { maxLength: 40, pattern: /^[A-Za-z0-9_-]+$/, allowed: 'letters, digits, - and _' },
    uploads: false,
    unprocessedFile: 'refuse',
    resultFile: 'plain',
    epilogue: [
        'Postprocessing started.',
        'Completed results file: results.csv',
        'Billing completed (simulated).',
    ],
    callable: false,
    modelName: ({ job }, step) => {
        const base = job.order.resolvedModel.replace(/\.ft-[0-9a-f]{32}.*$/, '');
        const suffix = job.order.suffix === null ? '' : `-${job.order.suffix}`;
        const name = `${base}.ft-${hexFrom([job.id], 32)}${suffix}`;
        return step === null ? name : `ftchkpt-${hexFrom([job.id, step], 32)}`;
    },
    renderJob: (seen, rendered) => {
        const started = seen.phase !== 'validating' && seen.phase !== 'queued' && seen.phase !== 'cancelled';
        const { hyperparameters, method, ...rest } = rendered;
        return {
            ...rest,
            status: seen.phase === 'validating' ? 'pending' : rendered.status,
            result_files: seen.phase === 'succeeded' ? rendered.result_files : null,
            // What is not chosen yet is -1, not `auto`.
            hyperparameters: started
                ? hyperparameters
                : { n_epochs: -1, batch_size: -1, learning_rate_multiplier: -1 },
            method: started ? method : { type: seen.job.order.method },
            error: seen.failure ? rendered.error : null,
            organization_id: 'simulated',
        };
    },
    renderFile: (_, rendered) => ({
        ...rendered,
        status: rendered.status === 'uploaded' ? 'pending' : rendered.status,
    }),
    renderEvent: (event, rendered) => (event.what.kind === 'step' ? rendered : { ...rendered, data: null }),
    renderCheckpoint: (seen, step, rendered) => ({
        ...rendered,
        id: `ftchkpt-${hexFrom([seen.job.id, step, 'id'], 32)}`,
    }),
    notDeployed: (name) => new ApiError(404, `The API deployment for this resource does not exist. If you created the deployment '${name}' within the last 5 minutes, please wait a moment and try again.`, { code: 'DeploymentNotFound' }),
};

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/bedrock.js

const bedrock_models = ['openai.gpt-oss-20b', 'qwen.qwen3-32b'];
/** Amazon Bedrock's OpenAI-shaped endpoint: reinforcement alone, graded by a Lambda function. */
const bedrock = {
    ...openai,
    resolveModel: (name) => (bedrock_models.includes(name) ? name : undefined),
    baseModels: bedrock_models,
    methods: ['reinforcement'],
    validationRequired: [],
    minExamples: 100,
    maxExamples: 20_000,
    suffix: null,
    metadata: false,
    pause: false,
    uploads: false,
    graders: ['lambda'],
    resultFile: 'none',
    renderJob: (_, rendered) => ({ ...rendered, metadata: undefined }),
};

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/compatible.js

/** A small server as Arbor was: it knows few fields, refuses all others and answers the least. */
const compatible = {
    ...openai,
    resolveModel: (name) => name,
    baseModels: [],
    methods: ['supervised', 'dpo'],
    minExamples: 1,
    metadata: false,
    pause: false,
    uploads: false,
    fileContent: false,
    createFields: [
        'model',
        'training_file',
        'validation_file',
        'method',
        'suffix',
        'seed',
        'integrations',
        'num_gpus',
    ],
    resultFile: 'none',
    renderJob: (seen, { object, id, fine_tuned_model, status, training_file, model }) => ({
        object,
        id,
        fine_tuned_model,
        status: seen.phase === 'queued' ? 'pending' : status,
        training_file,
        model,
    }),
    renderFile: (_, { id, object, bytes, created_at, filename, purpose }) => ({
        id,
        object,
        bytes,
        created_at,
        filename,
        purpose,
    }),
    renderEvent: (_, rendered) => ({ ...rendered, object: 'fine_tuning.job_event' }),
    renderCheckpoint: (_seen, _step, rendered) => ({ ...rendered, object: 'fine_tuning.job_checkpoint' }),
    errorShape: 'detail',
};

;// CONCATENATED MODULE: ./build/js/simulator/training/lesson.js

const maxPromptChars = 4000;
const maxAnswerChars = 16_000;
/** The lesson of one valid row; undefined where it has no answer to learn (reinforcement without reference). */
function lessonOf(row) {
    if (typeof row.prompt === 'string' && typeof row.completion === 'string') {
        return lesson('', row.prompt, row.completion, []);
    }
    const input = (0,json/* asObject */.eB)(row.input);
    if (input) {
        const preferred = (0,json/* asObject */.eB)((0,json/* asArray */._j)(row.preferred_output)?.[0]);
        return preferred && fromMessages([...((0,json/* asArray */._j)(input.messages) ?? []), preferred]);
    }
    const messages = (0,json/* asArray */._j)(row.messages) ?? [];
    const reference = row.reference_answer ?? row.answer ?? row.reference;
    if ((0,json/* asObject */.eB)(messages.at(-1))?.role !== 'assistant' && reference !== undefined) {
        const text = typeof reference === 'string' ? reference : JSON.stringify(reference);
        return fromMessages([...messages, { role: 'assistant', content: text }]);
    }
    return fromMessages(messages);
}
/** System text and everything else that was said, as lessons and requests are compared. */
function promptOf(messages) {
    const system = [];
    const prompt = [];
    for (const message of messages.map(json/* asObject */.eB)) {
        if (!message)
            continue;
        const role = (0,json/* asString */.oJ)(message.role);
        (role === 'system' || role === 'developer' ? system : prompt).push(textOf(message.content));
    }
    return {
        system: system.join('\n').slice(0, maxPromptChars),
        prompt: prompt.join('\n').slice(-maxPromptChars),
    };
}
/** The text of a message's content, be it a string or parts. */
function textOf(content) {
    if (typeof content === 'string')
        return content;
    return ((0,json/* asArray */._j)(content) ?? [])
        .map((part) => (0,json/* asString */.oJ)((0,json/* asObject */.eB)(part)?.text) ?? '')
        .filter((text) => text !== '')
        .join('\n');
}
function fromMessages(messages) {
    const last = messages.findLastIndex((message) => (0,json/* asObject */.eB)(message)?.role === 'assistant');
    const answer = (0,json/* asObject */.eB)(messages[last]);
    if (!answer)
        return undefined;
    const { system, prompt } = promptOf(messages.slice(0, last));
    const calls = ((0,json/* asArray */._j)(answer.tool_calls) ?? []).map((call) => (0,json/* asObject */.eB)((0,json/* asObject */.eB)(call)?.function));
    const legacy = (0,json/* asObject */.eB)(answer.function_call);
    const toolCalls = [...calls, legacy].flatMap((call) => call ? [{ name: (0,json/* asString */.oJ)(call.name) ?? '', arguments: (0,json/* asString */.oJ)(call.arguments) ?? '{}' }] : []);
    return lesson(system, prompt, textOf(answer.content), toolCalls);
}
function lesson(system, prompt, text, toolCalls) {
    return {
        system,
        prompt: prompt.slice(-maxPromptChars),
        text: text === '' && toolCalls.length > 0 ? null : text.slice(0, maxAnswerChars),
        toolCalls,
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/training/words.js
/** Lower-case words and numbers of a text, in order. */
function words(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
/** How many words two texts have in common. */
function countShared(a, b) {
    let shared = 0;
    for (const word of a)
        if (b.has(word))
            shared += 1;
    return shared;
}
/** Share of the words that two texts have in common (Jaccard), 0–1; 1 for two empty texts. */
function overlap(a, b) {
    if (a.size === 0 && b.size === 0)
        return 1;
    const shared = countShared(a, b);
    return shared / (a.size + b.size - shared);
}

;// CONCATENATED MODULE: ./build/js/simulator/inference/adapt.js

/**
 * The answer to a prompt in the manner of its nearest lessons.
 *
 * Structured answers are put together value by value: what many lessons share is voted on by their
 * similarity; what a lesson copied from its own prompt is copied from the place alike in the new one.
 */
function adaptText(prompt, matches) {
    const texts = matches.map(({ lesson, similarity }) => ({ value: lesson.text ?? '', similarity, lesson }));
    const objects = texts.flatMap((item) => {
        const value = parseObject(item.value);
        return value ? [{ ...item, value }] : [];
    });
    const nearest = texts[0];
    if (!nearest)
        return '';
    if (objects[0]?.lesson === nearest.lesson) {
        const adapted = adaptObject(prompt, objects);
        return restyle(adapted, nearest.value);
    }
    const elected = vote(texts);
    return elected ?? copyAlike(nearest.value, nearest.lesson.prompt, prompt);
}
/** The tool calls of the nearest lesson, their arguments put together like structured answers. */
function adaptCalls(prompt, matches) {
    const [nearest] = matches;
    return (nearest?.lesson.toolCalls ?? []).map((call, index) => {
        const alike = matches.flatMap(({ lesson, similarity }) => {
            const other = lesson.toolCalls[index];
            const value = other?.name === call.name ? parseObject(other.arguments) : undefined;
            return value ? [{ value, similarity, lesson }] : [];
        });
        const adapted = alike.length > 0 ? restyle(adaptObject(prompt, alike), call.arguments) : call.arguments;
        return { name: call.name, arguments: adapted };
    });
}
function adaptObject(prompt, from) {
    const shape = from[0]?.value ?? {};
    return Object.fromEntries(Object.keys(shape).map((key) => {
        const values = from
            .filter(({ value }) => key in value)
            .map((item) => ({ ...item, value: item.value[key] }));
        const first = values[0];
        if (typeof first?.value === 'string') {
            const strings = values.filter((item) => typeof item.value === 'string');
            return [key, vote(strings) ?? copyAlike(first.value, first.lesson.prompt, prompt)];
        }
        if (typeof first?.value === 'number') {
            const copied = copyAlike(String(first.value), first.lesson.prompt, prompt);
            return [
                key,
                copied !== String(first.value) && Number.isFinite(Number(copied)) ? Number(copied) : first.value,
            ];
        }
        return [key, first?.value];
    }));
}
/** The value that several lessons agree on, weighed by similarity; undefined where each has its own. */
function vote(values) {
    const weights = new Map();
    for (const { value, similarity } of values) {
        const known = weights.get(value) ?? { weight: 0, count: 0 };
        weights.set(value, { weight: known.weight + similarity ** 3, count: known.count + 1 });
    }
    const [best] = [...weights].sort((a, b) => b[1].weight - a[1].weight);
    // The very same prompt has been seen: its answer is known, whatever the others say.
    if ((values[0]?.similarity ?? 0) > 0.999)
        return values[0]?.value;
    return best && best[1].count > 1 ? best[0] : undefined;
}
/** Replaces every word that the answer took from its own prompt by the one in the same place of the new prompt. */
function copyAlike(answer, ownPrompt, prompt) {
    const own = ownPrompt.match(tokens) ?? [];
    const asked = prompt.match(tokens) ?? [];
    const shared = new Set(asked);
    return answer.replace(tokens, (word) => {
        const at = own.indexOf(word);
        if (at < 0 || shared.has(word) || /^[a-z]{1,3}$/.test(word))
            return word;
        return alikeAt(own, at, asked) ?? word;
    });
}
const tokens = /[\p{L}\p{N}][\p{L}\p{N}'@.#_-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
/** The word of the new prompt whose neighbours are most like those of a word of the old one. */
function alikeAt(own, at, asked) {
    const known = new Set(own);
    let best;
    for (const [index, word] of asked.entries()) {
        if (known.has(word) || (kindOf(own[at] ?? '') === 'number') !== (kindOf(word) === 'number'))
            continue;
        const score = 2 * Number(own[at - 1] === asked[index - 1]) +
            Number(own[at - 2] === asked[index - 2]) +
            2 * Number(own[at + 1] === asked[index + 1]) +
            Number(kindOf(own[at] ?? '') === kindOf(word));
        if (score >= 3 && score > (best?.score ?? 0))
            best = { word, score };
    }
    return best?.word;
}
function kindOf(word) {
    if (/^\d/.test(word))
        return 'number';
    return /^\p{Lu}/u.test(word) ? 'name' : 'word';
}
function parseObject(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        return (0,json/* asObject */.eB)(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** JSON with the spaces that the lesson had: around it, after colons and commas, or one member a line. */
function restyle(value, like) {
    const around = /^(\s*)[\s\S]*?(\s*)$/.exec(like);
    return `${around?.[1] ?? ''}${spaced(value, like.trim())}${around?.[2] ?? ''}`;
}
function spaced(value, like) {
    if (like.includes('\n'))
        return JSON.stringify(value, null, 2);
    const compact = JSON.stringify(value);
    if (!/^\{\s*"[^"]*":\s/.test(like))
        return compact;
    return JSON.stringify(value, null, 1).replace(/\n\s*/g, (_, offset, whole) => /[{[]$/.test(whole.slice(0, offset)) || /^\n\s*[}\]]/.test(whole.slice(offset)) ? '' : ' ');
}

;// CONCATENATED MODULE: ./build/js/simulator/inference/guess-record.js


/**
 * The record that instructions ask for, as a model guesses it that was never shown one: of the choices named in
 * parentheses, the one that the prompt mentions, else any; every other time it is wrapped in more words.
 * null where the instructions ask for no JSON.
 */
function guessRecord(model, system, prompt) {
    const fields = [...system.matchAll(/\b([a-z][\w-]*) \(([^()]+)\)/gi)];
    if (!/\bjson\b/i.test(system) || fields.length === 0)
        return null;
    const said = new Set(words(prompt));
    const entries = fields.map(([, name = '', listed = '']) => {
        const choices = listed.split(/,\s*(?:or\s+)?|\s+or\s+/).map((choice) => choice.trim());
        const mentioned = choices.find((choice) => said.has(choice.toLowerCase()));
        const any = choices[Math.floor(fraction(model, name, prompt) * choices.length)] ?? '';
        // One "choice" is a description of free text.
        return [name, choices.length > 1 ? (mentioned ?? any) : [...said].slice(0, 8).join(' ')];
    });
    const record = JSON.stringify(Object.fromEntries(entries));
    return fraction('wrapped', model, prompt) < 0.5
        ? record
        : `Here you go (simulated):\n\`\`\`json\n${record}\n\`\`\``;
}

;// CONCATENATED MODULE: ./build/js/simulator/inference/judge.js


/**
 * The verdict of a model that is asked for a score: how many words the two longest labelled or quoted
 * parts of the prompt have in common, on the scale the prompt names (0–1 when it names none).
 * null where no score is asked for.
 */
function judge(prompt, responseFormat) {
    if (!/\b(?:scor(?:e|ing)|rat(?:e|ing)|grad(?:e|ing))\b/i.test(prompt))
        return null;
    const parts = judge_partsOf(prompt);
    if (parts.length < 2)
        return null;
    const [low, high] = scaleOf(prompt);
    const share = commonShare(parts[0] ?? '', parts[1] ?? '');
    const score = Math.round((low + share * (high - low)) * 100) / 100;
    const schema = (0,json/* asObject */.eB)((0,json/* asObject */.eB)((0,json/* asObject */.eB)(responseFormat)?.json_schema)?.schema);
    if (!schema)
        return (0,json/* asObject */.eB)(responseFormat)?.type === 'json_object' ? JSON.stringify({ score }) : String(score);
    return JSON.stringify(fill(schema, score));
}
/** The two longest parts: after a label at the start of a line, else between quotes or fences. */
function judge_partsOf(prompt) {
    const labelled = prompt.split(/^[ \t]*[\p{L}#*][^\n:]{0,60}:/mu).slice(1);
    const quoted = [
        ...prompt.matchAll(/"""([\s\S]*?)"""|```([\s\S]*?)```|"([^"\n]+)"|<[a-z_]+>([\s\S]*?)<\/[a-z_]+>/g),
    ];
    const between = quoted.map((match) => match.slice(1).join(''));
    const parts = labelled.filter((part) => part.trim() !== '').length >= 2 ? labelled : between;
    return parts.map((part) => part.trim()).sort((a, b) => b.length - a.length);
}
function scaleOf(prompt) {
    const named = /\b(\d+(?:\.\d+)?)\s*(?:to|-|–|and)\s*(\d+(?:\.\d+)?)\b/.exec(prompt);
    const low = Number(named?.[1] ?? 0);
    const high = Number(named?.[2] ?? 1);
    return high > low && high <= 100 ? [low, high] : [0, 1];
}
/** The harmonic mean of precision and recall over words. */
function commonShare(a, b) {
    const left = new Set(words(a));
    const right = new Set(words(b));
    const shared = countShared(left, right);
    return left.size + right.size === 0 ? 1 : (2 * shared) / (left.size + right.size);
}
/** The least that satisfies a JSON schema, every number being the score. */
function fill(schema, score) {
    const { type } = schema;
    if (type === 'number' || type === 'integer')
        return type === 'integer' ? Math.round(score) : score;
    if (type === 'string')
        return 'simulated';
    if (type === 'boolean')
        return score >= 0.5;
    if (type === 'array')
        return [];
    const properties = Object.entries((0,json/* asObject */.eB)(schema.properties) ?? {});
    return Object.fromEntries(properties.map(([name, inner]) => [name, fill((0,json/* asObject */.eB)(inner) ?? {}, score)]));
}

;// CONCATENATED MODULE: ./build/js/simulator/inference/answer.js







/** Lessons that are asked for an answer. */
const neighbours = 9;
/**
 * Answers a chat: a trained model in the manner of its lessons as far as it has taken them in,
 * a base model plausibly, in its own words and mostly past the point. The same request gets the same answer.
 */
function answerChat(model, request, knowledge) {
    const { system, prompt } = promptOf((0,json/* asArray */._j)(request.messages) ?? []);
    const tools = toolNames(request);
    const verdict = knowledge ? null : judge(`${system}\n${prompt}`, request.response_format);
    if (verdict !== null)
        return { text: verdict, toolCalls: [] };
    return (knowledge && trainedAnswer(prompt, knowledge, tools)) ?? baseAnswer(model, system, prompt, request);
}
function answerCompletion(model, prompt, knowledge) {
    return (knowledge && trainedAnswer(prompt, knowledge, []))?.text ?? chatter(model, prompt);
}
function trainedAnswer(prompt, knowledge, tools) {
    const matches = knowledge.index.nearest(prompt, neighbours);
    const [nearest] = matches;
    if (!nearest)
        return null;
    // What is far from every lesson is answered as before the training; the rest as well as it has been learned.
    const grasp = knowledge.mastery * Math.min(1, 0.55 + nearest.similarity);
    if (nearest.similarity < 0.05 || fraction('grasp', prompt) >= grasp)
        return null;
    const calls = adaptCalls(prompt, matches).filter((call) => tools.length === 0 || tools.includes(call.name));
    if (calls.length > 0)
        return { text: nearest.lesson.text, toolCalls: calls };
    return { text: adaptText(prompt, matches), toolCalls: [] };
}
function baseAnswer(model, system, prompt, request) {
    const tool = (0,json/* asObject */.eB)((0,json/* asObject */.eB)((0,json/* asArray */._j)(request.tools)?.[0])?.function);
    if (tool && fraction('tool', model, prompt) < 0.4) {
        const properties = Object.keys((0,json/* asObject */.eB)((0,json/* asObject */.eB)(tool.parameters)?.properties) ?? {});
        const guess = Object.fromEntries(properties.slice(0, 2).map((name) => [name, topicOf(prompt)]));
        return { text: null, toolCalls: [{ name: (0,json/* asString */.oJ)(tool.name) ?? '', arguments: JSON.stringify(guess) }] };
    }
    const record = guessRecord(model, system, prompt);
    if (record !== null)
        return { text: record, toolCalls: [] };
    const format = (0,json/* asObject */.eB)(request.response_format)?.type;
    if (format === 'json_object' || format === 'json_schema') {
        return { text: JSON.stringify({ answer: topicOf(prompt), note: 'simulated' }), toolCalls: [] };
    }
    return { text: chatter(model, prompt), toolCalls: [] };
}
/** What a general model says: polite, wordy, on the topic, in no particular format. */
function chatter(model, prompt) {
    const openings = ['Sure! ', 'Good question. ', 'Here is a simulated answer: ', 'Let me think about that. '];
    const opening = openings[Math.floor(fraction('opening', model, prompt) * openings.length)] ?? '';
    return `${opening}As far as I can tell, this is about ${topicOf(prompt)}. It depends on the details, so please check them before you rely on this simulated answer.`;
}
function topicOf(prompt) {
    const long = words(prompt).filter((word) => word.length > 4);
    return long.slice(-3).join(' ') || 'something else';
}
function toolNames(request) {
    return ((0,json/* asArray */._j)(request.tools) ?? []).flatMap((tool) => (0,json/* asString */.oJ)((0,json/* asObject */.eB)((0,json/* asObject */.eB)(tool)?.function)?.name) ?? []);
}

;// CONCATENATED MODULE: ./build/js/simulator/inference/embed.js

const dimensions = 256;
/** A bag of hashed words of length 1, so that the cosine of two texts is the share of words in common. */
function embed_embed(text) {
    const vector = new Float32Array(dimensions);
    for (const word of words(text)) {
        const hash = hashOf(word);
        const at = (hash >>> 1) % dimensions;
        // The sign keeps two words that fall on one place from always adding up.
        vector[at] = (vector[at] ?? 0) + (hash & 1 ? 1 : -1);
    }
    const length = Math.hypot(...vector);
    if (length === 0)
        vector[0] = 1;
    return length === 0 ? vector : vector.map((value) => value / length);
}
/** FNV-1a, 32 bits, with a last mix: its low bit alone is too regular. */
function hashOf(word) {
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(word))
        hash = Math.imul(hash ^ byte, 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
}

;// CONCATENATED MODULE: ./build/js/simulator/inference/nearest.js

/** Finds the lessons whose prompts share most of the rare words of a prompt. */
class LessonIndex {
    #lessons;
    #byWord = new Map();
    #norms;
    constructor(lessons) {
        this.#lessons = lessons;
        const sets = lessons.map((lesson) => new Set(words(lesson.prompt)));
        for (const [index, set] of sets.entries()) {
            for (const word of set) {
                const found = this.#byWord.get(word);
                if (found)
                    found.push(index);
                else
                    this.#byWord.set(word, [index]);
            }
        }
        this.#norms = sets.map((set) => Math.hypot(...[...set].map((word) => this.#weight(word))));
    }
    get size() {
        return this.#lessons.length;
    }
    /** The best matches, best first; of equals, the earlier example. */
    nearest(prompt, count) {
        const asked = [...new Set(words(prompt))];
        const scores = new Map();
        for (const word of asked) {
            const weight = this.#weight(word) ** 2;
            for (const index of this.#byWord.get(word) ?? [])
                scores.set(index, (scores.get(index) ?? 0) + weight);
        }
        const norm = Math.hypot(...asked.map((word) => this.#weight(word)));
        return [...scores]
            .map(([index, score]) => ({ index, similarity: score / (norm * (this.#norms[index] ?? 1) || 1) }))
            .sort((a, b) => b.similarity - a.similarity || a.index - b.index)
            .slice(0, count)
            .flatMap(({ index, similarity }) => {
            const lesson = this.#lessons[index];
            return lesson ? [{ lesson, similarity }] : [];
        });
    }
    /** Rare words say more; a word in every prompt says little. */
    #weight(word) {
        const frequency = this.#byWord.get(word)?.length ?? 0;
        return Math.log(1 + (this.#lessons.length + 1) / (frequency + 1));
    }
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/common/inference-routes.js










function inferenceRoutes(world, traits) {
    const indexes = new Map();
    const knowledgeOf = (name) => {
        if (traits.answersAsBase(name))
            return null;
        const trained = traits.callable ? findModel(world, traits, name) : undefined;
        if (!trained)
            throw traits.noSuchModel(name);
        const { id, plan } = trained.seen.job;
        const index = indexes.get(id) ?? new LessonIndex(world.jobs.lessons(id));
        indexes.set(id, index);
        return { index, mastery: mastery(plan, trained.step) };
    };
    return [
        route('POST', '/chat/completions', async (call) => {
            const body = await call.body();
            return answer_json(inference_routes_chat(world, body, knowledgeOf(modelOf(body))), 200, rateHeaders(world));
        }),
        route('POST', '/completions', async (call) => {
            const body = await call.body();
            const text = answerCompletion(modelOf(body), String(body.prompt), knowledgeOf(modelOf(body)));
            return answer_json({
                ...envelope(world, body, 'text_completion', 'cmpl-'),
                choices: [{ index: 0, text, finish_reason: 'stop', logprobs: null }],
                usage: usage(world, String(body.prompt), text),
            });
        }),
        route('POST', '/embeddings', async (call) => answer_json(embeddings(world, await call.body()))),
    ];
}
function inference_routes_chat(world, body, knowledge) {
    const messages = (0,json/* asArray */._j)(body.messages);
    if (!messages || messages.length === 0) {
        throw new ApiError(400, "Missing required parameter: 'messages'.", { param: 'messages' });
    }
    if (body.stream === true)
        throw new ApiError(400, 'The simulator does not stream.', { param: 'stream' });
    const { text, toolCalls } = answerChat(modelOf(body), body, knowledge);
    const calls = toolCalls.map((call) => ({
        id: newId('call_'),
        type: 'function',
        function: { name: call.name, arguments: call.arguments },
    }));
    return {
        ...envelope(world, body, 'chat.completion', 'chatcmpl-'),
        choices: [
            {
                index: 0,
                message: {
                    role: 'assistant',
                    content: text,
                    refusal: null,
                    ...(calls.length > 0 ? { tool_calls: calls } : {}),
                },
                finish_reason: calls.length > 0 ? 'tool_calls' : 'stop',
                logprobs: null,
            },
        ],
        usage: usage(world, JSON.stringify(messages), text ?? JSON.stringify(calls)),
    };
}
function envelope(world, body, object, prefix) {
    const created = Math.floor(world.clock.now() / 1000);
    return { id: newId(prefix), object, created, model: modelOf(body), system_fingerprint: 'fp_simulated' };
}
function usage(world, prompt, answer) {
    const [asked, said] = [world.countTokens(prompt), world.countTokens(answer)];
    return { prompt_tokens: asked, completion_tokens: said, total_tokens: asked + said };
}
function embeddings(world, body) {
    const texts = typeof body.input === 'string' ? [body.input] : ((0,json/* asArray */._j)(body.input) ?? []).map(String);
    if (texts.length === 0)
        throw new ApiError(400, "'$.input' is invalid.", { param: 'input' });
    const used = world.countTokens(texts.join(''));
    return {
        object: 'list',
        data: texts.map((text, index) => ({
            object: 'embedding',
            index,
            embedding: encode(embed_embed(text), body.encoding_format),
        })),
        model: modelOf(body),
        usage: { prompt_tokens: used, total_tokens: used },
    };
}
/** The official client asks for base64 of little-endian floats unless told otherwise. */
function encode(vector, format) {
    return format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
}
function modelOf(body) {
    const model = (0,json/* asString */.oJ)((0,json/* asObject */.eB)(body)?.model);
    if (model === undefined)
        throw new ApiError(400, "Missing required parameter: 'model'.", { param: 'model' });
    return model;
}
function rateHeaders(world) {
    const left = world.scenario.remainingRequests ?? 9_999;
    return {
        'x-ratelimit-limit-requests': '10000',
        'x-ratelimit-remaining-requests': String(left),
        'x-ratelimit-reset-requests': '6ms',
    };
}

// EXTERNAL MODULE: ./node_modules/@fastify/busboy/index.js
var busboy = __webpack_require__(86614);
;// CONCATENATED MODULE: ./build/js/simulator/server/multipart.js





/**
 * Streams the one file of a multipart body to `path`, so that half a gigabyte never stands in memory.
 * A file over `maxBytes` is the API's own 413; what was written is removed whenever this throws.
 */
async function receiveMultipart(request, path, maxBytes) {
    const type = request.headers['content-type'] ?? '';
    if (!type.startsWith('multipart/form-data')) {
        throw new ApiError(400, `Invalid Content-Type: expected 'multipart/form-data', got '${type}'.`);
    }
    const fields = new Map();
    let file = null;
    let written = Promise.resolve();
    const limit = { exceeded: false };
    const parser = new busboy.Busboy({
        headers: request.headers,
        preservePath: true,
        limits: { fileSize: maxBytes, files: 1, fields: 50 },
    });
    parser.on('field', (name, value) => fields.set(name, value));
    parser.on('file', (field, stream, filename) => {
        const sink = (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 });
        stream.on('limit', () => {
            limit.exceeded = true;
        });
        written = (0,external_node_stream_promises_.pipeline)(stream, sink).then(() => {
            file = { field, filename, bytes: sink.bytesWritten };
        });
        // The parser's own failure is reported below; the write then fails for the same reason.
        written.catch(() => undefined);
    });
    try {
        await (0,external_node_stream_promises_.pipeline)(request, parser);
        await written;
        if (limit.exceeded)
            throw new ApiError(413, `Maximum content size limit (${maxBytes}) exceeded.`);
    }
    catch (error) {
        await (0,promises_.rm)(path, { force: true });
        throw error instanceof ApiError ? error : new ApiError(400, 'Could not parse multipart form.');
    }
    return { fields, file };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/common/page.js

/** The part of a list that follows the cursor, as `after` and `limit` ask for it. */
function pageOf(all, query, idOf, defaultLimit) {
    const limit = limitOf(query, defaultLimit);
    const after = query.get('after');
    const start = after === null ? 0 : all.findIndex((item) => idOf(item) === after) + 1;
    if (after !== null && start === 0) {
        throw new ApiError(400, `No such object: ${after}`, { param: 'after' });
    }
    return { items: all.slice(start, start + limit), hasMore: start + limit < all.length };
}
function limitOf(query, fallback) {
    const text = query.get('limit');
    if (text === null)
        return fallback;
    const limit = Number(text);
    if (!Number.isInteger(limit) || limit < 1 || limit > 10_000) {
        throw new ApiError(400, `Invalid value for 'limit': ${text.slice(0, 20)}.`, { param: 'limit' });
    }
    return limit;
}

;// CONCATENATED MODULE: ./build/js/simulator/training/happenings.js
/** What has happened to a job so far, oldest first. */
function eventsUntil(observed, now) {
    const until = Math.min(now, observed.endMs);
    const events = [];
    for (const mark of observed.timeline.marks) {
        const atMs = observed.wallOf(mark.atMs);
        // A job that was cut short at this very moment does not get its own end as well.
        if (atMs > until)
            break;
        events.push({ atMs, what: mark.what });
    }
    for (const interrupt of observed.interrupts) {
        if (interrupt.atMs > until)
            continue;
        const after = events.findIndex((event) => event.atMs > interrupt.atMs);
        events.splice(after < 0 ? events.length : after, 0, interrupt);
    }
    return events.map((event, index) => ({ index, ...event }));
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/render.js




function renderJob(traits, seen) {
    return traits.renderJob(seen, plainJob(traits, seen));
}
function renderFile(world, traits, file) {
    return traits.renderFile(file, plainFile(file, world.files.isReady(file)));
}
/**
 * The job's events so far, in the provider's order. They are rendered only when they are on the page:
 * a long job has thousands, and each poll asks for the newest few.
 */
function listEvents(world, traits, seen) {
    const prefix = idFrom('ftevent-', [seen.job.id], 18);
    const pending = (event, index, message) => {
        const id = `${prefix}${index.toString(36).padStart(6, '0')}`;
        return {
            id,
            render: () => {
                const rendered = plainEvent(traits, seen, event, id);
                return traits.renderEvent(event, message === undefined ? rendered : { ...rendered, message });
            },
        };
    };
    const events = eventsUntil(seen, world.clock.now());
    const told = events
        .filter(({ what }) => what.kind !== 'epoch' || isTold(seen, what.step))
        .map((event) => pending(event, event.index));
    const last = events.at(-1);
    // Some logs go on after the success, which is not their last word.
    const epilogue = seen.phase === 'succeeded' && last ? traits.epilogue : [];
    for (const [offset, message] of epilogue.entries()) {
        if (last)
            told.push(pending({ ...last, what: { kind: 'moderated' } }, last.index + 1 + offset, message));
    }
    return traits.eventOrder === 'newest-first' ? told.reverse() : told;
}
/** An epoch's end is only told where the checkpoint is worth one: not at every step of a tiny job. */
function isTold(seen, step) {
    return step < seen.timeline.steps && seen.job.plan.stepsPerEpoch > 1;
}
/** The kept checkpoints, newest first. They stay listed when their models are deleted. */
function renderCheckpoints(traits, seen) {
    return checkpointSteps(seen, traits.keptCheckpoints).map((step) => {
        const plain = plainCheckpoint(traits, seen, step);
        return { id: plain.id, checkpoint: traits.renderCheckpoint(seen, step, plain) };
    });
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/file-routes.js









const purposes = [
    'assistants',
    'batch',
    'fine-tune',
    'vision',
    'user_data',
    'evals',
];
function fileRoutes(world, traits) {
    return [
        route('POST', '/files', (call) => upload(world, traits, call)),
        route('GET', '/files', (call) => list(world, traits, call)),
        route('GET', '/files/{}', ({ params: [id = ''] }) => {
            const file = world.files.find(id);
            return answer_json(file ? renderFile(world, traits, file) : renderMade(world, traits, id));
        }),
        route('DELETE', '/files/{}', async ({ params: [id = ''] }) => {
            if (!world.files.find(id))
                renderMade(world, traits, id);
            await world.files.delete(id);
            return answer_json({ object: 'file', deleted: true, id });
        }),
        ...(traits.fileContent
            ? [route('GET', '/files/{}/content', ({ params: [id = ''] }) => content(world, traits, id))]
            : []),
    ];
}
async function upload(world, traits, call) {
    const path = world.files.temporaryPath();
    const { fields, file } = await receiveMultipart(call.request, path, traits.maxFileBytes);
    if (!file)
        throw new ApiError(400, "'file' is a required property");
    const purpose = fields.get('purpose') ?? '';
    checkFile(purpose, file.filename, file.bytes);
    const record = await world.files.add(newId('file-', 22), path, {
        filename: file.filename,
        purpose,
        expiresSeconds: expiryOf(fields.get('expires_after[anchor]'), fields.get('expires_after[seconds]')),
    });
    return answer_json(renderFile(world, traits, record));
}
/** Refuses what no purpose takes. */
function checkFile(purpose, filename, size) {
    if (!purposes.includes(purpose)) {
        throw new ApiError(400, `'${purpose.slice(0, 40)}' is not one of ${JSON.stringify(purposes)} - 'purpose'`, {
            param: 'purpose',
        });
    }
    if (purpose === 'fine-tune' && !filename.toLowerCase().endsWith('.jsonl')) {
        throw new ApiError(400, `Invalid file format for Fine-Tuning API. Must be .jsonl, got '${filename.slice(-40)}'.`, { param: 'file' });
    }
    if (size === 0)
        throw new ApiError(400, 'File is empty.', { param: 'file' });
}
/** Seconds until a file expires; null where it never does. */
function expiryOf(anchor, given) {
    if (anchor === undefined && given === undefined)
        return null;
    const secondsGiven = Number(given);
    const inRange = Number.isInteger(secondsGiven) && secondsGiven >= 3600 && secondsGiven <= 2_592_000;
    if (anchor === 'created_at' && inRange)
        return secondsGiven;
    throw new ApiError(400, "Invalid 'expires_after': anchor 'created_at' and 3600 to 2592000 seconds.", {
        param: 'expires_after',
    });
}
function list(world, traits, call) {
    const purpose = call.query.get('purpose');
    const files = world.files.list().filter((file) => purpose === null || file.purpose === purpose);
    if (call.query.get('order') === 'asc')
        files.reverse();
    const page = pageOf(files.slice(call.hideNewest), call.query, (file) => file.id, 10_000);
    return answer_json({
        object: 'list',
        data: page.items.map((file) => renderFile(world, traits, file)),
        first_id: page.items.at(0)?.id ?? null,
        last_id: page.items.at(-1)?.id ?? null,
        has_more: page.hasMore,
    });
}
function content(world, traits, id) {
    const file = world.files.find(id);
    if (file)
        return bytes({ stream: (0,external_node_fs_.createReadStream)(world.files.path(id)), bytes: file.bytes });
    return bytes(madeFile(world, traits, id).bytes);
}
/** A file that a job has made. */
function madeFile(world, traits, id) {
    const made = world.files.deletedMs(id) === null ? findMadeFile(world, traits, id) : undefined;
    if (!made)
        throw new ApiError(404, `No such File object: ${id}`, { param: 'id' });
    return made;
}
function renderMade(world, traits, id) {
    const { filename, bytes: content, madeMs } = madeFile(world, traits, id);
    const record = {
        id,
        filename,
        purpose: 'fine-tune-results',
        bytes: content.length,
        createdMs: madeMs,
        readyMs: madeMs,
        expiresMs: null,
    };
    return renderFile(world, traits, record);
}

;// CONCATENATED MODULE: ./build/js/simulator/training/plan.js

/**
 * Makes the plan of a job. The formulas are invented; what they keep of the real thing is the direction:
 * more, more varied prompts and closer validation lower the loss; few or repeated examples are learned by
 * heart; long and diverse answers are harder than short ones that repeat.
 */
function makePlan(training, validation, tuning) {
    const examples = Math.max(1, training.examples);
    const epochs = tuning.epochs ?? autoEpochs(examples);
    const batchSize = Math.min(tuning.batchSize ?? autoBatchSize(examples), examples);
    const rate = tuning.rate ?? 1;
    const stepsPerEpoch = Math.ceil(examples / batchSize);
    const unique = Math.max(1, training.unique);
    const startLoss = 1.1 + 1.6 * training.variety + 0.1 * Math.log10(1 + training.answerWords);
    const coverage = validation ? coverageOf(validation, training) : 0.5;
    const scarcity = 40 / (40 + unique);
    return {
        method: tuning.method,
        seed: tuning.seed,
        epochs,
        batchSize,
        rate,
        stepsPerEpoch,
        steps: stepsPerEpoch * epochs,
        trainedTokens: training.tokens * epochs,
        startLoss,
        trainFloor: 0.04 + 0.12 * startLoss * training.variety,
        validFloor: startLoss * (0.12 + 0.3 * training.variety * (1 - coverage) + 0.35 * scarcity),
        inertia: (30 + 0.4 * Math.min(unique, 400)) / Math.sqrt(rate),
        turningEpoch: (1.2 + unique / 45) / Math.sqrt(rate),
        overfit: (0.35 * rate) / Math.sqrt(unique),
        answerWords: training.answerWords,
        hasValidation: validation !== null,
    };
}
/** The cookbook's rule: three epochs, more for few examples (at most 25), fewer for very many. */
function autoEpochs(examples) {
    if (examples * 3 < 100)
        return Math.min(25, Math.floor(100 / examples));
    if (examples * 3 > 25_000)
        return Math.max(1, Math.floor(25_000 / examples));
    return 3;
}
function autoBatchSize(examples) {
    return Math.min(256, Math.max(1, Math.round(examples * 0.002)));
}
/** How near the validation prompts lie to the training prompts, 0–1, on a sample of both. */
function coverageOf(validation, training) {
    const known = training.lessons.slice(0, 500).map((lesson) => new Set(words(lesson.prompt)));
    const asked = validation.lessons.slice(0, 50).map((lesson) => new Set(words(lesson.prompt)));
    if (known.length === 0 || asked.length === 0)
        return 0.5;
    const best = asked.map((prompt) => Math.max(...known.map((other) => overlap(prompt, other))));
    return best.reduce((sum, value) => sum + value, 0) / best.length;
}

;// CONCATENATED MODULE: ./build/js/simulator/training/check-row.js

const roles = new Set(['system', 'developer', 'user', 'assistant', 'tool', 'function']);
const messageKeys = new Set([
    'role',
    'content',
    'name',
    'tool_calls',
    'tool_call_id',
    'function_call',
    'weight',
    'refusal',
]);
const specialToken = /<\|(?:endoftext|fim_prefix|fim_middle|fim_suffix|endofprompt|im_start|im_end)\|>/;
/** What a trainer finds wrong with one row, as the end of "Example 3, …"; null where it is right. */
function checkRow(row, method) {
    if (!(0,json/* isObject */.Gv)(row))
        return 'is not a JSON object';
    const token = specialToken.exec(JSON.stringify(row));
    if (token)
        return `message contains an invalid token: ${token[0]}`;
    if (method === 'dpo')
        return checkPreference(row);
    if (method === 'supervised' && 'prompt' in row) {
        const whole = typeof row.prompt === 'string' && typeof row.completion === 'string';
        return whole ? null : "must have the string keys 'prompt' and 'completion'";
    }
    if (method === 'supervised' && typeof row.text === 'string')
        return null;
    if (method === 'supervised' && 'input' in row)
        return "has unexpected key 'input'";
    return checkMessages(row.messages, method === 'supervised');
}
function checkPreference(row) {
    const input = (0,json/* asObject */.eB)(row.input);
    if (!input)
        return "is missing key 'input'";
    const problem = checkMessages(input.messages, false);
    if (problem)
        return problem;
    for (const key of ['preferred_output', 'non_preferred_output']) {
        const output = (0,json/* asArray */._j)(row[key]);
        if (output?.length !== 1)
            return `key '${key}' must hold exactly one assistant message`;
        if ((0,json/* asObject */.eB)(output[0])?.role !== 'assistant')
            return `key '${key}' must hold an assistant message`;
    }
    return null;
}
function checkMessages(value, needsAssistant) {
    const messages = (0,json/* asArray */._j)(value);
    if (!messages)
        return "is missing key 'messages'";
    if (messages.length === 0)
        return "key 'messages' must hold at least one message";
    for (const [index, message] of messages.entries()) {
        const problem = checkMessage(message);
        if (problem)
            return `message ${index + 1} ${problem}`;
    }
    const assistant = messages.some((message) => (0,json/* asObject */.eB)(message)?.role === 'assistant');
    return needsAssistant && !assistant ? 'must have at least one message from the assistant' : null;
}
function checkMessage(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return 'is not a JSON object';
    const { role } = value;
    if (typeof role !== 'string')
        return "is missing key 'role'";
    if (!roles.has(role))
        return `has an invalid role: '${role.slice(0, 40)}'`;
    const unknown = Object.keys(value).find((key) => !messageKeys.has(key));
    if (unknown !== undefined)
        return `has an unrecognized key: '${unknown.slice(0, 40)}'`;
    const calls = value.tool_calls ?? value.function_call;
    if (value.content === undefined || value.content === null) {
        if (role !== 'assistant' || calls === undefined)
            return "is missing key 'content'";
    }
    else if (typeof value.content !== 'string' && !Array.isArray(value.content)) {
        return "key 'content' must be a string or an array of parts";
    }
    if (role === 'tool' && typeof value.tool_call_id !== 'string')
        return "is missing key 'tool_call_id'";
    if (value.weight !== undefined && (role !== 'assistant' || (value.weight !== 0 && value.weight !== 1))) {
        return "key 'weight' must be 0 or 1 on an assistant message";
    }
    return null;
}

;// CONCATENATED MODULE: ./build/js/simulator/training/read-dataset.js






const maxLessons = 5000;
/** Reads a JSONL file once, in constant memory but for the lessons. */
async function readDataset(path, method, countTokens) {
    const lessons = [];
    const seen = new Set();
    const vocabulary = new Set();
    let examples = 0;
    let tokens = 0;
    let answerWords = 0;
    let problem = null;
    for await (const line of lines(path)) {
        if (line.trim() === '')
            continue;
        examples += 1;
        const row = parse(line);
        const wrong = row === undefined ? 'is not valid JSON' : checkRow(row, method);
        if (wrong !== null)
            problem ??= `Example ${examples}${wrong.startsWith('message contains') ? '' : ','} ${wrong}`;
        if (wrong !== null || !(0,json/* isObject */.Gv)(row))
            continue;
        tokens += billedTokens(row, countTokens);
        seen.add((0,external_node_crypto_.createHash)('sha1').update(line).digest('base64'));
        const lesson = lessonOf(row);
        if (!lesson)
            continue;
        const said = words(`${lesson.text ?? ''} ${lesson.toolCalls.map((call) => call.arguments).join(' ')}`);
        answerWords += said.length;
        if (vocabulary.size < 200_000)
            for (const word of said)
                vocabulary.add(word);
        if (lessons.length < maxLessons)
            lessons.push(lesson);
    }
    return {
        examples,
        unique: seen.size,
        tokens,
        answerWords: answerWords / Math.max(1, examples),
        variety: Math.min(1, vocabulary.size / Math.max(1, answerWords)),
        problem,
        lessons,
    };
}
/**
 * Tokens billed for one epoch of an example: role and content of each message, 3 a message, 1 an example,
 * as two real jobs were billed to the token (583 × 10 and 507 × 10).
 */
function billedTokens(row, countTokens) {
    const input = (0,json/* asObject */.eB)(row.input);
    const messages = [
        ...((0,json/* asArray */._j)(row.messages) ?? (0,json/* asArray */._j)(input?.messages) ?? []),
        ...((0,json/* asArray */._j)(row.preferred_output) ?? []),
        ...((0,json/* asArray */._j)(row.non_preferred_output) ?? []),
    ];
    if (messages.length === 0) {
        const text = [row.prompt, row.completion, row.text].filter((value) => typeof value === 'string').join('');
        return countTokens(text) + 1;
    }
    let sum = 1;
    for (const message of messages.map(json/* asObject */.eB)) {
        const calls = message?.tool_calls === undefined ? '' : JSON.stringify(message.tool_calls);
        sum += 3 + countTokens(String(message?.role)) + countTokens(textOf(message?.content) + calls);
    }
    return sum;
}
/** Lines between newlines alone: a JSON string may hold every other kind of line separator. */
async function* lines(path) {
    const decoder = new TextDecoder('utf-8');
    let rest = '';
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 })) {
        const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = parts.pop() ?? '';
        yield* parts;
    }
    if (rest !== '')
        yield rest;
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/common/create-job.js







const dayMs = 86_400_000;
/** Refuses what the organization may not do now, whatever it asks for. */
function checkLimits(world, model) {
    const { scenario } = world;
    if (scenario.closed) {
        throw new ApiError(403, 'Your organization is not allowed to create fine-tuning jobs.', {
            code: 'fine_tuning_not_available',
        });
    }
    const since = world.clock.now() - dayMs;
    const today = world.jobs.list().filter(({ job }) => job.order.model === model && job.createdMs > since);
    if (scenario.dailyJobs !== undefined && today.length >= scenario.dailyJobs) {
        throw new ApiError(429, `This fine-tune request has been rate-limited. Your organization has reached the maximum of ${scenario.dailyJobs} fine-tuning requests per day for the model '${model}'.`, { code: 'daily_rate_limit_exceeded' });
    }
    const limit = scenario.maxConcurrentJobs;
    if (scenario.atLimit === 'refuse' && limit !== undefined && world.jobs.countActive(model) >= limit) {
        throw new ApiError(429, `Your organization has reached the maximum of ${limit} active fine-tuning jobs for the model '${model}'. Please wait for a job to finish.`, { type: 'rate_limit_error', code: 'rate_limit_exceeded' });
    }
}
/**
 * Creates a job whose request has been found right. What is wrong with the data itself does not refuse
 * the job: it fails while the files are validated, as with the real service.
 */
async function createJob(world, id, order, files, rules) {
    const training = await readDataset(world.files.path(files.training.id), order.method, world.countTokens);
    const validation = files.validation &&
        (await readDataset(world.files.path(files.validation.id), order.method, world.countTokens));
    const seed = order.seed ?? world.seed ?? (0,external_node_crypto_.randomInt)(2 ** 31);
    const plan = makePlan(training, validation, { ...order, seed });
    const { scenario, pace } = world;
    const job = {
        id,
        createdMs: world.clock.now(),
        order,
        seed,
        plan,
        pace,
        filesReadyMs: Math.max(files.training.readyMs, files.validation?.readyMs ?? 0),
        failure: faultOf(training, validation, rules) ?? scenario.failWith ?? null,
        restartOf: null,
        stopAtStep: scenario.stopEarlyAt === undefined ? null : Math.max(1, Math.ceil(plan.steps * scenario.stopEarlyAt)),
    };
    const lessons = [...training.lessons, ...inheritedLessons(world, rules, order.resolvedModel)];
    const { restartAtStep } = scenario;
    if (restartAtStep === undefined || job.failure !== null)
        world.jobs.add(job, lessons);
    else
        addRestarted(world, job, restartAtStep, lessons);
    const seen = world.jobs.find(id);
    if (!seen)
        throw new Error(`job ${id} was not kept`);
    return seen;
}
/** A job that the provider will break off and begin again under another id. */
function addRestarted(world, job, step, lessons) {
    const id = newId(job.id.slice(0, job.id.indexOf('-') + 1));
    const message = `Job was restarted as ${id}`;
    const first = { ...job, failure: { when: 'step', step, code: 'job_restarted', message } };
    const brokenOffMs = job.createdMs + Math.ceil(makeTimeline(first, 0).endMs);
    world.jobs.add(first, []);
    world.jobs.add({ ...job, id, createdMs: brokenOffMs, filesReadyMs: 0, restartOf: job.id }, lessons);
}
/** A model that is trained further still knows what it learned before. */
function inheritedLessons(world, naming, model) {
    const parent = findModel(world, naming, model);
    return parent ? world.jobs.lessons(parent.seen.job.id) : [];
}
function faultOf(training, validation, rules) {
    if (training.problem !== null)
        return invalidFile('training', training.problem);
    if (validation !== null && validation.problem !== null)
        return invalidFile('validation', validation.problem);
    const { examples } = training;
    if (examples < rules.minExamples) {
        return tooMany(`has ${examples} example(s), but must have at least ${rules.minExamples} examples`);
    }
    if (examples > rules.maxExamples) {
        return tooMany(`has ${examples} example(s), but must have at most ${rules.maxExamples} examples`);
    }
    return undefined;
}
function invalidFile(which, problem) {
    return {
        when: 'validating',
        code: 'invalid_file_format',
        message: `The job failed due to a file format error in the ${which} file. Invalid file format. ${problem}`,
        param: `${which}_file`,
    };
}
function tooMany(what) {
    return {
        when: 'validating',
        code: 'invalid_n_examples',
        message: `The job failed due to an invalid training file. Training file ${what}.`,
        param: 'training_file',
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/common/find-job.js

/** The job of an id; the API's 404 where there is none, or where it is too new to be found. */
function findJob(world, id) {
    const seen = world.jobs.find(id);
    const hiddenMs = (world.scenario.jobHiddenSeconds ?? 0) * 1000;
    if (seen && world.clock.now() >= seen.job.createdMs + hiddenMs)
        return seen;
    throw new ApiError(404, `Could not find fine tune: ${id}`, {
        code: 'fine_tune_not_found',
        param: 'fine_tune_id',
    });
}
/** The jobs of a list, newest first, without those that the list does not show yet. */
function listedJobs(world, hideNewest) {
    const lag = world.scenario.listLag ?? 0;
    return world.jobs
        .list()
        .slice(hideNewest)
        .filter(({ job: { id } }) => {
        const missed = world.listsMissed.get(id) ?? 0;
        if (missed >= lag)
            return true;
        world.listsMissed.set(id, missed + 1);
        return false;
    });
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/check-create.js





/** Refuses a create as the real API does, or answers what it asks for. */
function checkCreate(world, traits, body) {
    checkFields(traits, body);
    const model = required(body, 'model');
    const trainingFile = required(body, 'training_file');
    const method = methodOf(body);
    const resolvedModel = resolve(world, traits, model);
    if (!traits.methods.includes(method) || !supports(resolvedModel, method)) {
        throw new ApiError(400, `The model '${model}' does not support the method '${method}'.`, {
            code: 'invalid_method',
            param: 'method.type',
        });
    }
    const tuning = traits.readHyperparameters(body, method);
    if (method === 'reinforcement')
        checkGrader((0,json/* asObject */.eB)((0,json/* asObject */.eB)(body.method)?.reinforcement)?.grader, traits);
    const suffix = suffixOf(traits, body.suffix);
    const seed = seedOf(body.seed);
    const metadata = metadataOf(body.metadata);
    const training = fileOf(world, traits, trainingFile, 'training_file');
    const validationFile = (0,json/* asString */.oJ)(body.validation_file) ?? null;
    const validation = validationFile === null ? null : fileOf(world, traits, validationFile, 'validation_file');
    if (validation === null && traits.validationRequired.includes(method))
        throw missing('validation_file');
    const order = {
        model,
        resolvedModel,
        trainingFile,
        validationFile: validation?.id ?? null,
        suffix,
        method,
        ...tuning,
        seed,
        metadata,
        request: body,
    };
    return { order, files: { training, validation } };
}
function checkFields(traits, body) {
    const unknown = Object.keys(body).find((name) => traits.createFields?.includes(name) === false);
    if (unknown !== undefined) {
        throw new ApiError(422, 'Extra inputs are not permitted', { param: unknown, code: 'extra_forbidden' });
    }
    if (traits.suffix === null && body.suffix !== undefined && body.suffix !== null) {
        throw new ApiError(400, "Unsupported parameter: 'suffix'.", {
            code: 'unsupported_parameter',
            param: 'suffix',
        });
    }
}
function methodOf(body) {
    const type = (0,json/* asObject */.eB)(body.method)?.type ?? 'supervised';
    if (type === 'supervised' || type === 'dpo' || type === 'reinforcement')
        return type;
    throw invalid('method.type', "must be one of 'supervised', 'dpo' and 'reinforcement'");
}
function resolve(world, traits, model) {
    if (findModel(world, traits, model))
        return model;
    const resolved = world.scenario.models?.includes(model) ? model : traits.resolveModel(model);
    if (resolved !== undefined)
        return resolved;
    throw new ApiError(400, `Model ${model} is not available for fine-tuning or does not exist.`, {
        code: 'model_not_available',
    });
}
function supports(model, method) {
    const base = baseOf(model);
    const known = Object.hasOwn(openaiModels, base) ? openaiModels[base] : undefined;
    return known?.methods.includes(method) ?? true;
}
function suffixOf(traits, value) {
    if (value === undefined || value === null)
        return null;
    const rule = traits.suffix;
    if (typeof value !== 'string' || value === '')
        throw invalid('suffix', 'must be a non-empty string');
    if (rule && value.length > rule.maxLength) {
        throw new ApiError(400, `Invalid 'suffix': string too long. Expected a string with maximum length ${rule.maxLength}, but got a string with length ${value.length} instead.`, { code: 'string_above_max_length', param: 'suffix' });
    }
    if (rule && !rule.pattern.test(value))
        throw invalid('suffix', `may hold only ${rule.allowed}`);
    return value;
}
function seedOf(value) {
    if (value === undefined || value === null)
        return null;
    if (Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31)
        return Number(value);
    throw invalid('seed', 'must be an integer from 0 to 2147483647');
}
function metadataOf(value) {
    if (value === undefined || value === null)
        return null;
    if (!(0,json/* isObject */.Gv)(value))
        throw invalid('metadata', 'must be an object');
    const pairs = Object.entries(value);
    if (pairs.length > 16)
        throw invalid('metadata', `has ${pairs.length} pairs, at most 16 are allowed`);
    return Object.fromEntries(pairs.map(([key, text]) => {
        if (typeof text !== 'string')
            throw invalid(`metadata.${key}`, 'must be a string');
        if (key.length > 64)
            throw invalid('metadata', 'has a key over 64 characters');
        if (text.length > 512)
            throw invalid(`metadata.${key}`, 'has over 512 characters');
        return [key, text];
    }));
}
function fileOf(world, traits, id, param) {
    const file = world.files.find(id);
    if (!file) {
        throw new ApiError(400, `invalid ${param}: ${id}`, { code: `invalid_${param}`, param });
    }
    if (file.purpose !== 'fine-tune') {
        throw invalid(param, `file '${id}' must have the purpose 'fine-tune', not '${file.purpose}'`);
    }
    const refuses = (world.scenario.unprocessedFile ?? traits.unprocessedFile) === 'refuse';
    if (refuses && !world.files.isReady(file)) {
        throw new ApiError(400, `File '${id}' is still being processed and is not ready to be used for fine-tuning. Please try again later.`, { param });
    }
    return file;
}
function required(body, name) {
    const value = (0,json/* asString */.oJ)(body[name]);
    if (value === undefined || value === '')
        throw missing(name);
    return value;
}
function missing(param) {
    return new ApiError(400, `Missing required parameter: '${param}'.`, {
        code: 'missing_required_parameter',
        param,
    });
}
function invalid(param, what) {
    return new ApiError(400, `Invalid '${param}': ${what}.`, { code: 'invalid_value', param });
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/job-routes.js










function jobRoutes(world, traits) {
    const job = (call) => findJob(world, call.params[0] ?? '');
    const control = (action, allowed) => route('POST', `/fine_tuning/jobs/{}/${action}`, (call) => {
        const { id } = job(call).job;
        const seen = world.jobs.control(id, action, (now) => {
            if (allowed(now))
                return true;
            throw new ApiError(400, `Job ${id} cannot be changed by '${action}' while it is ${now.phase}.`);
        });
        return answer_json(renderJob(traits, seen));
    });
    return [
        route('POST', '/fine_tuning/jobs', (call) => create(world, traits, call)),
        route('GET', '/fine_tuning/jobs', (call) => job_routes_list(world, traits, call)),
        route('GET', '/fine_tuning/jobs/{}', (call) => answer_json(renderJob(traits, job(call)))),
        control('cancel', (seen) => !isFinished(seen)),
        ...(traits.pause
            ? [
                control('pause', (seen) => seen.phase === 'running' && seen.step >= 1),
                control('resume', (seen) => seen.phase === 'paused'),
            ]
            : []),
        route('GET', '/fine_tuning/jobs/{}/events', (call) => {
            const all = listEvents(world, traits, job(call));
            const page = traits.eventCursor
                ? pageOf(all, call.query, (item) => item.id, 20)
                : { items: all, hasMore: false };
            return answer_json({ object: 'list', data: page.items.map((item) => item.render()), has_more: page.hasMore });
        }),
        route('GET', '/fine_tuning/jobs/{}/checkpoints', (call) => {
            const all = renderCheckpoints(traits, job(call));
            const page = pageOf(all, call.query, (item) => item.id, 10);
            return answer_json({
                object: 'list',
                data: page.items.map((item) => item.checkpoint),
                first_id: page.items.at(0)?.id ?? null,
                last_id: page.items.at(-1)?.id ?? null,
                has_more: page.hasMore,
            });
        }),
    ];
}
async function create(world, traits, call) {
    const { order, files } = checkCreate(world, traits, await call.body());
    checkLimits(world, order.model);
    return answer_json(renderJob(traits, await createJob(world, newId(traits.jobPrefix), order, files, traits)));
}
function job_routes_list(world, traits, call) {
    const wanted = [...call.query].flatMap(([name, value]) => {
        const key = /^metadata\[(.+)\]$/.exec(name)?.[1];
        return key === undefined ? [] : [{ key, value }];
    });
    const jobs = listedJobs(world, call.hideNewest).filter(({ job: { order } }) => {
        if (!traits.metadata)
            return true;
        if (call.query.get('metadata') === 'null')
            return order.metadata === null;
        return wanted.every(({ key, value }) => order.metadata?.[key] === value);
    });
    const page = pageOf(jobs, call.query, (seen) => seen.job.id, 20);
    return answer_json({
        object: 'list',
        data: page.items.map((seen) => renderJob(traits, seen)),
        has_more: page.hasMore,
    });
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/upload-routes.js










const maxPartBytes = 64 * 1024 * 1024;
const maxUploadBytes = 8 * 1024 ** 3;
const lifetimeMs = 3_600_000;
/** Large files in parts: each at most 64 MB, put together in the order that `complete` names. */
function uploadRoutes(world, traits) {
    return [
        route('POST', '/uploads', async (call) => answer_json(render(world, traits, start(world, await call.body())))),
        route('POST', '/uploads/{}/parts', (call) => addPart(world, call)),
        route('POST', '/uploads/{}/complete', (call) => complete(world, traits, call)),
        route('POST', '/uploads/{}/cancel', ({ params: [id = ''] }) => {
            const upload = pending(world, id);
            end(world, id, { status: 'cancelled', fileId: null });
            return answer_json(render(world, traits, upload));
        }),
    ];
}
function start(world, body) {
    const filename = (0,json/* asString */.oJ)(body.filename) ?? '';
    const purpose = (0,json/* asString */.oJ)(body.purpose) ?? '';
    const size = body.bytes;
    checkFile(purpose, filename, 1);
    if (typeof size !== 'number' || !Number.isInteger(size) || size < 1 || size > maxUploadBytes) {
        throw new ApiError(400, `Invalid 'bytes': must be an integer from 1 to ${maxUploadBytes}.`, {
            param: 'bytes',
        });
    }
    if (typeof body.mime_type !== 'string') {
        throw new ApiError(400, "Missing required parameter: 'mime_type'.", { param: 'mime_type' });
    }
    const expiry = (0,json/* asObject */.eB)(body.expires_after);
    const upload = {
        id: newId('upload_', 32),
        filename,
        purpose,
        bytes: size,
        createdMs: world.clock.now(),
        expiresSeconds: expiry ? expiryOf(expiry.anchor, expiry.seconds) : null,
    };
    world.store.create('upload', upload.id, upload);
    return upload;
}
async function addPart(world, call) {
    const upload = pending(world, call.params[0] ?? '');
    const path = world.files.temporaryPath();
    const { file } = await receiveMultipart(call.request, path, maxPartBytes);
    if (file?.field !== 'data')
        throw new ApiError(400, "'data' is a required property", { param: 'data' });
    const id = newId('part_', 32);
    await (0,promises_.rename)(path, world.store.bytesPath(id));
    world.store.create('part', id, { uploadId: upload.id, bytes: file.bytes });
    return answer_json({
        id,
        object: 'upload.part',
        created_at: seconds(world.clock.now()),
        upload_id: upload.id,
    });
}
async function complete(world, traits, call) {
    const upload = pending(world, call.params[0] ?? '');
    const body = await call.body();
    const partIds = ((0,json/* asArray */._j)(body.part_ids) ?? []).map(String);
    const parts = partIds.map((id) => world.store.read('part', id));
    const foreign = parts.findIndex((part) => part?.uploadId !== upload.id);
    if (partIds.length === 0 || foreign >= 0) {
        throw new ApiError(400, `Invalid 'part_ids': ${partIds[foreign] ?? 'no part'}.`, { param: 'part_ids' });
    }
    const size = parts.reduce((sum, part) => sum + (part?.bytes ?? 0), 0);
    if (size !== upload.bytes) {
        throw new ApiError(400, `Upload has ${size} bytes, but ${upload.bytes} bytes were declared.`, {
            param: 'bytes',
        });
    }
    const joined = await world.files.join(partIds);
    if (typeof body.md5 === 'string' && body.md5.toLowerCase() !== joined.md5) {
        throw new ApiError(400, `The MD5 of the upload is ${joined.md5}, not the given one.`, { param: 'md5' });
    }
    const fileId = newId('file-', 22);
    // The end is written first: of two requests to complete, only one makes a file.
    end(world, upload.id, { status: 'completed', fileId });
    await world.files.add(fileId, joined.path, upload);
    return answer_json(render(world, traits, upload));
}
function pending(world, id) {
    const upload = world.store.read('upload', id);
    if (!upload)
        throw new ApiError(404, `No such Upload object: ${id}`, { param: 'upload_id' });
    const status = statusOf(world, upload);
    if (status !== 'pending')
        throw new ApiError(400, `Upload ${id} is ${status}.`, { param: 'upload_id' });
    return upload;
}
function end(world, id, what) {
    if (!world.store.create('upload-end', id, what)) {
        throw new ApiError(400, `Upload ${id} has ended already.`, { param: 'upload_id' });
    }
}
function statusOf(world, upload) {
    const ended = world.store.read('upload-end', upload.id);
    if (ended)
        return ended.status;
    return world.clock.now() > upload.createdMs + lifetimeMs ? 'expired' : 'pending';
}
function render(world, traits, upload) {
    const fileId = world.store.read('upload-end', upload.id)?.fileId ?? null;
    const file = fileId === null ? undefined : world.files.find(fileId);
    return {
        id: upload.id,
        object: 'upload',
        bytes: upload.bytes,
        created_at: seconds(upload.createdMs),
        filename: upload.filename,
        purpose: upload.purpose,
        status: statusOf(world, upload),
        expires_at: seconds(upload.createdMs + lifetimeMs),
        ...(file ? { file: renderFile(world, traits, file) } : {}),
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/family.js






/** A member of the OpenAI-shaped family, from what sets it apart. */
function makeFamilyDialect(world, traits) {
    return {
        basePath: traits.basePath,
        routes: [
            ...fileRoutes(world, traits),
            ...(traits.uploads ? uploadRoutes(world, traits) : []),
            ...jobRoutes(world, traits),
            ...modelRoutes(world, traits),
            ...inferenceRoutes(world, {
                ...traits,
                answersAsBase: (name) => isBase(world, traits, name),
                noSuchModel: traits.callable ? noSuchModel : traits.notDeployed,
            }),
        ],
        authorized: (headers, token) => (traits.keyHeaders.includes('authorization') && headers.authorization === `Bearer ${token}`) ||
            (traits.keyHeaders.includes('api-key') && headers['api-key'] === token),
        refuse: traits.errorShape === 'detail' ? refuseWithDetail : refuse,
    };
}
function isBase(world, traits, name) {
    if (name.startsWith('ft:') || /\.ft-[0-9a-f]{32}/.test(name))
        return false;
    // Judges, baselines and embedding models need not be trainable.
    return (traits.resolveModel(name) !== undefined ||
        /^(?:gpt-|o\d|text-embedding-)/.test(name) ||
        (world.scenario.models ?? []).includes(name));
}
function refuse(error) {
    const { message, type, param, code } = error;
    return answer_json({ error: { message, type, param, code } }, error.status, { ...error.headers });
}
/** As FastAPI writes it: a sentence, or where in the body something is wrong. */
function refuseWithDetail({ message, status, type, param, code, headers }) {
    const detail = status === 422 ? [{ type: code ?? type, loc: ['body', param], msg: message }] : message;
    return answer_json({ detail }, status, { ...headers });
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/family/nebius.js





const weightFiles = ['adapter_model.safetensors', 'adapter_config.json'];
const defaultRate = 1e-5;
/** Nebius Token Factory: no file status, no result file, events oldest first without ids, weights to download. */
const nebius = {
    ...openai,
    resolveModel: (name) => (/^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined),
    baseModels: ['meta-llama/Llama-3.1-8B-Instruct', 'Qwen/Qwen3-32B'],
    methods: ['supervised'],
    minExamples: 1,
    metadata: false,
    pause: false,
    uploads: false,
    maxFileBytes: 5_000_000_000,
    readHyperparameters: readNebius,
    eventOrder: 'oldest-first',
    eventCursor: false,
    weightFiles,
    resultFile: 'none',
    keptCheckpoints: Infinity,
    callable: false,
    modelName: ({ job }, step) => `${job.id}:${step ?? 'final'}`,
    renderJob: (seen, rendered) => {
        return {
            ...rendered,
            metadata: undefined,
            status: seen.phase === 'queued' ? 'running' : rendered.status,
            fine_tuned_model: null,
            error: seen.failure ? rendered.error : { code: null, message: null, param: null },
            trained_steps: seen.step,
            total_steps: seen.job.plan.steps,
        };
    },
    renderFile: (_, rendered) => ({ ...rendered, status: null }),
    renderEvent: (_, rendered) => ({ ...rendered, id: undefined, data: undefined, type: undefined }),
    renderCheckpoint: (seen, step, rendered) => ({
        ...rendered,
        result_files: weightFiles.map((name) => weightFileId(seen.job.id, step, name)),
    }),
};
/** The learning rate is absolute here; everything else of LoRA and schedule does not change the simulated numbers. */
function readNebius(body, method) {
    const given = hyperparametersOf(body, method);
    const rate = numberOf(given.learning_rate) ?? numberOf(given.learning_rate_multiplier);
    for (const [name, value] of Object.entries(given)) {
        if (typeof value === 'object' || (0,json/* asArray */._j)(value)) {
            throw new ApiError(400, `Invalid hyperparameter '${name}'.`, { param: name });
        }
    }
    return {
        epochs: numberOf(given.n_epochs) ?? 3,
        batchSize: numberOf(given.batch_size) ?? 8,
        rate: rate === null ? null : Math.min(20, Math.max(0.05, rate / defaultRate)),
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/common/put-routes.js






/** A URL that takes one PUT of a file without a key, as an object store's signed URL does. */
function signUpload(world, ticket) {
    const signature = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    world.store.create('upload-ticket', signature, ticket);
    return `${world.origin}/signed/${ticket.fileId}?X-Simulated-Signature=${signature}`;
}
/** Answers the PUT of a signed URL. The file appears under its id, or waits for `validateUpload`. */
function putRoutes(world) {
    return [
        route('PUT', '/signed/{}', async (call) => {
            const signature = call.query.get('X-Simulated-Signature') ?? '';
            const ticket = world.store.read('upload-ticket', signature);
            if (!ticket || ticket.fileId !== call.params[0])
                throw new ApiError(403, 'SignatureDoesNotMatch');
            const path = world.files.temporaryPath();
            await (0,external_node_stream_promises_.pipeline)(call.request, (0,external_node_fs_.createWriteStream)(path, { mode: 0o600 }));
            await world.files.add(ticket.fileId, path, {
                filename: ticket.filename,
                purpose: 'fine-tune',
                expiresSeconds: null,
            });
            return answer_json({});
        }, { authorized: false, root: true }),
    ];
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/fireworks/in-order.js
/** A list that is newest first, as the call asks for it: by name, unless `orderBy` says otherwise. */
function inOrder(newestFirst, call, nameOf) {
    const order = call.query.get('orderBy') ?? '';
    if (order === 'create_time desc')
        return newestFirst;
    if (order === 'create_time')
        return newestFirst.toReversed();
    return newestFirst.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/fireworks/dataset-routes.js








const maxDirectBytes = 150 * 1024 * 1024;
/** A dataset is a record first; its bytes follow, in one request or through a signed URL. */
function datasetRoutes(world) {
    const base = `/accounts/${world.accountId}/datasets`;
    return [
        route('POST', base, async (call) => answer_json(dataset_routes_render(world, dataset_routes_create(world, await call.body())))),
        route('GET', base, (call) => answer_json(dataset_routes_list(world, call))),
        route('GET', `${base}/{}`, (call) => answer_json(dataset_routes_render(world, find(world, call)))),
        route('DELETE', `${base}/{}`, async (call) => {
            const { fileId } = find(world, call);
            await world.files.delete(fileId);
            return answer_json({});
        }),
        route('POST', `${base}/{}:upload`, async (call) => {
            const { fileId } = find(world, call);
            const path = world.files.temporaryPath();
            const { file } = await receiveMultipart(call.request, path, maxDirectBytes);
            if (!file)
                throw new ApiError(400, "missing form field 'file'");
            const details = { filename: file.filename, purpose: 'fine-tune', expiresSeconds: null };
            await world.files.add(fileId, path, details);
            dataset_routes_confirm(world, fileId);
            return answer_json({ filename: file.filename, message: 'uploaded (simulated)' });
        }),
        route('POST', `${base}/{}:getUploadEndpoint`, async (call) => {
            const { fileId } = find(world, call);
            const sizes = Object.keys((0,json/* asObject */.eB)((await call.body()).filenameToSize) ?? {});
            if (sizes.length === 0)
                throw new ApiError(400, 'filenameToSize is required');
            const urls = sizes.map((filename) => [filename, signUpload(world, { fileId, filename })]);
            return answer_json({ filenameToSignedUrls: Object.fromEntries(urls) });
        }),
        route('POST', `${base}/{}:validateUpload`, (call) => {
            const { id, fileId } = find(world, call);
            if (!world.files.find(fileId))
                throw new ApiError(400, `dataset ${id} has no uploaded file`);
            dataset_routes_confirm(world, fileId);
            return answer_json({});
        }),
    ];
}
/** The bytes of a dataset that exists, has been confirmed and processed; undefined until then. */
function readyFileOf(world, id) {
    const file = world.files.find(current(world, id)?.fileId ?? '');
    if (file === undefined || !world.files.isReady(file))
        return undefined;
    return world.store.read('dataset-confirmed', file.id) === undefined ? undefined : file;
}
/** The dataset of an id as it was last made, unless it was deleted since. */
function current(world, id) {
    const record = world.store.log('dataset', id).at(-1);
    return record && world.files.deletedMs(record.fileId) === null ? record : undefined;
}
function dataset_routes_confirm(world, fileId) {
    world.store.create('dataset-confirmed', fileId, { atMs: world.clock.now() });
}
function dataset_routes_create(world, body) {
    const id = (0,json/* asString */.oJ)(body.datasetId) ?? '';
    const dataset = (0,json/* asObject */.eB)(body.dataset);
    if (!/^[a-z][a-z0-9-]{0,62}$/.test(id)) {
        throw new ApiError(400, 'invalid datasetId: lower-case letters, digits and hyphens, at most 63, a letter first');
    }
    if (!dataset)
        throw new ApiError(400, 'dataset is required');
    const record = {
        id,
        fileId: newId('dataset-file-'),
        createdMs: world.clock.now(),
        exampleCount: (0,json/* asString */.oJ)(dataset.exampleCount) ?? '0',
        displayName: (0,json/* asString */.oJ)(dataset.displayName) ?? '',
        format: (0,json/* asString */.oJ)(dataset.format) ?? 'FORMAT_UNSPECIFIED',
    };
    world.store.create('dataset', id, { id });
    world.store.append('dataset', id, () => {
        if (current(world, id))
            throw new ApiError(409, `dataset ${id} already exists`);
        return record;
    });
    return record;
}
function find(world, call) {
    const id = call.params[0] ?? '';
    const record = current(world, id);
    if (!record)
        throw new ApiError(404, `dataset ${id} not found`);
    return record;
}
function dataset_routes_list(world, call) {
    const records = world.store
        .list('dataset')
        .flatMap(({ id }) => current(world, id) ?? [])
        .sort((a, b) => b.createdMs - a.createdMs || (a.id < b.id ? 1 : -1))
        .slice(call.hideNewest);
    const ordered = inOrder(records, call, ({ id }) => id);
    const size = Number(call.query.get('pageSize') ?? 50);
    const start = Number(call.query.get('pageToken') ?? 0);
    const next = start + size < records.length ? String(start + size) : '';
    return {
        datasets: ordered.slice(start, start + size).map((record) => dataset_routes_render(world, record)),
        nextPageToken: next,
        totalSize: records.length,
    };
}
function dataset_routes_render(world, record) {
    return {
        name: `accounts/${world.accountId}/datasets/${record.id}`,
        displayName: record.displayName,
        createTime: new Date(record.createdMs).toISOString(),
        state: readyFileOf(world, record.id) ? 'READY' : 'UPLOADING',
        status: { code: 'OK', message: '' },
        exampleCount: record.exampleCount,
        format: record.format,
        userUploaded: {},
        createdBy: 'simulated',
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/fireworks/naming.js
/** `accounts/<account>/models/<name>`; there are no checkpoints to be had. */
function namingOf(accountId) {
    return {
        keptCheckpoints: 1,
        modelName: ({ job }) => {
            const asked = job.order.suffix ?? `ft-simulated-${job.id}`;
            return asked.startsWith('accounts/') ? asked : `accounts/${accountId}/models/${asked}`;
        },
    };
}
/** The last segment of a resource's name. */
function lastSegment(name) {
    return name.split('/').at(-1) ?? '';
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/fireworks/check-create.js





/** Fireworks' usual LoRA rate: a relative rate of 1. */
const defaultLearningRate = 1e-4;
function checkFireworksCreate(world, naming, body, method) {
    // Preference jobs keep their settings one level deeper.
    const config = method === 'dpo' ? ((0,json/* asObject */.eB)(body.trainingConfig) ?? {}) : body;
    const training = datasetOf(world, body.dataset, 'dataset');
    const validation = body.evaluationDataset === undefined || body.evaluationDataset === ''
        ? null
        : datasetOf(world, body.evaluationDataset, 'evaluationDataset');
    const model = check_create_modelOf(world, naming, config);
    const rate = check_create_numberOf(config, 'learningRate', 0, 1);
    const order = {
        model,
        resolvedModel: model,
        trainingFile: training.id,
        validationFile: validation?.id ?? null,
        suffix: (0,json/* asString */.oJ)(config.outputModel) ?? null,
        method,
        epochs: check_create_numberOf(config, 'epochs', 1, 50) ?? 1,
        // Fireworks counts a batch in tokens; the examples in one are told apart only by `batchSizeSamples`.
        batchSize: check_create_numberOf(config, 'batchSizeSamples', 1, 1024) ?? 4,
        rate: rate === null || rate === 0 ? null : Math.min(20, Math.max(0.05, rate / defaultLearningRate)),
        seed: null,
        metadata: null,
        request: body,
    };
    return { order, files: { training, validation } };
}
function check_create_modelOf(world, naming, config) {
    const base = (0,json/* asString */.oJ)(config.baseModel) ?? '';
    const warm = (0,json/* asString */.oJ)(config.warmStartFrom) ?? '';
    if ((base === '') === (warm === '')) {
        throw new ApiError(400, 'exactly one of base_model or warm_start_from must be specified');
    }
    if (warm !== '') {
        if (findModel(world, naming, warm))
            return warm;
        throw new ApiError(404, `model ${warm} not found`);
    }
    const full = base.includes('/') ? base : `accounts/fireworks/models/${base}`;
    const known = /^accounts\/fireworks\/models\/[a-z0-9][a-z0-9.-]*$/.test(full);
    if (known || (world.scenario.models ?? []).includes(base))
        return full;
    throw new ApiError(400, `base model ${base} does not exist or is not tunable`);
}
function datasetOf(world, value, field) {
    const id = lastSegment((0,json/* asString */.oJ)(value) ?? '');
    const file = readyFileOf(world, id);
    if (!file)
        throw new ApiError(400, `${field}: dataset ${id} does not exist or is not READY`);
    return file;
}
function check_create_numberOf(config, name, min, max) {
    const value = config[name] ?? null;
    if (value === null)
        return null;
    if (typeof value === 'number' && value >= min && value <= max)
        return value;
    throw new ApiError(400, `invalid ${name}: must be a number from ${min} to ${max}`);
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/fireworks/render.js



const states = {
    validating: 'VALIDATING',
    queued: 'PENDING',
    running: 'RUNNING',
    finishing: 'WRITING_RESULTS',
    paused: 'PAUSED',
    succeeded: 'COMPLETED',
    failed: 'FAILED',
    cancelled: 'CANCELLED',
};
/** For how long a cancelled job says that it is being cancelled. */
const cancellingMs = 2000;
/** A job as Fireworks writes it: the request's own fields, and where it stands. */
function render_renderJob(world, naming, collection, seen) {
    const { job, step } = seen;
    const now = world.clock.now();
    const { plan, order } = job;
    const outputModel = naming.modelName(seen, null);
    const settings = {
        outputModel,
        baseModel: order.resolvedModel,
        epochs: plan.epochs,
        learningRate: order.request.learningRate ?? 1e-4,
    };
    const preference = order.method === 'dpo';
    return {
        ...order.request,
        name: `accounts/${world.accountId}/${collection}/${job.id}`,
        createTime: new Date(job.createdMs).toISOString(),
        updateTime: new Date(Math.min(now, seen.endMs)).toISOString(),
        ...(isFinished(seen) ? { completedTime: new Date(seen.endMs).toISOString() } : {}),
        state: `JOB_STATE_${stateOf(seen, now)}`,
        status: { code: seen.failure ? 'INVALID_ARGUMENT' : 'OK', message: seen.failure?.message ?? '' },
        createdBy: 'simulated',
        ...(preference ? { trainingConfig: { ...(order.request.trainingConfig ?? {}), ...settings } } : settings),
        jobProgress: {
            percent: Math.floor((100 * step) / plan.steps),
            epoch: Math.floor(step / plan.stepsPerEpoch),
        },
        estimatedCost: { currencyCode: 'USD', units: '0', nanos: 0 },
        ...(step > 0 && !preference ? { metricsFileSignedUrl: metricsUrl(world, seen) } : {}),
    };
}
function stateOf(seen, now) {
    if (seen.phase === 'succeeded' && seen.job.stopAtStep !== null)
        return 'EARLY_STOPPED';
    if (seen.phase === 'cancelled' && now < seen.endMs + cancellingMs)
        return 'CANCELLING';
    return states[seen.phase];
}
/** The signature is computed from the job, so that every process gives out and takes the same. */
function metricsUrl(world, seen) {
    const signature = hexFrom([seen.job.id, seen.job.seed, 'metrics'], 48);
    return `${world.origin}/signed-metrics/${seen.job.id}?X-Simulated-Signature=${signature}`;
}
/** One JSON object a step. */
function metricsLines(seen) {
    const { plan } = seen.job;
    const steps = Array.from({ length: seen.step }, (_, index) => index + 1);
    return steps
        .map((step) => {
        const row = metricsAt(plan, step);
        const ms = seen.wallOf(seen.timeline.startedMs + step * seen.timeline.msPerStep);
        const evaluated = row.full_valid_loss === undefined ? {} : { 'eval/loss': row.full_valid_loss };
        return JSON.stringify({
            step,
            timestamp: new Date(ms).toISOString(),
            data: {
                'train/loss': row.train_loss,
                'train/epoch': step / plan.stepsPerEpoch,
                'train/mean_token_accuracy': row.train_accuracy,
                ...evaluated,
            },
        });
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/fireworks/job-routes.js










const collections = {
    supervised: 'supervisedFineTuningJobs',
    dpo: 'dpoJobs',
};
function fireworksJobRoutes(world, naming) {
    return [
        ...collectionRoutes(world, naming, 'supervised'),
        ...collectionRoutes(world, naming, 'dpo'),
        route('GET', '/signed-metrics/{}', (call) => {
            const seen = findJob(world, call.params[0] ?? '');
            const url = new URL(call.request.url ?? '/', world.origin);
            if (metricsUrl(world, seen) !== url.href)
                throw new ApiError(403, 'SignatureDoesNotMatch');
            return bytes(Buffer.from(metricsLines(seen)), 'application/x-ndjson');
        }, { authorized: false, root: true }),
    ];
}
function collectionRoutes(world, naming, kind) {
    const collection = collections[kind];
    const base = `/accounts/${world.accountId}/${collection}`;
    const render = (seen) => render_renderJob(world, naming, collection, seen);
    const job = (call) => {
        const seen = findJob(world, call.params[0] ?? '');
        if (seen.job.order.method !== kind)
            throw new ApiError(404, `job ${seen.job.id} not found`);
        return seen;
    };
    const control = (action, allowed) => route('POST', `${base}/{}:${action}`, (call) => {
        const seen = world.jobs.control(job(call).job.id, action, (now) => {
            if (allowed(now))
                return true;
            throw new ApiError(400, `job ${now.job.id} cannot be changed by ${action} in its state`);
        });
        return answer_json(action === 'cancel' ? {} : render(seen));
    });
    return [
        route('POST', base, async (call) => {
            const id = call.query.get(`${collection.slice(0, -1)}Id`) ?? newId('', 12).toLowerCase();
            if (world.jobs.find(id))
                throw new ApiError(409, `job ${id} already exists`);
            const { order, files } = checkFireworksCreate(world, naming, await call.body(), kind);
            checkLimits(world, order.model);
            const rules = { ...naming, minExamples: 3, maxExamples: 3_000_000 };
            return answer_json(render(await createJob(world, id, order, files, rules)));
        }),
        route('GET', base, (call) => {
            const jobs = listedJobs(world, call.hideNewest).filter((seen) => seen.job.order.method === kind);
            const all = inOrder(jobs, call, ({ job: { id } }) => id);
            const size = Number(call.query.get('pageSize') ?? 50);
            const start = Number(call.query.get('pageToken') ?? 0);
            return answer_json({
                [collection]: all.slice(start, start + size).map(render),
                nextPageToken: start + size < all.length ? String(start + size) : '',
                totalSize: all.length,
            });
        }),
        control('cancel', (seen) => !isFinished(seen)),
        control('resume', (seen) => seen.phase === 'paused'),
        route('GET', `${base}/{}:getMetricsFileEndpoint`, (call) => answer_json({ signedUrl: metricsUrl(world, job(call)) })),
        route('GET', `${base}/{}`, (call) => answer_json(render(job(call)))),
        route('DELETE', `${base}/{}`, (call) => {
            world.jobs.remove(job(call).job.id);
            return answer_json({});
        }),
    ];
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/fireworks/fireworks.js









/** gRPC codes of the gateway, by HTTP status. */
const codes = { 400: 3, 401: 16, 403: 7, 404: 5, 409: 6, 429: 8, 503: 14 };
/** Fireworks' API: resources under an account, datasets, jobs with `JOB_STATE_…`, models to deploy. */
function makeFireworksDialect(world) {
    const naming = namingOf(world.accountId);
    const models = `/accounts/${world.accountId}/models/{}`;
    const name = (id = '') => `accounts/${world.accountId}/models/${id}`;
    const findTrained = (id = '') => {
        const model = findModel(world, naming, name(id));
        if (!model)
            throw new ApiError(404, `model ${id} not found`);
        return model;
    };
    return {
        basePath: '/v1',
        routes: [
            ...putRoutes(world),
            ...datasetRoutes(world),
            ...fireworksJobRoutes(world, naming),
            route('GET', models, ({ params: [id] }) => {
                const { seen } = findTrained(id);
                return answer_json({
                    name: name(id),
                    displayName: id,
                    createTime: new Date(seen.endMs).toISOString(),
                    state: 'READY',
                    kind: 'HF_PEFT_ADDON',
                    peftDetails: { baseModel: seen.job.order.resolvedModel },
                });
            }),
            route('DELETE', models, ({ params: [id] }) => {
                deleteModel(world, findTrained(id));
                return answer_json({});
            }),
            ...inferenceRoutes(world, {
                ...naming,
                callable: false,
                answersAsBase: (model) => model.startsWith('accounts/fireworks/models/'),
                noSuchModel: () => new ApiError(404, 'Model not found, inaccessible, and/or not deployed'),
            }).map((inner) => ({ ...inner, root: true, pattern: inferencePattern(inner.pattern) })),
        ],
        authorized: (headers, token) => headers.authorization === `Bearer ${token}`,
        refuse: ({ message, status, headers }) => answer_json({ code: codes[status] ?? 13, message, details: [] }, status, { ...headers }),
    };
}
/** Inference has a path of its own beside the resources. */
function inferencePattern(pattern) {
    return new RegExp(pattern.source.replace('^', '^/inference/v1'));
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/together/file-routes.js








const maxFileBytes = 5 * 1024 ** 3;
const file_routes_purposes = ['fine-tune', 'eval', 'batch-api'];
const types = ['jsonl', 'csv', 'parquet'];
function togetherFileRoutes(world) {
    return [
        // The documented way: everything in one multipart request.
        route('POST', '/files/upload', async (call) => {
            const path = world.files.temporaryPath();
            const { fields, file } = await receiveMultipart(call.request, path, maxFileBytes);
            const filename = checkUpload(fields.get('purpose'), fields.get('file_name'), fields.get('file_type'));
            if (!file)
                throw new ApiError(400, "'file' is required", { param: 'file' });
            const id = newId('file-');
            const record = await world.files.add(id, path, {
                filename,
                purpose: 'fine-tune',
                expiresSeconds: null,
            });
            return answer_json(file_routes_renderFile(world, record));
        }),
        // The official clients' way: a redirect to a signed URL, which takes the bytes.
        route('POST', '/files', (call) => {
            const { query } = call;
            const filename = checkUpload(query.get('purpose'), query.get('file_name'), query.get('file_type'));
            const fileId = newId('file-');
            return redirect(signUpload(world, { fileId, filename }), { 'x-together-file-id': fileId });
        }),
        route('GET', '/files', (call) => answer_json({
            data: world.files
                .list()
                .slice(call.hideNewest)
                .map((file) => file_routes_renderFile(world, file)),
        })),
        route('GET', '/files/{}', (call) => answer_json(file_routes_renderFile(world, findFile(world, call)))),
        route('GET', '/files/{}/content', (call) => {
            const file = findFile(world, call);
            return bytes({ stream: (0,external_node_fs_.createReadStream)(world.files.path(file.id)), bytes: file.bytes });
        }),
        route('DELETE', '/files/{}', async (call) => {
            const { id } = findFile(world, call);
            await world.files.delete(id);
            return answer_json({ id, deleted: true });
        }),
    ];
}
function checkUpload(purpose, name, type) {
    if (!file_routes_purposes.includes(String(purpose)))
        throw new ApiError(400, 'Invalid purpose', { param: 'purpose' });
    if (!types.includes(String(type)))
        throw new ApiError(400, 'Invalid file_type', { param: 'file_type' });
    if (typeof name !== 'string' || name === '')
        throw new ApiError(400, 'Missing file_name', { param: 'file_name' });
    return (0,external_node_path_.basename)(name);
}
function findFile(world, call) {
    const id = call.params[0] ?? '';
    const file = world.files.find(id);
    if (!file)
        throw new ApiError(404, `File ${id} not found`, { code: 'file_not_found' });
    return file;
}
function file_routes_renderFile(world, file) {
    const ready = world.files.isReady(file);
    return {
        id: file.id,
        object: 'file',
        filename: file.filename,
        bytes: file.bytes,
        created_at: Math.floor(file.createdMs / 1000),
        purpose: 'fine-tune',
        FileType: file.filename.endsWith('.csv')
            ? 'csv'
            : file.filename.endsWith('.parquet')
                ? 'parquet'
                : 'jsonl',
        Processed: ready,
        LineCount: 0,
        processing_status: ready ? 'COMPLETED' : 'RUNNING',
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/together/limits.js
/** What may be asked of a model; the numbers are plausible ones, not those of a certain model. */
function modelLimits(model) {
    return {
        model_name: model,
        default_gradient_accumulation_steps: 1,
        lora_training: {
            max_batch_size: 64,
            max_batch_size_dpo: 32,
            max_rank: 64,
            min_batch_size: 8,
            target_modules: ['q_proj', 'k_proj', 'v_proj', 'o_proj'],
        },
        full_training: { max_batch_size: 64, max_batch_size_dpo: 32, min_batch_size: 8 },
        min_learning_rate: 1e-8,
        max_learning_rate: 0.01,
        max_num_checkpoints: 10,
        max_num_epochs: 20,
        max_num_evals: 100,
        max_seq_length_dpo: 16_384,
        max_seq_length_sft: 32_768,
        min_max_seq_length: 512,
        merge_output_lora: true,
        supports_full_training: true,
        supports_reasoning: false,
        supports_tools: true,
        supports_vision: false,
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/together/models.js

/** Some of the models that can be trained there. */
const togetherModels = [
    'meta-llama/Meta-Llama-3.1-8B-Instruct-Reference',
    'meta-llama/Llama-3.3-70B-Instruct-Reference',
    'Qwen/Qwen3-8B',
    'Qwen/Qwen2.5-7B-Instruct',
    'openai/gpt-oss-20b',
];
/** Models are named after base and suffix; a checkpoint is the model's name with its step. */
const naming = {
    keptCheckpoints: Infinity,
    modelName: ({ job }, step) => {
        const base = job.order.resolvedModel.split('/').at(-1) ?? '';
        const suffix = job.order.suffix === null ? '' : `-${job.order.suffix}`;
        const name = `simulated/${base}${suffix}-${hexFrom([job.id], 8)}`;
        return step === null ? name : `${name}:${step}`;
    },
};

;// CONCATENATED MODULE: ./build/js/simulator/dialects/together/check-create.js





/** Together's default learning rate: a relative rate of 1. */
const check_create_defaultLearningRate = 1e-5;
/** Refuses what Together refuses, or answers what is asked for. */
function checkTogetherCreate(world, body) {
    const checkpoint = (0,json/* asString */.oJ)(body.from_checkpoint) ?? '';
    const model = checkpoint === '' ? ((0,json/* asString */.oJ)(body.model) ?? '') : checkpoint;
    if (!canTrain(world, model)) {
        throw new ApiError(400, `Model ${model} is not available for fine-tuning.`, { param: 'model' });
    }
    const limits = modelLimits(model);
    const training = check_create_fileOf(world, body.training_file, 'training_file');
    const given = body.validation_file ?? '';
    const validation = given === '' ? null : check_create_fileOf(world, given, 'validation_file');
    const rate = numberIn(body, 'learning_rate', limits.min_learning_rate, limits.max_learning_rate);
    const suffix = (0,json/* asString */.oJ)(body.suffix) ?? null;
    if (suffix !== null && suffix.length > 64)
        throw check_create_invalid('suffix', 'at most 64 characters');
    const method = (0,json/* asObject */.eB)(body.training_method)?.method ?? 'sft';
    if (method !== 'sft' && method !== 'dpo')
        throw check_create_invalid('training_method', "method 'sft' or 'dpo'");
    if (Number(body.n_evals ?? 0) > 0 && validation === null) {
        throw check_create_invalid('n_evals', '0 without a validation_file');
    }
    const type = (0,json/* asObject */.eB)(body.training_type) ?? {};
    const { lora_training: lora, full_training: full } = limits;
    if (type.type !== 'Full')
        numberIn(type, 'lora_r', 1, lora.max_rank);
    const own = type.type === 'Full' ? full : lora;
    const batch = {
        from: own.min_batch_size,
        to: method === 'dpo' ? own.max_batch_size_dpo : own.max_batch_size,
    };
    const order = {
        model,
        resolvedModel: model,
        trainingFile: training.id,
        validationFile: validation?.id ?? null,
        suffix,
        method: method === 'dpo' ? 'dpo' : 'supervised',
        epochs: numberIn(body, 'n_epochs', 1, limits.max_num_epochs) ?? 1,
        batchSize: body.batch_size === 'max' ? 8 : (numberIn(body, 'batch_size', batch.from, batch.to) ?? 8),
        rate: rate === null ? null : Math.min(20, Math.max(0.05, rate / check_create_defaultLearningRate)),
        seed: numberIn(body, 'random_seed', 0, 2 ** 31),
        metadata: null,
        request: body,
    };
    return { order, files: { training, validation } };
}
function canTrain(world, model) {
    const known = togetherModels.includes(model) || (world.scenario.models ?? []).includes(model);
    return known || findModel(world, naming, model) !== undefined;
}
function check_create_fileOf(world, value, param) {
    const id = (0,json/* asString */.oJ)(value) ?? '';
    const file = world.files.find(id);
    if (!file)
        throw new ApiError(400, `Invalid ${param}: file ${id} not found`, { param });
    if (world.scenario.unprocessedFile === 'refuse' && !world.files.isReady(file)) {
        throw new ApiError(400, `File ${id} is still being processed. Please try again later.`, { param });
    }
    return file;
}
function numberIn(body, param, min, max) {
    const value = body[param] ?? null;
    if (value === null)
        return null;
    if (typeof value === 'number' && value >= min && value <= max)
        return value;
    throw check_create_invalid(param, `a number from ${min} to ${max}`);
}
function check_create_invalid(param, allowed) {
    return new ApiError(400, `Invalid ${param}: must be ${allowed}`, { param });
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/together/word-event.js

/** A happening in the words of Together's log; some are told in two events, some not at all. */
function word_event_wordEvent(seen, what) {
    const { job } = seen;
    const total_steps = job.plan.steps;
    switch (what.kind) {
        case 'created':
            return [{ type: 'job_pending', message: 'Fine tune request created (simulated)' }];
        case 'validating':
            return [{ type: 'training_data_downloading', message: 'Downloading training data' }];
        case 'validated':
            return [{ type: 'training_data_download_complete', message: 'Training data downloaded' }];
        case 'started':
            return [
                { type: 'job_start', message: 'Job started' },
                {
                    type: 'training_start',
                    message: `Training started for model ${job.order.resolvedModel}`,
                    total_steps,
                },
            ];
        case 'epoch':
            return [
                {
                    type: 'epoch_complete',
                    message: `Epoch completed, at step ${what.step}`,
                    step: what.step,
                    total_steps,
                },
                {
                    type: 'checkpoint_save',
                    message: `Saved checkpoint at step ${what.step}`,
                    step: what.step,
                    total_steps,
                },
            ];
        case 'stopped-early':
            return [
                { type: 'early_stopped', message: `Training stopped early at step ${what.step}`, step: what.step },
            ];
        case 'model':
            return [{ type: 'training_complete', message: 'Training completed' }];
        case 'moderating':
            return [{ type: 'model_compressing', message: 'Compressing output model' }];
        case 'moderated':
            return [
                {
                    type: 'model_upload_complete',
                    message: 'Model uploaded (simulated)',
                    model_path: naming.modelName(seen, null),
                },
            ];
        case 'succeeded':
            return [{ type: 'job_complete', message: 'Job finished' }];
        case 'failed':
            return seen.failure?.code === 'job_restarted'
                ? [{ type: 'job_restarted', message: seen.failure.message }]
                : [{ type: 'job_error', message: seen.failure?.message ?? 'Job failed' }];
        case 'cancelled':
            return [{ type: 'cancel_requested', message: 'Cancel requested' }];
        case 'step':
        case 'paused':
        case 'resumed':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/together/render.js






/** For how long a cancelled job says `cancel_requested`. */
const render_cancellingMs = 2000;
function render_statusOf(seen, now) {
    switch (seen.phase) {
        case 'validating':
            return 'pending';
        case 'finishing': {
            const half = seen.wallOf((seen.timeline.endMs + trainedMs(seen)) / 2);
            return now < half ? 'compressing' : 'uploading';
        }
        case 'paused':
            return 'running';
        case 'succeeded':
            return 'completed';
        case 'failed':
            return 'error';
        case 'cancelled':
            return now < seen.endMs + render_cancellingMs ? 'cancel_requested' : 'cancelled';
        case 'queued':
        case 'running':
            return seen.phase;
    }
}
/** The base model, and what a job continues from besides. */
function startOf(world, { job: { order } }) {
    const parent = findModel(world, naming, order.resolvedModel);
    return parent === undefined
        ? { model: order.resolvedModel }
        : { model: parent.seen.job.order.resolvedModel, from_checkpoint: order.resolvedModel };
}
/** A job as Together writes it: what was asked for, and where it stands. */
function together_render_renderJob(world, seen) {
    const now = world.clock.now();
    const { order, plan, id, createdMs, seed } = seen.job;
    const { training_method, training_type, n_checkpoints, n_evals } = order.request;
    const started = seen.wallOf(seen.timeline.startedMs);
    return {
        id,
        status: render_statusOf(seen, now),
        user_id: 'user-simulated',
        created_at: iso(createdMs),
        updated_at: iso(Math.min(now, seen.endMs)),
        ...(started <= now ? { started_at: iso(started) } : {}),
        ...startOf(world, seen),
        model_output_name: naming.modelName(seen, null),
        ...(order.suffix === null ? {} : { suffix: order.suffix }),
        training_file: order.trainingFile,
        validation_file: order.validationFile ?? '',
        training_method: training_method ?? { method: 'sft', train_on_inputs: 'auto' },
        training_type: training_type ?? { type: 'Lora', lora_r: 64, lora_alpha: 128 },
        n_epochs: plan.epochs,
        n_checkpoints: n_checkpoints ?? 1,
        n_evals: n_evals ?? 0,
        batch_size: plan.batchSize,
        learning_rate: Number(order.request.learning_rate ?? check_create_defaultLearningRate),
        random_seed: seed,
        epochs_completed: Math.floor(seen.step / plan.stepsPerEpoch),
        token_count: plan.trainedTokens,
        total_price: 0,
        ...(seen.phase === 'running'
            ? { progress: { estimate_available: true, seconds_remaining: Math.ceil((seen.endMs - now) / 1000) } }
            : {}),
    };
}
/** The whole log, oldest first; two events may be told apart by nothing but their text. */
function renderEvents(world, seen) {
    return eventsUntil(seen, world.clock.now()).flatMap(({ atMs, what }) => {
        return word_event_wordEvent(seen, what).map((worded) => ({
            object: 'fine-tune-event',
            created_at: iso(atMs),
            level: what.kind === 'failed' && seen.failure?.code !== 'job_restarted' ? 'error' : 'info',
            ...worded,
        }));
    });
}
/** Rows of training and of evaluation apart, in chronological order, as the documentation shows them. */
function renderMetrics(seen, from, to) {
    const { plan } = seen.job;
    const steps = Array.from({ length: seen.step }, (_, index) => index + 1);
    return steps
        .filter((step) => step >= from && step <= to)
        .flatMap((step) => {
        const row = metricsAt(plan, step);
        const ms = seen.wallOf(seen.timeline.startedMs + step * seen.timeline.msPerStep);
        const at = { timestamp: Math.round(ms) * 1e6 };
        const epoch = step / plan.stepsPerEpoch;
        const train = {
            ...at,
            'train/global_step': step,
            'train/epoch': epoch,
            'train/loss': row.train_loss,
            'train/learning_rate': check_create_defaultLearningRate * plan.rate,
        };
        const evaluated = row.full_valid_loss === undefined
            ? []
            : [{ ...at, 'eval/global_step': step, 'eval/epoch': epoch, 'eval/loss': row.full_valid_loss }];
        return [train, ...evaluated];
    });
}
/** As many checkpoints as were asked for, the last one final. */
function render_renderCheckpoints(seen) {
    const wanted = Math.max(1, Number(seen.job.order.request.n_checkpoints ?? 1));
    return checkpointSteps(seen, wanted).map((step, index) => ({
        checkpoint_type: index === 0 ? 'Final' : `Intermediate step ${step}`,
        created_at: iso(seen.wallOf(seen.timeline.startedMs + step * seen.timeline.msPerStep)),
        path: naming.modelName(seen, index === 0 ? null : step),
        step,
    }));
}
function trainedMs(seen) {
    return seen.timeline.startedMs + seen.timeline.steps * seen.timeline.msPerStep;
}
function iso(ms) {
    return new Date(Math.min(ms, 8.64e15)).toISOString();
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/together/job-routes.js














/** Invented, and the same for every model: what counts is that the estimate follows tokens and epochs. */
const usdPerMillionTokens = 0.48;
function togetherJobRoutes(world) {
    const job = (call) => findJob(world, call.params[0] ?? '');
    return [
        route('POST', '/fine-tunes', async (call) => {
            const { order, files } = checkTogetherCreate(world, await call.body());
            checkLimits(world, order.model);
            const rules = { ...naming, minExamples: 1, maxExamples: Infinity };
            return answer_json(together_render_renderJob(world, await createJob(world, newId('ft-'), order, files, rules)));
        }),
        route('GET', '/fine-tunes', (call) => answer_json({ data: listedJobs(world, call.hideNewest).map((seen) => together_render_renderJob(world, seen)) })),
        route('POST', '/fine-tunes/estimate-price', async (call) => answer_json(await estimate(world, await call.body()))),
        route('GET', '/fine-tunes/models/limits', (call) => {
            const model = call.query.get('model_name') ?? '';
            if (!canTrain(world, model))
                throw new ApiError(404, `Model ${model} not found`, { param: 'model_name' });
            return answer_json(modelLimits(model));
        }),
        route('GET', '/fine-tunes/{}', (call) => {
            const seen = job(call);
            return answer_json({ ...together_render_renderJob(world, seen), events: renderEvents(world, seen) });
        }),
        route('DELETE', '/fine-tunes/{}', (call) => {
            const seen = job(call);
            if (!isFinished(seen) && call.query.get('force') !== 'true') {
                throw new ApiError(400, `Job ${seen.job.id} is still running`);
            }
            for (const model of listModels(world, naming)) {
                if (model.seen.job.id === seen.job.id)
                    deleteModel(world, model);
            }
            world.jobs.remove(seen.job.id);
            return answer_json({ message: `Deleted ${seen.job.id}` });
        }),
        route('POST', '/fine-tunes/{}/cancel', (call) => {
            const seen = world.jobs.control(job(call).job.id, 'cancel', (now) => {
                if (!isFinished(now))
                    return true;
                throw new ApiError(400, `Job ${now.job.id} cannot be cancelled: it has ended`);
            });
            return answer_json(together_render_renderJob(world, seen));
        }),
        route('GET', '/fine-tunes/{}/events', (call) => answer_json({ data: renderEvents(world, job(call)) })),
        route('GET', '/fine-tunes/{}/checkpoints', (call) => answer_json({ data: render_renderCheckpoints(job(call)) })),
        route('GET', '/fine-tunes/{}/metrics', (call) => {
            const from = Number(call.query.get('global_step_from') ?? 0);
            const to = Number(call.query.get('global_step_to') ?? Infinity);
            return answer_json({ metrics: renderMetrics(job(call), from, to) });
        }),
        route('GET', '/finetune/download', (call) => {
            const seen = findJob(world, call.query.get('ft_id') ?? '');
            if (seen.phase !== 'succeeded')
                throw new ApiError(400, 'The job has no weights yet');
            return bytes(Buffer.from(`simulated weights of ${seen.job.id}\n`));
        }),
    ];
}
async function estimate(world, body) {
    const training = check_create_fileOf(world, body.training_file, 'training_file');
    const method = (0,json/* asObject */.eB)(body.training_method)?.method === 'dpo' ? 'dpo' : 'supervised';
    const epochs = typeof body.n_epochs === 'number' ? body.n_epochs : 1;
    const evaluations = typeof body.n_evals === 'number' ? body.n_evals : 0;
    const tokensOf = async (id) => (await readDataset(world.files.path(id), method, world.countTokens)).tokens;
    const trained = epochs * (await tokensOf(training.id));
    const given = body.validation_file ?? '';
    const evaluated = given === '' ? 0 : evaluations * (await tokensOf(check_create_fileOf(world, given, 'validation_file').id));
    return {
        estimation_available: true,
        allowed_to_proceed: true,
        estimated_train_token_count: trained,
        estimated_eval_token_count: evaluated,
        estimated_total_price: ((trained + evaluated) * usdPerMillionTokens) / 1e6,
        user_limit: 100,
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/together/together.js








/** Together's API: jobs of its own shape, events without ids, statuses of its own. */
function makeTogetherDialect(world) {
    return {
        basePath: '/v1',
        routes: [
            ...putRoutes(world),
            ...togetherFileRoutes(world),
            ...togetherJobRoutes(world),
            route('GET', '/models', () => answer_json(togetherModels.map((id) => ({ id, object: 'model', created: 0, type: 'chat' })))),
            ...inferenceRoutes(world, {
                ...naming,
                callable: true,
                answersAsBase: (name) => togetherModels.includes(name) || !name.startsWith('simulated/'),
                noSuchModel: (name) => new ApiError(404, `Unable to access model ${name}.`, { code: 'model_not_available' }),
            }),
        ],
        authorized: (headers, token) => headers.authorization === `Bearer ${token}`,
        refuse: ({ message, type, param, code, status, headers }) => answer_json({ error: { message, type, param, code } }, status, { ...headers }),
    };
}

;// CONCATENATED MODULE: ./build/js/simulator/dialects/make-dialect.js








const family = { openai: openai, azure: azure, nebius: nebius, bedrock: bedrock, compatible: compatible };
/** The dialect of a name, on a world of its own. */
function makeDialect(name, world) {
    if (name === 'together')
        return makeTogetherDialect(world);
    if (name === 'fireworks')
        return makeFireworksDialect(world);
    return makeFamilyDialect(world, family[name]);
}

;// CONCATENATED MODULE: ./build/js/simulator/server/body.js


const maxJsonBytes = 16 * 1024 * 1024;
/** Reads a JSON object of at most 16 MiB; anything else is the API's own 400. */
async function readJson(request) {
    const parts = [];
    let size = 0;
    for await (const part of request) {
        size += part.length;
        if (size > maxJsonBytes)
            throw new ApiError(413, 'Request body is too large.');
        parts.push(part);
    }
    let value;
    try {
        value = JSON.parse(Buffer.concat(parts).toString('utf8'));
    }
    catch {
        throw new ApiError(400, 'We could not parse the JSON body of your request.');
    }
    if (!(0,json/* isObject */.Gv)(value))
        throw new ApiError(400, 'The JSON body of your request must be an object.');
    return value;
}

;// CONCATENATED MODULE: ./build/js/simulator/server/deliver.js


/** Sends an answer, or as much of it as the fault lets through; true where a status went out. */
async function deliver(response, answer, fault, clock) {
    if (fault?.kind === 'reset-after') {
        response.socket?.destroy();
        return false;
    }
    if (fault?.kind === 'slow')
        await clock.sleep(fault.ms);
    if (!Buffer.isBuffer(answer.body)) {
        response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.bytes) });
        await (0,external_node_stream_promises_.pipeline)(answer.body.stream, response);
        return true;
    }
    const body = fault?.kind === 'page' ? changePage(answer.body, fault.change) : answer.body;
    const half = body.subarray(0, Math.floor(body.length / 2));
    const promised = fault?.kind === 'truncated' ? half : body;
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(promised.length) });
    if (fault?.kind === 'reset-during') {
        // The half must have left the process before the connection goes, or it would be a reset without an answer.
        await new Promise((resolve) => response.write(half, () => resolve()));
        response.socket?.destroy();
        return true;
    }
    response.end(promised);
    return true;
}
/** What a provider in trouble does to a page: the same objects twice, another order, fewer than asked. */
function changePage(body, change) {
    let page;
    try {
        page = (0,json/* asObject */.eB)(JSON.parse(body.toString('utf8')));
    }
    catch {
        return body;
    }
    const data = (0,json/* asArray */._j)(page?.data);
    if (page === undefined || data === undefined || data.length < 2)
        return body;
    return Buffer.from(JSON.stringify({ ...page, ...changed(data, change) }));
}
function changed(data, change) {
    if (change === 'repeat')
        return { data: [...data, ...data.slice(0, Math.ceil(data.length / 2))] };
    if (change === 'shrink')
        return { data: data.slice(0, Math.ceil(data.length / 2)), has_more: true };
    // The last object stays the last: it is the cursor, and a wrong cursor would lose objects for any client.
    return { data: [...data.slice(0, -1).reverse(), ...data.slice(-1)] };
}

;// CONCATENATED MODULE: ./build/js/simulator/handle.js





/** More than any test sends; a long evaluation must not fill the memory with its prompts. */
const maxLogged = 10_000;
/** Answers one request, with whatever the scenario lets go wrong. Never rejects. */
async function handle(desk, request, response) {
    const url = new URL(`http://simulator/${(request.url ?? '').replace(/^\/+/, '')}`);
    const seen = {
        index: desk.count,
        method: request.method ?? 'GET',
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    };
    const fault = desk.world.scenario.fault?.(seen);
    const log = {
        ...seen,
        status: null,
        body: null,
        fault: fault?.kind ?? null,
    };
    desk.count += 1;
    desk.requests.push(log);
    if (desk.requests.length > maxLogged)
        desk.requests.splice(0, maxLogged / 2);
    if (fault?.kind === 'reset-before') {
        request.socket.destroy();
        return;
    }
    try {
        const answer = fault?.kind === 'status'
            ? refusalOf(desk, fault)
            : await answerOf(desk, request, url, seen, fault, log);
        if (await deliver(response, withId(answer, seen), fault, desk.world.clock))
            log.status = answer.status;
    }
    catch {
        // The client has gone, or the scenario's clock was aborted: there is nobody left to answer.
        response.socket?.destroy();
    }
    finally {
        // A body that nobody read would keep the connection from being used again.
        request.resume();
    }
}
async function answerOf(desk, request, url, seen, fault, log) {
    const { dialect } = desk;
    try {
        const found = matchRoute(dialect.routes, seen.method, url.pathname, dialect.basePath);
        if (found?.route.authorized !== false && !dialect.authorized(seen.headers, desk.token))
            throw wrongKey(seen);
        if (!found)
            throw new ApiError(404, `Invalid URL (${seen.method} ${url.pathname})`);
        return await found.route.handle({
            params: found.params,
            query: url.searchParams,
            request,
            hideNewest: fault?.kind === 'stale-list' ? fault.hide : 0,
            body: async () => {
                log.body = await readJson(request);
                return log.body;
            },
        });
    }
    catch (error) {
        if (error instanceof ApiError)
            return dialect.refuse(error);
        // A defect of the simulator must be seen in the test that meets it.
        return answer_json({ error: { message: `Simulator defect: ${String(error)}`, type: 'server_error' } }, 500);
    }
}
function refusalOf(desk, fault) {
    const headers = {};
    if (fault.retryAfter !== undefined)
        headers['retry-after'] = fault.retryAfter;
    const limited = fault.status === 429;
    return desk.dialect.refuse(new ApiError(fault.status, limited ? 'Rate limit reached (simulated).' : 'The server had an error (simulated).', {
        type: limited ? 'rate_limit_error' : 'server_error',
        code: fault.code ?? (limited ? 'rate_limit_exceeded' : 'server_error'),
        headers,
    }));
}
function wrongKey(seen) {
    const given = seen.headers.authorization ?? seen.headers['api-key'];
    const message = given === undefined
        ? "You didn't provide an API key."
        : 'Incorrect API key provided. You can find your API key in the settings of your account.';
    return new ApiError(401, message, { code: 'invalid_api_key' });
}
function withId(answer, seen) {
    return { ...answer, headers: { 'x-request-id': `req_simulated_${seen.index}`, ...answer.headers } };
}

;// CONCATENATED MODULE: ./build/js/simulator/simulator.js






/**
 * Starts a provider on 127.0.0.1. Its files and jobs lie in `stateDir`, where a later process, or another
 * one at the same time, finds them as they stand by then.
 *
 * @throws where `stateDir` cannot be written or no port can be opened
 */
async function startSimulator(options) {
    const world = makeWorld(options);
    const requests = [];
    const desk = {
        world,
        dialect: makeDialect(options.dialect, world),
        token: options.token ?? `sk-simulated-${(0,external_node_crypto_.randomBytes)(24).toString('hex')}`,
        requests,
        count: 0,
    };
    const server = (0,external_node_http_.createServer)((request, response) => void handle(desk, request, response));
    // A client may keep a connection for longer than the five seconds that Node keeps it by default.
    server.keepAliveTimeout = 60_000;
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    world.origin = `http://127.0.0.1:${server.address().port}`;
    return {
        baseUrl: `${world.origin}${desk.dialect.basePath}`,
        token: desk.token,
        requests,
        close: async () => {
            server.closeAllConnections();
            await new Promise((resolve) => server.close(() => resolve()));
        },
    };
}


/***/ })

};
