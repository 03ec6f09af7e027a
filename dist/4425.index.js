export const id = 4425;
export const ids = [4425];
export const modules = {

/***/ 24962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ checkEvaluation),
  s: () => (/* binding */ checkInputs)
});

// EXTERNAL MODULE: ./build/js/provider/hyperparameters.js
var provider_hyperparameters = __webpack_require__(40516);
// EXTERNAL MODULE: ./build/js/provider/know-provider.js
var know_provider = __webpack_require__(82777);
// EXTERNAL MODULE: ./build/js/training/inputs/metadata.js
var metadata = __webpack_require__(68606);
// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/input-values/values.js
var values = __webpack_require__(97930);
// EXTERNAL MODULE: ./build/js/provider/provider-title.js
var provider_title = __webpack_require__(69426);
;// CONCATENATED MODULE: ./build/js/commands/stations/check-order.js



/**
 * Holds what is asked against what the provider can do and against itself: everything that would be found out only
 * after money was spent. All combination rules of the training stand here.
 * @throws UserError for the first thing that cannot be.
 */
function checkOrder(inputs, provider) {
    const [problem] = [
        ...capabilityProblems(inputs, provider.capabilities, (0,provider_title/* midSentence */.k)(provider.title)),
        ...evaluationProblems(inputs, provider.capabilities, (0,provider_title/* midSentence */.k)(provider.title)),
        ...checkpointProblems(inputs, provider.capabilities, (0,provider_title/* midSentence */.k)(provider.title)),
    ];
    if (problem !== undefined)
        throw problem;
}
/**
 * What `follow` can be wrong about: gates without examples, or a best checkpoint where there are none. Whether the job
 * had validation data only the job can tell, and `wait` is not its word.
 * @throws UserError for the first thing that cannot be.
 */
function checkEvaluationOrder(inputs, provider) {
    const waiting = { ...inputs, training: { ...inputs.training, wait: true } };
    const [problem] = [
        ...evaluationProblems(waiting, provider.capabilities, (0,provider_title/* midSentence */.k)(provider.title)),
        ...(inputs.training.selectCheckpoint === 'best' ? lackOfCheckpoints(provider) : []),
    ];
    if (problem !== undefined)
        throw problem;
}
function* capabilityProblems({ training }, can, title) {
    const { method, suffix, grader } = training;
    const takesNone = (name) => (0,refused/* refusedInput */.v1)(name, `${title} takes none. Leave it out.`);
    if (!can.methods.includes(method)) {
        yield (0,refused/* refusedValue */.u6)('method', method, `${(0,values/* listChoices */.ZH)(can.methods)} at ${title}`);
    }
    if (method === 'reinforcement' && grader === null) {
        yield (0,refused/* missingInput */.fV)('grader', '`method: reinforcement` needs it, inline or as a path');
    }
    if (method !== 'reinforcement' && grader !== null) {
        const problem = `only for \`method: reinforcement\`, not ${method}. For an evaluation use \`graders\`.`;
        yield (0,refused/* refusedInput */.v1)('grader', problem);
    }
    if (suffix !== null && can.suffix === null)
        yield takesNone('suffix');
    if (suffix !== null && can.suffix !== null) {
        const { maxLength, pattern, allowed } = can.suffix;
        if (suffix.length > maxLength || !pattern.test(suffix)) {
            yield (0,refused/* refusedValue */.u6)('suffix', suffix, `up to ${maxLength} characters at ${title}: ${allowed}`);
        }
    }
    if (training.seed !== null && !can.seed)
        yield takesNone('seed');
    if (training.integrations.length > 0 && !can.integrations) {
        yield takesNone('integrations');
    }
    if (training.fileExpiresDays !== null && !can.fileExpiry) {
        yield (0,refused/* refusedInput */.v1)('file-expires-days', `${title} cannot delete files by itself. Use \`keep-files: false\`, which deletes them once the job has ended.`);
    }
}
function* evaluationProblems({ training, evaluation, dataset }, can, title) {
    const gates = [
        ['min-score', evaluation.minScore],
        ['min-improvement', evaluation.minImprovement],
    ];
    for (const [name, value] of gates) {
        if (value === null)
            continue;
        if (dataset.testFile.length === 0)
            yield (0,refused/* refusedInput */.v1)(name, 'it needs `test-file`. Without examples there is no score.');
        if (!training.wait)
            yield (0,refused/* refusedInput */.v1)(name, 'not together with `wait: false`. The model is not there yet.');
        if (!can.inference) {
            yield (0,refused/* refusedInput */.v1)(name, `a model trained at ${title} must be deployed before it answers, so the step cannot check it. Deploy it, then use \`command: evaluate\` with the deployment's name.`);
        }
    }
    const needsEmbeddings = evaluation.graders.some((grader) => grader.type === 'text_similarity' && grader.models.length > 0);
    if (needsEmbeddings && !can.embeddings && dataset.testFile.length > 0) {
        yield (0,refused/* refusedInput */.v1)('graders', `\`cosine\` needs embeddings, which ${title} does not offer. Use another \`evaluation_metric\`.`);
    }
}
function* checkpointProblems({ training, dataset }, can, title) {
    if (training.selectCheckpoint !== 'best')
        return;
    if (dataset.validationFile.length === 0 && dataset.validationSplit === 0) {
        const problem = '"best" needs validation data to tell by. Give `validation-file` or `validation-split`.';
        yield (0,refused/* refusedInput */.v1)('select-checkpoint', problem);
    }
    yield* lackOfCheckpoints({ capabilities: can, title });
}
function* lackOfCheckpoints({ capabilities, title, }) {
    if (!capabilities.checkpoints)
        yield (0,refused/* refusedInput */.v1)('select-checkpoint', `"best" needs checkpoints, which ${title} has none of. Use \`last\`.`);
}

;// CONCATENATED MODULE: ./build/js/commands/stations/check-inputs.js




/**
 * Everything that can be wrong with an order is said before the dataset is read or the provider is asked.
 * @throws UserError naming the input, what was found and what is allowed.
 */
async function checkInputs({ inputs, log }) {
    const known = await (0,know_provider/* knowProvider */.X)(inputs.provider.id);
    const { hyperparameters, method } = inputs.training;
    // First, since a method that is not offered has no hyperparameters either.
    checkOrder(inputs, known);
    (0,metadata/* refuseReserved */.t)(inputs.training.metadata);
    for (const warning of (0,provider_hyperparameters/* checkHyperparameters */.NV)(hyperparameters, known.capabilities, method).warnings) {
        log.warning(warning);
    }
    if (Object.keys(inputs.training.metadata).length > 0 && !known.capabilities.metadata) {
        log.warning(`Input \`metadata\`: ${known.title} keeps none with a job, so it is not sent.`);
    }
}
/**
 * The same for the evaluation of a job that is there already.
 * @throws UserError naming the input, what was found and what is allowed.
 */
async function checkEvaluation({ inputs }) {
    checkEvaluationOrder(inputs, await (0,know_provider/* knowProvider */.X)(inputs.provider.id));
}


/***/ }),

/***/ 24179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ planJob)
});

// EXTERNAL MODULE: ./build/js/provider/hyperparameters.js
var hyperparameters = __webpack_require__(40516);
// EXTERNAL MODULE: ./build/js/provider/provider-title.js
var provider_title = __webpack_require__(69426);
// EXTERNAL MODULE: ./build/js/provider/model-limits.js
var model_limits = __webpack_require__(84720);
// EXTERNAL MODULE: ./build/js/provider/errors/api-error.js
var api_error = __webpack_require__(54599);
// EXTERNAL MODULE: ./build/js/provider/errors/network-error.js
var network_error = __webpack_require__(77009);
// EXTERNAL MODULE: ./build/js/provider/errors/unexpected-answer-error.js
var unexpected_answer_error = __webpack_require__(33875);
;// CONCATENATED MODULE: ./build/js/provider/preflight.js





/** A model that lives shorter than this after training is worth a warning. */
const MIN_LIFE_DAYS = 90;
const DAY_MS = 86_400_000;
/** Asks the provider what it knows of the model, and turns it into warnings. What cannot be asked is left out. */
async function preflight(provider, model, today, signal) {
    const [info, limits] = await Promise.all([
        quietly(provider.retrieveModel(model, signal)),
        quietly(provider.modelLimits(model, signal)),
    ]);
    // Every warning begins with it.
    const title = (0,provider_title/* startSentence */.y)(provider.title);
    const facts = { title, model, info, limits, windDown: provider.windDown ?? null, today };
    return { ends: warnOfEnds(facts), limits: warnOfLimits(facts) };
}
/** One sentence for each thing worth knowing before money is spent. The provider decides, not these dates. */
function warnBeforeTraining(facts) {
    return [...warnOfEnds(facts), ...warnOfLimits(facts)];
}
function warnOfEnds(facts) {
    const warnings = [];
    const shutdown = facts.info?.shutdownDate ?? knownShutdown(facts);
    if (shutdown !== null) {
        const days = Math.ceil((Date.parse(shutdown) - facts.today) / DAY_MS);
        if (days <= 0) {
            warnings.push(`${facts.title} announced that ${facts.model} was shut down on ${shutdown}: the job will probably be refused.`);
        }
        else if (days < MIN_LIFE_DAYS) {
            warnings.push(`${facts.title} shuts ${facts.model} down on ${shutdown}: what is trained from it today answers for ${days} ${days === 1 ? 'day' : 'days'} only.`);
        }
    }
    const closed = facts.windDown === null ? null : describeClosing(facts.title, facts.windDown, facts.today);
    if (closed !== null)
        warnings.push(closed);
    return warnings;
}
function warnOfLimits(facts) {
    const warnings = [];
    const limits = facts.limits;
    if (limits?.maxConcurrentJobs === 0 || limits?.maxTotalJobs === 0) {
        warnings.push(`${facts.title} allows this account no fine-tuning jobs with ${facts.model}: the job will probably be refused.`);
    }
    else if (limits?.maxConcurrentJobs != null &&
        limits.activeJobs !== null &&
        limits.activeJobs >= limits.maxConcurrentJobs) {
        warnings.push(`${limits.activeJobs} of ${limits.maxConcurrentJobs} jobs that may run at once with ${facts.model} are running: the new one will have to wait.`);
    }
    return warnings;
}
function describeClosing(title, windDown, today) {
    const days = Math.ceil((Date.parse(windDown.jobsClose) - today) / DAY_MS);
    if (days <= 0)
        return `${title} announced that nobody can create fine-tuning jobs since ${windDown.jobsClose}: the job will probably be refused.`;
    if (days >= MIN_LIFE_DAYS)
        return null;
    return `${title} announced that from ${windDown.jobsClose} on nobody can create fine-tuning jobs: ${days} ${days === 1 ? 'day is' : 'days are'} left, also for training again.`;
}
function knownShutdown(facts) {
    const base = (0,model_limits/* stripFineTune */.VT)(facts.model);
    return (facts.windDown?.models.find(({ name }) => name === base || (0,model_limits/* isSnapshotOf */.Ed)(name, base))?.shutdown ?? null);
}
/** Null where the question was refused: a warning that could not be had never stops a step. */
async function quietly(question) {
    try {
        return await question;
    }
    catch (error) {
        if (error instanceof api_error/* ApiError */.h || error instanceof network_error/* NetworkError */.D || error instanceof unexpected_answer_error/* UnexpectedAnswerError */.q)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/training/find/agreement.js
var agreement = __webpack_require__(72581);
// EXTERNAL MODULE: ./build/js/training/find/candidates.js
var find_candidates = __webpack_require__(57203);
;// CONCATENATED MODULE: ./build/js/training/find/data-failure.js
/**
 * Whether a job failed for its data's sake: the same content would fail again, and cost again.
 *
 * The provider says so in the parameter it names; codes are a second source, since they are documented nowhere.
 * The text of the message is never asked. A file that was deleted under the job says nothing about its content.
 */
function failedForData(job) {
    if (job.status !== 'failed' || job.error === null)
        return false;
    const { code, param } = job.error;
    if (code !== null && /deleted|expired|not_found/.test(code))
        return false;
    if (param !== null && /^(training|validation)_file(_id)?$/.test(param))
        return true;
    return (code !== null &&
        /(training|validation)_(file|data)|file_format|n_examples|unsafe_file|invalid_data|examples/.test(code));
}

// EXTERNAL MODULE: ./build/js/training/find/job-order.js
var job_order = __webpack_require__(92259);
;// CONCATENATED MODULE: ./build/js/training/find/find-job.js




/** OpenAI's guide: after success "it may take several minutes for your model to become ready". */
const FRESH_SECONDS = 10 * 60;
/**
 * Looks for a job of the same content, before anything is uploaded. Reads only.
 *
 * `reuse: false` finds nothing by intent, but still learns which jobs were there before.
 * Throws what the provider throws: without a look, no job may be created.
 */
async function findJob(search, wanted, options) {
    const candidates = await (0,find_candidates/* listCandidates */.j)(search, wanted);
    const known = new Set(candidates.map((job) => job.id));
    if (!options.reuse)
        return { kind: 'new', known, remarks: [] };
    const remarks = [];
    const agreeing = [];
    for (const job of candidates) {
        const verdict = await (0,agreement/* checkAgreement */.N)(search, wanted, job);
        if (verdict.agrees)
            agreeing.push(job);
        // Without metadata, candidates share only a file: that others were trained from it is nothing to tell.
        else if (search.provider.capabilities.metadata)
            remarks.push(warning(`Job ${job.id} carries this content's fingerprint but is not adopted: ${verdict.because}.`));
    }
    return judge(search, agreeing.sort(job_order/* compareSeniority */.m), known, remarks);
}
async function judge(search, jobs, known, remarks) {
    const alive = jobs.find(job_order/* isAlive */._);
    if (alive !== undefined) {
        const ended = new Set(known);
        for (const job of jobs.filter(job_order/* isAlive */._))
            ended.delete(job.id);
        return {
            kind: 'adopt-running',
            job: alive,
            known: ended,
            remarks: [...remarks, describeAdoption(alive)],
        };
    }
    const newestFirst = jobs.toReversed();
    for (const job of newestFirst.filter((each) => each.status === 'succeeded')) {
        const isThere = await hasModel(search, job);
        if (isThere || isFresh(search, job)) {
            const said = isThere ? notice(describeModel(job)) : warning(describeFreshModel(job));
            return { kind: 'adopt-succeeded', job, remarks: [...remarks, said] };
        }
        remarks.push(warning(`Job ${job.id} trained this content, but its model ${job.fineTunedModel ?? ''} is gone: a new job is needed.`));
    }
    const failed = newestFirst.find(failedForData);
    if (failed !== undefined)
        return { kind: 'failed-for-data', job: failed, remarks };
    const last = newestFirst.find((job) => job.status !== 'succeeded');
    if (last !== undefined && remarks.length === 0)
        remarks.push(notice(describeEnd(last)));
    return { kind: 'new', known, remarks };
}
async function hasModel(search, job) {
    // Where models cannot be looked up, or the job names none, the job's word is all there is.
    if (!search.provider.capabilities.modelLookup || job.fineTunedModel === null)
        return true;
    const model = await search.provider.retrieveModel(job.fineTunedModel, search.signal);
    if (model === null)
        return false;
    const today = new Date(search.clock.now()).toISOString().slice(0, 10);
    return model.shutdownDate === null || model.shutdownDate > today;
}
/** A model that was trained a moment ago may not be known by its name yet: that is no reason to pay for it again. */
function isFresh(search, job) {
    const endedAt = job.finishedAt ?? job.createdAt;
    return endedAt !== null && search.clock.now() / 1_000 - endedAt < FRESH_SECONDS;
}
function describeModel(job) {
    return `Job ${job.id} already trained this content: its model is published again at no cost.`;
}
function describeFreshModel(job) {
    return `Job ${job.id} trained this content a moment ago, and its model is not known by its name yet, which may take some minutes: it is published again, not paid for again. If the model was deleted, set \`reuse: false\`.`;
}
function describeAdoption(job) {
    return notice(`Job ${job.id} is ${job.status} for this same content: no second one is needed.`);
}
function describeEnd(job) {
    const why = job.error === null ? '' : ` (${job.error.message})`;
    return `Job ${job.id} for this content ended ${job.status}${why}: a new job is needed.`;
}
function notice(text) {
    return { level: 'notice', text };
}
function warning(text) {
    return { level: 'warning', text };
}

// EXTERNAL MODULE: ./build/js/training/fingerprint.js
var training_fingerprint = __webpack_require__(1261);
;// CONCATENATED MODULE: ./build/js/commands/stations/plan-job.js





/**
 * Station two: what would be ordered, its fingerprint, and whether a job for the same content exists. Reads only.
 * @throws UserError for an order that cannot be, before any request.
 */
async function planJob(step, provider, dataset) {
    const { inputs, log, record, clock, signal, context } = step;
    const { training } = inputs;
    if (training.model === null)
        throw (0,refused/* missingInput */.fV)('model', 'a job needs it', { code: 'missing-input' });
    // A job that was ordered under one name of the model must be found under the other.
    const model = provider.fullModelName?.(training.model) ?? training.model;
    const checked = (0,hyperparameters/* checkHyperparameters */.NV)(training.hyperparameters, provider.capabilities, training.method);
    const files = {
        training: fileOf(dataset.sources.training, dataset.report?.training ?? null),
        validation: validationOf(dataset),
    };
    const order = {
        model,
        suffix: training.suffix,
        method: training.method,
        hyperparameters: checked.values,
        grader: dataset.grader,
        seed: training.seed,
        integrations: training.integrations,
        extraBody: inputs.provider.extraBody,
    };
    provider.checkOrder?.({
        ...order,
        trainingFile: '',
        validationFile: files.validation === null ? null : '',
        metadata: {},
    });
    const fingerprint = (0,training_fingerprint/* fingerprintJob */.Kt)({
        ...order,
        provider: provider.id,
        // The simulator's port is another each time.
        baseUrl: provider.id === 'simulator' ? null : provider.baseUrl,
        organization: inputs.provider.organization,
        project: inputs.provider.project,
        account: inputs.provider.accountId,
        trainingFile: identityOf(files.training),
        validationFile: files.validation === null ? null : identityOf(files.validation),
    });
    record.update({ order, fingerprint, maxCostUsd: training.maxCostUsd });
    log.group('Look for a job with the same content');
    log.info(`Fingerprint ${fingerprint}`);
    const { ends, limits } = await preflight(provider, model, clock.now(), signal);
    for (const warning of [...ends, ...limits])
        log.warning(warning);
    record.update({ announcements: ends });
    const search = { provider, clock, signal };
    const wanted = {
        fingerprint,
        model,
        suffix: training.suffix,
        method: training.method,
        hyperparameters: checked.values,
        seed: training.seed,
        trainingFile: wantedFile(files.training),
        validationFile: files.validation === null ? null : wantedFile(files.validation),
        exactTokensPerEpoch: exactTokens(dataset),
    };
    const verdict = await findJob(search, wanted, { reuse: training.reuse });
    for (const { level, text } of verdict.remarks)
        log[level](text);
    if (verdict.remarks.length === 0)
        log.info('None: a new job is needed.');
    return {
        provider,
        ...files,
        order,
        fingerprint,
        wanted,
        search,
        verdict,
        origin: {
            repository: context.repository,
            commit: context.sha,
            workflow: context.workflow,
            run: context.runId,
            attempt: String(context.runAttempt),
        },
    };
}
function fileOf(source, set) {
    if (source.kind === 'id')
        return { id: source.id };
    if (set === null)
        throw new Error('a dataset of files was not checked');
    return { source: set.upload };
}
function validationOf({ sources, report }) {
    if (sources.validation?.kind === 'id')
        return { id: sources.validation.id };
    // A split has no source of its own, but a set.
    return report?.validation ? { source: report.validation.upload } : null;
}
function identityOf(file) {
    return 'id' in file ? { id: file.id } : { sha256: file.source.sha256 };
}
function wantedFile(file) {
    return 'id' in file ? { id: file.id } : { sha256: file.source.sha256, bytes: file.source.bytes };
}
/** Where the provider billed just what was counted here, that proves the content, whatever the rule's standing. */
function exactTokens({ report }) {
    return report === null || report.training.tokensAreEstimated ? null : report.bill.tokensPerEpoch;
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


/***/ }),

/***/ 64086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checkRealCost),
/* harmony export */   _: () => (/* binding */ checkCost)
/* harmony export */ });
/* harmony import */ var _provider_hyperparameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40516);

/**
 * Whether a new job may be created: the upper bound of its estimate, evaluation included, against the limit.
 * An unknown cost is over any limit.
 */
function checkCost({ bill, evaluationUsd, maxCostUsd }) {
    const trainingUsd = bill.costUsd?.high ?? null;
    const highUsd = trainingUsd === null || evaluationUsd === null ? null : trainingUsd + evaluationUsd;
    if (maxCostUsd === null)
        return { within: true, highUsd };
    if (highUsd === null) {
        const what = trainingUsd === null ? 'The cost of the job' : 'The cost of the evaluation';
        const how = trainingUsd === null ? 'Set price-per-million-tokens-usd, or leave' : 'Leave';
        return refuse(null, `${what} is unknown, and max-cost-usd is ${formatUsd(maxCostUsd)}: nothing is created. ${how} max-cost-usd out.`);
    }
    if (highUsd <= maxCostUsd)
        return { within: true, highUsd };
    const parts = evaluationUsd === 0 ? '' : `, ${formatUsd(evaluationUsd ?? 0)} of it for the evaluation`;
    return refuse(highUsd, `The job may cost up to ${formatUsd(highUsd)}${parts}: more than max-cost-usd, ${formatUsd(maxCostUsd)}. Raise the limit, or train fewer examples or epochs.`);
}
/**
 * The second look, once the provider has chosen the number of epochs: their real cost against the same limit.
 * null as long as the job does not show its epochs, or where there is no limit or no price.
 */
function checkRealCost({ bill, evaluationUsd, maxCostUsd }, job) {
    const epochs = (0,_provider_hyperparameters_js__WEBPACK_IMPORTED_MODULE_0__/* .readEpochs */ .NP)(job.hyperparameters);
    const price = bill.pricePerMillionTokensUsd;
    if (maxCostUsd === null || price === null || epochs === null)
        return null;
    const realUsd = (bill.tokensPerEpoch * epochs * price) / 1_000_000 + (evaluationUsd ?? 0);
    if (realUsd <= maxCostUsd)
        return { within: true, highUsd: realUsd };
    return refuse(realUsd, `The provider trains ${epochs} epochs, which cost ${formatUsd(realUsd)}: more than max-cost-usd, ${formatUsd(maxCostUsd)}. The job ${job.id} is cancelled; set hyperparameters n_epochs, or raise the limit.`);
}
function refuse(highUsd, message) {
    return { within: false, highUsd, message };
}
/** Two decimals, more for what would otherwise look like nothing. */
function formatUsd(usd) {
    return `$${usd.toFixed(usd > 0 && usd < 0.1 ? 4 : 2)}`;
}


/***/ }),

/***/ 89207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _b: () => (/* binding */ digestEnding),
/* harmony export */   cO: () => (/* binding */ holdsContent),
/* harmony export */   zU: () => (/* binding */ namesDigest),
/* harmony export */   zo: () => (/* binding */ nameByDigest)
/* harmony export */ });
/** 64 bits of the digest: enough to tell any two files of one account apart, short enough to read. */
const DIGEST_LENGTH = 16;
/** How the name of every uploaded file ends: `-` and 16 hex characters of its content's SHA-256. */
function digestEnding(sha256) {
    return `-${sha256.slice(0, DIGEST_LENGTH)}.jsonl`;
}
/** The source under a name that carries its digest; unchanged where it does already. */
function nameByDigest(source) {
    const ending = digestEnding(source.sha256);
    if (source.name.endsWith(ending))
        return source;
    return {
        name: source.name.replace(/\.jsonl$/, '') + ending,
        bytes: source.bytes,
        sha256: source.sha256,
        read: (start, end) => source.read(start, end),
    };
}
/** Whether the file's name tells its content. */
function namesDigest({ filename }) {
    return /-[\da-f]{16}\.jsonl$/.test(filename);
}
/** Whether the provider's file holds these bytes, as far as its name and size can tell. */
function holdsContent(file, content) {
    const sizeAgrees = file.bytes === null || content.bytes === null || file.bytes === content.bytes;
    return file.filename.endsWith(digestEnding(content.sha256)) && sizeAgrees;
}


/***/ }),

/***/ 72581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkAgreement)
/* harmony export */ });
/* unused harmony export modelsAgree */
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1261);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89207);



const AGREED = { agrees: true };
/**
 * Checks a candidate against what it must be: a list's word, or metadata that anybody with a key can write,
 * is not enough to adopt a job. Model, files' digests, and whatever else the job tells of itself must agree.
 */
async function checkAgreement(search, wanted, job) {
    if (!modelsAgree(wanted.model, job.model))
        return differs(`its model is ${job.model}`);
    if (job.method !== null && job.method !== wanted.method)
        return differs(`its method is ${job.method}`);
    if (!suffixAgrees(wanted.suffix, job))
        return differs(`its suffix is ${job.suffix ?? 'not set'}`);
    if (wanted.seed !== null && job.seed !== null && job.seed !== wanted.seed)
        return differs(`its seed is ${job.seed}`);
    const parameter = differingHyperparameter(wanted, job);
    if (parameter !== null)
        return differs(`its ${parameter} is another`);
    const training = await checkFile(search, wanted.trainingFile, job.trainingFile, provenByTokens(wanted, job));
    if (training !== null)
        return differs(`its training file ${training}`);
    const validation = await checkValidationFile(search, wanted, job);
    return validation === null ? AGREED : differs(`its validation file ${validation}`);
}
function differs(because) {
    return { agrees: false, because };
}
/** An alias and its dated snapshot are one model: `gpt-4.1-mini` and `gpt-4.1-mini-2025-04-14`. */
function modelsAgree(one, other) {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    return (long === short ||
        (long.startsWith(short) && /^-(\d{4}|\d{4}-\d{2}-\d{2})$/.test(long.slice(short.length))));
}
function suffixAgrees(wanted, job) {
    if (job.suffix === wanted)
        return true;
    const raw = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(job.raw);
    const isSilent = raw === undefined || !('suffix' in raw || 'user_provided_suffix' in raw);
    return job.suffix === null && (isSilent || wanted === '');
}
/**
 * The first hyperparameter that was asked for and that the job says otherwise. What was left to the provider may
 * have become anything, and a provider that reports none cannot be contradicted.
 */
function differingHyperparameter(wanted, job) {
    for (const [name, value] of Object.entries((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutAuto */ .sz)(wanted.hyperparameters))) {
        const actual = job.hyperparameters[name];
        if (actual === undefined || actual === null)
            continue;
        if ((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(actual) !== (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value))
            return name;
    }
    return null;
}
/** Tokens that the provider itself counted are a proof of the content that no one else can write. */
function provenByTokens(wanted, job) {
    const epochs = job.hyperparameters.n_epochs;
    if (wanted.exactTokensPerEpoch === null || typeof epochs !== 'number' || job.trainedTokens === null)
        return false;
    return job.trainedTokens > 0 && job.trainedTokens === wanted.exactTokensPerEpoch * epochs;
}
async function checkValidationFile(search, wanted, job) {
    if (wanted.validationFile === null)
        return job.validationFile === null ? null : 'is not wanted';
    if (job.validationFile === null)
        return 'is missing';
    return checkFile(search, wanted.validationFile, job.validationFile, provenByTokens(wanted, job));
}
/** null where the file agrees, else how it does not. */
async function checkFile(search, wanted, id, proven) {
    if ('id' in wanted)
        return wanted.id === id ? null : 'is another';
    const file = await search.provider.retrieveFile(id, search.signal);
    // A run with `keep-files: false` deletes what it uploaded: without the file only the billed tokens can tell.
    if (file === null)
        return proven ? null : 'is gone, so that its content cannot be compared';
    return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsContent */ .cO)(file, wanted) ? null : 'holds other content';
}


/***/ }),

/***/ 57203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listCandidates)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89207);

const PAGE_SIZE = 100;
/** How far back a job is looked for: older ones are of no use, and an account may hold thousands. */
const MAX_JOBS = 1_000;
const MAX_AGE_SECONDS = 90 * 24 * 3_600;
const MAX_FILES = 10_000;
/**
 * The jobs that may be the wanted one, newest first as the provider lists them.
 *
 * With metadata the fingerprint names them. Without, they are the jobs over a file whose name carries the
 * wanted digest. Neither is proof: whoever uses a candidate asks `agrees` first.
 */
async function listCandidates(search, wanted) {
    if (search.provider.capabilities.metadata) {
        const query = { metadata: { fingerprint: wanted.fingerprint } };
        // A server may ignore the filter, so what it returns is filtered once more.
        return collectJobs(search, query, (job) => job.metadata.fingerprint === wanted.fingerprint);
    }
    const ids = await findFileIds(search, wanted.trainingFile);
    if (ids.size === 0)
        return [];
    return collectJobs(search, {}, (job) => ids.has(job.trainingFile));
}
async function collectJobs(search, query, matches) {
    const oldest = search.clock.now() / 1_000 - MAX_AGE_SECONDS;
    const found = new Map();
    const cursors = new Set();
    let after;
    for (let seen = 0; seen < MAX_JOBS;) {
        const page = await search.provider.listJobs({ ...query, limit: PAGE_SIZE, ...(after === undefined ? {} : { after }) }, search.signal);
        for (const job of page.items)
            if (matches(job))
                found.set(job.id, job);
        seen += page.items.length;
        const allTooOld = page.items.every((job) => job.createdAt !== null && job.createdAt < oldest) &&
            isNewestFirst(page.items);
        // A cursor that comes a second time would lead round in a circle.
        if (page.next === null || page.items.length === 0 || allTooOld || cursors.has(page.next))
            break;
        cursors.add(page.next);
        after = page.next;
    }
    return [...found.values()];
}
async function findFileIds(search, file) {
    if ('id' in file)
        return new Set([file.id]);
    const files = await search.provider.listFiles(MAX_FILES, search.signal);
    const ending = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .digestEnding */ ._b)(file.sha256);
    return new Set(files.filter((each) => each.filename.endsWith(ending) && (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsContent */ .cO)(each, file)).map((each) => each.id));
}
/** Some servers list the oldest first: then the wanted job is on the last page, however old the first one is. */
function isNewestFirst(jobs) {
    const [first, last] = [jobs[0]?.createdAt ?? 0, jobs.at(-1)?.createdAt ?? 0];
    return first > last || jobs.length < 2;
}


/***/ }),

/***/ 92259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive),
/* harmony export */   m: () => (/* binding */ compareSeniority)
/* harmony export */ });
/** Older first, then the smaller id: every run of the same content sorts them the same way. */
function compareSeniority(one, other) {
    const age = (one.createdAt ?? Infinity) - (other.createdAt ?? Infinity);
    if (age !== 0 && !Number.isNaN(age))
        return age;
    return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
/** Not ended, and not about to end because somebody cancelled it. */
function isAlive(job) {
    return !job.finished && !job.cancelling;
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ fingerprintJob),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sz: () => (/* binding */ withoutAuto)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);


/** Raised only when the same content must no longer be found under its old name: every job would be paid again. */
const FINGERPRINT_VERSION = 1;
/**
 * Hex SHA-256 over the canonical JSON of the content: 64 characters, the same on every machine.
 * A hyperparameter that says `auto` counts as not given, and the order of keys never matters.
 */
function fingerprintJob(content) {
    const named = {
        version: FINGERPRINT_VERSION,
        provider: content.provider,
        baseUrl: content.baseUrl === null ? null : normaliseUrl(content.baseUrl),
        organization: content.organization,
        project: content.project,
        account: content.account,
        model: content.model,
        method: content.method,
        hyperparameters: withoutAuto(content.hyperparameters),
        seed: content.seed,
        suffix: content.suffix,
        grader: content.grader,
        extraBody: content.extraBody,
        trainingFile: content.trainingFile,
        validationFile: content.validationFile,
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(named)).digest('hex');
}
/** The hyperparameters that were really given: `auto` leaves the choice to the provider, as an absent key does. */
function withoutAuto(hyperparameters) {
    return Object.fromEntries(Object.entries(hyperparameters).filter(([, value]) => value !== 'auto'));
}
/** JSON with the keys of every object in order of their UTF-16 units, and without members that are undefined. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return JSON.stringify(value ?? null);
    const members = Object.keys(value)
        .filter((key) => value[key] !== undefined)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
}
/** `HTTPS://Api.Example.com:443/v1/` and `https://api.example.com/v1` are one place. */
function normaliseUrl(text) {
    if (!URL.canParse(text))
        return text;
    const url = new URL(text);
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}


/***/ })

};
