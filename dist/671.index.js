export const id = 671;
export const ids = [671];
export const modules = {

/***/ 50671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  follow: () => (/* binding */ follow)
});

// EXTERNAL MODULE: ./build/js/provider/provider-title.js
var provider_title = __webpack_require__(69426);
// EXTERNAL MODULE: ./build/js/training/file-name.js
var file_name = __webpack_require__(89207);
// EXTERNAL MODULE: ./build/js/training/find/agreement.js
var agreement = __webpack_require__(72581);
// EXTERNAL MODULE: ./build/js/training/find/candidates.js
var candidates = __webpack_require__(57203);
// EXTERNAL MODULE: ./build/js/training/find/job-order.js
var job_order = __webpack_require__(92259);
;// CONCATENATED MODULE: ./build/js/training/find/find-any.js



/**
 * The job of this content to look at, whatever became of it: one that is alive, else one that succeeded, else the
 * newest. null where there is none.
 */
async function findAnyJob(search, wanted) {
    const agreeing = [];
    for (const job of await (0,candidates/* listCandidates */.j)(search, wanted)) {
        if ((await (0,agreement/* checkAgreement */.N)(search, wanted, job)).agrees)
            agreeing.push(job);
    }
    const newestFirst = agreeing.sort(job_order/* compareSeniority */.m).toReversed();
    return (newestFirst.findLast(job_order/* isAlive */._) ??
        newestFirst.find((job) => job.status === 'succeeded') ??
        newestFirst[0] ??
        null);
}

// EXTERNAL MODULE: ./build/js/commands/stations/check-inputs.js + 1 modules
var check_inputs = __webpack_require__(24962);
// EXTERNAL MODULE: ./build/js/commands/stations/collect.js + 8 modules
var collect = __webpack_require__(50563);
// EXTERNAL MODULE: ./build/js/commands/stations/end-status.js
var end_status = __webpack_require__(40169);
// EXTERNAL MODULE: ./build/js/commands/stations/follow-to-end.js + 11 modules
var follow_to_end = __webpack_require__(95983);
// EXTERNAL MODULE: ./build/js/commands/stations/held-job.js
var held_job = __webpack_require__(29998);
// EXTERNAL MODULE: ./build/js/commands/stations/plan-job.js + 3 modules
var plan_job = __webpack_require__(24179);
// EXTERNAL MODULE: ./build/js/commands/stations/prepare-dataset.js + 4 modules
var prepare_dataset = __webpack_require__(2604);
// EXTERNAL MODULE: ./build/js/commands/stations/refuse-fork-head.js
var refuse_fork_head = __webpack_require__(42723);
// EXTERNAL MODULE: ./build/js/commands/stations/judge-model.js
var judge_model = __webpack_require__(58572);
// EXTERNAL MODULE: ./build/js/commands/stations/require-job.js
var require_job = __webpack_require__(10598);
// EXTERNAL MODULE: ./build/js/commands/stations/require-success.js
var require_success = __webpack_require__(19854);
// EXTERNAL MODULE: ./build/js/commands/stations/while-holding.js
var while_holding = __webpack_require__(47484);
// EXTERNAL MODULE: ./build/js/commands/stations/with-provider.js
var with_provider = __webpack_require__(41749);
;// CONCATENATED MODULE: ./build/js/commands/follow.js
















/**
 * Attaches to a running or finished job and publishes exactly as `train` would have; never creates. The job is named
 * by `job-id`, or found by the same inputs as the `train` that started it.
 */
async function follow(step) {
    const { inputs } = step;
    // Asking models costs, and reading a job with secrets on a stranger's inputs is for nobody.
    (0,refuse_fork_head/* refuseForkHead */.F)(step);
    await (0,check_inputs/* checkEvaluation */.Z)(step);
    if (!inputs.training.keepFiles) {
        step.log.notice('`keep-files: false` deletes what the same run uploaded, and this run uploads nothing. For the files of an earlier run: `command: delete` with `file-ids`.');
    }
    const { trainingFile, testFile } = inputs.dataset;
    const dataset = trainingFile.length + testFile.length > 0 ? await (0,prepare_dataset/* prepareDataset */.sd)(step) : null;
    await (0,with_provider/* withProvider */.w)(step, async (provider) => {
        const held = new held_job/* HeldJob */.b(step, provider);
        await (0,while_holding/* whileHolding */.F)(step, held, () => followAt(step, provider, dataset, held));
    });
}
async function followAt(step, provider, dataset, held) {
    const found = await findFollowed(step, provider, dataset);
    held.take(found, false);
    step.outputs.set('reused', true);
    step.record.update({ reuse: { decision: 'followed', reason: 'Followed, not created, by this run.' } });
    const isOther = await holdsOtherFiles(step, provider, found, dataset);
    // Report and manifest would vouch for files that the job has never seen.
    if (isOther)
        step.record.update({ dataset: null });
    const { job, events, ended } = await (0,follow_to_end/* followToEnd */.c)(step, { provider, job: found, held, own: null });
    if (!ended)
        return;
    held.letGo();
    await (0,collect/* collect */.F)(step, provider, job, events);
    (0,require_success/* requireSuccess */.z)(step, isOther ? null : dataset, job);
    await (0,judge_model/* judgeModel */.f)(step, provider, held, dataset?.tested ?? null, step.inputs.training.model ?? job.model);
}
/** Whether `job-id` names a job that was trained on other content than `training-file` holds here; said as a warning. */
async function holdsOtherFiles({ inputs, log, signal }, provider, job, dataset) {
    if (inputs.training.jobId === null || inputs.dataset.trainingFile.length === 0 || !dataset?.report)
        return false;
    const file = await provider.retrieveFile(job.trainingFile, signal);
    // Only a name that this action gave tells the content.
    if (file === null || !(0,file_name/* namesDigest */.zU)(file) || (0,file_name/* holdsContent */.cO)(file, dataset.report.training.upload))
        return false;
    const commit = job.metadata['commit'];
    log.warning(`Job ${job.id} was trained on ${file.filename}, and \`training-file\` holds other content here: the report leaves the dataset out. Check out ${commit === undefined ? 'the commit that it was started from' : `commit ${commit}`}, or leave \`training-file\` out.`);
    return true;
}
async function findFollowed(step, provider, dataset) {
    if (step.inputs.training.jobId !== null || dataset === null)
        return (0,require_job/* requireJob */.b)(step, provider);
    const plan = await (0,plan_job/* planJob */.b)(step, provider, dataset);
    const job = await findAnyJob(plan.search, plan.wanted);
    if (job)
        return job;
    throw (0,end_status/* endAs */.M)(step, 'not-found', `No job for this content was found at ${(0,provider_title/* midSentence */.k)(provider.title)} (fingerprint ${plan.fingerprint}). Use the same inputs as the \`train\` that started it, or give \`job-id\`.`);
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
