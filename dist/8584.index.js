export const id = 8584;
export const ids = [8584];
export const modules = {

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


/***/ }),

/***/ 28584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancel: () => (/* binding */ cancel),
/* harmony export */   pause: () => (/* binding */ pause),
/* harmony export */   resume: () => (/* binding */ resume)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _provider_errors_api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54599);
/* harmony import */ var _stations_job_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74936);
/* harmony import */ var _stations_refuse_fork_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42723);
/* harmony import */ var _stations_require_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10598);
/* harmony import */ var _stations_tell_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71548);
/* harmony import */ var _stations_with_provider_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41749);







const cancel = steer({
    name: 'cancel',
    isOffered: (provider) => provider.capabilities.cancel,
    send: (provider, id, signal) => provider.cancelJob(id, signal),
    isThere: (job) => job.finished,
});
const pause = steer({
    name: 'pause',
    isOffered: (provider) => provider.capabilities.pause,
    send: (provider, id, signal) => provider.pauseJob(id, signal),
    isThere: (job) => job.status === 'paused',
});
const resume = steer({
    name: 'resume',
    isOffered: (provider) => provider.capabilities.resume,
    send: (provider, id, signal) => provider.resumeJob(id, signal),
    isThere: (job) => ['running', 'queued', 'validating_files'].includes(job.status),
});
/** One call, then a look: a job that is already there is a notice, not a failure. */
function steer(move) {
    return async (step) => {
        // A resumed job spends; the others only stop spending.
        if (move.name === 'resume')
            (0,_stations_refuse_fork_head_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForkHead */ .F)(step);
        await (0,_stations_with_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .withProvider */ .w)(step, async (provider) => {
            if (!move.isOffered(provider)) {
                throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`\`command: ${move.name}\`: ${provider.title} has no such call.`, {
                    code: 'unsupported',
                });
            }
            const before = await (0,_stations_require_job_js__WEBPACK_IMPORTED_MODULE_4__/* .requireJob */ .b)(step, provider);
            if (move.isThere(before)) {
                step.log.notice(`Job ${before.id} is ${before.status} already.`);
            }
            else if (before.finished) {
                throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`Job ${before.id} has ended (${before.status}): there is nothing to ${move.name}.`, {
                    code: 'job-ended',
                });
            }
            else {
                await sendAndLook(step, provider, move, before);
            }
            (0,_stations_tell_result_js__WEBPACK_IMPORTED_MODULE_6__/* .tellModel */ .P)(step, provider, step.record.view.job ?? before);
        });
    };
}
async function sendAndLook(step, provider, move, before) {
    let after;
    try {
        after = await move.send(provider, before.id, step.signal);
    }
    catch (error) {
        // It may have moved meanwhile, by itself or by somebody else.
        const now = await provider.retrieveJob(before.id, step.signal);
        if (!now || !(error instanceof _provider_errors_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ApiError */ .h) || !move.isThere(now))
            throw error;
        after = now;
    }
    (0,_stations_job_state_js__WEBPACK_IMPORTED_MODULE_2__/* .noteJob */ .kR)(step, after);
    step.log.info(`Job ${after.id}: ${before.status} → ${after.status}`);
}


/***/ }),

/***/ 86887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hasNoSecrets),
/* harmony export */   p: () => (/* binding */ spendingRefusal)
/* harmony export */ });
/** Events that run with secrets although a stranger chose the head. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/**
 * Why a command that spends money must not run here; null where it may.
 *
 * A comment on a pull request does not say whose head it has, so there only `allowForkHead` lets it pass.
 */
function spendingRefusal(context, allowForkHead) {
    if (allowForkHead || !PRIVILEGED.has(context.eventName))
        return null;
    const onPullRequest = context.eventName === 'issue_comment' && context.pullRequest !== null;
    if (!context.isForkHead && !onPullRequest)
        return null;
    const what = onPullRequest
        ? 'a comment on a pull request, whose head may be a fork,'
        : `the head of a fork under ${context.eventName}`;
    return (`Input \`allow-fork-head\`: nothing is spent for ${what} because this event runs with secrets on what a stranger wrote. ` +
        'Train from a trusted ref (push, workflow_dispatch), or set it to true if somebody has looked at the head.');
}
/** True where GitHub hands out no secret: a missing key is no mistake of the workflow then. */
function hasNoSecrets(context) {
    if (context.isDependabot)
        return true;
    return context.isForkHead && !PRIVILEGED.has(context.eventName);
}


/***/ })

};
