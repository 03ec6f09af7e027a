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



/** The runner gives `post` minutes, and a slow provider may answer a create request after many seconds. */
const REQUEST_TIMEOUT_MS = 20_000;
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
            ? await (0,_training_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settleJob */ .Zw)(search, left, onCancel)
            : await (0,_training_settle_js__WEBPACK_IMPORTED_MODULE_1__/* .settleUnansweredJob */ .Jw)(search, left.wanted, left.authorship, onCancel, REQUEST_TIMEOUT_MS);
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

/***/ 89207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _b: () => (/* binding */ digestEnding),
/* harmony export */   cO: () => (/* binding */ holdsContent),
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
        const allTooOld = page.items.every((job) => job.createdAt !== null && job.createdAt < oldest);
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
    return !job.finished && !/cancel/i.test(job.status);
}


/***/ }),

/***/ 55642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
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
    if (authorship.created.has(job.id) || (0,_job_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .comesFrom */ ._7)(job.metadata, authorship.origin))
        return true;
    const bornAt = job.createdAt === null ? null : job.createdAt * 1_000;
    return (authorship.unclear ?? []).some(({ from, to }) => bornAt !== null && bornAt >= from - CLOCK_SLACK_MS && bornAt <= to + CLOCK_SLACK_MS);
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
/* harmony export */   Jw: () => (/* binding */ settleUnansweredJob),
/* harmony export */   Zw: () => (/* binding */ settleJob),
/* harmony export */   hv: () => (/* binding */ SETTLE_TIMEOUT_MS)
/* harmony export */ });
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
    return withinTime(search, timeoutMs, settle, unknown(left.jobId));
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
    const findOwn = async (signal) => {
        try {
            const twins = await (0,_find_twins_js__WEBPACK_IMPORTED_MODULE_0__/* .listTwins */ .w1)({ ...search, signal }, wanted, authorship);
            // The younger of several: where jobs carry no metadata, the older may be that of another run, and would stay.
            return twins.findLast((job) => (0,_find_twins_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(job, authorship) && (0,_find_job_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(job));
        }
        catch (error) {
            if ((0,_transient_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .d)(error))
                return undefined;
            throw error;
        }
    };
    const settle = async (signal) => {
        // The provider may still be at work on the request, and its list may lag: one look is not enough.
        for (;;) {
            const own = await findOwn(signal);
            if (own !== undefined)
                return cancel(search, own.id, signal);
            await search.clock.sleep(LOOK_PAUSE_MS, signal);
        }
    };
    return withinTime(search, timeoutMs, settle, nothing);
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
async function withinTime({ clock }, timeoutMs, settle, otherwise) {
    const work = new AbortController();
    const timer = new AbortController();
    const timeout = clock.sleep(timeoutMs, timer.signal).then(() => otherwise, () => otherwise);
    const settled = settle(work.signal).catch((error) => ({
        kind: otherwise.kind,
        text: `${otherwise.text} ${error instanceof Error ? error.message : ''}`.trim(),
    }));
    try {
        return await Promise.race([settled, timeout]);
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


/***/ })

};
