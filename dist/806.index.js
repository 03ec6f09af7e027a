export const id = 806;
export const ids = [806];
export const modules = {

/***/ 90806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _github_spending_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86887);
/* harmony import */ var _training_cost_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64086);
/* harmony import */ var _stations_check_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24962);
/* harmony import */ var _stations_dataset_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40837);
/* harmony import */ var _stations_lack_of_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11526);
/* harmony import */ var _stations_log_dataset_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3756);
/* harmony import */ var _stations_ask_for_price_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23316);
/* harmony import */ var _stations_plan_job_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24179);
/* harmony import */ var _stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53695);
/* harmony import */ var _stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12737);
/* harmony import */ var _stations_with_provider_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41749);











/**
 * Everything up to spending: findings, the job it would adopt or the bill it would cause, and what would stop it.
 * Uploads and creates nothing.
 */
async function plan(step) {
    await (0,_stations_check_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInputs */ .s)(step);
    const dataset = await (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareDataset */ .sd)(step);
    if (dataset.report)
        (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_7__/* .requireValid */ .AK)(step, dataset.report, await (0,_stations_dataset_change_js__WEBPACK_IMPORTED_MODULE_3__/* .showDatasetChange */ .g)(step, dataset));
    if ((0,_stations_lack_of_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .stopsForLackOfSecrets */ .e)(step))
        return;
    await (0,_stations_with_provider_js__WEBPACK_IMPORTED_MODULE_9__/* .withProvider */ .w)(step, (provider) => planAt(step, provider, dataset));
}
async function planAt(step, provider, dataset) {
    const { log, outputs, record } = step;
    const job = await (0,_stations_plan_job_js__WEBPACK_IMPORTED_MODULE_6__/* .planJob */ .b)(step, provider, dataset);
    (0,_stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_8__/* .estimateEvaluationCost */ .iq)(step, dataset.report, provider.id);
    const ownEstimate = job.verdict.kind === 'new' ? await (0,_stations_ask_for_price_js__WEBPACK_IMPORTED_MODULE_10__/* .askForPrice */ .W)(step, job) : null;
    const obstacles = listObstacles(step, job, dataset, ownEstimate);
    log.group('Plan');
    const decision = describeDecision(job, dataset);
    log.info(decision.text);
    for (const obstacle of obstacles)
        log.warning(`This would stop it: ${obstacle}`);
    outputs.set('status', 'planned');
    outputs.set('reused', decision.adopts);
    record.update({
        status: 'planned',
        obstacles,
        reuse: { decision: decision.adopts ? 'would-adopt' : 'would-create', reason: decision.text },
    });
}
function describeDecision({ verdict }, { report }) {
    switch (verdict.kind) {
        case 'adopt-running':
            return {
                adopts: true,
                text: `Would follow job ${verdict.job.id}, which is ${verdict.job.status}: nothing more to pay.`,
            };
        case 'adopt-succeeded':
            return {
                adopts: true,
                text: `Would publish job ${verdict.job.id} again, which trained this content: nothing to pay.`,
            };
        case 'failed-for-data':
            return { adopts: false, text: `Would create nothing: job ${verdict.job.id} failed for this content.` };
        case 'new': {
            const bill = report === null ? 'a price that is unknown for an uploaded file' : (0,_stations_log_dataset_js__WEBPACK_IMPORTED_MODULE_5__/* .describeBill */ .n)(report.bill);
            return { adopts: false, text: `Would create a new job and pay up to: ${bill}.` };
        }
    }
}
function listObstacles(step, { verdict }, { report }, ownEstimate) {
    const { inputs, context, record } = step;
    const obstacles = [];
    const fork = (0,_github_spending_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .spendingRefusal */ .p)(context, inputs.github.allowForkHead);
    if (fork !== null)
        obstacles.push(fork);
    if (verdict.kind === 'failed-for-data') {
        obstacles.push(`Job ${verdict.job.id} failed for its data’s sake: ${verdict.job.error?.message ?? 'no reason given'}`);
    }
    const { maxCostUsd } = inputs.training;
    if (verdict.kind !== 'new' || maxCostUsd === null)
        return obstacles;
    if (report === null) {
        obstacles.push('`max-cost-usd` cannot be held against an uploaded file.');
        return obstacles;
    }
    const verdictOnCost = (0,_training_cost_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCost */ ._)({
        bill: report.bill,
        evaluationUsd: record.view.evaluationCostUsd,
        maxCostUsd,
    });
    if (!verdictOnCost.within)
        obstacles.push(verdictOnCost.message);
    if (ownEstimate !== null && ownEstimate > maxCostUsd) {
        obstacles.push(`The provider itself estimates $${ownEstimate.toFixed(2)}, more than \`max-cost-usd\`, $${maxCostUsd.toFixed(2)}.`);
    }
    return obstacles;
}


/***/ }),

/***/ 23316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ askForPrice)
/* harmony export */ });
/* harmony import */ var _training_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89207);

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
            step.log.info(`${provider.title} itself estimates $${usd.toFixed(usd < 0.1 ? 4 : 2)}.`);
        return usd;
    }
    catch (error) {
        step.signal.throwIfAborted();
        step.log.debug(`no own estimate: ${error instanceof Error ? error.message : String(error)}`);
        return null;
    }
}
/** Newest files looked through for one that an earlier run uploaded. */
const MAX_LISTED = 1_000;
/** What an earlier run uploaded of the same bytes: to ask a price, nothing is uploaded. */
async function findFiles({ signal }, { provider, training, validation }) {
    const isHere = (file) => file === null || 'id' in file;
    const listed = isHere(training) && isHere(validation) ? [] : await provider.listFiles(MAX_LISTED, signal);
    const find = (file) => 'id' in file ? file.id : (listed.find((each) => (0,_training_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsContent */ .cO)(each, file.source))?.id ?? null);
    return { training: find(training), validation: validation === null ? null : find(validation) };
}


/***/ }),

/***/ 24962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ checkInputs)
});

// EXTERNAL MODULE: ./build/js/provider/hyperparameters.js
var provider_hyperparameters = __webpack_require__(40516);
// EXTERNAL MODULE: ./build/js/provider/know-provider.js
var know_provider = __webpack_require__(82777);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
;// CONCATENATED MODULE: ./build/js/commands/stations/check-order.js

/**
 * Holds what is asked against what the provider can do and against itself: everything that would be found out only
 * after money was spent. All combination rules of the training stand here.
 * @throws UserError for the first thing that cannot be.
 */
function checkOrder(inputs, provider) {
    const [problem] = [
        ...capabilityProblems(inputs, provider.capabilities, provider.title),
        ...evaluationProblems(inputs, provider.capabilities, provider.title),
        ...checkpointProblems(inputs, provider.capabilities, provider.title),
    ];
    if (problem !== undefined)
        throw new user_error/* UserError */.y(problem);
}
function* capabilityProblems({ training }, can, title) {
    const { method, suffix, grader } = training;
    if (!can.methods.includes(method)) {
        yield `Input \`method\` is "${method}"; ${title} trains ${can.methods.join(', ')}.`;
    }
    if (method === 'reinforcement' && grader === null) {
        yield 'Input `grader` is missing; `method: reinforcement` needs it, inline or as a path.';
    }
    if (method !== 'reinforcement' && grader !== null) {
        yield `Input \`grader\` is for \`method: reinforcement\`, and \`method\` is "${method}". For an evaluation use \`graders\`.`;
    }
    if (suffix !== null && can.suffix === null)
        yield `Input \`suffix\`: ${title} takes none. Leave it out.`;
    if (suffix !== null && can.suffix !== null) {
        const { maxLength, pattern, allowed } = can.suffix;
        if (suffix.length > maxLength || !pattern.test(suffix)) {
            yield `Input \`suffix\` is "${suffix}"; ${title} takes up to ${maxLength} characters, ${allowed}.`;
        }
    }
    if (training.seed !== null && !can.seed)
        yield `Input \`seed\`: ${title} takes none. Leave it out.`;
    if (training.integrations.length > 0 && !can.integrations) {
        yield `Input \`integrations\`: ${title} takes none. Leave it out.`;
    }
    if (training.fileExpiresDays !== null && !can.fileExpiry) {
        yield `Input \`file-expires-days\`: ${title} cannot delete files by itself. Use \`keep-files: false\`, which deletes them once the job has ended.`;
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
            yield `Input \`${name}\` needs \`test-file\`: without examples there is no score.`;
        if (!training.wait)
            yield `Input \`${name}\` cannot be checked with \`wait: false\`: the model is not there yet.`;
        if (!can.inference) {
            yield `Input \`${name}\`: a model trained at ${title} must be deployed before it answers, so the step cannot check it. Deploy it, then use \`command: evaluate\` with the deployment's name.`;
        }
    }
    const needsEmbeddings = evaluation.graders.some((grader) => grader.type === 'text_similarity' && grader.models.length > 0);
    if (needsEmbeddings && !can.embeddings && dataset.testFile.length > 0) {
        yield `Input \`graders\`: \`cosine\` needs embeddings, which ${title} does not offer. Use another \`evaluation_metric\`.`;
    }
}
function* checkpointProblems({ training, dataset }, can, title) {
    if (training.selectCheckpoint !== 'best')
        return;
    if (dataset.validationFile.length === 0 && dataset.validationSplit === 0) {
        yield 'Input `select-checkpoint` is "best", and there is no validation data to tell by. Give `validation-file` or `validation-split`.';
    }
    if (!can.checkpoints)
        yield `Input \`select-checkpoint\` is "best", and ${title} has no checkpoints. Use \`last\`.`;
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
    for (const warning of (0,provider_hyperparameters/* checkHyperparameters */.NV)(hyperparameters, known.capabilities, method).warnings) {
        log.warning(warning);
    }
    if (Object.keys(inputs.training.metadata).length > 0 && !known.capabilities.metadata) {
        log.warning(`Input \`metadata\`: ${known.title} keeps none with a job, so it is not sent.`);
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


/**
 * True where a run on a fork's or Dependabot's pull request ends here, because GitHub hands it no secret and the
 * provider needs one. That is no failure: the dataset was checked, and one notice says why training did not start.
 */
function stopsForLackOfSecrets(step) {
    const { inputs, context, log, outputs, record } = step;
    const hasCredential = inputs.provider.apiKey !== null;
    if (hasCredential || !(0,_provider_catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .needsCredential */ .lF)(inputs.provider.id) || !(0,_github_spending_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNoSecrets */ .n)(context))
        return false;
    const who = context.isDependabot ? 'Dependabot’s pull requests' : 'pull requests from forks';
    const reason = `Training was skipped: GitHub hands no secrets to ${who}, and the provider needs one. The dataset was checked; a maintainer can train from a trusted branch.`;
    log.notice(reason);
    outputs.set('status', 'skipped');
    record.update({ status: 'skipped', obstacles: [reason] });
    return true;
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
