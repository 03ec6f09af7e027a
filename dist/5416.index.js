export const id = 5416;
export const ids = [5416];
export const modules = {

/***/ 16089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error meant for the person who runs the workflow: one line that says which input or file and line,
 * what was found, and what is allowed or what to do. It is shown without a stack trace.
 */
class UserError extends Error {
    name = 'UserError';
    /** Goes to the output `error-code`: a short kebab-case or provider-given word. */
    code;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.code = options.code ?? 'invalid-input';
    }
}


/***/ }),

/***/ 85416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleLeftJob: () => (/* binding */ settleLeftJob)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _training_settle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94878);
/* harmony import */ var _stations_connect_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89599);



/** The runner gives `post` minutes: a provider may be slow to answer a create request, or refuse for a while to cancel. */
const SETTLE_MS = 30_000;
/**
 * What `on-cancel` says, done by `post` to the job that the cancelled step did not get to: one that it held, or one that
 * it had asked for without living to see the answer.
 */
async function settleLeftJob(left, step) {
    const provider = await (0,_stations_connect_js__WEBPACK_IMPORTED_MODULE_2__/* .openConnection */ .J)({ ...step, tempDir: step.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() });
    try {
        const search = { provider, clock: step.clock };
        const { onCancel } = step.inputs.training;
        const settlement = 'jobId' in left
            ? await (0,_training_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settleJob */ .Zw)(search, left, onCancel, SETTLE_MS)
            : await (0,_training_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settleUnansweredJob */ .Jw)(search, left.wanted, left.authorship, onCancel, SETTLE_MS);
        if (settlement.kind === 'unknown')
            step.log.warning(settlement.text);
        else
            step.log.info(settlement.text);
    }
    finally {
        await provider.close();
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

/***/ 73274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fV: () => (/* binding */ missingInput),
/* harmony export */   q4: () => (/* binding */ showFound),
/* harmony export */   qu: () => (/* binding */ sayRefused),
/* harmony export */   u6: () => (/* binding */ refusedValue),
/* harmony export */   v1: () => (/* binding */ refusedInput)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58811);
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99182);
/* harmony import */ var _untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41593);




/** The one sentence about a value that is not allowed: the input, what was found, what is allowed. One line. */
function sayRefused(name, found, allowed, { secret = false, advice = '' } = {}) {
    const shown = secret ? kindOf(found) : showFound(found);
    return (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)(`${named(name)} is ${shown}; allowed is ${allowed}.${advice === '' ? '' : ` ${advice}`}`);
}
/** The error of that sentence. `name` is the input's, with the place in it where there is one: `metadata.team`. */
function refusedValue(name, found, allowed, refusal) {
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(sayRefused(name, found, allowed, refusal));
}
/** An input that is wrong for another reason than its value alone; `problem` ends with a full stop. */
function refusedInput(name, problem, options) {
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)(`${named(name)}: ${problem}`), options);
}
/** An input that must be there, or several of which one is enough; `why` says what needs it. */
function missingInput(names, why, options) {
    return new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y((0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)(`${named(...[names].flat())} is missing; ${why}.`), options);
}
/** What was found, as short as a sentence needs it: a text in quotes, all else as JSON. */
function showFound(found, max = 80) {
    if (found === undefined || found === null || found === '')
        return 'empty';
    if (typeof found === 'string')
        return `"${(0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)((0,_untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(found, max))}"`;
    // JSON has no word for infinity.
    return (0,_untrusted_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .showUnseen */ .A)((0,_untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(typeof found === 'number' ? String(found) : JSON.stringify(found), max));
}
function kindOf(found) {
    if (Array.isArray(found))
        return 'a list';
    if ((0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(found))
        return 'a map';
    return typeof found === 'string' ? 'a text' : showFound(found);
}
const MAX_NAME = 100;
/** A key that somebody wrote may stand in the name. */
function named(...names) {
    return `Input ${names.map((name) => `\`${(0,_untrusted_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .m)(name, MAX_NAME)}\``).join(' or ')}`;
}


/***/ }),

/***/ 88385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W8: () => (/* binding */ CATALOG),
/* harmony export */   lF: () => (/* binding */ needsCredential),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
const PROVIDERS = [
    'openai',
    'azure',
    'nebius',
    'together',
    'fireworks',
    'bedrock',
    'openai-compatible',
    'simulator',
];
const usual = { ownHosts: null, auth: 'bearer', needsKey: true, keyless: null };
const CATALOG = {
    openai: {
        ...usual,
        title: 'OpenAI',
        baseUrl: 'https://api.openai.com/v1',
        keyVariable: 'OPENAI_API_KEY',
        keyless: 'openai',
    },
    azure: {
        ...usual,
        title: 'Azure OpenAI',
        baseUrl: null,
        keyVariable: 'AZURE_OPENAI_API_KEY',
        // base-url is required here, so the rule "never with a base-url" would forbid the variable altogether:
        // it is allowed where the address is Microsoft's own.
        ownHosts: /\.(openai\.azure\.com|services\.ai\.azure\.com|cognitiveservices\.azure\.com)$/i,
        auth: 'api-key',
        keyless: 'entra',
    },
    nebius: {
        ...usual,
        title: 'Nebius Token Factory',
        baseUrl: 'https://api.tokenfactory.nebius.com/v1',
        keyVariable: 'NEBIUS_API_KEY',
    },
    together: {
        ...usual,
        title: 'Together AI',
        baseUrl: 'https://api.together.ai/v1',
        keyVariable: 'TOGETHER_API_KEY',
    },
    fireworks: {
        ...usual,
        title: 'Fireworks AI',
        baseUrl: 'https://api.fireworks.ai/v1',
        keyVariable: 'FIREWORKS_API_KEY',
    },
    bedrock: {
        ...usual,
        title: 'Amazon Bedrock',
        baseUrl: 'https://bedrock-mantle.{region}.api.aws/v1',
        keyVariable: 'AWS_BEARER_TOKEN_BEDROCK',
    },
    'openai-compatible': { ...usual, title: 'The provider', baseUrl: null, keyVariable: null, needsKey: false },
    simulator: { ...usual, title: 'the simulator', baseUrl: null, keyVariable: null, needsKey: false },
};
/** True where a run cannot do without a key or a keyless sign-in. */
function needsCredential(id) {
    return CATALOG[id].needsKey;
}


/***/ }),

/***/ 54599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ ApiError)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/**
 * The provider answered, and the answer was no. One line: what was asked, what came back, what to do.
 * `status` is the HTTP status, `code` the provider's code or a word of ours, `transient` true where asking later may help.
 */
class ApiError extends _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'ApiError';
    status;
    providerCode;
    requestId;
    /** The provider's own words, one line. Written by a stranger. */
    detail;
    transient;
    constructor(refusal, options = {}) {
        super(describeRefusal(refusal, options.advice ?? adviseOn(refusal.status), options.quote ?? true), {
            code: options.code ?? refusal.code ?? `http-${refusal.status}`,
        });
        this.status = refusal.status;
        this.providerCode = refusal.code;
        this.requestId = refusal.requestId;
        this.detail = refusal.detail;
        this.transient = refusal.status >= 500 || [408, 409, 429].includes(refusal.status);
    }
}
function describeRefusal(refusal, advice, quote) {
    const facts = [`HTTP ${refusal.status}`];
    if (refusal.code !== null)
        facts.push(`code ${refusal.code}`);
    if (refusal.requestId !== null)
        facts.push(`request ${refusal.requestId}`);
    const said = quote && refusal.detail !== '' ? `: ${refusal.detail}` : '';
    return `${refusal.provider} refused to ${refusal.action} (${facts.join(', ')})${said}${said !== '' && !/[.!?]$/.test(said) ? '.' : said === '' ? '.' : ''} ${advice}`.trimEnd();
}
function adviseOn(status) {
    if (status === 429)
        return 'Too many requests: run again later.';
    if (status >= 500)
        return 'The provider has a problem of its own: run again later.';
    if (status === 404)
        return 'Check the id and that the key belongs to the same project.';
    if (status === 413)
        return 'The request is too large for this provider.';
    return 'Change what the message names and run again.';
}


/***/ }),

/***/ 33875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ UnexpectedAnswerError)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/** A success whose body is not what the API promises: too large, or of another shape. */
class UnexpectedAnswerError extends _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'UnexpectedAnswerError';
    constructor(provider, action, what) {
        super(`${provider} answered the request to ${action} with something unexpected: ${what}. Check that base-url is the API’s address with its version path.`, { code: 'unexpected-answer' });
    }
}


/***/ }),

/***/ 85895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ isPrivateHost),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   km: () => (/* binding */ publicLookup)
/* harmony export */ });
/* unused harmony export isPrivateAddress */
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var ipaddr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48280);


/**
 * True for an address that an answer of a provider has no business pointing to: loopback, private, link-local,
 * shared (100.64/10), unspecified, multicast, reserved, and IPv4 hidden in IPv6 forms of those.
 */
function isPrivateAddress(address) {
    if (!ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.isValid(address))
        return false;
    const parsed = ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.process(address);
    return parsed.range() !== 'unicast';
}
/** The literal address in a URL's host, or null for a name. */
function literalAddress(hostname) {
    const bare = hostname.replace(/^\[|\]$/g, '');
    return ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.isValid(bare) ? bare : null;
}
/** True for a host that is certainly private: a literal private address, or a name reserved for this machine or network. */
function isPrivateHost(hostname) {
    const literal = literalAddress(hostname);
    if (literal !== null)
        return isPrivateAddress(literal);
    const name = hostname.toLowerCase().replace(/\.$/, '');
    return /(^|\.)(localhost|local|internal|home\.arpa)$/.test(name) || !name.includes('.');
}
function isLoopbackHost(hostname) {
    const literal = literalAddress(hostname);
    if (literal !== null)
        return ipaddr_js__WEBPACK_IMPORTED_MODULE_1__.process(literal).range() === 'loopback';
    return /(^|\.)localhost\.?$/i.test(hostname);
}
/** A DNS lookup for sockets that fails where a name leads to a private address, whatever it led to a moment ago. */
const publicLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error) {
            callback(error, '', 0);
            return;
        }
        const [first] = addresses;
        if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address))) {
            callback(new Error('the name leads to a private address'), '', 0);
            return;
        }
        if (options.all === true)
            callback(null, addresses);
        else
            callback(null, first.address, first.family);
    });
};


/***/ }),

/***/ 55309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readBaseUrl),
/* harmony export */   l: () => (/* binding */ missingAddress)
/* harmony export */ });
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88385);
/* harmony import */ var _http_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85895);



/**
 * The address to ask, without a slash at its end; null for the simulator, and where an input is still missing for it:
 * a dataset is checked without one. Throws UserError for one that is wrong.
 */
function readBaseUrl(given, id, region) {
    if (id === 'simulator') {
        if (given !== '')
            throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('base-url', 'not together with provider: simulator, which brings its own server.');
        return null;
    }
    if (given !== '')
        return checkBaseUrl(given);
    const own = _catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOG */ .W8[id].baseUrl;
    if (own === null || !own.includes('{region}'))
        return own;
    return region === null ? null : own.replace('{region}', region);
}
/** The error of an address that is asked for and not there. */
function missingAddress(id) {
    return _catalog_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOG */ .W8[id].baseUrl === null
        ? (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .missingInput */ .fV)('base-url', `\`provider: ${id}\` needs it, ${exampleFor(id)}`)
        : (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .missingInput */ .fV)('region', `\`provider: ${id}\` needs it, for example us-west-2`);
}
function exampleFor(id) {
    return id === 'azure'
        ? 'for example https://my-resource.openai.azure.com/openai/v1'
        : 'with its version path, for example https://models.example.com/v1';
}
function checkBaseUrl(given) {
    // The value is not quoted where it cannot be read: it may be a key in the wrong place.
    if (!URL.canParse(given)) {
        const allowed = 'an https address with its version path, such as https://api.openai.com/v1';
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedValue */ .u6)('base-url', given, allowed, { secret: true });
    }
    const url = new URL(given);
    if (url.username !== '' || url.password !== '') {
        const problem = 'it carries a user name or password. Use api-key or extra-headers for credentials.';
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('base-url', problem);
    }
    if (url.hash !== '')
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedInput */ .v1)('base-url', 'it ends in a #fragment, which is never sent. Remove it.');
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (0,_http_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopbackHost */ .cW)(url.hostname))) {
        const allowed = 'https, or http on this machine (127.0.0.1, localhost, ::1)';
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedValue */ .u6)('base-url', `${url.protocol}//${url.host}`, allowed);
    }
    const path = url.pathname.replace(/\/+$/, '');
    return `${url.origin}${path}${url.search}`;
}


/***/ }),

/***/ 43458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ENTRA_URL: () => (/* binding */ ENTRA_URL),
/* harmony export */   O: () => (/* binding */ ENTRA_AUDIENCE),
/* harmony export */   exchangeAtEntra: () => (/* binding */ exchangeAtEntra)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16320);

/** Microsoft's sign-in, under which the tenant's token endpoint lies. */
const ENTRA_URL = 'https://login.microsoftonline.com';
/** What a federated credential in Entra expects unless it was made with another audience. */
const ENTRA_AUDIENCE = 'api://AzureADTokenExchange';
const SCOPE = 'https://cognitiveservices.azure.com/.default';
/** Client credentials with the run's id token as assertion: an Entra token for Azure OpenAI. */
async function exchangeAtEntra(client, identity, getIdToken) {
    const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: identity.clientId,
        scope: SCOPE,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await getIdToken(identity.audience),
    });
    const advice = 'Check tenant-id, client-id and audience, and that the application has a federated credential for this repository and branch or environment.';
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .requestToken */ .F)(client, { title: 'Microsoft Entra', path: `/${encodeURIComponent(identity.tenantId)}/oauth2/v2.0/token`, advice }, { form });
}


/***/ }),

/***/ 16320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ requestToken)
});

// EXTERNAL MODULE: ./build/js/boundary/json.js
var json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/provider/errors/api-error.js
var api_error = __webpack_require__(54599);
// EXTERNAL MODULE: ./build/js/provider/errors/unexpected-answer-error.js
var unexpected_answer_error = __webpack_require__(33875);
// EXTERNAL MODULE: ./build/js/boundary/user-error.js
var user_error = __webpack_require__(16089);
;// CONCATENATED MODULE: ./build/js/provider/sign-in/sign-in-error.js

/** The keyless sign-in was refused. The line names what to compare; tokens are never part of it. */
class SignInError extends user_error/* UserError */.y {
    name = 'SignInError';
    constructor(where, status, detail, advice) {
        super(`Keyless sign-in: ${where} refused the workflow's id token (HTTP ${status})${detail === '' ? '' : `: ${detail}`}. ${advice}`, {
            code: 'sign-in',
        });
    }
}

;// CONCATENATED MODULE: ./build/js/provider/sign-in/exchange.js




/** Sends a token request and reads its answer. Throws SignInError where it is refused. */
async function requestToken(client, endpoint, body) {
    const action = 'exchange the id token';
    const sent = 'json' in body ? { json: body.json } : { stream: formBody(body.form) };
    let raw;
    try {
        raw = await client.json({
            method: 'POST',
            path: endpoint.path,
            ...sent,
            action,
            idempotent: true,
            maxAttempts: 6,
            timeoutMs: 30_000,
        });
    }
    catch (error) {
        if (!(error instanceof api_error/* ApiError */.h))
            throw error;
        throw new SignInError(endpoint.title, error.status, error.detail === '' ? (error.providerCode ?? '') : error.detail, endpoint.advice);
    }
    const answer = (0,json/* asObject */.eB)(raw);
    const token = (0,json/* asString */.oJ)(answer?.['access_token']);
    const expiresIn = (0,json/* asFiniteNumber */.ju)(answer?.['expires_in']) ?? Number((0,json/* asString */.oJ)(answer?.['expires_in']) ?? Number.NaN);
    if (token === undefined || !/^[\x21-\x7e]+$/.test(token))
        throw new unexpected_answer_error/* UnexpectedAnswerError */.q(endpoint.title, action, 'no access token in it');
    // Without a life span the token is used for a little while, then asked for anew.
    return { token, expiresIn: Number.isFinite(expiresIn) && expiresIn > 0 ? expiresIn : 300 };
}
function formBody(form) {
    const bytes = Buffer.from(form.toString());
    return {
        contentType: 'application/x-www-form-urlencoded',
        bytes: bytes.length,
        open: async function* () {
            yield bytes;
        },
    };
}


/***/ }),

/***/ 16318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OPENAI_TOKEN_URL: () => (/* binding */ OPENAI_TOKEN_URL),
/* harmony export */   Q: () => (/* binding */ OPENAI_AUDIENCE),
/* harmony export */   exchangeAtOpenAi: () => (/* binding */ exchangeAtOpenAi)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16320);

/** developers.openai.com/api/reference/workload-identity-federation */
const OPENAI_TOKEN_URL = 'https://auth.openai.com/oauth/token';
/** What the trust in OpenAI's dashboard expects unless the input `audience` says otherwise. */
const OPENAI_AUDIENCE = 'https://api.openai.com/v1';
/** Exchanges the run's id token for a short-lived OpenAI token (RFC 8693). */
async function exchangeAtOpenAi(client, path, identity, getIdToken) {
    const json = {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        subject_token: await getIdToken(identity.audience),
        identity_provider_id: identity.identityProviderId,
        service_account_id: identity.serviceAccountId,
    };
    const advice = 'Check identity-provider-id, service-account-id and audience, and that the mapping at OpenAI allows this repository, branch or environment.';
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .requestToken */ .F)(client, { title: 'OpenAI', path, advice }, { json });
}


/***/ }),

/***/ 89207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _b: () => (/* binding */ digestEnding),
/* harmony export */   cO: () => (/* binding */ holdsContent),
/* harmony export */   zU: () => (/* binding */ namesDigest),
/* harmony export */   zo: () => (/* binding */ nameByDigest)
/* harmony export */ });
/** 64 bits of the digest: enough to tell any two files of one account apart, short enough to read. */
const DIGEST_LENGTH = 16;
/** How the name of every uploaded file ends: `-` and 16 hex characters of its content's SHA-256. */
function digestEnding(sha256) {
    return `-${sha256.slice(0, DIGEST_LENGTH)}.jsonl`;
}
/** The source under a name that carries its digest; unchanged where it does already. */
function nameByDigest(source) {
    const ending = digestEnding(source.sha256);
    if (source.name.endsWith(ending))
        return source;
    return {
        name: source.name.replace(/\.jsonl$/, '') + ending,
        bytes: source.bytes,
        sha256: source.sha256,
        read: (start, end) => source.read(start, end),
    };
}
/** Whether the file's name tells its content. */
function namesDigest({ filename }) {
    return /-[\da-f]{16}\.jsonl$/.test(filename);
}
/** Whether the provider's file holds these bytes, as far as its name and size can tell. */
function holdsContent(file, content) {
    const sizeAgrees = file.bytes === null || content.bytes === null || file.bytes === content.bytes;
    return file.filename.endsWith(digestEnding(content.sha256)) && sizeAgrees;
}


/***/ }),

/***/ 72581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkAgreement)
/* harmony export */ });
/* unused harmony export modelsAgree */
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1261);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89207);



const AGREED = { agrees: true };
/**
 * Checks a candidate against what it must be: a list's word, or metadata that anybody with a key can write,
 * is not enough to adopt a job. Model, files' digests, and whatever else the job tells of itself must agree.
 */
async function checkAgreement(search, wanted, job) {
    if (!modelsAgree(wanted.model, job.model))
        return differs(`its model is ${job.model}`);
    if (job.method !== null && job.method !== wanted.method)
        return differs(`its method is ${job.method}`);
    if (!suffixAgrees(wanted.suffix, job))
        return differs(`its suffix is ${job.suffix ?? 'not set'}`);
    if (wanted.seed !== null && job.seed !== null && job.seed !== wanted.seed)
        return differs(`its seed is ${job.seed}`);
    const parameter = differingHyperparameter(wanted, job);
    if (parameter !== null)
        return differs(`its ${parameter} is another`);
    const training = await checkFile(search, wanted.trainingFile, job.trainingFile, provenByTokens(wanted, job));
    if (training !== null)
        return differs(`its training file ${training}`);
    const validation = await checkValidationFile(search, wanted, job);
    return validation === null ? AGREED : differs(`its validation file ${validation}`);
}
function differs(because) {
    return { agrees: false, because };
}
/** An alias and its dated snapshot are one model: `gpt-4.1-mini` and `gpt-4.1-mini-2025-04-14`. */
function modelsAgree(one, other) {
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    return (long === short ||
        (long.startsWith(short) && /^-(\d{4}|\d{4}-\d{2}-\d{2})$/.test(long.slice(short.length))));
}
function suffixAgrees(wanted, job) {
    if (job.suffix === wanted)
        return true;
    const raw = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(job.raw);
    const isSilent = raw === undefined || !('suffix' in raw || 'user_provided_suffix' in raw);
    return job.suffix === null && (isSilent || wanted === '');
}
/**
 * The first hyperparameter that was asked for and that the job says otherwise. What was left to the provider may
 * have become anything, and a provider that reports none cannot be contradicted.
 */
function differingHyperparameter(wanted, job) {
    for (const [name, value] of Object.entries((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutAuto */ .sz)(wanted.hyperparameters))) {
        const actual = job.hyperparameters[name];
        if (actual === undefined || actual === null)
            continue;
        if ((0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(actual) !== (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value))
            return name;
    }
    return null;
}
/** Tokens that the provider itself counted are a proof of the content that no one else can write. */
function provenByTokens(wanted, job) {
    const epochs = job.hyperparameters.n_epochs;
    if (wanted.exactTokensPerEpoch === null || typeof epochs !== 'number' || job.trainedTokens === null)
        return false;
    return job.trainedTokens > 0 && job.trainedTokens === wanted.exactTokensPerEpoch * epochs;
}
async function checkValidationFile(search, wanted, job) {
    if (wanted.validationFile === null)
        return job.validationFile === null ? null : 'is not wanted';
    if (job.validationFile === null)
        return 'is missing';
    return checkFile(search, wanted.validationFile, job.validationFile, provenByTokens(wanted, job));
}
/** null where the file agrees, else how it does not. */
async function checkFile(search, wanted, id, proven) {
    if ('id' in wanted)
        return wanted.id === id ? null : 'is another';
    const file = await search.provider.retrieveFile(id, search.signal);
    // A run with `keep-files: false` deletes what it uploaded: without the file only the billed tokens can tell.
    if (file === null)
        return proven ? null : 'is gone, so that its content cannot be compared';
    return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsContent */ .cO)(file, wanted) ? null : 'holds other content';
}


/***/ }),

/***/ 57203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ listCandidates)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89207);

const PAGE_SIZE = 100;
/** How far back a job is looked for: older ones are of no use, and an account may hold thousands. */
const MAX_JOBS = 1_000;
const MAX_AGE_SECONDS = 90 * 24 * 3_600;
const MAX_FILES = 10_000;
/**
 * The jobs that may be the wanted one, newest first as the provider lists them.
 *
 * With metadata the fingerprint names them. Without, they are the jobs over a file whose name carries the
 * wanted digest. Neither is proof: whoever uses a candidate asks `agrees` first.
 */
async function listCandidates(search, wanted) {
    if (search.provider.capabilities.metadata) {
        const query = { metadata: { fingerprint: wanted.fingerprint } };
        // A server may ignore the filter, so what it returns is filtered once more.
        return collectJobs(search, query, (job) => job.metadata.fingerprint === wanted.fingerprint);
    }
    const ids = await findFileIds(search, wanted.trainingFile);
    if (ids.size === 0)
        return [];
    return collectJobs(search, {}, (job) => ids.has(job.trainingFile));
}
async function collectJobs(search, query, matches) {
    const oldest = search.clock.now() / 1_000 - MAX_AGE_SECONDS;
    const found = new Map();
    const cursors = new Set();
    let after;
    for (let seen = 0; seen < MAX_JOBS;) {
        const page = await search.provider.listJobs({ ...query, limit: PAGE_SIZE, ...(after === undefined ? {} : { after }) }, search.signal);
        for (const job of page.items)
            if (matches(job))
                found.set(job.id, job);
        seen += page.items.length;
        const allTooOld = page.items.every((job) => job.createdAt !== null && job.createdAt < oldest) &&
            isNewestFirst(page.items);
        // A cursor that comes a second time would lead round in a circle.
        if (page.next === null || page.items.length === 0 || allTooOld || cursors.has(page.next))
            break;
        cursors.add(page.next);
        after = page.next;
    }
    return [...found.values()];
}
async function findFileIds(search, file) {
    if ('id' in file)
        return new Set([file.id]);
    const files = await search.provider.listFiles(MAX_FILES, search.signal);
    const ending = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .digestEnding */ ._b)(file.sha256);
    return new Set(files.filter((each) => each.filename.endsWith(ending) && (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsContent */ .cO)(each, file)).map((each) => each.id));
}
/** Some servers list the oldest first: then the wanted job is on the last page, however old the first one is. */
function isNewestFirst(jobs) {
    const [first, last] = [jobs[0]?.createdAt ?? 0, jobs.at(-1)?.createdAt ?? 0];
    return first > last || jobs.length < 2;
}


/***/ }),

/***/ 92259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive),
/* harmony export */   m: () => (/* binding */ compareSeniority)
/* harmony export */ });
/** Older first, then the smaller id: every run of the same content sorts them the same way. */
function compareSeniority(one, other) {
    const age = (one.createdAt ?? Infinity) - (other.createdAt ?? Infinity);
    if (age !== 0 && !Number.isNaN(age))
        return age;
    return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
/** Not ended, and not about to end because somebody cancelled it. */
function isAlive(job) {
    return !job.finished && !job.cancelling;
}


/***/ }),

/***/ 55642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   d6: () => (/* binding */ isCreatedHere),
/* harmony export */   h: () => (/* binding */ settleTwins),
/* harmony export */   w1: () => (/* binding */ listTwins)
/* harmony export */ });
/* harmony import */ var _job_metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7774);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20139);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72581);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57203);
/* harmony import */ var _job_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92259);





/** The provider's clock and the runner's may differ by this much, and `createdAt` is cut to seconds. */
const CLOCK_SLACK_MS = 3_000;
/** Whether this run created the job, by the answer it got or by what the job's metadata say. */
function isOwn(job, authorship) {
    if (authorship.known.has(job.id))
        return false;
    const ofThisRun = (0,_job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .comesFrom */ ._7)(job.metadata, authorship.origin);
    return isCreatedHere(job, authorship) || (ofThisRun && !authorship.several);
}
/** Whether this very step created the job: an answer said so, or the job was born while an answer was lost. */
function isCreatedHere(job, authorship) {
    if (authorship.created.has(job.id))
        return true;
    const isAnothers = job.metadata.run !== undefined && !(0,_job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .comesFrom */ ._7)(job.metadata, authorship.origin);
    const bornAt = job.createdAt === null ? null : job.createdAt * 1_000;
    if (authorship.known.has(job.id) || isAnothers || bornAt === null)
        return false;
    return authorship.unclear.some(({ from, to }) => bornAt >= from - CLOCK_SLACK_MS && bornAt <= to + CLOCK_SLACK_MS);
}
/** The jobs of this content that came into being since the first look, older first. */
async function listTwins(search, wanted, authorship) {
    const twins = [];
    for (const job of await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_3__/* .listCandidates */ .j)(search, wanted)) {
        if (authorship.known.has(job.id))
            continue;
        if (isOwn(job, authorship) || (await (0,_agreement_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAgreement */ .N)(search, wanted, job)).agrees)
            twins.push(job);
    }
    return twins.sort(_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeniority */ .m);
}
/**
 * Leaves one of several jobs of the same content running: the older, then the one with the smaller id. The others
 * are cancelled by whoever created them, so this run cancels its own alone. Returns the job to follow, which is
 * `current` unless an older one stands. With `onlyOwn` jobs of other runs are left out, as `reuse: false` asks.
 */
async function settleTwins(search, wanted, authorship, current, options) {
    const twins = (await listTwins(search, wanted, authorship)).filter((job) => !options.onlyOwn || isOwn(job, authorship));
    const standing = twins.filter((job) => (0,_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(job) || job.status === 'succeeded');
    // The list may lag behind and not hold the job we know of.
    const isComplete = current.status === 'cancelled' || standing.some((job) => job.id === current.id);
    const rivals = isComplete ? standing : [...standing, current].sort(_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .compareSeniority */ .m);
    const [stays = current, ...others] = rivals;
    for (const job of others) {
        if (!(0,_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(job) || !isOwn(job, authorship))
            continue;
        options.log.notice(`Job ${stays.id} was created for the same content before job ${job.id}: the older one stays, ${job.id} is cancelled.`);
        await cancelTwin(search, job);
    }
    return stays;
}
async function cancelTwin(search, job) {
    try {
        await search.provider.cancelJob(job.id, search.signal);
    }
    catch (error) {
        // It may have ended meanwhile, which the next look shows; weather is for the next look as well.
        if ((0,_transient_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .d)(error))
            return;
        const now = await search.provider.retrieveJob(job.id, search.signal);
        if (now !== null && (0,_job_order_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(now))
            throw error;
    }
}


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ fingerprintJob),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sz: () => (/* binding */ withoutAuto)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);


/** Raised only when the same content must no longer be found under its old name: every job would be paid again. */
const FINGERPRINT_VERSION = 1;
/**
 * Hex SHA-256 over the canonical JSON of the content: 64 characters, the same on every machine.
 * A hyperparameter that says `auto` counts as not given, and the order of keys never matters.
 */
function fingerprintJob(content) {
    const named = {
        version: FINGERPRINT_VERSION,
        provider: content.provider,
        baseUrl: content.baseUrl === null ? null : normaliseUrl(content.baseUrl),
        organization: content.organization,
        project: content.project,
        account: content.account,
        model: content.model,
        method: content.method,
        hyperparameters: withoutAuto(content.hyperparameters),
        seed: content.seed,
        suffix: content.suffix,
        grader: content.grader,
        extraBody: content.extraBody,
        trainingFile: content.trainingFile,
        validationFile: content.validationFile,
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(named)).digest('hex');
}
/** The hyperparameters that were really given: `auto` leaves the choice to the provider, as an absent key does. */
function withoutAuto(hyperparameters) {
    return Object.fromEntries(Object.entries(hyperparameters).filter(([, value]) => value !== 'auto'));
}
/** JSON with the keys of every object in order of their UTF-16 units, and without members that are undefined. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
    if (!(0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value))
        return JSON.stringify(value ?? null);
    const members = Object.keys(value)
        .filter((key) => value[key] !== undefined)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(',')}}`;
}
/** `HTTPS://Api.Example.com:443/v1/` and `https://api.example.com/v1` are one place. */
function normaliseUrl(text) {
    if (!URL.canParse(text))
        return text;
    const url = new URL(text);
    return `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ buildJobMetadata),
/* harmony export */   CU: () => (/* binding */ MAX_VALUE_LENGTH),
/* harmony export */   Xu: () => (/* binding */ RESERVED_METADATA),
/* harmony export */   _7: () => (/* binding */ comesFrom),
/* harmony export */   n8: () => (/* binding */ MAX_USER_PAIRS),
/* harmony export */   uf: () => (/* binding */ MAX_KEY_LENGTH)
/* harmony export */ });
/** The keys that the action writes itself; a user's map may not name them. */
const RESERVED_METADATA = [
    'fingerprint',
    'repository',
    'commit',
    'workflow',
    'run',
    'attempt',
];
/** OpenAI's specification: at most 16 pairs, 64 characters a key, 512 a value. Six pairs are the action's. */
const MAX_USER_PAIRS = 10;
const MAX_KEY_LENGTH = 64;
const MAX_VALUE_LENGTH = 512;
/** The metadata of the job: the user's pairs and the action's six. Values over 512 characters are cut. */
function buildJobMetadata(fingerprint, origin, userPairs) {
    const own = { fingerprint, ...pickOrigin(origin) };
    return Object.fromEntries(Object.entries({ ...userPairs, ...own })
        // Some providers refuse an empty value, and a run outside GitHub knows no workflow.
        .filter(([, value]) => value !== '')
        .map(([key, value]) => [key, value.slice(0, MAX_VALUE_LENGTH)]));
}
/**
 * True where the job's metadata say that this run asked for it, in this attempt or in an earlier one: an earlier
 * attempt has ended, and what it left behind is nobody else's to tidy up.
 */
function comesFrom(metadata, origin) {
    return (origin.run !== '' &&
        metadata.run === origin.run &&
        metadata.repository === origin.repository &&
        Number(metadata.attempt) <= Number(origin.attempt));
}
function pickOrigin(origin) {
    const { repository, commit, workflow, run, attempt } = origin;
    return { repository, commit, workflow, run, attempt };
}


/***/ }),

/***/ 94878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ findUnansweredJob),
/* harmony export */   Jw: () => (/* binding */ settleUnansweredJob),
/* harmony export */   Zw: () => (/* binding */ settleJob),
/* harmony export */   hv: () => (/* binding */ SETTLE_TIMEOUT_MS)
/* harmony export */ });
/* harmony import */ var _boundary_thrown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74323);
/* harmony import */ var _find_job_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92259);
/* harmony import */ var _find_twins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55642);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20139);




/** SIGINT leaves 7.5 s and SIGTERM 2.5 s more: a handler must be done well before. */
const SETTLE_TIMEOUT_MS = 5_000;
/** Between two looks for a job whose id never arrived. */
const LOOK_PAUSE_MS = 500;
/**
 * Does what `on-cancel` or `on-timeout` says to a job that the step ends before. Cancels only what this run created.
 * Never throws and never takes longer than `timeoutMs`: it runs while GitHub is ending the process.
 */
async function settleJob(search, left, action, timeoutMs = SETTLE_TIMEOUT_MS) {
    if (!left.createdByThisRun)
        return running(left.jobId, 'this run did not create it');
    if (action === 'detach')
        return running(left.jobId, 'it is detached, as asked');
    const settle = async (signal) => cancel(search, left.jobId, signal);
    return settleWithin(search, timeoutMs, settle, unknown(left.jobId));
}
/**
 * The same for a run that was ended between its request and the answer: the job's id never arrived, so the job is
 * looked for by its content. `known` are the jobs that were there before.
 */
async function settleUnansweredJob(search, wanted, authorship, action, timeoutMs = SETTLE_TIMEOUT_MS) {
    const nothing = {
        kind: 'unknown',
        text: 'No job of this run was found: none was created, or it is not listed yet.',
    };
    if (action === 'detach') {
        return {
            kind: 'left-running',
            text: 'If the job that was asked for was created, it goes on: it is detached, as asked.',
        };
    }
    const settle = async (signal) => cancel(search, (await lookUntilFound({ ...search, signal }, wanted, authorship)).id, signal);
    return settleWithin(search, timeoutMs, settle, nothing);
}
/** The job of a request that was never answered, looked for until it is listed; null where it is not in time. */
async function findUnansweredJob(search, wanted, authorship, timeoutMs) {
    const look = async (signal) => lookUntilFound({ ...search, signal }, wanted, authorship);
    return withinTime(search, timeoutMs, look, null, () => null);
}
/** The provider may still be at work on the request, and its list may lag: one look is not enough. */
async function lookUntilFound(search, wanted, authorship) {
    for (;;) {
        try {
            const twins = await (0,_find_twins_js__WEBPACK_IMPORTED_MODULE_0__/* .listTwins */ .w1)(search, wanted, authorship);
            // The younger of several: where jobs carry no metadata, the older may be that of another run, and would stay.
            const own = twins.findLast((job) => (0,_find_twins_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(job, authorship) && (0,_find_job_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(job));
            if (own !== undefined)
                return own;
        }
        catch (error) {
            if (!(0,_transient_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .d)(error))
                throw error;
        }
        await search.clock.sleep(LOOK_PAUSE_MS, search.signal);
    }
}
async function cancel({ provider }, jobId, signal) {
    let job;
    try {
        job = await provider.cancelJob(jobId, signal);
    }
    catch (error) {
        // A job that has ended cannot be cancelled, and every provider says so in words of its own.
        const now = await provider.retrieveJob(jobId, signal);
        if (now?.finished !== true)
            throw error;
        job = now;
    }
    if (job.finished && job.status !== 'cancelled') {
        return { kind: 'ended-already', text: `Job ${jobId} had ended already: ${job.status}.` };
    }
    return { kind: 'cancelled', text: `Job ${jobId} was cancelled.` };
}
async function settleWithin(search, timeoutMs, settle, otherwise) {
    const failed = (why) => ({ ...otherwise, text: `${otherwise.text} ${why}`.trim() });
    return withinTime(search, timeoutMs, settle, otherwise, failed);
}
async function withinTime({ clock }, timeoutMs, attempt, otherwise, onFailure) {
    const work = new AbortController();
    const timer = new AbortController();
    const timeout = clock.sleep(timeoutMs, timer.signal).then(() => otherwise, () => otherwise);
    const done = attempt(work.signal).catch((error) => onFailure((0,_boundary_thrown_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .b)(error)));
    try {
        return await Promise.race([done, timeout]);
    }
    finally {
        timer.abort(new Error('settled'));
        work.abort(new Error('out of time'));
    }
}
function running(jobId, because) {
    return { kind: 'left-running', text: `Job ${jobId} goes on: ${because}.` };
}
function unknown(jobId) {
    return {
        kind: 'unknown',
        text: `Whether job ${jobId} could be cancelled is not known: cancel it with command: cancel and job-id: ${jobId}.`,
    };
}


/***/ }),

/***/ 20139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);

/**
 * Whether asking again later may help. The provider's errors say so themselves; anything that is not a `UserError`
 * never came from an answer, and is a defect rather than weather.
 */
function isTransient(error) {
    return error instanceof _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y && 'transient' in error && error.transient === true;
}


/***/ }),

/***/ 99182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** A letter under dozens of accents still counts as one; no more code units than this for each are looked at. */
const UNITS_PER_GRAPHEME = 8;
/** Letters, digits, punctuation, and Chinese and Japanese characters, of which none joins its neighbours. */
const SINGLE = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff5e]*$/;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/**
 * At most `max` characters as a reader counts them, the last one `…` where something was left out.
 * Never cuts within an emoji or an accented letter. Takes time for `max`, not for the length of the text.
 */
function shorten(text, max) {
    if (text.length <= max)
        return text;
    if (SINGLE.test(text.slice(0, max + 1)))
        return `${text.slice(0, max - 1).trimEnd()}…`;
    const head = text.slice(0, max * UNITS_PER_GRAPHEME);
    const kept = [];
    for (const { segment } of segmenter.segment(head)) {
        if (kept.length === max)
            return `${kept.slice(0, -1).join('').trimEnd().toWellFormed()}…`;
        kept.push(segment);
    }
    if (head.length === text.length)
        return text;
    return `${kept
        .slice(0, Math.max(0, max - 1))
        .join('')
        .trimEnd()
        .toWellFormed()}…`;
}


/***/ })

};
