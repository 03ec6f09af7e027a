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
