export const id = 669;
export const ids = [669];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 69377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PASS_WORKER: () => (/* binding */ PASS_WORKER),
/* harmony export */   startWorker: () => (/* binding */ startWorker)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _block_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91274);
/* harmony import */ var _examine_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97769);



/** Marks a worker of this module, as the bundle's worker entry may start others too. */
const PASS_WORKER = 'dataset-pass';
let started = false;
/** Answers the pool until the thread is ended. Does nothing in a thread that the pool did not start. */
function startWorker() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    const data = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    if (port === null || data?.kind !== PASS_WORKER || started)
        return;
    started = true;
    const examiner = (0,_examine_block_js__WEBPACK_IMPORTED_MODULE_1__/* .createBlockExaminer */ .T)(data.settings);
    port.on('message', (request) => {
        if (request.kind === 'summary') {
            port.postMessage({ kind: 'summary', summary: examiner.summary(request.role) });
            return;
        }
        const result = examiner.examine(request.job);
        port.postMessage({ kind: 'block', result }, [
            result.buffer,
            ...(0,_block_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .buffersOf */ .J0)(result.rows),
        ]);
    });
}
// The file is itself what a worker is started with in tests and benchmarks.
startWorker();


/***/ }),

/***/ 93285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ exampleLimits),
/* harmony export */   w: () => (/* binding */ demandsOf)
/* harmony export */ });
const MEGABYTE = 1024 * 1024;
const OPENAI_FORMATS = ['chat', 'completion', 'preference', 'reinforcement'];
const COMPATIBLE = {
    title: 'the provider',
    formats: [...OPENAI_FORMATS, 'text'],
    minExamples: 1,
    maxExamples: null,
    maxReinforcement: null,
    roles: null,
    refusesExtraKeys: false,
    refusesNullWeight: false,
    refusesBlankLines: false,
    chatKeys: null,
    answerField: null,
    alternation: false,
    systemFirst: false,
    outputsAsText: false,
    maxImages: 10,
    maxImageBytes: 10 * MEGABYTE,
    imageSchemes: ['http', 'https', 'data'],
    textOnlyModels: null,
    byteOrderMark: false,
};
// Vision: "gpt-4o-2024-08-06 only" in OpenAI's guide of July 2026; Azure lists the gpt-4.1 family besides.
const OPENAI = {
    ...COMPATIBLE,
    title: 'OpenAI',
    formats: OPENAI_FORMATS,
    minExamples: 10,
    maxReinforcement: { training: 50_000, validation: 1_000 },
    textOnlyModels: /^(?:gpt-3|gpt-4-|gpt-4o-mini|gpt-4o-2024-11-20|gpt-4\.1|babbage|davinci|o4-mini)/,
};
const DEMANDS = {
    openai: OPENAI,
    simulator: { ...OPENAI, title: 'the simulator' },
    azure: {
        ...OPENAI,
        title: 'Azure OpenAI',
        textOnlyModels: /^(?:gpt-3|gpt-4-|gpt-4o-mini|babbage|davinci|o4-mini)/,
        byteOrderMark: true,
    },
    nebius: { ...COMPATIBLE, title: 'Nebius', formats: ['chat', 'completion', 'text'] },
    // The checks of Together's own client (the Python one, which knows tools as its guide to function calling has them);
    // images as its guide has them.
    together: {
        ...COMPATIBLE,
        title: 'Together AI',
        formats: ['chat', 'completion', 'text', 'preference'],
        roles: ['system', 'user', 'assistant', 'tool'],
        refusesExtraKeys: true,
        refusesNullWeight: true,
        refusesBlankLines: true,
        chatKeys: ['messages', 'tools'],
        alternation: true,
        outputsAsText: true,
        imageSchemes: ['data'],
    },
    fireworks: {
        ...COMPATIBLE,
        title: 'Fireworks',
        formats: ['chat', 'preference', 'reinforcement'],
        minExamples: 3,
        maxExamples: 3_000_000,
        systemFirst: true,
    },
    bedrock: {
        ...COMPATIBLE,
        title: 'Amazon Bedrock',
        answerField: 'reference_answer',
        formats: ['reinforcement'],
        minExamples: 100,
        maxExamples: 20_000,
    },
};
function demandsOf(provider) {
    return (Object.hasOwn(DEMANDS, provider) ? DEMANDS[provider] : undefined) ?? COMPATIBLE;
}
/** Fewest and most examples that the provider takes of a set; test files are bound by neither. */
function exampleLimits(context) {
    const demands = demandsOf(context.provider);
    if (context.role === 'test')
        return { min: 1, max: null };
    const min = context.role === 'training' ? demands.minExamples : 1;
    if (context.method === 'reinforcement' && demands.maxReinforcement !== null) {
        return { min, max: demands.maxReinforcement[context.role] };
    }
    return { min, max: context.role === 'training' ? demands.maxExamples : null };
}


/***/ }),

/***/ 32940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ LINE_RULE_IDS),
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   b8: () => (/* binding */ SET_RULE_IDS),
/* harmony export */   ht: () => (/* binding */ FILE_RULE_IDS),
/* harmony export */   rg: () => (/* binding */ SENSITIVE_RULES)
/* harmony export */ });
/** Every rule by scope. An id is public: it stands in workflows (`rules`), reports and docs, and is never renamed. */
const FILE_RULE_IDS = [
    'lfs-pointer',
    'dvc-pointer',
    'not-utf8',
    'byte-order-mark',
    'crlf',
    'blank-line',
    'truncated-last-line',
    'empty-file',
    'too-few-examples',
    'too-many-examples',
    'file-too-large',
    'wrong-extension',
    'line-too-long',
];
const LINE_RULE_IDS = [
    'not-json',
    'not-an-object',
    'duplicate-key',
    'unknown-key',
    'refused-key',
    'nested-too-deep',
    // Chat
    'missing-messages',
    'empty-messages',
    'ill-typed-message',
    'unknown-role',
    'refused-role',
    'developer-role',
    'missing-content',
    'ill-typed-content',
    'empty-content',
    'empty-answer',
    'no-assistant',
    'nothing-to-learn',
    'ill-typed-weight',
    'misplaced-weight',
    'no-user-message',
    'ends-on-user',
    'roles-do-not-alternate',
    'system-not-first',
    'ill-typed-name',
    'odd-name',
    'ill-formed-tool-call',
    'arguments-not-json',
    'arguments-do-not-fit',
    'undefined-tool',
    'unknown-tool-call-id',
    'duplicate-tool-call-id',
    'unanswered-tool-call',
    'ill-formed-tool',
    'duplicate-tool',
    'unusable-tool-schema',
    'legacy-functions',
    'ill-formed-part',
    'too-many-images',
    'image-too-large',
    'ill-formed-image',
    'image-scheme',
    'image-format',
    'image-role',
    'model-without-vision',
    // Preference
    'ill-formed-preference',
    'old-preference-names',
    'equal-outputs',
    'input-ends-on-assistant',
    'several-outputs',
    'preference-not-text',
    // Reinforcement
    'does-not-end-on-user',
    'missing-grader-field',
    'missing-reference-answer',
    // Completion
    'ill-typed-completion',
    'empty-completion',
    // Plain text
    'ill-typed-text',
    'empty-text',
    // Content
    'special-token',
    'template-token',
    'credential',
    'email-address',
    'phone-number',
    'card-number',
    'too-long',
    'answer-cut-off',
];
const SET_RULE_IDS = [
    'wrong-format',
    'mixed-format',
    'duplicate-example',
    'near-duplicate',
    'conflicting-answers',
    'training-in-validation',
    'prompt-in-validation',
    'training-in-test',
    'prompt-in-test',
    'dominant-answer',
    'mostly-refusals',
    'system-prompt-missing',
    'system-prompt-differs',
    'tools-differ',
    'mixed-answer-style',
    'few-examples',
    'small-validation',
    'large-validation',
    'validation-required',
    'format-not-accepted',
    'ill-formed-grader',
    'completion-separator',
    'completion-stop-sequence',
    'completion-leading-space',
    'completion-shared-prefix',
];
const RULE_IDS = [...FILE_RULE_IDS, ...LINE_RULE_IDS, ...SET_RULE_IDS];
/** A row with one of these findings is never shown to anybody, whatever the rule's level was set to. */
const SENSITIVE_RULES = new Set([
    'credential',
    'email-address',
    'phone-number',
    'card-number',
]);


/***/ })

};
