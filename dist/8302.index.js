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
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73274);
/* harmony import */ var _stations_end_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40169);
/* harmony import */ var _stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2604);
/* harmony import */ var _stations_refuse_fork_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42723);
/* harmony import */ var _stations_require_job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10598);
/* harmony import */ var _stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87707);
/* harmony import */ var _stations_tell_result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71548);
/* harmony import */ var _training_checkpoints_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92742);
/* harmony import */ var _stations_with_provider_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41749);










/** The evaluation alone: any two models side by side, without training. */
async function evaluate(step) {
    (0,_stations_refuse_fork_head_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseForkHead */ .F)(step);
    const { tested: report } = await (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareDataset */ .sd)(step);
    if (report === null)
        throw new Error('a command that needs a test file has one');
    (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_3__/* .requireValid */ .AK)(step, report);
    await (0,_stations_with_provider_js__WEBPACK_IMPORTED_MODULE_7__/* .withProvider */ .w)(step, async (provider) => {
        const models = await chooseModels(step, provider);
        const tooDear = (0,_stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .overBudget */ .qj)(step, report, models, provider.id);
        if (tooDear !== null) {
            (0,_stations_end_status_js__WEBPACK_IMPORTED_MODULE_2__/* .noteStatus */ .J)(step, 'over-budget');
            throw tooDear;
        }
        await (0,_stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .runEvaluation */ .K2)(step, provider, report, models);
        (0,_stations_end_status_js__WEBPACK_IMPORTED_MODULE_2__/* .noteStatus */ .J)(step, 'evaluated');
        (0,_stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_6__/* .requireGates */ .GG)(step);
    });
}
/** The model by name, or by the job that trained it; the baseline as given, else that job's base. */
async function chooseModels(step, provider) {
    const { inputs } = step;
    let baseline = inputs.evaluation.baselineModel ?? inputs.training.model;
    let tuned = inputs.fineTunedModel;
    if (inputs.training.jobId !== null) {
        const job = await (0,_stations_require_job_js__WEBPACK_IMPORTED_MODULE_5__/* .requireJob */ .b)(step, provider);
        baseline ??= job.model;
        tuned ??= await modelOf(step, provider, job);
        if (tuned === null) {
            throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Job ${job.id} is ${job.status} and has no model to evaluate.`, {
                code: 'no-model',
            });
        }
    }
    if (tuned === null)
        throw new Error('a command that needs a model or a job has one');
    // ft:gpt-4.1-mini-2025-04-14:org:suffix:id was trained from what stands after `ft:`.
    baseline ??= /^ft:([^:]+):/.exec(tuned)?.[1] ?? null;
    if (baseline !== null)
        return { tuned, baseline };
    throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .missingInput */ .fV)('baseline-model', `what "${tuned}" was trained from cannot be told by its name`, {
        code: 'missing-input',
    });
}
/** The job's model, or with `select-checkpoint: best` its best checkpoint's. */
async function modelOf(step, provider, job) {
    if (step.inputs.training.selectCheckpoint === 'best' && job.status === 'succeeded') {
        const checkpoints = provider.capabilities.checkpoints
            ? await provider.listCheckpoints(job.id, step.signal)
            : [];
        if ((0,_training_checkpoints_js__WEBPACK_IMPORTED_MODULE_8__/* .findBestCheckpoint */ .qR)(checkpoints) === null) {
            throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)('select-checkpoint', `"best" needs a validation loss to tell by, and no checkpoint of job ${job.id} has one. Use \`last\`.`);
        }
        (0,_stations_tell_result_js__WEBPACK_IMPORTED_MODULE_9__/* .tellCheckpoints */ .p)(step, checkpoints, []);
    }
    (0,_stations_tell_result_js__WEBPACK_IMPORTED_MODULE_9__/* .tellModel */ .P)(step, provider, job);
    return step.record.view.fineTunedModel;
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
/* harmony export */   b: () => (/* binding */ requireJob)
/* harmony export */ });
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _provider_provider_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69426);
/* harmony import */ var _end_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40169);
/* harmony import */ var _job_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74936);




/**
 * The job that `job-id` names, noted in outputs and record.
 * @throws UserError with status `not-found`
 */
async function requireJob(step, provider) {
    const { jobId } = step.inputs.training;
    const job = jobId === null ? null : await provider.retrieveJob(jobId, step.signal);
    if (job) {
        (0,_job_state_js__WEBPACK_IMPORTED_MODULE_2__/* .noteJob */ .kR)(step, job);
        return job;
    }
    throw (0,_end_status_js__WEBPACK_IMPORTED_MODULE_1__/* .endAs */ .M)(step, 'not-found', (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('job-id', `${(0,_provider_provider_title_js__WEBPACK_IMPORTED_MODULE_3__/* .midSentence */ .k)(provider.title)} knows no job ${(0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .showFound */ .q4)(jobId)}. Check the id, and that the key belongs to the project that created it.`).message);
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


/***/ })

};
