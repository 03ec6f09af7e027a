export const id = 5698;
export const ids = [5698];
export const modules = {

/***/ 65698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteThings: () => (/* binding */ deleteThings)
/* harmony export */ });
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _provider_provider_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69426);
/* harmony import */ var _stations_end_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40169);
/* harmony import */ var _stations_with_provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41749);




/** Jobs looked at for one that still needs a file. */
const jobsLookedAt = 100;
/** Deletes a fine-tuned model and/or files. What is gone already is a notice. */
async function deleteThings(step) {
    const { fineTunedModel, fileIds } = step.inputs;
    await (0,_stations_with_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .withProvider */ .w)(step, async (provider) => {
        if (fineTunedModel !== null)
            requireFineTuned(step, provider, fineTunedModel);
        if (fileIds.length > 0)
            await requireUnused(step, provider, fileIds);
        if (fineTunedModel !== null) {
            say(step, `model ${fineTunedModel}`, await provider.deleteModel(fineTunedModel, step.signal));
        }
        for (const id of fileIds)
            say(step, `file ${id}`, await provider.deleteFile(id, step.signal));
        (0,_stations_end_status_js__WEBPACK_IMPORTED_MODULE_1__/* .noteStatus */ .J)(step, 'deleted');
    });
}
function say({ log }, what, deleted) {
    if (deleted)
        log.info(`Deleted ${what}`);
    else
        log.notice(`The ${what} was gone already.`);
}
/** @throws UserError for a name that is no fine-tuned model: a base model is never asked to be deleted. */
function requireFineTuned({ inputs }, provider, name) {
    if (!provider.capabilities.deleteModel) {
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('fine-tuned-model', `${(0,_provider_provider_title_js__WEBPACK_IMPORTED_MODULE_3__/* .midSentence */ .k)(provider.title)} has no call to delete a model.`, {
            code: 'unsupported',
        });
    }
    if (provider.capabilities.deleteModelNeedsKey === true && inputs.provider.keyless !== null) {
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('fine-tuned-model', `${provider.title} takes no token of a keyless sign-in to delete a model. Nothing was deleted; give \`api-key\` instead.`, { code: 'unsupported' });
    }
    if (/^ft:|\.ft-|^accounts\/(?!fireworks\/)[^/]+\/models\/|^[\w.-]+\/.+-[0-9a-f]{8}/.test(name))
        return;
    throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedValue */ .u6)('fine-tuned-model', name, 'the name of a fine-tuned model (such as `ft:…` or `accounts/…/models/…`)', { advice: 'Nothing was deleted.' });
}
/**
 * Deleting the file of a job that has not ended kills the job (code `deleted_training_file`).
 * @throws UserError naming the job.
 */
async function requireUnused(step, provider, ids) {
    const { items } = await provider.listJobs({ limit: jobsLookedAt }, step.signal);
    for (const job of items) {
        if (job.finished)
            continue;
        const used = ids.find((id) => id === job.trainingFile || id === job.validationFile);
        if (used === undefined)
            continue;
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('file-ids', `${used} belongs to job ${job.id}, which is ${job.status}; deleting it would kill the job. Nothing was deleted.`, { code: 'file-in-use' });
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
