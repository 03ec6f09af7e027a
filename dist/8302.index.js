export const id = 8302;
export const ids = [8302];
export const modules = {

/***/ 58302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluate: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _evaluation_estimate_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54281);
/* harmony import */ var _stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53695);
/* harmony import */ var _stations_refuse_fork_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42723);
/* harmony import */ var _stations_require_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10598);
/* harmony import */ var _stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12737);
/* harmony import */ var _stations_tell_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88325);
/* harmony import */ var _stations_with_provider_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41749);








/** The evaluation alone: any two models side by side, without training. */
async function evaluate(step) {
    (0,_stations_refuse_fork_head_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForkHead */ .F)(step);
    const report = await checkTestSet(step);
    (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .requireValid */ .AK)(step, report);
    await (0,_stations_with_provider_js__WEBPACK_IMPORTED_MODULE_6__/* .withProvider */ .w)(step, async (provider) => {
        const models = await chooseModels(step, provider);
        requireAffordable(step, report, models, provider.id);
        await (0,_stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_5__/* .runEvaluation */ .K2)(step, provider, report, models);
        step.outputs.set('status', 'evaluated');
        step.record.update({ status: 'evaluated' });
        (0,_stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_5__/* .requireGates */ .GG)(step);
    });
}
/** The test set; the training files serve only to find its examples among them, where they are here. */
async function checkTestSet(step) {
    const { report } = await (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDataset */ .sd)(step);
    if (report !== null)
        return report;
    const dataset = { ...step.inputs.dataset, trainingFile: [] };
    const alone = await (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareDataset */ .sd)({ ...step, inputs: { ...step.inputs, dataset } });
    if (alone.report === null)
        throw new Error('a test set alone is always checked');
    return alone.report;
}
/** The model by name, or by the job that trained it; the baseline as given, else that job's base. */
async function chooseModels(step, provider) {
    const { inputs, record } = step;
    let baseline = inputs.evaluation.baselineModel ?? inputs.training.model;
    let tuned = inputs.fineTunedModel;
    if (tuned === null) {
        const job = await (0,_stations_require_job_js__WEBPACK_IMPORTED_MODULE_4__/* .requireJob */ .b)(step, provider);
        (0,_stations_tell_result_js__WEBPACK_IMPORTED_MODULE_7__/* .tellModel */ .P)(step, provider, job);
        tuned = record.view.fineTunedModel;
        baseline ??= job.model;
        if (tuned === null) {
            throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Job ${job.id} is ${job.status} and has no model to evaluate.`, {
                code: 'no-model',
            });
        }
    }
    // ft:gpt-4.1-mini-2025-04-14:org:suffix:id was trained from what stands after `ft:`.
    baseline ??= /^ft:([^:]+):/.exec(tuned)?.[1] ?? null;
    if (baseline !== null)
        return { tuned, baseline };
    throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Input \`baseline-model\` is missing: what "${tuned}" was trained from cannot be told by its name.`, { code: 'missing-input' });
}
function requireAffordable(step, report, models, providerId) {
    const { maxCostUsd } = step.inputs.training;
    if (maxCostUsd === null || !report.test)
        return;
    const { costUsd } = (0,_evaluation_estimate_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateEvaluation */ .$)(report.test, [models.tuned, models.baseline], step.inputs.evaluation, providerId);
    if (costUsd !== null && costUsd <= maxCostUsd)
        return;
    step.outputs.set('status', 'over-budget');
    step.record.update({ status: 'over-budget' });
    const found = costUsd === null ? 'is unknown' : `is up to $${costUsd.toFixed(2)}`;
    throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The evaluation's cost ${found}; \`max-cost-usd\` allows $${maxCostUsd.toFixed(2)}. Nothing was asked.`, {
        code: 'over-budget',
    });
}


/***/ }),

/***/ 74936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ noteJob),
/* harmony export */   v: () => (/* binding */ holdJob)
/* harmony export */ });
/* harmony import */ var _github_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53237);
/* harmony import */ var _wandb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32111);


/**
 * Everything that is known of the job goes out the moment it is known: outputs, the record, job.json.
 * A later failure, even a killed runner, finds it there.
 */
function noteJob(step, job) {
    const { outputs, record, results } = step;
    outputs.set('job-id', job.id);
    outputs.set('status', job.status);
    if (job.trainingFile !== '')
        outputs.set('training-file-id', job.trainingFile);
    if (job.validationFile !== null)
        outputs.set('validation-file-id', job.validationFile);
    if (job.resultFiles.length > 0)
        outputs.set('result-file-ids', JSON.stringify(job.resultFiles));
    if (job.trainedTokens !== null)
        outputs.set('trained-tokens', job.trainedTokens);
    // Not every provider tells of a job's integrations.
    const integrations = job.integrations.length > 0 ? job.integrations : step.inputs.training.integrations;
    record.update({ job, status: job.status, wandb: (0,_wandb_js__WEBPACK_IMPORTED_MODULE_1__/* .viewWandb */ .u)(integrations, job) });
    results.write('job.json', `${JSON.stringify(job.raw, null, 2)}\n`);
}
/** Saves for `post` which job this run is responsible for; `settled` lets go of it. */
function holdJob(step, job, state) {
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .savePostState */ .L)(step.env, { provider: step.inputs.provider.id, jobId: job.id, ...state }, step.log);
}


/***/ }),

/***/ 42723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseForkHead)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _github_spending_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86887);


/** @throws UserError where an event with secrets runs on a head that a stranger chose, unless that was allowed. */
function refuseForkHead({ context, inputs }) {
    const refusal = (0,_github_spending_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .spendingRefusal */ .p)(context, inputs.github.allowForkHead);
    if (refusal !== null)
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(refusal, { code: 'fork-head' });
}


/***/ }),

/***/ 10598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ requireJob),
/* harmony export */   m: () => (/* binding */ notFound)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74936);


/**
 * The job that `job-id` names, noted in outputs and record.
 * @throws UserError with status `not-found`
 */
async function requireJob(step, provider) {
    const { jobId } = step.inputs.training;
    const job = jobId === null ? null : await provider.retrieveJob(jobId, step.signal);
    if (job) {
        (0,_job_state_js__WEBPACK_IMPORTED_MODULE_1__/* .noteJob */ .k)(step, job);
        return job;
    }
    throw notFound(step, `Input \`job-id\` is "${jobId}", and ${provider.title} knows no such job. Check the id, and that the key belongs to the project that created it.`);
}
/** The error of a job that is not there, its status noted. */
function notFound({ outputs, record }, message) {
    outputs.set('status', 'not-found');
    record.update({ status: 'not-found' });
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, { code: 'not-found' });
}


/***/ }),

/***/ 88325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ tellCheckpoints),
  P: () => (/* binding */ tellModel)
});

;// CONCATENATED MODULE: ./build/js/training/checkpoints.js
/** How much worse than the best step a last loss is before it is called overfitting: noise is not. */
const OVERFITTING_RATIO = 1.05;
/**
 * The checkpoint with the lowest full validation loss, or, where none has one, the lowest validation loss; of equals
 * the earlier, which has seen the data less often. null where no checkpoint has either.
 */
function findBestCheckpoint(checkpoints) {
    return (pickLowest(checkpoints, 'full validation loss', 'full_valid_loss') ??
        pickLowest(checkpoints, 'validation loss', 'valid_loss'));
}
function pickLowest(checkpoints, kind, name) {
    let best = null;
    for (const checkpoint of checkpoints.toSorted((one, other) => one.step - other.step)) {
        const loss = checkpoint.metrics[name];
        // -1 is a missing value; a checkpoint without a model name cannot be called.
        if (loss === undefined || loss < 0 || checkpoint.model === '')
            continue;
        if (best === null || loss < best.loss)
            best = { checkpoint, loss, kind };
    }
    return best;
}
/** The model that `fine-tuned-model` names: the job's, or with `best` the best checkpoint's where there is one. */
function selectModel(job, checkpoints, select) {
    if (select === 'last')
        return job.fineTunedModel;
    return findBestCheckpoint(checkpoints)?.checkpoint.model ?? job.fineTunedModel;
}
/**
 * Where the validation loss was lowest, and what is left of that moment: providers keep the last checkpoints alone.
 * null where the last step is the best one, or nothing can be told.
 */
function describeOverfitting(rows, checkpoints) {
    const key = rows.some((row) => row.fullValidLoss !== null) ? 'fullValidLoss' : 'validLoss';
    const kind = key === 'fullValidLoss' ? 'full validation loss' : 'validation loss';
    const known = rows.flatMap((row) => (row[key] === null ? [] : [{ step: row.step, loss: row[key] }]));
    const best = known.reduce((low, each) => (low === null || each.loss < low.loss ? each : low), null);
    const last = known.at(-1);
    if (best === null || last === undefined || last.loss <= best.loss * OVERFITTING_RATIO)
        return null;
    const seen = `The ${kind} was lowest at step ${best.step} (${formatLoss(best.loss)}) and ended at ${formatLoss(last.loss)}: the model fits its training examples too closely.`;
    return `${seen} ${describeRemedy(best.step, checkpoints)}`;
}
function describeRemedy(bestStep, checkpoints) {
    const kept = findBestCheckpoint(checkpoints)?.checkpoint;
    if (kept === undefined)
        return 'Train fewer epochs, or more varied examples.';
    if (kept.step === bestStep)
        return `The checkpoint of that step is ${kept.model}: take it with select-checkpoint: best.`;
    return `Best seen at step ${bestStep}, best still available step ${kept.step} (${kept.model}): take it with select-checkpoint: best, or train fewer epochs.`;
}
function formatLoss(loss) {
    return String(Number(loss.toPrecision(4)));
}

;// CONCATENATED MODULE: ./build/js/commands/stations/tell-result.js

/** Checkpoints in outputs, record and checkpoints.json; the best of them marked. */
function tellCheckpoints(step, checkpoints, rows) {
    const { outputs, record, results, log } = step;
    const raw = checkpoints.map((checkpoint) => checkpoint.raw);
    results.write('checkpoints.json', `${JSON.stringify(raw, null, 2)}\n`);
    outputs.set('checkpoints', JSON.stringify(raw));
    const best = viewBest(checkpoints, rows);
    record.update({ checkpoints, best });
    if (best !== null)
        outputs.set('best-checkpoint', best.model);
    const overfitting = describeOverfitting(rows, checkpoints);
    if (overfitting !== null)
        log.notice(overfitting);
}
function viewBest(checkpoints, rows) {
    const best = findBestCheckpoint(checkpoints);
    if (best === null)
        return null;
    const { checkpoint, loss, kind } = best;
    const key = kind === 'full validation loss' ? 'fullValidLoss' : 'validLoss';
    const lowest = rows.reduce((low, row) => (row[key] !== null && (low === null || row[key] < (low[key] ?? Infinity)) ? row : low), null);
    return {
        id: checkpoint.id,
        model: checkpoint.model,
        step: checkpoint.step,
        by: kind,
        value: loss,
        lowestSeenAtStep: lowest !== null && lowest.step !== checkpoint.step ? lowest.step : null,
    };
}
/** The trained model's name, and how it is used, as soon as the job has one. */
function tellModel(step, provider, job) {
    const { outputs, record, inputs, log } = step;
    const { checkpoints, provider: view } = record.view;
    const model = selectModel(job, checkpoints, inputs.training.selectCheckpoint);
    const usage = model === null ? null : provider.usage(model);
    if (view !== null)
        record.update({ provider: { ...view, usage, jobUrl: provider.jobUrl(job.id) } });
    if (model === null)
        return;
    outputs.set('fine-tuned-model', model);
    record.update({ fineTunedModel: model });
    log.info(`Model ${model}`);
    if (usage?.deployment)
        log.notice(`The model answers only once it is deployed: ${usage.deployment}`);
}


/***/ }),

/***/ 32111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ explainWandb),
/* harmony export */   u: () => (/* binding */ viewWandb)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58811);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _provider_errors_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54599);



/** The Weights & Biases project that the job reports to; null without one. The run's id is the job's (OpenAI's guide). */
function viewWandb(integrations, job) {
    const settings = integrations
        .map(_boundary_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)
        .filter((integration) => integration?.['type'] === 'wandb')
        .map((integration) => (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(integration?.['wandb']))[0];
    const project = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(settings?.['project']);
    if (project === undefined)
        return null;
    const entity = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(settings?.['entity']);
    // Without an entity the provider takes that of its stored key, which nobody here knows.
    const url = entity === undefined || job === null
        ? null
        : `https://wandb.ai/${[entity, project, 'runs', job.id].map(encodeURIComponent).join('/')}`;
    return { project, url, problem: null };
}
/** An organization that has not connected W&B is refused in words that do not say so; this says what to do. */
function explainWandb({ inputs, record }, error) {
    const wandb = viewWandb(inputs.training.integrations, null);
    if (wandb === null ||
        !(error instanceof _provider_errors_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h) ||
        !/wandb|weights\s*(&|and)\s*biases/i.test(error.detail)) {
        return error;
    }
    const problem = 'An organization admin must store a Weights & Biases key in the provider’s settings (Organization → Integrations) before jobs may report there; or leave `integrations` out.';
    record.update({ wandb: { ...wandb, problem } });
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${error.message} ${problem}`, { code: error.code, cause: error });
}


/***/ }),

/***/ 41749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withProvider)
/* harmony export */ });
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89599);

/** Opens the provider, tells a part of the story with it, and closes it whatever happens. */
async function withProvider(step, story) {
    const provider = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .N)(step);
    try {
        return await story(provider);
    }
    finally {
        await provider.close();
    }
}


/***/ }),

/***/ 53237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ savePostState),
/* harmony export */   c: () => (/* binding */ readPostState)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _file_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2980);


const NAME = 'job';
/** Saves the state for `post`, in place of an earlier one. On disk when it returns; a failure is a warning. */
function savePostState(env, state, log) {
    const path = env['GITHUB_STATE'] ?? '';
    if (path === '')
        return;
    try {
        (0,_file_command_js__WEBPACK_IMPORTED_MODULE_0__/* .appendFileCommand */ .K)(path, NAME, JSON.stringify(state));
    }
    catch (error) {
        log.warning(`The state for the post step could not be saved (${String(error)}): a cancelled run may leave its job running.`);
    }
}
/** The state that the main step saved; null where it saved none. */
function readPostState(env) {
    let parsed;
    try {
        parsed = JSON.parse(env[`STATE_${NAME}`] ?? '');
    }
    catch {
        return null;
    }
    const state = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(parsed);
    const provider = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(state?.['provider']);
    const jobId = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asString */ .oJ)(state?.['jobId']);
    if (state === undefined || provider === undefined || jobId === undefined)
        return null;
    return {
        provider,
        jobId,
        createdByThisRun: state['createdByThisRun'] === true,
        settled: state['settled'] === true,
    };
}


/***/ })

};
