export const id = 8047;
export const ids = [8047];
export const modules = {

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

/***/ 74936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kR: () => (/* binding */ noteJob),
/* harmony export */   v6: () => (/* binding */ holdJob),
/* harmony export */   z7: () => (/* binding */ noteHeldJob)
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
/**
 * The same for a job that the step holds: its model, too, is out with the first look at its success, and not only once
 * its last events and results were read. `best` needs the checkpoints first.
 */
function noteHeldJob(step, job) {
    noteJob(step, job);
    const { fineTunedModel, status } = job;
    if (status !== 'succeeded' || fineTunedModel === null)
        return;
    if (step.inputs.training.selectCheckpoint === 'best')
        return;
    step.outputs.set('fine-tuned-model', fineTunedModel);
    step.record.update({ fineTunedModel });
}
/** Saves for `post` which job this run is responsible for; `settled` lets go of it. */
function holdJob(step, job, state) {
    (0,_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .savePostState */ .Li)(step.env, { provider: step.inputs.provider.id, jobId: job.id, ...state }, step.log);
}


/***/ }),

/***/ 71548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tellModel),
/* harmony export */   p: () => (/* binding */ tellCheckpoints)
/* harmony export */ });
/* harmony import */ var _training_checkpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92742);

/** Checkpoints in outputs, record and checkpoints.json; the best of them marked. */
function tellCheckpoints(step, checkpoints, rows) {
    const { outputs, record, results, log, inputs, mask } = step;
    const raw = checkpoints.map((checkpoint) => checkpoint.raw);
    results.write('checkpoints.json', `${JSON.stringify(raw, null, 2)}\n`);
    // As in the file: a provider may echo what it was sent, and no runner masks the file of outputs.
    outputs.set('checkpoints', mask.redact(JSON.stringify(raw)));
    const best = viewBest(checkpoints, rows);
    record.update({ checkpoints, best });
    if (best !== null)
        outputs.set('best-checkpoint', best.model);
    const overfitting = (0,_training_checkpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOverfitting */ .d8)(rows, checkpoints, inputs.training.selectCheckpoint);
    if (overfitting !== null)
        log.notice(overfitting);
}
function viewBest(checkpoints, rows) {
    const best = (0,_training_checkpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .findBestCheckpoint */ .qR)(checkpoints);
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
    const model = (0,_training_checkpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .selectModel */ .U8)(job, checkpoints, inputs.training.selectCheckpoint);
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

/***/ 53237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   Li: () => (/* binding */ savePostState),
/* harmony export */   cj: () => (/* binding */ readPostState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _file_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2980);


const NAME = 'job';
/** Saves the state for `post`, in place of an earlier one. */
function savePostState(env, state, log) {
    saveState(env, NAME, state, log);
}
/** Saves a value for `post` under a name. On disk when it returns; a failure is a warning. */
function saveState(env, name, value, log) {
    const path = env['GITHUB_STATE'] ?? '';
    if (path === '')
        return;
    try {
        (0,_file_command_js__WEBPACK_IMPORTED_MODULE_0__/* .appendFileCommand */ .K)(path, name, JSON.stringify(value));
    }
    catch (error) {
        log.warning(`The state for the post step could not be saved (${String(error)}): a cancelled run may leave its job running.`);
    }
}
/** What the main step saved under a name; null where it saved nothing. */
function readState(env, name) {
    try {
        return JSON.parse(env[`STATE_${name}`] ?? '');
    }
    catch {
        return null;
    }
}
/** The state that the main step saved; null where it saved none. */
function readPostState(env) {
    const state = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(readState(env, NAME));
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


/***/ }),

/***/ 92742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ selectModel),
/* harmony export */   d8: () => (/* binding */ describeOverfitting),
/* harmony export */   qR: () => (/* binding */ findBestCheckpoint)
/* harmony export */ });
/* harmony import */ var _metrics_past_best_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32614);

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
function describeOverfitting(rows, checkpoints, select) {
    const past = (0,_metrics_past_best_js__WEBPACK_IMPORTED_MODULE_0__/* .findPastBest */ .Ck)(rows);
    if (past === null)
        return null;
    const { best, last, metric } = past;
    const seen = `The ${metric} was lowest at step ${best.step} (${formatLoss(best.value)}) and ended at ${formatLoss(last.value)}: the model fits its training examples too closely.`;
    return `${seen} ${describeRemedy(best.step, checkpoints, select)}`;
}
function describeRemedy(bestStep, checkpoints, select) {
    const kept = findBestCheckpoint(checkpoints)?.checkpoint;
    if (kept === undefined)
        return 'Train fewer epochs, or more varied examples.';
    const which = kept.step === bestStep
        ? `The checkpoint of that step is ${kept.model}:`
        : `Best seen at step ${bestStep}, best still available step ${kept.step} (${kept.model}):`;
    if (select === 'best')
        return `${which} it is taken as the model; fewer epochs would do.`;
    return `${which} take it with select-checkpoint: best${kept.step === bestStep ? '' : ', or train fewer epochs'}.`;
}
function formatLoss(loss) {
    return String(Number(loss.toPrecision(4)));
}


/***/ })

};
