export const id = 5138;
export const ids = [5138];
export const modules = {

/***/ 75138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  list: () => (/* binding */ list)
});

// EXTERNAL MODULE: ./build/js/dataset/bill/resolve-model.js
var resolve_model = __webpack_require__(49703);
// EXTERNAL MODULE: ./build/js/dataset/bill/training-price.js
var training_price = __webpack_require__(28177);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
;// CONCATENATED MODULE: ./build/js/report/job-row.js

/**
 * @param now milliseconds since the epoch
 * @param costUsd what the job's tokens cost by the price table; null where no price is known
 */
function viewJobRow(job, now, costUsd, url = null) {
    return {
        job,
        age: job.createdAt === null ? '' : (0,numbers/* formatDuration */.a3)(now / 1000 - job.createdAt),
        took: job.createdAt === null || job.finishedAt === null ? '' : (0,numbers/* formatDuration */.a3)(job.finishedAt - job.createdAt),
        tokens: job.trainedTokens === null ? '' : (0,numbers/* formatCount */.B4)(job.trainedTokens),
        cost: costUsd === null ? '' : (0,numbers/* formatUsd */.UK)(costUsd),
        url,
    };
}
/** The rows as aligned lines for the log. */
function alignJobRows(rows) {
    const cells = rows.map(({ job, age, took, tokens, cost }) => [
        job.id,
        job.status,
        job.model,
        job.fineTunedModel ?? '–',
        age === '' ? '' : `${age} ago`,
        took === '' ? '' : `took ${took}`,
        tokens === '' ? '' : `${tokens} tokens`,
        cost === '' ? '' : `about ${cost}`,
    ]);
    const widths = Array.from({ length: 8 }, (_, at) => Math.max(0, ...cells.map((row) => row[at]?.length ?? 0)));
    return cells.map((row) => row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd());
}

// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/commands/stations/connect.js + 3 modules
var connect = __webpack_require__(89599);
// EXTERNAL MODULE: ./build/js/commands/stations/end-status.js
var end_status = __webpack_require__(40169);
// EXTERNAL MODULE: ./build/js/provider/provider-title.js
var provider_title = __webpack_require__(69426);
;// CONCATENATED MODULE: ./build/js/commands/list.js








/** GitHub cuts a job's outputs at 1 MB, counted as two bytes a character. */
const maxOutputBytes = 500_000;
const pageSize = 100;
/** The newest jobs as a table and as JSON. */
async function list(step) {
    const { log, outputs, record, results } = step;
    const provider = await (0,connect/* connect */.N)(step);
    try {
        requireFilter(step, provider);
        const jobs = await readJobs(step, provider);
        log.group(`${(0,numbers/* formatPlural */.yk)(jobs.length, 'job')} at ${(0,provider_title/* midSentence */.k)(provider.title)}`);
        const rows = jobs.map((job) => viewJobRow(job, step.clock.now(), costOf(provider.id, job), provider.jobUrl(job.id)));
        for (const line of alignJobRows(rows))
            log.info(line);
        const raw = jobs.map((job) => job.raw);
        results.write('jobs.json', `${JSON.stringify(raw, null, 2)}\n`);
        outputs.set('jobs', wholeJobs(raw, step.mask.redact));
        (0,end_status/* noteStatus */.J)(step, 'listed');
        record.update({ jobs: rows });
    }
    finally {
        await provider.close();
    }
}
/** By the price table: what the provider says it trained, at the base model's price. */
function costOf(providerId, job) {
    if (job.trainedTokens === null)
        return null;
    const method = ['dpo', 'reinforcement'].find((name) => name === job.method) ?? 'supervised';
    const { usd } = (0,training_price/* trainingPrice */.q)(providerId, (0,resolve_model/* resolveModel */.A)(job.model), method);
    return usd === null ? null : (job.trainedTokens * usd) / 1_000_000;
}
/** @throws UserError where jobs carry no metadata to be told apart by: an empty list would look like an answer. */
function requireFilter({ inputs }, { title, capabilities }) {
    if (Object.keys(inputs.training.metadata).length === 0 || capabilities.metadata)
        return;
    throw (0,refused/* refusedInput */.v1)('metadata', `${title} keeps none with its jobs, so they cannot be filtered by it. Leave it out.`, { code: 'unsupported' });
}
async function readJobs(step, provider) {
    const { limit, training } = step.inputs;
    const filter = Object.entries(training.metadata);
    const jobs = new Map();
    let after;
    const seen = new Set();
    while (jobs.size < limit) {
        const page = await provider.listJobs({
            limit: Math.min(pageSize, limit),
            ...(after === undefined ? {} : { after }),
            ...(filter.length > 0 ? { metadata: training.metadata } : {}),
        }, step.signal);
        for (const job of page.items) {
            // A server may ignore the filter.
            if (jobs.size < limit && filter.every(([key, value]) => job.metadata[key] === value))
                jobs.set(job.id, job);
        }
        // A cursor that comes back would lead round in circles.
        if (page.next === null || page.items.length === 0 || seen.has(page.next))
            break;
        seen.add(page.next);
        after = page.next;
    }
    return [...jobs.values()];
}
/** Whole jobs only, as many as fit, without the secrets that a provider echoes; all of them are in jobs.json. */
function wholeJobs(raw, redact) {
    const parts = [];
    let size = 2;
    for (const job of raw) {
        const text = redact(JSON.stringify(job));
        size += 2 * text.length + 1;
        if (size > maxOutputBytes)
            break;
        parts.push(text);
    }
    return `[${parts.join(',')}]`;
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

/***/ 19597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ PRICES_AS_OF),
/* harmony export */   L6: () => (/* binding */ MODELS),
/* harmony export */   nn: () => (/* binding */ PRICES_SOURCE)
/* harmony export */ });
const PRICES_AS_OF = '2026-11-20';
const PRICES_SOURCE = `OpenAI's price list as of ${PRICES_AS_OF}`;
const CHAT = { methods: ['supervised', 'dpo'], formats: ['chat', 'preference'] };
const CHAT_ONLY = { methods: ['supervised'], formats: ['chat'] };
const COMPLETION = { methods: ['supervised'], formats: ['completion'] };
const NONE = { trainingContext: null, vision: false, trainingPrice: null, hourlyPrice: null, sampling: null };
const O200K = { ...NONE, encoding: 'o200k_base', trainingContext: 65_536 };
const CL100K = { ...NONE, encoding: 'cl100k_base' };
const TURBO_35 = {
    ...CL100K,
    ...CHAT_ONLY,
    family: 'gpt-3.5-turbo',
    trainingPrice: 8,
    sampling: { input: 3, output: 6 },
};
/** Source: OpenAI's pricing, best-practices and deprecations pages of mid and late 2026. */
const MODELS = [
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4.1-2025-04-14',
        aliases: ['gpt-4.1'],
        family: 'gpt-4.1',
        trainingPrice: 25,
        sampling: { input: 3, output: 12 },
    },
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4.1-mini-2025-04-14',
        aliases: ['gpt-4.1-mini'],
        family: 'gpt-4.1-mini',
        trainingPrice: 5,
        sampling: { input: 0.8, output: 3.2 },
    },
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4.1-nano-2025-04-14',
        aliases: ['gpt-4.1-nano'],
        family: 'gpt-4.1-nano',
        trainingPrice: 1.5,
        sampling: { input: 0.2, output: 0.8 },
    },
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4o-2024-08-06',
        aliases: ['gpt-4o'],
        family: 'gpt-4o',
        vision: true,
        trainingPrice: 25,
        sampling: { input: 3.75, output: 15 },
    },
    {
        ...O200K,
        ...CHAT,
        name: 'gpt-4o-mini-2024-07-18',
        aliases: ['gpt-4o-mini'],
        family: 'gpt-4o-mini',
        trainingPrice: 3,
        sampling: { input: 0.3, output: 1.2 },
    },
    {
        ...O200K,
        name: 'o4-mini-2025-04-16',
        aliases: ['o4-mini'],
        family: 'o4-mini',
        trainingContext: null,
        methods: ['reinforcement'],
        formats: ['reinforcement'],
        hourlyPrice: 100,
        sampling: { input: 4, output: 16 },
    },
    {
        ...TURBO_35,
        name: 'gpt-3.5-turbo-0125',
        aliases: ['gpt-3.5-turbo'],
        trainingContext: 16_385,
    },
    {
        ...TURBO_35,
        name: 'gpt-3.5-turbo-1106',
        aliases: [],
        trainingContext: 16_385,
    },
    { ...TURBO_35, name: 'gpt-3.5-turbo-0613', aliases: [], trainingContext: 4_096 },
    {
        ...CL100K,
        ...CHAT_ONLY,
        name: 'gpt-4-0613',
        aliases: ['gpt-4'],
        family: 'gpt-4',
        trainingContext: 8_192,
        sampling: { input: 30, output: 60 },
    },
    {
        ...CL100K,
        ...COMPLETION,
        name: 'davinci-002',
        aliases: [],
        family: 'davinci-002',
        trainingContext: 16_384,
        trainingPrice: 6,
        sampling: { input: 12, output: 12 },
    },
    {
        ...CL100K,
        ...COMPLETION,
        name: 'babbage-002',
        aliases: [],
        family: 'babbage-002',
        trainingContext: 16_384,
        trainingPrice: 0.4,
        sampling: { input: 1.6, output: 1.6 },
    },
];


/***/ }),

/***/ 49703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ resolveModel)
/* harmony export */ });
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19597);

const BY_NAME = new Map(_models_js__WEBPACK_IMPORTED_MODULE_0__/* .MODELS */ .L6.flatMap((model) => [model.name, ...model.aliases].map((name) => [name, model])));
/** What tiktoken says of whole families; its own table reads `ft:gpt-4.1` as gpt-4, so prefixes are matched after `ft:` is gone. */
const FAMILIES = [
    [/^(gpt-4o|chatgpt-4o|gpt-4\.[15]|gpt-[5-9]|gpt-oss|o[134])(?=$|[-.])/, 'o200k_base'],
    [/^(gpt-4|gpt-3\.5-turbo|gpt-3\.5)(?=$|-)/, 'cl100k_base'],
];
/** Vocabularies that grew from cl100k_base; every other stranger is counted in OpenAI's newest one. */
const NEAR_CL100K = /llama-?v?3|qwen/;
/**
 * Finds what is known of a model by any of its names: snapshot, alias, `ft:base:org:suffix:id` (with a checkpoint, or nested),
 * Azure's `gpt-35-turbo` and `gpt-4.1-2025-04-14.ft-…`, a gateway's or provider's path (`azure/…`, `meta-llama/…`, `openai.…`).
 */
function resolveModel(asked) {
    const { base, fineTuned } = baseName(asked);
    const model = BY_NAME.get(base) ?? null;
    const known = model?.encoding ?? FAMILIES.find(([pattern]) => pattern.test(base))?.[1];
    if (known !== undefined)
        return { asked, base, fineTuned, model, encoding: known, encodingNote: null };
    const near = NEAR_CL100K.test(base);
    const encoding = near ? 'cl100k_base' : 'o200k_base';
    const why = near
        ? "it is the nearest to the model's own vocabulary, which is not built in"
        : "the model's own vocabulary is not built in";
    return {
        asked,
        base,
        fineTuned,
        model,
        encoding,
        encodingNote: `Tokens are counted in ${encoding}: ${why}, so the counts are an estimate.`,
    };
}
/** `ft:…`, also behind a gateway's path. */
const TUNED = /^(?:[^:]*\/)?ft:(.*)$/s;
function baseName(asked) {
    let name = asked.trim().toLowerCase();
    let fineTuned = false;
    for (let inner = TUNED.exec(name); inner !== null; inner = TUNED.exec(name)) {
        fineTuned = true;
        name = inner[1] ?? '';
    }
    // A colon ends the base in `base:org:suffix:id`, in the old `curie:ft-org-…`, and in Bedrock's `gpt-oss-20b-1:0`.
    const colon = name.indexOf(':');
    if (colon !== -1) {
        fineTuned ||= name.startsWith(':ft-', colon);
        name = name.slice(0, colon);
    }
    name = name.slice(name.lastIndexOf('/') + 1);
    const azure = name.indexOf('.ft-');
    if (azure !== -1) {
        fineTuned = true;
        name = name.slice(0, azure);
    }
    name = name.replace(/^(openai|qwen|meta)\./, '').replace(/^gpt-35(?=$|-)/, 'gpt-3.5');
    return { base: name, fineTuned };
}


/***/ }),

/***/ 28177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ trainingPrice)
/* harmony export */ });
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19597);

const OVERRIDE = 'price-per-million-tokens-usd';
/** From Nebius' notebook: models below 20 billion parameters. */
const NEBIUS_SMALL_USD = 0.4;
const NEBIUS_SMALL_BELOW = 20;
/** The training price of a million tokens, from the built-in table. */
function trainingPrice(providerId, resolved, method) {
    if (providerId === 'openai')
        return openaiPrice(resolved, method);
    if (providerId === 'nebius')
        return nebiusPrice(resolved);
    if (providerId === 'simulator')
        return { usd: 0, source: 'the simulator is free', notes: [], estimated: false };
    if (providerId === 'together') {
        return none("Together's own estimate stands beside this bill once the file is uploaded; its price list is not built in");
    }
    return none('No price list of this provider is built in');
}
function openaiPrice(resolved, method) {
    const usd = resolved.model?.trainingPrice ?? null;
    if (usd === null)
        return none(`OpenAI's price list has no training price for ${resolved.base}`);
    if (resolved.model?.methods.includes(method) === false) {
        return none(`OpenAI's price list has no ${method} training for ${resolved.base}`);
    }
    return { usd, source: _models_js__WEBPACK_IMPORTED_MODULE_0__/* .PRICES_SOURCE */ .nn, notes: [], estimated: false };
}
function nebiusPrice(resolved) {
    const size = parametersInBillions(resolved.base);
    if (size === null || size >= NEBIUS_SMALL_BELOW)
        return none(`Nebius' price for ${resolved.base} is not built in`);
    return {
        usd: NEBIUS_SMALL_USD,
        source: "the example in Nebius' fine-tuning notebook for models below 20B",
        notes: ['The price is an example that Nebius published, not its price list.'],
        estimated: true,
    };
}
/** `llama-3.1-8b-instruct` → 8, `qwen3-30b-a3b` → 30 (all parameters, not the active ones); null where the name does not say. */
function parametersInBillions(name) {
    const match = /(?:^|[-_])(\d{1,4}(?:\.\d{1,2})?)b(?=$|[-_.])/.exec(name);
    return match?.[1] === undefined ? null : Number(match[1]);
}
function none(why) {
    return {
        usd: null,
        source: 'no price known',
        notes: [`${why}; give \`${OVERRIDE}\` for a figure.`],
        estimated: false,
    };
}


/***/ })

};
