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
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99155);
/* harmony import */ var _training_cost_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64086);
/* harmony import */ var _stations_check_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24962);
/* harmony import */ var _stations_dataset_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28767);
/* harmony import */ var _stations_end_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40169);
/* harmony import */ var _stations_lack_of_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11526);
/* harmony import */ var _stations_log_dataset_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3756);
/* harmony import */ var _stations_ask_for_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64157);
/* harmony import */ var _stations_ask_for_price_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(23316);
/* harmony import */ var _stations_known_models_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(63155);
/* harmony import */ var _stations_plan_job_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24179);
/* harmony import */ var _stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2604);
/* harmony import */ var _stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(87707);
/* harmony import */ var _stations_with_provider_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41749);















/**
 * Everything up to spending: findings, the job it would adopt or the bill it would cause, and what would stop it.
 * Uploads and creates nothing.
 */
async function plan(step) {
    await (0,_stations_check_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .checkInputs */ .s)(step);
    const dataset = await (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_11__/* .prepareDataset */ .sd)(step);
    if (dataset.report)
        (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_11__/* .requireValid */ .AK)(step, dataset.report, await (0,_stations_dataset_change_js__WEBPACK_IMPORTED_MODULE_4__/* .showDatasetChange */ .g)(step, dataset));
    else if (dataset.tested)
        (0,_stations_prepare_dataset_js__WEBPACK_IMPORTED_MODULE_11__/* .requireValid */ .AK)(step, dataset.tested);
    if ((0,_stations_lack_of_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .stopsForLackOfSecrets */ .e)(step))
        return;
    await (0,_stations_with_provider_js__WEBPACK_IMPORTED_MODULE_13__/* .withProvider */ .w)(step, (provider) => planAt(step, provider, dataset));
}
async function planAt(step, provider, dataset) {
    const { log, outputs, record } = step;
    const job = await (0,_stations_plan_job_js__WEBPACK_IMPORTED_MODULE_10__/* .planJob */ .b)(step, provider, dataset);
    (0,_stations_run_evaluation_js__WEBPACK_IMPORTED_MODULE_12__/* .estimateEvaluationCost */ .iq)(step, dataset.tested, provider.id);
    const ownEstimate = job.verdict.kind === 'new' ? await (0,_stations_ask_for_price_js__WEBPACK_IMPORTED_MODULE_14__/* .askForPrice */ .W)(step, job) : null;
    const refusals = job.verdict.kind === 'new' ? await (0,_stations_ask_for_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .askForLimits */ .N)(step, job, dataset.report?.training ?? null) : [];
    const unknown = dataset.tested === null ? [] : await (0,_stations_known_models_js__WEBPACK_IMPORTED_MODULE_9__/* .findUnknownModels */ .e)(step, provider);
    const obstacles = [
        ...listObstacles(step, job, dataset, ownEstimate),
        ...refusals,
        ...unknown.map((error) => error.message),
    ];
    log.group('Plan');
    const tests = dataset.tested === null ? 0 : record.view.evaluationCostUsd;
    const decision = describeDecision(job, dataset, tests);
    log.info(decision.text);
    for (const obstacle of obstacles)
        log.warning(`This would stop it: ${obstacle}`);
    (0,_stations_end_status_js__WEBPACK_IMPORTED_MODULE_5__/* .noteStatus */ .J)(step, 'planned');
    outputs.set('reused', decision.adopts);
    record.update({
        obstacles,
        reuse: { decision: decision.adopts ? 'would-adopt' : 'would-create', reason: decision.text },
    });
}
function describeDecision({ verdict }, { report }, evaluationUsd) {
    switch (verdict.kind) {
        case 'adopt-running':
            return {
                adopts: true,
                text: `Would follow job ${verdict.job.id}, which is ${verdict.job.status}: nothing more to pay for it${describeEvaluation(null, evaluationUsd)}.`,
            };
        case 'adopt-succeeded':
            return {
                adopts: true,
                text: `Would publish job ${verdict.job.id} again, which trained this content: nothing to pay for it${describeEvaluation(null, evaluationUsd)}.`,
            };
        case 'failed-for-data':
            return { adopts: false, text: `Would create nothing: job ${verdict.job.id} failed for this content.` };
        case 'new': {
            const bill = report === null ? 'a price that is unknown for an uploaded file' : (0,_stations_log_dataset_js__WEBPACK_IMPORTED_MODULE_7__/* .describeBill */ .n)(report.bill);
            const tests = describeEvaluation(report?.bill.costUsd?.high ?? null, evaluationUsd);
            return { adopts: false, text: `Would create a new job and pay up to: ${bill}${tests}.` };
        }
    }
}
/** What the evaluation adds to the bill, and both together where both are known. */
function describeEvaluation(trainingUsd, evaluationUsd) {
    if (evaluationUsd === 0)
        return '';
    if (evaluationUsd === null)
        return '; and for the evaluation, whose cost is unknown';
    const sum = trainingUsd === null ? '' : `: ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(trainingUsd + evaluationUsd)} in all`;
    return `; and ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(evaluationUsd)} for the evaluation${sum}`;
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
    if (maxCostUsd === null)
        return obstacles;
    const tests = record.view.evaluationCostUsd;
    if (verdict.kind !== 'new') {
        // The job spends nothing, its evaluation does.
        if (verdict.kind !== 'failed-for-data' && (tests === null || tests > maxCostUsd))
            obstacles.push(`The evaluation ${tests === null ? 'has an unknown cost' : `may cost up to ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(tests)}`}, and \`max-cost-usd\` allows ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatUsd */ .UK)(maxCostUsd)}.`);
        return obstacles;
    }
    if (report === null) {
        obstacles.push('`max-cost-usd` cannot be held against an uploaded file.');
        return obstacles;
    }
    const verdictOnCost = (0,_training_cost_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkCost */ ._)({
        bill: report.bill,
        evaluationUsd: tests,
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
// EXTERNAL MODULE: ./build/js/boundary/thrown.js
var thrown = __webpack_require__(74323);
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
        throw new user_error/* UserError */.y(`GitHub gave no identity token for the audience ${audience}: ${(0,thrown/* messageOf */.b)(error)}`, {
            code: 'no-id-token',
            cause: error,
        });
    }
}

// EXTERNAL MODULE: ./build/js/provider/catalog.js
var catalog = __webpack_require__(88385);
// EXTERNAL MODULE: ./build/js/provider/sign-in/entra.js
var entra = __webpack_require__(43458);
// EXTERNAL MODULE: ./build/js/provider/sign-in/openai.js
var openai = __webpack_require__(16318);
// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/provider/http/addresses.js
var addresses = __webpack_require__(85895);
;// CONCATENATED MODULE: ./build/js/provider/http/auth.js
const NO_AUTH = { headers: async () => ({}), invalidate: () => false, secrets: () => [] };
/** A key that stays the same for the whole run. */
function createKeyAuth(key, style) {
    const headers = style === 'bearer' ? { authorization: `Bearer ${key}` } : { 'api-key': key };
    return { headers: async () => headers, invalidate: () => false, secrets: () => [key] };
}

// EXTERNAL MODULE: ./build/js/provider/inputs/base-url.js
var base_url = __webpack_require__(55309);
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
    if (baseUrl === undefined)
        throw new Error('the simulator was not started before it was opened');
    if (baseUrl === null)
        throw (0,base_url/* missingAddress */.l)(inputs.id);
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
        const { createTogetherProvider, TOGETHER_FACTS } = await Promise.all(/* import() */[__webpack_require__.e(8922), __webpack_require__.e(6531)]).then(__webpack_require__.bind(__webpack_require__, 6531));
        return createTogetherProvider(createClient(TOGETHER_FACTS.title, baseUrl, auth, TOGETHER_FACTS, true), baseUrl);
    }
    if (inputs.id === 'fireworks') {
        if (inputs.accountId === null)
            throw (0,refused/* missingInput */.fV)('account-id', '`provider: fireworks` needs it. It stands in the address of the console, app.fireworks.ai/account');
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
        throw (0,refused/* missingInput */.fV)('api-key', `${entry.title} needs a key${variable}${other}. Give it as \`api-key: \${{ secrets.… }}\``, { code: 'missing-key' });
    }
    const { getIdToken } = deps;
    if (getIdToken === undefined)
        throw new user_error/* UserError */.y('Keyless sign-in needs a workflow run with `permissions: id-token: write`.', {
            code: 'sign-in',
        });
    const { createTokenAuth } = await __webpack_require__.e(/* import() */ 7750).then(__webpack_require__.bind(__webpack_require__, 7750));
    if (keyless.kind === 'openai') {
        const { exchangeAtOpenAi, OPENAI_TOKEN_URL } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 16318));
        const url = new URL(deps.signInUrl ?? OPENAI_TOKEN_URL);
        const client = createClient('OpenAI', url.origin);
        return createTokenAuth(() => exchangeAtOpenAi(client, url.pathname, keyless, masked(getIdToken, deps.mask)), deps.clock, deps.mask);
    }
    const { exchangeAtEntra, ENTRA_URL } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 43458));
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
    const { startSimulator } = await Promise.all(/* import() */[__webpack_require__.e(6614), __webpack_require__.e(7385)]).then(__webpack_require__.bind(__webpack_require__, 47385));
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
const DEFAULT_AUDIENCES = { openai: openai/* OPENAI_AUDIENCE */.Q, entra: entra/* ENTRA_AUDIENCE */.O };
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
        audience: keyless === null || keyless.audience === DEFAULT_AUDIENCES[keyless.kind] ? null : keyless.audience,
    };
    return {
        keyVariable: given.apiKey === null ? null : (entry.keyVariable ?? 'API_KEY'),
        inputs: Object.fromEntries(Object.entries(inputs).filter((entryOf) => entryOf[1] !== null)),
    };
}


/***/ }),

/***/ 40169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noteStatus),
/* harmony export */   M: () => (/* binding */ endAs)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/** How the step ends where no job's own status says it: for the output, the summary and the comment. */
function noteStatus({ outputs, record }, status) {
    outputs.set('status', status);
    record.update({ status });
}
/** The error of a step that ends so, its status noted; the status is the error's code as well. */
function endAs(step, status, message) {
    noteStatus(step, status);
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(message, { code: status });
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
