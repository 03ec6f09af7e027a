export const id = 6318;
export const ids = [6318];
export const modules = {

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


/***/ })

};
