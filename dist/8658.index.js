export const id = 8658;
export const ids = [8658];
export const modules = {

/***/ 64157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ askForLimits)
/* harmony export */ });
/* harmony import */ var _boundary_thrown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74323);
/* harmony import */ var _untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99182);


/**
 * What the provider would refuse of the order by its own limits for the model, one sentence each, before anything is
 * uploaded. What it would train otherwise than one thinks is a warning in the log. A question that fails is no reason
 * to stop: the provider decides when the job is created.
 */
async function askForLimits(step, { provider, order, validation }, training) {
    if (provider.checkLimits === undefined)
        return [];
    const blank = {
        ...order,
        trainingFile: '',
        validationFile: validation === null ? null : '',
        metadata: {},
    };
    let limits;
    try {
        limits = await provider.checkLimits(blank, step.signal);
    }
    catch (error) {
        step.signal.throwIfAborted();
        step.log.debug(`no limits: ${(0,_boundary_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
        return [];
    }
    if (limits === null)
        return [];
    if (training !== null)
        for (const warning of warnings(limits, training, provider.title))
            step.log.warning(warning);
    return limits.refusals.map((sentence) => (0,_untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(sentence, 400));
}
function warnings({ maxExampleTokens, takesTools, takesImages }, set, title) {
    const said = [];
    const longest = set.tokens.max;
    if (maxExampleTokens !== null && longest > maxExampleTokens) {
        said.push(`The longest training example has about ${longest} tokens, and ${title} trains the first ${maxExampleTokens} of each: the rest is cut off.`);
    }
    if (takesTools === false && set.shape.withTools > 0)
        said.push(`${set.shape.withTools} training examples have tools, and ${title} says that this model takes none.`);
    if (takesImages === false && set.shape.withImages > 0)
        said.push(`${set.shape.withImages} training examples have images, and ${title} says that this model takes none.`);
    return said;
}


/***/ }),

/***/ 23316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ askForPrice)
/* harmony export */ });
/* harmony import */ var _boundary_thrown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74323);
/* harmony import */ var _training_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89207);
/* harmony import */ var _provider_provider_title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69426);



/**
 * The provider's own estimate of the job in USD, where it gives one; said in the log beside ours.
 * A question that fails is no reason to stop: ours stands.
 */
async function askForPrice(step, plan, files) {
    const { provider, order } = plan;
    if (provider.capabilities.estimatesPrice !== true)
        return null;
    try {
        const { training, validation } = files ?? (await findFiles(step, plan));
        // Providers estimate what they have: without an uploaded file there is nothing to ask about.
        if (training === null || (plan.validation !== null && validation === null))
            return null;
        const usd = await provider.estimatePrice({ ...order, trainingFile: training, validationFile: validation, metadata: {} }, step.signal);
        if (usd !== null)
            step.log.info(`${(0,_provider_provider_title_js__WEBPACK_IMPORTED_MODULE_0__/* .startSentence */ .y)(provider.title)} itself estimates $${usd.toFixed(usd < 0.1 ? 4 : 2)}.`);
        return usd;
    }
    catch (error) {
        step.signal.throwIfAborted();
        step.log.debug(`no own estimate: ${(0,_boundary_thrown_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error)}`);
        return null;
    }
}
/** Newest files looked through for one that an earlier run uploaded. */
const MAX_LISTED = 1_000;
/** What an earlier run uploaded of the same bytes: to ask a price, nothing is uploaded. */
async function findFiles({ signal }, { provider, training, validation }) {
    const isHere = (file) => file === null || 'id' in file;
    const listed = isHere(training) && isHere(validation) ? [] : await provider.listFiles(MAX_LISTED, signal);
    const find = (file) => 'id' in file ? file.id : (listed.find((each) => (0,_training_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsContent */ .cO)(each, file.source))?.id ?? null);
    return { training: find(training), validation: validation === null ? null : find(validation) };
}


/***/ }),

/***/ 63155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ requireKnownModels),
/* harmony export */   e: () => (/* binding */ findUnknownModels)
/* harmony export */ });
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _provider_provider_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69426);


/**
 * A mistyped name among the models that the evaluation will ask is found before the training is paid.
 * @param tested null where nothing is evaluated
 * @throws UserError for a model that the provider does not know
 */
async function requireKnownModels(step, provider, tested) {
    const [problem] = tested === null ? [] : await findUnknownModels(step, provider);
    if (problem !== undefined)
        throw problem;
}
/** One error for each such model. Empty where the provider cannot tell, or the question failed. */
async function findUnknownModels(step, provider) {
    const { evaluation, training } = step.inputs;
    if (!provider.capabilities.modelLookup || !training.wait)
        return [];
    const asked = [
        ...(evaluation.baselineModel === null ? [] : [['baseline-model', evaluation.baselineModel]]),
        ...evaluation.graders.flatMap(({ models }) => models.map((model) => ['graders', model])),
    ];
    const problems = [];
    for (const [input, model] of new Map(asked.map((pair) => [pair[1], pair])).values()) {
        if (await isUnknown(provider, model, step.signal)) {
            problems.push((0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)(input, `${(0,_provider_provider_title_js__WEBPACK_IMPORTED_MODULE_1__/* .midSentence */ .k)(provider.title)} knows no model ${(0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .showFound */ .q4)(model)}.`));
        }
    }
    return problems;
}
async function isUnknown(provider, model, signal) {
    try {
        return (await provider.retrieveModel(model, signal)) === null;
    }
    catch {
        signal.throwIfAborted();
        return false;
    }
}


/***/ }),

/***/ 11526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ stopsForLackOfSecrets)
/* harmony export */ });
/* harmony import */ var _github_spending_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86887);
/* harmony import */ var _provider_catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88385);
/* harmony import */ var _end_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40169);



/**
 * True where a run on a fork's or Dependabot's pull request ends here, because GitHub hands it no secret and the
 * provider needs one. That is no failure: the dataset was checked, and one notice says why training did not start.
 */
function stopsForLackOfSecrets(step) {
    const { inputs, context, log, record } = step;
    const hasCredential = inputs.provider.apiKey !== null;
    if (hasCredential || !(0,_provider_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .needsCredential */ .lF)(inputs.provider.id) || !(0,_github_spending_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNoSecrets */ .n)(context))
        return false;
    const who = context.isDependabot ? 'Dependabot’s pull requests' : 'pull requests from forks';
    const reason = `GitHub hands no secrets to ${who}, and the provider needs one. The dataset was checked; a maintainer can train from a trusted branch.`;
    log.notice(`Training was skipped: ${reason}`);
    (0,_end_status_js__WEBPACK_IMPORTED_MODULE_2__/* .noteStatus */ .J)(step, 'skipped');
    record.update({ obstacles: [reason] });
    return true;
}


/***/ }),

/***/ 78658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./build/js/commands/stations/connect.js + 3 modules
var connect = __webpack_require__(89599);
// EXTERNAL MODULE: ./build/js/commands/stations/collect.js + 8 modules
var collect = __webpack_require__(50563);
// EXTERNAL MODULE: ./build/js/commands/stations/check-inputs.js + 1 modules
var check_inputs = __webpack_require__(24962);
// EXTERNAL MODULE: ./build/js/commands/stations/dataset-change.js + 22 modules
var dataset_change = __webpack_require__(28767);
// EXTERNAL MODULE: ./build/js/commands/stations/end-without-waiting.js
var end_without_waiting = __webpack_require__(36149);
// EXTERNAL MODULE: ./build/js/commands/stations/follow-to-end.js + 11 modules
var follow_to_end = __webpack_require__(95983);
// EXTERNAL MODULE: ./build/js/commands/stations/held-job.js
var held_job = __webpack_require__(29998);
// EXTERNAL MODULE: ./build/js/commands/stations/lack-of-secrets.js
var lack_of_secrets = __webpack_require__(11526);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
// EXTERNAL MODULE: ./build/js/commands/stations/end-status.js
var end_status = __webpack_require__(40169);
// EXTERNAL MODULE: ./build/js/commands/stations/job-state.js
var job_state = __webpack_require__(74936);
;// CONCATENATED MODULE: ./build/js/commands/stations/look-for-twins.js




/** Two runs that started in the same instant see each other's job by then; who waits for nothing waits this long. */
const PAUSES_MS = [1_000, 5_000];
/**
 * `wait: false`: the looks that a waiting step makes in its first seconds. Where two runs created the same job at once
 * the older one stays, and a job whose cost is already seen to be over the limit is cancelled.
 * @returns the job that stays
 * @throws UserError where the real cost is over the limit
 */
async function lookForTwins(step, pursuit) {
    const { provider, held, own } = pursuit;
    let { job } = pursuit;
    if (own === null || !held.createdByThisRun)
        return job;
    const overBudget = [];
    const watch = (0,follow_to_end/* watchOwn */.E)(step, own, held, {
        onOverBudget: (message) => overBudget.push(message),
        onMoved: () => undefined,
    });
    for (const pause of PAUSES_MS) {
        await step.clock.sleep(pause, step.signal);
        try {
            job = (await watch((await provider.retrieveJob(job.id, step.signal)) ?? job)).job;
        }
        catch (error) {
            step.signal.throwIfAborted();
            if (!(error instanceof user_error/* UserError */.y))
                throw error;
            // The job is there, and whoever follows it looks again.
            step.log.debug(`no look for a twin: ${error.message}`);
        }
        (0,job_state/* noteJob */.kR)(step, job);
        if (overBudget[0] !== undefined) {
            held.letGo();
            throw (0,end_status/* endAs */.M)(step, 'over-budget', overBudget[0]);
        }
    }
    return job;
}

// EXTERNAL MODULE: ./build/js/commands/stations/plan-job.js + 3 modules
var plan_job = __webpack_require__(24179);
// EXTERNAL MODULE: ./build/js/commands/stations/prepare-dataset.js + 4 modules
var prepare_dataset = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/js/commands/stations/known-models.js
var known_models = __webpack_require__(63155);
// EXTERNAL MODULE: ./build/js/commands/stations/refuse-fork-head.js
var refuse_fork_head = __webpack_require__(42723);
// EXTERNAL MODULE: ./build/js/commands/stations/require-success.js
var require_success = __webpack_require__(19854);
// EXTERNAL MODULE: ./build/js/commands/stations/judge-model.js
var judge_model = __webpack_require__(58572);
// EXTERNAL MODULE: ./build/js/commands/stations/run-evaluation.js + 13 modules
var run_evaluation = __webpack_require__(87707);
// EXTERNAL MODULE: ./build/js/provider/errors/api-error.js
var api_error = __webpack_require__(54599);
// EXTERNAL MODULE: ./build/js/provider/provider-title.js
var provider_title = __webpack_require__(69426);
// EXTERNAL MODULE: ./build/js/training/cost-gate.js
var cost_gate = __webpack_require__(64086);
// EXTERNAL MODULE: ./build/js/boundary/thrown.js
var thrown = __webpack_require__(74323);
// EXTERNAL MODULE: ./build/js/provider/errors/ambiguous-create-error.js
var ambiguous_create_error = __webpack_require__(37594);
// EXTERNAL MODULE: ./build/js/provider/errors/concurrency-limit-error.js
var concurrency_limit_error = __webpack_require__(13906);
// EXTERNAL MODULE: ./build/js/provider/errors/file-not-ready-error.js
var file_not_ready_error = __webpack_require__(99449);
// EXTERNAL MODULE: ./build/js/training/duration.js
var duration = __webpack_require__(55817);
// EXTERNAL MODULE: ./build/js/training/find/twins.js
var find_twins = __webpack_require__(55642);
// EXTERNAL MODULE: ./build/js/training/find/job-order.js
var job_order = __webpack_require__(92259);
// EXTERNAL MODULE: ./build/js/training/transient.js
var training_transient = __webpack_require__(20139);
;// CONCATENATED MODULE: ./build/js/training/create-job.js









/** After a create without an answer: the pauses before each look, 18 s in all; the list of jobs lags behind. */
const LOOK_PAUSES_MS = [1_000, 2_000, 3_000, 5_000, 7_000];
/** Create requests without a clear answer before this run gives up. */
const MAX_UNCLEAR_ANSWERS = 6;
/** OpenAI's cookbook: a fresh file may take some minutes. */
const FILE_WAIT_MS = 20 * 60_000;
const FILE_PAUSE_MS = 10_000;
const PLACE_PAUSE_MS = 30_000;
const WEATHER_PAUSE_MS = 15_000;
const WEATHER_WAIT_MS = 30 * 60_000;
/** Looks that failed themselves are repeated this often: without a look no second request may be sent. */
const MAX_FAILED_LOOKS = 20;
const SAY_EVERY_MS = 5 * 60_000;
/**
 * Creates the job, at most once: a request without a clear answer is followed by several looks for the job before
 * another is sent. Waits for a file that is still processed and for a free place among the running jobs.
 *
 * Throws a `UserError` where the provider refuses, or where the deadline passes (code `timeout`).
 */
async function createJob(creation) {
    const unclearMoments = [];
    const authorship = {
        origin: creation.origin,
        known: creation.known,
        created: new Set(),
        unclear: unclearMoments,
        several: !creation.reuse,
    };
    const { clock, signal, provider } = creation.search;
    const startedAt = clock.now();
    let unclear = 0;
    let saidAt = -Infinity;
    for (;;) {
        signal?.throwIfAborted();
        await creation.onCreating?.();
        const askedAt = clock.now();
        const answer = await ask(creation);
        if (answer.job !== null) {
            await creation.onCreated?.(answer.job);
            return {
                job: answer.job,
                ownJob: true,
                authorship: { ...authorship, created: new Set([answer.job.id]) },
            };
        }
        const { error } = answer;
        if (error instanceof ambiguous_create_error/* AmbiguousCreateError */.J) {
            unclear += 1;
            unclearMoments.push({ from: askedAt, to: clock.now() });
            creation.log.info('No clear answer to the request to create the job: looking whether it exists.');
            const found = await lookAfterUnclearAnswer(creation, authorship, error);
            // Without metadata a job does not say who asked for it: one that appeared right after our request is ours.
            const anonymous = !provider.capabilities.metadata;
            if (found !== null)
                return accept(found, creation, authorship, anonymous || (0,find_twins/* isOwn */.NP)(found, authorship));
            // A job that was promised is not asked for again, even where it cannot be found.
            if (error.accepted || unclear >= MAX_UNCLEAR_ANSWERS)
                throw error;
            continue;
        }
        await creation.onRefused?.();
        const wait = waitFor(error, clock.now() - startedAt);
        if (wait === null)
            throw error;
        if (clock.now() + wait.ms >= creation.deadline)
            throw outOfTime(error, creation, clock.now() - startedAt);
        if (clock.now() - saidAt >= SAY_EVERY_MS) {
            creation.log.info(`${wait.why} Waiting, ${(0,duration/* describeDuration */.M)(clock.now() - startedAt)} so far.`);
            saidAt = clock.now();
        }
        // While this run waited, another may have created the very same job.
        const found = await lookAfterWaiting(creation, authorship, wait.ms);
        if (found !== null)
            return accept(found, creation, authorship, (0,find_twins/* isOwn */.NP)(found, authorship));
    }
}
async function ask(creation) {
    const { provider, signal } = creation.search;
    try {
        return { job: await provider.createJob(creation.order, signal) };
    }
    catch (error) {
        signal?.throwIfAborted();
        return { job: null, error };
    }
}
/**
 * After a request without a clear answer: looks after each pause, and returns the job that turned up, or null once
 * every look came back empty. A look that fails is no look: it is repeated, and where none succeeds the error stands.
 */
async function lookAfterUnclearAnswer(creation, authorship, unclear) {
    const { clock, signal } = creation.search;
    const pauses = [...LOOK_PAUSES_MS];
    for (let failed = 0; pauses.length > 0;) {
        await clock.sleep(pauses[0] ?? 0, signal);
        try {
            const found = await look(creation, authorship);
            if (found !== null)
                return found;
            pauses.shift();
        }
        catch (error) {
            if (!(0,training_transient/* isTransient */.d)(error))
                throw error;
            failed += 1;
            if (failed >= MAX_FAILED_LOOKS)
                throw unclear;
        }
    }
    return null;
}
async function lookAfterWaiting(creation, authorship, ms) {
    await creation.search.clock.sleep(ms, creation.search.signal);
    try {
        return await look(creation, authorship);
    }
    catch (error) {
        if ((0,training_transient/* isTransient */.d)(error))
            return null;
        throw error;
    }
}
async function look(creation, authorship) {
    const twins = await (0,find_twins/* listTwins */.w1)(creation.search, creation.wanted, authorship);
    const own = twins.find((job) => (0,find_twins/* isOwn */.NP)(job, authorship));
    const standing = twins.find((job) => (0,job_order/* isAlive */._)(job) || job.status === 'succeeded');
    // A job of this run's own that has failed already is the answer, too: creating again would not help it.
    return (creation.reuse ? (standing ?? own) : own) ?? null;
}
async function accept(job, creation, authorship, ownJob) {
    creation.log.notice(ownJob
        ? `Job ${job.id} exists: the request had arrived, only its answer was lost.`
        : `Job ${job.id} was created for the same content by another run: it is followed, no second one is created.`);
    if (!ownJob)
        return { job, ownJob, authorship };
    const created = new Set([...authorship.created, job.id]);
    await creation.onCreated?.(job);
    return { job, ownJob, authorship: { ...authorship, created } };
}
/** How long to wait before asking again, and why; null where the error is final. */
function waitFor(error, waitedMs) {
    if (error instanceof concurrency_limit_error/* ConcurrencyLimitError */.v) {
        return { ms: PLACE_PAUSE_MS, why: 'All places for running jobs are taken.' };
    }
    if (error instanceof file_not_ready_error/* FileNotReadyError */.X) {
        return waitedMs > FILE_WAIT_MS
            ? null
            : { ms: FILE_PAUSE_MS, why: 'The provider still processes the uploaded file.' };
    }
    return (0,training_transient/* isTransient */.d)(error) && waitedMs <= WEATHER_WAIT_MS
        ? { ms: WEATHER_PAUSE_MS, why: 'The provider takes no job right now.' }
        : null;
}
function outOfTime(error, creation, waitedMs) {
    const why = (0,thrown/* messageOf */.b)(error);
    return new user_error/* UserError */.y(`No job could be created within timeout-minutes (waited ${(0,duration/* describeDuration */.M)(waitedMs)} at ${creation.search.provider.title}): ${why}`, { code: 'timeout', cause: error });
}

// EXTERNAL MODULE: ./build/js/training/job-metadata.js
var job_metadata = __webpack_require__(7774);
// EXTERNAL MODULE: ./build/js/commands/stations/ask-for-limits.js
var ask_for_limits = __webpack_require__(64157);
// EXTERNAL MODULE: ./build/js/commands/stations/ask-for-price.js
var ask_for_price = __webpack_require__(23316);
// EXTERNAL MODULE: ./build/js/commands/stations/annotate-complaints.js + 2 modules
var annotate_complaints = __webpack_require__(20146);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/training/file-name.js
var file_name = __webpack_require__(89207);
;// CONCATENATED MODULE: ./build/js/training/upload-files.js





/** A file for fine-tuning lists at most this many; OpenAI's own default. */
const MAX_LISTED = 10_000;
/** A file that the provider deletes sooner than this is not relied on: its job would die with it. */
const MIN_LIFE_SECONDS = 3 * 24 * 3_600;
/** openai-node waits up to 30 minutes; longer than this a create request finds out by itself. */
const MAX_WAIT_MS = 10 * 60_000;
const upload_files_PAUSES_MS = [1_000, 2_000, 3_000, 5_000];
const SLOW_PAUSE_MS = 10_000;
const SAY_EVERY_BYTES = 64 * 1_024 * 1_024;
/**
 * The file with these bytes at the provider: one that is there already, found by the digest in its name and by its
 * size, or else uploaded. Returns once the provider has processed it, or may just as well be asked to use it.
 *
 * Throws a `UserError` where the provider rejects the file.
 */
async function ensureUploaded(context, source, role) {
    const named = (0,file_name/* nameByDigest */.zo)(source);
    const existing = await findUploaded(context, named);
    if (existing !== null) {
        context.log.info(`The ${role} file is at ${context.provider.title} already (${existing.id}): not uploaded again.`);
        return { file: await waitUntilProcessed(context, existing, role), uploaded: false };
    }
    const file = await upload(context, named, role);
    return { file: await waitUntilProcessed(context, file, role), uploaded: true };
}
async function findUploaded(context, source) {
    const soon = context.clock.now() / 1_000 + MIN_LIFE_SECONDS;
    const isLasting = (file) => ((0,json/* asFiniteNumber */.ju)((0,json/* asObject */.eB)(file.raw)?.expires_at) ?? Infinity) > soon;
    const files = await context.provider.listFiles(MAX_LISTED, context.signal);
    return files.find((file) => (0,file_name/* holdsContent */.cO)(file, source) && !isBroken(file) && isLasting(file)) ?? null;
}
async function upload(context, source, role) {
    const { provider, clock, log } = context;
    const startedAt = clock.now();
    let said = 0;
    const file = await provider.uploadFile(source, {
        expiresAfterDays: context.expiresAfterDays,
        ...(context.signal === undefined ? {} : { signal: context.signal }),
        onProgress: (bytes) => {
            if (bytes - said < SAY_EVERY_BYTES)
                return;
            said = bytes;
            log.info(`Uploading the ${role} file: ${Math.floor((bytes / source.bytes) * 100)} % of ${megabytes(source.bytes)}.`);
        },
    });
    log.info(`Uploaded the ${role} file ${source.name} (${megabytes(source.bytes)}) as ${file.id} in ${(0,duration/* describeDuration */.M)(clock.now() - startedAt)}.`);
    return file;
}
async function waitUntilProcessed(context, file, role) {
    const { provider, clock, log, signal } = context;
    const startedAt = clock.now();
    let now = file;
    for (let look = 0; !isBroken(now) && isWaiting(now); look += 1) {
        if (clock.now() - startedAt > MAX_WAIT_MS) {
            log.info(`The ${role} file is still ${now.status ?? ''}; the job is asked for all the same.`);
            break;
        }
        await clock.sleep(upload_files_PAUSES_MS[look] ?? SLOW_PAUSE_MS, signal);
        try {
            // A fresh file may be unknown for a moment.
            now = (await provider.retrieveFile(file.id, signal)) ?? now;
        }
        catch (error) {
            if (!(0,training_transient/* isTransient */.d)(error))
                throw error;
        }
    }
    if (isBroken(now)) {
        throw new user_error/* UserError */.y(`${provider.title} rejected the ${role} file ${now.filename} (status ${now.status ?? ''}): ${now.statusDetails ?? 'it gave no reason'}.`, { code: `invalid_${role}_file` });
    }
    return now;
}
/** null, where a provider has no status, is waited for no more than a status that says the file is ready. */
function isWaiting(file) {
    return (file.status !== null && !/^(processed|ready|available|succeeded|completed|success)$/i.test(file.status));
}
function isBroken(file) {
    return file.status !== null && /^(error|failed|deleted|deleting|expired|cancelled)$/i.test(file.status);
}
function megabytes(bytes) {
    return bytes < 1_000_000
        ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
        : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/js/commands/stations/place-files.js


/** Both sides of the dataset at the provider; what this run uploads is added to `uploaded`. */
async function placeFiles(step, plan, uploaded) {
    const { log, clock, signal, inputs, outputs } = step;
    const context = {
        provider: plan.provider,
        clock,
        log,
        signal,
        expiresAfterDays: inputs.training.fileExpiresDays,
    };
    const place = async (file, role) => {
        if ('id' in file)
            return file.id;
        const result = await ensureUploaded(context, file.source, role);
        if (result.uploaded)
            uploaded.push(result.file.id);
        outputs.set(`${role}-file-id`, result.file.id);
        return result.file.id;
    };
    log.group('Upload');
    const trainingFile = await place(plan.training, 'training');
    const validationFile = plan.validation === null ? null : await place(plan.validation, 'validation');
    return { trainingFile, validationFile };
}
/**
 * Whether the job was refused because a file is gone that was found there: another run, with `keep-files: false`,
 * deleted it meanwhile. It can be uploaded again.
 */
async function lostFile({ signal }, plan, files, error) {
    if (!(error instanceof api_error/* ApiError */.h) || error.transient)
        return false;
    const own = [
        'id' in plan.training ? null : files.trainingFile,
        plan.validation === null || 'id' in plan.validation ? null : files.validationFile,
    ];
    for (const id of own) {
        if (id !== null && (await plan.provider.retrieveFile(id, signal)) === null)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/training/delete-files.js


const MAX_JOBS_LOOKED_AT = 100;
/**
 * For `keep-files: false`: deletes the files that this run uploaded, once its job has ended. Deleted earlier, a file
 * takes its job with it; so one that another job still uses is left, and said so. Never throws.
 */
async function deleteUploadedFiles(context, job, uploadedIds) {
    const { provider, log, signal } = context;
    const deleted = [];
    if (uploadedIds.length === 0)
        return deleted;
    if (job !== null && !job.finished) {
        log.notice(`The uploaded files are kept (${uploadedIds.join(', ')}): the job ${job.id} has not ended and still needs them.`);
        return deleted;
    }
    try {
        const { items } = await provider.listJobs({ limit: MAX_JOBS_LOOKED_AT }, signal);
        const users = items.filter((each) => each.id !== job?.id && (0,job_order/* isAlive */._)(each));
        for (const id of uploadedIds) {
            const user = users.find((each) => each.trainingFile === id || each.validationFile === id);
            if (user !== undefined) {
                log.notice(`The uploaded file ${id} is kept: the job ${user.id} still uses it.`);
                continue;
            }
            await provider.deleteFile(id, signal);
            deleted.push(id);
            log.info(`Deleted the uploaded file ${id}.`);
        }
    }
    catch (error) {
        const left = uploadedIds.filter((id) => !deleted.includes(id)).join(', ');
        log.warning(`Uploaded files could not be deleted (${left}): ${(0,thrown/* messageOf */.b)(error)}`);
    }
    return deleted;
}

// EXTERNAL MODULE: ./build/js/commands/stations/waiting-deadline.js
var waiting_deadline = __webpack_require__(85501);
;// CONCATENATED MODULE: ./build/js/commands/stations/tidy-files.js


/**
 * `keep-files: false`, however the step came to its end: what this run uploaded is deleted where the job has ended, and
 * named where it has not.
 * Never throws.
 * @param job null where the provider refused to create one
 */
async function tidyFiles(step, provider, job, uploaded) {
    const { log, cancelled, inputs, record } = step;
    if (inputs.training.keepFiles || uploaded.length === 0)
        return;
    if (cancelled.aborted) {
        log.notice(`The uploaded files are kept, since the workflow was cancelled: ${uploaded.join(', ')}.`);
        return;
    }
    const seen = record.view.job ?? job;
    await (0,waiting_deadline/* afterwards */.Q$)(step, async (signal) => {
        const now = seen === null || seen.finished ? seen : await lookAgain(provider, seen, signal);
        await deleteUploadedFiles({ provider, log, signal }, now, uploaded);
    });
}
/** A job that was cancelled a moment ago may have ended since. */
async function lookAgain(provider, job, signal) {
    try {
        return (await provider.retrieveJob(job.id, signal)) ?? job;
    }
    catch {
        return job;
    }
}

// EXTERNAL MODULE: ./build/js/commands/stations/wandb.js
var wandb = __webpack_require__(32111);
;// CONCATENATED MODULE: ./build/js/commands/stations/start-job.js















/**
 * Station three, where money is spent: adopts a job of the same content, or passes the cost gate, uploads and creates.
 * @throws UserError with status `over-budget` or `refused`, or with the error of a job that failed for its data's sake.
 */
async function startJob(step, plan, dataset, held) {
    const { verdict } = plan;
    const { outputs, record } = step;
    if (verdict.kind === 'failed-for-data') {
        (0,job_state/* noteJob */.kR)(step, verdict.job);
        (0,annotate_complaints/* annotateComplaints */.b)(step, dataset, verdict.job);
        throw new user_error/* UserError */.y(`Job ${verdict.job.id} failed for this same content before: ${verdict.job.error?.message ?? 'no reason given'}. Change the dataset, or set \`reuse: false\` to pay for another try.`, { code: verdict.job.error?.code ?? 'job-failed' });
    }
    if (verdict.kind !== 'new') {
        outputs.set('reused', true);
        record.update({ reuse: { decision: 'adopted', reason: verdict.remarks.at(-1)?.text ?? '' } });
        // What an earlier, killed attempt of this run left behind is found by its metadata and cancelled.
        const authorship = verdict.kind === 'adopt-running'
            ? {
                origin: plan.origin,
                known: verdict.known,
                created: new Set(),
                unclear: [],
                several: false,
            }
            : null;
        held.take(verdict.job, false);
        return { job: verdict.job, authorship, uploaded: [] };
    }
    requireBudget(step, dataset);
    step.signal.throwIfAborted();
    await requireWithinLimits(step, plan, dataset);
    return createFresh(step, plan, held, verdict.known);
}
/** @throws UserError with status `over-budget`, before anything was uploaded. */
function requireBudget(step, { report }) {
    const { maxCostUsd } = step.inputs.training;
    if (maxCostUsd === null)
        return;
    if (report === null) {
        throw (0,end_status/* endAs */.M)(step, 'over-budget', 'Input `max-cost-usd`: not with an uploaded file, whose rows are not here to be counted. Give the file itself, or leave `max-cost-usd` out.');
    }
    const verdict = (0,cost_gate/* checkCost */._)({
        bill: report.bill,
        evaluationUsd: step.record.view.evaluationCostUsd,
        maxCostUsd,
    });
    if (!verdict.within)
        throw (0,end_status/* endAs */.M)(step, 'over-budget', verdict.message);
}
/** @throws UserError with status `refused`, before anything was uploaded. */
async function requireWithinLimits(step, plan, { report }) {
    const refusals = await (0,ask_for_limits/* askForLimits */.N)(step, plan, report?.training ?? null);
    if (refusals.length > 0)
        throw (0,end_status/* endAs */.M)(step, 'refused', refusals.join(' '));
}
/**
 * Where the provider itself says what the job will cost, that is held against the limit as well.
 * @throws UserError with status `over-budget`; the uploaded files stay for a later run.
 */
function requireOwnEstimateWithin(step, { provider }, usd) {
    const { maxCostUsd } = step.inputs.training;
    if (usd === null || maxCostUsd === null || usd <= maxCostUsd)
        return;
    throw (0,end_status/* endAs */.M)(step, 'over-budget', `${(0,provider_title/* startSentence */.y)(provider.title)} itself estimates $${usd.toFixed(4)}, more than \`max-cost-usd\`, $${maxCostUsd}: no job is created.`);
}
async function createFresh(step, plan, held, known) {
    const { log, outputs, record } = step;
    const uploaded = [];
    try {
        const created = await placeAndCreate(step, plan, held, known, uploaded);
        if (!created.ownJob)
            held.take(created.job, false);
        outputs.set('reused', !created.ownJob);
        record.update({
            reuse: created.ownJob
                ? { decision: 'created', reason: 'No job for the same content was there.' }
                : { decision: 'adopted', reason: 'Another run created a job for the same content at the same time.' },
        });
        log.info(`Job ${created.job.id} at ${(0,provider_title/* midSentence */.k)(plan.provider.title)}: ${created.job.status}.`);
        return { job: created.job, authorship: created.authorship, uploaded };
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.h && !error.transient) {
            (0,end_status/* noteStatus */.J)(step, 'refused');
            await tidyFiles(step, plan.provider, null, uploaded);
        }
        throw (0,wandb/* explainWandb */.a)(step, error);
    }
}
/** Uploads and creates; where a file that was found there is gone by then, once more. */
async function placeAndCreate(step, plan, held, known, uploaded) {
    for (let tries = 1;; tries += 1) {
        const files = await placeFiles(step, plan, uploaded);
        const { trainingFile: training, validationFile: validation } = files;
        requireOwnEstimateWithin(step, plan, await (0,ask_for_price/* askForPrice */.W)(step, plan, { training, validation }));
        step.signal.throwIfAborted();
        step.log.group('Create the job');
        try {
            return await create(step, plan, held, known, files);
        }
        catch (error) {
            if (tries > 1 || !(await lostFile(step, plan, files, error)))
                throw error;
            step.log.notice('A file that was there already has been deleted since: it is uploaded again.');
        }
    }
}
async function create(step, plan, held, known, files) {
    const { log, clock, inputs } = step;
    const metadata = plan.provider.capabilities.metadata
        ? (0,job_metadata/* buildJobMetadata */.Bl)(plan.fingerprint, plan.origin, inputs.training.metadata)
        : {};
    return createJob({
        search: plan.search,
        wanted: plan.wanted,
        order: { ...plan.order, ...files, metadata },
        origin: plan.origin,
        known,
        reuse: inputs.training.reuse,
        log,
        deadline: (0,waiting_deadline/* waitingDeadline */.S0)(step),
        onCreating: () => {
            // What is born while the request is under way is this step's, until the answer says more.
            const unclear = [{ from: clock.now(), to: Infinity }];
            const several = !inputs.training.reuse;
            held.asking(plan.wanted, { origin: plan.origin, known, created: new Set(), unclear, several });
        },
        onRefused: () => {
            held.notAsking();
        },
        onCreated: (job) => {
            held.take(job, true);
        },
    });
}

// EXTERNAL MODULE: ./build/js/commands/stations/while-holding.js
var while_holding = __webpack_require__(47484);
;// CONCATENATED MODULE: ./build/js/commands/train.js



















/** The main job: a dataset in, a trained model's name and the proof of how it was made out. */
async function train(step) {
    (0,refuse_fork_head/* refuseForkHead */.F)(step);
    await (0,check_inputs/* checkInputs */.s)(step);
    const dataset = await (0,prepare_dataset/* prepareDataset */.sd)(step);
    if (dataset.report)
        (0,prepare_dataset/* requireValid */.AK)(step, dataset.report, await (0,dataset_change/* showDatasetChange */.g)(step, dataset));
    else if (dataset.tested)
        (0,prepare_dataset/* requireValid */.AK)(step, dataset.tested);
    if ((0,lack_of_secrets/* stopsForLackOfSecrets */.e)(step))
        return;
    const provider = await (0,connect/* connect */.N)(step);
    try {
        const held = new held_job/* HeldJob */.b(step, provider);
        await (0,while_holding/* whileHolding */.F)(step, held, () => trainAt(step, provider, dataset, held));
    }
    finally {
        await provider.close();
    }
}
async function trainAt(step, provider, dataset, held) {
    const plan = await (0,plan_job/* planJob */.b)(step, provider, dataset);
    (0,run_evaluation/* estimateEvaluationCost */.iq)(step, dataset.tested, provider.id);
    await (0,known_models/* requireKnownModels */.J)(step, provider, dataset.tested);
    const { job: started, authorship, uploaded } = await startJob(step, plan, dataset, held);
    step.comment.update();
    const { wait } = step.inputs.training;
    if (!wait && dataset.tested)
        (0,end_without_waiting/* sayNotEvaluated */.at)(step, started);
    const own = authorship === null ? null : { plan, authorship };
    // A job that was adopted may have ended long ago: there is nothing to wait for, and it is published.
    if (!wait && !started.finished) {
        const stays = await lookForTwins(step, { provider, job: started, held, own });
        (0,end_without_waiting/* endWithoutWaiting */.zl)(step, held, stays);
        await tidyFiles(step, provider, stays, uploaded);
        return;
    }
    const job = await followAndCollect(step, { provider, job: started, held, own }, uploaded);
    if (job === null)
        return;
    (0,require_success/* requireSuccess */.z)(step, dataset, job);
    await (0,judge_model/* judgeModel */.f)(step, provider, held, wait ? dataset.tested : null, plan.order.model);
}
/** The job as it ended, everything of it written; null where the step's time ran out first. */
async function followAndCollect(step, pursuit, uploaded) {
    const { provider, held } = pursuit;
    try {
        const { job, events, ended } = await (0,follow_to_end/* followToEnd */.c)(step, pursuit);
        if (!ended)
            return null;
        held.letGo();
        await (0,collect/* collect */.F)(step, provider, job, events);
        return job;
    }
    finally {
        await tidyFiles(step, provider, pursuit.job, uploaded);
    }
}


/***/ }),

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


/***/ })

};
