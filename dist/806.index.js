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
/* harmony import */ var _stations_dataset_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36628);
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

/***/ 89599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect),
  J: () => (/* binding */ openConnection)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
;// CONCATENATED MODULE: ./build/js/github/id-token.js

/**
 * Asks the runner for an identity token (JWT) for this audience; it lives for minutes, so ask anew for each
 * exchange. `@actions/core` masks it.
 *
 * @throws UserError where the job has no `id-token: write`, or GitHub does not answer.
 */
async function requestIdToken(audience, env = process.env) {
    if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
        throw new user_error/* UserError */.y('Keyless sign-in needs an identity token, which this job may not request: add `id-token: write` to the `permissions` ' +
            'of the job (pull requests from forks never get one), or give `api-key` instead.', { code: 'no-id-token' });
    }
    const core = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 91659));
    try {
        return await core.getIDToken(audience);
    }
    catch (error) {
        throw new user_error/* UserError */.y(`GitHub gave no identity token for the audience ${audience}: ${error instanceof Error ? error.message : String(error)}`, { code: 'no-id-token', cause: error });
    }
}

// EXTERNAL MODULE: ./build/js/provider/catalog.js
var catalog = __webpack_require__(88385);
// EXTERNAL MODULE: ./build/js/provider/http/addresses.js
var addresses = __webpack_require__(85895);
;// CONCATENATED MODULE: ./build/js/provider/http/auth.js
const NO_AUTH = { headers: async () => ({}), invalidate: () => false, secrets: () => [] };
/** A key that stays the same for the whole run. */
function createKeyAuth(key, style) {
    const headers = style === 'bearer' ? { authorization: `Bearer ${key}` } : { 'api-key': key };
    return { headers: async () => headers, invalidate: () => false, secrets: () => [key] };
}

;// CONCATENATED MODULE: ./build/js/provider/open-provider.js




/** Opens the provider that the inputs name. Throws UserError where no credential is given and one is needed. */
async function openProvider(inputs, deps) {
    const opened = [];
    const provider = await openOne(inputs, deps, opened);
    return {
        ...provider,
        close: async () => {
            await Promise.all(opened.map((client) => client.close()));
        },
    };
}
async function openOne(inputs, deps, opened) {
    const baseUrl = inputs.id === 'simulator' ? deps.simulator?.baseUrl : inputs.baseUrl;
    if (baseUrl === undefined || baseUrl === null)
        throw new Error('the simulator was not started before it was opened');
    const [{ createHttpClient }, { createDispatcher }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6967).then(__webpack_require__.bind(__webpack_require__, 96967)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(7426)]).then(__webpack_require__.bind(__webpack_require__, 77426)),
    ]);
    // The simulator is on this machine: no proxy could reach it.
    const env = inputs.id === 'simulator' ? {} : deps.env;
    function createClient(title, url, auth, facts, own) {
        const client = createHttpClient({
            provider: title,
            baseUrl: url,
            auth,
            headers: own ? ownHeaders(inputs) : { 'user-agent': USER_AGENT },
            secrets: inputs.secrets,
            dispatcher: deps.dispatcher ?? createDispatcher({ env, publicOnly: false }),
            foreignDispatcher: deps.dispatcher ?? createDispatcher({ env, publicOnly: !isOwnMachine(url) }),
            clock: deps.clock,
            log: deps.log,
            random: deps.random ?? Math.random,
            ...facts,
            ...(deps.timeoutMs === undefined ? {} : { timeoutMs: deps.timeoutMs }),
        });
        opened.push(client);
        return client;
    }
    const auth = await createAuth(inputs, deps, (title, url) => createClient(title, url, NO_AUTH, { permissionAdvice: '', closing: null }, false));
    if (inputs.id === 'together') {
        const { createTogetherProvider, TOGETHER_FACTS } = await Promise.all(/* import() */[__webpack_require__.e(8922), __webpack_require__.e(8376)]).then(__webpack_require__.bind(__webpack_require__, 88376));
        return createTogetherProvider(createClient(TOGETHER_FACTS.title, baseUrl, auth, TOGETHER_FACTS, true), baseUrl);
    }
    if (inputs.id === 'fireworks') {
        if (inputs.accountId === null)
            throw new user_error/* UserError */.y('account-id: required for provider: fireworks; it stands in the address of the console, app.fireworks.ai/account.');
        const { createFireworksProvider, FIREWORKS_FACTS } = await Promise.all(/* import() */[__webpack_require__.e(8922), __webpack_require__.e(8196)]).then(__webpack_require__.bind(__webpack_require__, 58196));
        return createFireworksProvider(createClient(FIREWORKS_FACTS.title, baseUrl, auth, FIREWORKS_FACTS, true), baseUrl, inputs.accountId, deps.log);
    }
    const [{ FAMILY }, { createFamilyProvider }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3949).then(__webpack_require__.bind(__webpack_require__, 43949)),
        Promise.all(/* import() */[__webpack_require__.e(8922), __webpack_require__.e(442)]).then(__webpack_require__.bind(__webpack_require__, 20442)),
    ]);
    const profile = FAMILY[inputs.id];
    if (profile === undefined)
        throw new Error(`no profile for ${inputs.id}`);
    const facts = { permissionAdvice: profile.permissionAdvice, closing: profile.windDown?.sentence ?? null };
    return createFamilyProvider(profile, createClient(profile.title, baseUrl, auth, facts, true), baseUrl);
}
const USER_AGENT = 'fine-tune-action';
function ownHeaders(inputs) {
    return {
        'user-agent': USER_AGENT,
        ...inputs.extraHeaders,
        ...(inputs.organization === null ? {} : { 'openai-organization': inputs.organization }),
        ...(inputs.project === null ? {} : { 'openai-project': inputs.project }),
    };
}
function isOwnMachine(url) {
    return (0,addresses/* isLoopbackHost */.cW)(new URL(url).hostname);
}
async function createAuth(inputs, deps, createClient) {
    const entry = catalog/* CATALOG */.W8[inputs.id];
    if (inputs.id === 'simulator')
        return createKeyAuth(deps.simulator?.token ?? '', 'bearer');
    if (inputs.apiKey !== null)
        return createKeyAuth(inputs.apiKey, entry.auth);
    const { keyless } = inputs;
    if (keyless === null) {
        if (!entry.needsKey)
            return NO_AUTH;
        const other = entry.keyless === null ? '' : ' or keyless sign-in';
        const variable = entry.keyVariable === null || (inputs.baseUrl !== entry.baseUrl && entry.baseUrl !== null)
            ? ''
            : ` (or the variable ${entry.keyVariable})`;
        throw new user_error/* UserError */.y(`api-key: missing. ${entry.title} needs a key${variable}${other}; give it as \`api-key: \${{ secrets.… }}\`.`, { code: 'missing-key' });
    }
    const { getIdToken } = deps;
    if (getIdToken === undefined)
        throw new user_error/* UserError */.y('Keyless sign-in needs a workflow run with `permissions: id-token: write`.', {
            code: 'sign-in',
        });
    const { createTokenAuth } = await __webpack_require__.e(/* import() */ 7750).then(__webpack_require__.bind(__webpack_require__, 7750));
    if (keyless.kind === 'openai') {
        const { exchangeAtOpenAi, OPENAI_TOKEN_URL } = await __webpack_require__.e(/* import() */ 6318).then(__webpack_require__.bind(__webpack_require__, 16318));
        const url = new URL(deps.signInUrl ?? OPENAI_TOKEN_URL);
        const client = createClient('OpenAI', url.origin);
        return createTokenAuth(() => exchangeAtOpenAi(client, url.pathname, keyless, masked(getIdToken, deps.mask)), deps.clock, deps.mask);
    }
    const { exchangeAtEntra, ENTRA_URL } = await __webpack_require__.e(/* import() */ 3458).then(__webpack_require__.bind(__webpack_require__, 43458));
    const client = createClient('Microsoft Entra', new URL(deps.signInUrl ?? ENTRA_URL).origin);
    return createTokenAuth(() => exchangeAtEntra(client, keyless, masked(getIdToken, deps.mask)), deps.clock, deps.mask);
}
/** An id token is a credential too: masked the moment it is known. */
function masked(getIdToken, mask) {
    return async (audience) => {
        const token = await getIdToken(audience);
        mask(token);
        return token;
    };
}

;// CONCATENATED MODULE: ./build/js/commands/stations/connect.js




/**
 * Opens the provider that the inputs name; for `provider: simulator` the embedded server is started first.
 * Whoever opens it closes it, so that the process can end.
 * @throws UserError where a key is missing.
 */
async function connect(step) {
    const encoding = step.record.view.dataset?.bill.encoding;
    const provider = await openConnection(step, encoding);
    describeProvider(step, provider);
    return provider;
}
/** The connection alone, for `post`, which has no reports to make. */
async function openConnection(step, encoding) {
    const { inputs, clock, log, env, mask } = step;
    const deps = {
        clock,
        log,
        env,
        mask: (secret) => void mask.add(secret),
        getIdToken: (audience) => requestIdToken(audience, env),
    };
    return inputs.provider.id === 'simulator'
        ? openSimulator(step, deps, encoding)
        : openProvider(inputs.provider, deps);
}
/** Its state lies in RUNNER_TEMP, so that a later step's `follow`, `status` or `delete` finds the job. */
async function openSimulator(step, deps, encoding) {
    const { startSimulator } = await Promise.all(/* import() */[__webpack_require__.e(6614), __webpack_require__.e(8182)]).then(__webpack_require__.bind(__webpack_require__, 8182));
    const simulator = await startSimulator({
        stateDir: (0,external_node_path_.join)(step.tempDir, 'fine-tune-simulator'),
        dialect: 'openai',
        ...(await tokenCounting(encoding)),
    });
    step.mask.add(simulator.token);
    const provider = await openProvider(step.inputs.provider, { ...deps, simulator });
    return {
        ...provider,
        close: async () => {
            await provider.close();
            await simulator.close();
        },
    };
}
/** Where the dataset was just counted, the simulator bills by the same count, so that estimate and bill agree. */
async function tokenCounting(encoding) {
    if (encoding === undefined)
        return {};
    const { loadCounter } = await Promise.all(/* import() */[__webpack_require__.e(127), __webpack_require__.e(2762)]).then(__webpack_require__.bind(__webpack_require__, 62762));
    const counter = await loadCounter(encoding);
    return { countTokens: (text) => counter.count(text) };
}
/** What the reports say of the provider; its usage hint follows once there is a model. */
function describeProvider(step, provider) {
    step.record.update({
        provider: {
            id: provider.id,
            title: provider.title,
            baseUrl: provider.baseUrl,
            jobUrl: null,
            usage: null,
            access: describeAccess(step.inputs.provider),
            canCancel: provider.capabilities.cancel,
            canDeleteModel: provider.capabilities.deleteModel,
        },
    });
}
/** The inputs that lead a later step to the same provider, as far as they were given and are no secret. */
function describeAccess(given) {
    const { id, keyless, region } = given;
    const entry = catalog/* CATALOG */.W8[id];
    const own = entry.baseUrl?.replace('{region}', region ?? '') ?? null;
    const inputs = {
        'base-url': given.baseUrl === own ? null : given.baseUrl,
        organization: given.organization,
        project: given.project,
        'account-id': given.accountId,
        region,
        ...(keyless?.kind === 'openai'
            ? {
                'identity-provider-id': keyless.identityProviderId,
                'service-account-id': keyless.serviceAccountId,
            }
            : {}),
        ...(keyless?.kind === 'entra' ? { 'tenant-id': keyless.tenantId, 'client-id': keyless.clientId } : {}),
    };
    return {
        keyVariable: given.apiKey === null ? null : (entry.keyVariable ?? 'API_KEY'),
        inputs: Object.fromEntries(Object.entries(inputs).filter((entryOf) => entryOf[1] !== null)),
    };
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
