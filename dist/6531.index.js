export const id = 6531;
export const ids = [6531,6099];
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

/***/ 82703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   h$: () => (/* binding */ isInRange),
/* harmony export */   pC: () => (/* binding */ describeRange)
/* harmony export */ });
function isInRange(value, { min = -Infinity, max = Infinity, above, integer }) {
    if (integer === true ? !Number.isSafeInteger(value) : !Number.isFinite(value))
        return false;
    return value >= min && value <= max && value > (above ?? -Infinity);
}
/** "a whole number from 1 to 50", for the sentences and the documentation's tables. */
function describeRange({ min, max, above, integer, unit }) {
    const kind = `${integer === true ? 'a whole number' : 'a number'}${unit === undefined ? '' : ` of ${unit}`}`;
    if (above !== undefined)
        return `${kind} above ${above}${max === undefined ? '' : ` and up to ${max}`}`;
    if (min !== undefined)
        return `${kind} from ${min} ${max === undefined ? 'up' : `to ${max}`}`;
    return max === undefined ? kind : `${kind} up to ${max}`;
}
/** Decimal, with an exponent or without. `0x10`, `1_000`, `1,5`, `+1` and `Infinity` are refused rather than guessed. */
const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** The number that a text is; NaN where it is none, or too large to be told from its neighbours. */
function parseNumber(text) {
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : Number.NaN;
}


/***/ }),

/***/ 97930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   ZA: () => (/* binding */ suggest),
/* harmony export */   ZH: () => (/* binding */ listChoices),
/* harmony export */   hc: () => (/* binding */ readSwitch),
/* harmony export */   iV: () => (/* binding */ readMatch),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82703);
/* harmony import */ var _refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73274);



/** null where not given. */
function readText(read, name) {
    const text = read(name).trim();
    return text === '' ? null : text;
}
/** A text that must look like something; `allowed` says what. Null where not given. */
function readMatch(read, name, pattern, allowed, refusal) {
    const text = readText(read, name);
    if (text !== null && !pattern.test(text))
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, text, allowed, refusal);
    return text;
}
/** The YAML 1.2 core schema, as GitHub's own inputs are read. */
function readSwitch(read, name, absent) {
    const text = readText(read, name);
    if (text === null)
        return absent;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, text, 'true or false');
}
function readChoice(read, name, choices, absent) {
    const text = readText(read, name);
    if (text === null)
        return absent;
    const choice = choices.find((each) => each === text);
    if (choice !== undefined)
        return choice;
    throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, text, listChoices(choices), { advice: suggest(text, choices) });
}
/** null where not given. */
function readNumber(read, name, range) {
    const text = readText(read, name);
    if (text === null)
        return null;
    const value = (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$J)(text);
    if (!(0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .isInRange */ .h$)(value, range))
        throw (0,_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, text, (0,_range_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRange */ .pC)(range));
    return value;
}
/** One entry a line; blank lines are none. */
function readLines(read, name) {
    return read(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** "a, b or c". */
function listChoices(choices) {
    return choices.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
/** "Did you mean `x`?" where a known name is near, else an empty text. Case, hyphens and underscores do not count. */
function suggest(given, known) {
    const bare = (name) => name.slice(0, 60).toLowerCase().replaceAll(/[_-]/g, '');
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(bare(given), known.map(bare));
    const isNear = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(bare(given), near) <= Math.max(1, near.length / 2);
    return isNear ? `Did you mean \`${known.find((name) => bare(name) === near)}\`?` : '';
}


/***/ }),

/***/ 40516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ readEpochs),
/* harmony export */   NV: () => (/* binding */ checkHyperparameters)
/* harmony export */ });
/* unused harmony export describeAllowed */
/* harmony import */ var _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16089);
/* harmony import */ var _input_values_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82703);
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73274);
/* harmony import */ var _input_values_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97930);
/* harmony import */ var _lenient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57993);





/** One meaning, several names: OpenAI's first. */
const EPOCH_NAMES = ['n_epochs', 'epochs', 'num_epochs', 'num_train_epochs'];
const SYNONYMS = [
    EPOCH_NAMES,
    ['learning_rate_multiplier', 'learning_rate', 'learningRate', 'lr'],
    ['beta', 'dpo_beta', 'klBeta', 'kl_beta'],
    ['batch_size', 'batchSizeSamples'],
    ['lora_r', 'lora_rank', 'loraRank'],
    ['context_length', 'max_seq_length', 'maxContextLength', 'max_context_length'],
];
/**
 * Checks the input `hyperparameters` against what the provider knows for the method. Every problem in one UserError;
 * only warnings where the provider is not strict.
 */
function checkHyperparameters(given, capabilities, method) {
    const problems = [];
    const values = {};
    for (const [name, value] of Object.entries(given)) {
        const rule = capabilities.hyperparameters.find((known) => known.name === name);
        const { problem, value: clean } = rule === undefined
            ? {
                problem: (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)(`hyperparameters.${name}`, `not known${nameKnown(name, capabilities.hyperparameters, method)}`),
                value: value === 'auto' ? undefined : value,
            }
            : checkValue(rule, value, method);
        if (problem !== null)
            problems.push(problem);
        if (clean !== undefined)
            values[name] = clean;
    }
    if (problems.length > 0 && capabilities.strictHyperparameters) {
        throw new _boundary_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(problems.map(({ message }) => message).join(' '));
    }
    const warnings = problems.map(({ message }) => `${message} It is sent as it is.`);
    return { values, warnings, epochs: readEpochs(values) };
}
/**
 * The number of epochs in a job's or an order's hyperparameters, whatever the provider calls it: under several names the
 * highest, since a server that takes any name may follow either.
 */
function readEpochs(hyperparameters) {
    const found = EPOCH_NAMES.map((name) => (0,_lenient_js__WEBPACK_IMPORTED_MODULE_3__/* .readCount */ ._0)(hyperparameters[name]) ?? 0);
    const highest = Math.max(...found);
    return highest > 0 ? highest : null;
}
function checkValue(rule, given, method) {
    const name = `hyperparameters.${rule.name}`;
    if (!rule.methods.includes(method)) {
        return {
            problem: (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedInput */ .v1)(name, `for method ${rule.methods.join(' and ')}, not ${method}.`),
            value: given,
        };
    }
    if (given === 'auto' && rule.auto)
        return { problem: null, value: undefined };
    const value = readValue(rule, given);
    if (value === undefined)
        return { problem: (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedValue */ .u6)(name, given, describeAllowed(rule)), value: given };
    return { problem: null, value };
}
/** The value in the rule's kind, undefined where it is not allowed; text that is a number or boolean counts as one. */
function readValue(rule, given) {
    const word = typeof given === 'string' ? given : undefined;
    if (word !== undefined && rule.values?.includes(word) === true)
        return word;
    if (rule.kind === 'text')
        return rule.values === undefined ? word : undefined;
    if (rule.kind === 'boolean')
        return [true, false].find((each) => given === each || word === String(each));
    const number = word === undefined ? given : (0,_input_values_range_js__WEBPACK_IMPORTED_MODULE_4__/* .parseNumber */ .$J)(word.trim());
    return typeof number === 'number' && (0,_input_values_range_js__WEBPACK_IMPORTED_MODULE_4__/* .isInRange */ .h$)(number, rangeOf(rule)) ? number : undefined;
}
function rangeOf(rule) {
    return { ...rule, integer: rule.kind === 'integer' };
}
/** A rule as a phrase: "a whole number from 1 to 50, or auto". Also for the documentation's tables. */
function describeAllowed(rule) {
    const words = [...(rule.values ?? []), ...(rule.auto ? ['auto'] : [])];
    if (rule.kind === 'text' && rule.values !== undefined)
        return (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .listChoices */ .ZH)(words);
    const kind = rule.kind === 'text'
        ? 'a text'
        : rule.kind === 'boolean'
            ? 'true or false'
            : (0,_input_values_range_js__WEBPACK_IMPORTED_MODULE_4__/* .describeRange */ .pC)(rangeOf(rule));
    return [kind, ...words].join(', or ');
}
/** What follows "not known": the name to use instead. */
function nameKnown(name, rules, method) {
    const known = rules.filter((rule) => rule.methods.includes(method)).map((rule) => rule.name);
    if (known.length === 0)
        return ', and none is for this method.';
    const group = SYNONYMS.find((names) => names.includes(name));
    const synonym = known.find((candidate) => group?.includes(candidate) === true);
    if (synonym !== undefined) {
        const absolute = name === 'learning_rate_multiplier' ? ' (an absolute rate such as 1e-5, not a multiplier)' : '';
        const relative = synonym === 'learning_rate_multiplier' ? ' (a factor, not an absolute rate)' : '';
        return `; use ${synonym}${absolute}${relative}.`;
    }
    const elsewhere = rules.find((rule) => group?.includes(rule.name) === true);
    if (elsewhere !== undefined)
        return `; ${elsewhere.name} is for method ${elsewhere.methods.join(' and ')}.`;
    const meant = (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .ZA)(name, known);
    return `.${meant === '' ? '' : ` ${meant}`} Known: ${known.join(', ')}.`;
}


/***/ }),

/***/ 8344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readMetricRows)
/* harmony export */ });
/* harmony import */ var _boundary_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58811);
/* harmony import */ var _lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57993);


/** What trainers call the columns of `metrics.csv`; they evaluate the whole validation file each time. */
const NAMES = {
    global_step: 'step',
    loss: 'train_loss',
    accuracy: 'train_accuracy',
    mean_token_accuracy: 'train_accuracy',
    eval_loss: 'full_valid_loss',
    eval_accuracy: 'full_valid_accuracy',
};
/**
 * Metric rows with the names of `metrics.csv` (further ones as they came), in the order of steps. `train/loss` and `eval/loss`
 * of one step come as rows of their own and become one. Rows without a step are left out.
 */
function readMetricRows(list) {
    const byStep = new Map();
    for (const item of list) {
        const body = (0,_boundary_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(item);
        // Fireworks keeps the numbers of a step in an object of their own.
        const numbers = {
            ...(0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumberMap */ .sG)(body),
            ...(0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumberMap */ .sG)(body?.['data']),
            ...(0,_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readNumberMap */ .sG)(body?.['metrics']),
        };
        const row = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [rename(name), value]));
        const step = row['step'];
        if (step !== undefined)
            byStep.set(step, { ...byStep.get(step), ...row });
    }
    return [...byStep.values()].sort((a, b) => (a['step'] ?? 0) - (b['step'] ?? 0));
}
function rename(name) {
    const [, group, rest] = /^(train|training|eval|valid|validation)[/.](.+)$/.exec(name) ?? [];
    if (group === undefined || rest === undefined)
        return NAMES[name] ?? name;
    if (rest === 'global_step' || rest === 'step')
        return 'step';
    const column = rest === 'mean_token_accuracy' ? 'accuracy' : rest;
    return `${group.startsWith('train') ? 'train' : 'full_valid'}_${column}`;
}


/***/ }),

/***/ 85605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A model name inside a shell command: a stranger's text must not become a second command. */
function shellWord(text) {
    return /^[\w.:/@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ }),

/***/ 76099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TOGETHER_CAPABILITIES: () => (/* binding */ TOGETHER_CAPABILITIES)
/* harmony export */ });
const BOTH = ['supervised', 'dpo'];
const SFT = ['supervised'];
const DPO = ['dpo'];
/** The members of together-ai's FineTuningCreateParams that steer training, flattened: `lora_r` stands in `training_type` there, `dpo_beta` in `training_method`. */
const HYPERPARAMETERS = [
    { name: 'n_epochs', methods: BOTH, kind: 'integer', min: 1, max: 20, auto: true },
    { name: 'n_checkpoints', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'n_evals', methods: BOTH, kind: 'integer', min: 0, max: 100, auto: true },
    { name: 'batch_size', methods: BOTH, kind: 'integer', min: 1, values: ['max'], auto: true },
    { name: 'gradient_accumulation_steps', methods: BOTH, kind: 'integer', min: 0, auto: true },
    { name: 'learning_rate', methods: BOTH, kind: 'number', above: 0, max: 1, auto: true },
    { name: 'warmup_ratio', methods: BOTH, kind: 'number', min: 0, max: 1, auto: true },
    { name: 'weight_decay', methods: BOTH, kind: 'number', min: 0, auto: true },
    { name: 'max_grad_norm', methods: BOTH, kind: 'number', min: 0, auto: true },
    { name: 'max_seq_length', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'packing', methods: BOTH, kind: 'boolean', auto: true },
    { name: 'lora', methods: BOTH, kind: 'boolean', auto: true },
    { name: 'lora_r', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'lora_alpha', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'lora_dropout', methods: BOTH, kind: 'number', min: 0, max: 1, auto: true },
    { name: 'lora_trainable_modules', methods: BOTH, kind: 'text', auto: true },
    { name: 'train_on_inputs', methods: SFT, kind: 'boolean', auto: true },
    { name: 'dpo_beta', methods: DPO, kind: 'number', above: 0, auto: true },
    { name: 'dpo_normalize_logratios_by_length', methods: DPO, kind: 'boolean', auto: true },
    { name: 'dpo_reference_free', methods: DPO, kind: 'boolean', auto: true },
    { name: 'rpo_alpha', methods: DPO, kind: 'number', min: 0, auto: true },
    { name: 'simpo_gamma', methods: DPO, kind: 'number', min: 0, auto: true },
    { name: 'early_stopping_enabled', methods: BOTH, kind: 'boolean', auto: true },
    { name: 'early_stopping_patience', methods: BOTH, kind: 'integer', min: 1, auto: true },
    { name: 'early_stopping_min_delta', methods: BOTH, kind: 'number', min: 0, auto: true },
    { name: 'early_stopping_warmup_evals', methods: BOTH, kind: 'integer', min: 0, auto: true },
];
const TOGETHER_CAPABILITIES = {
    methods: BOTH,
    formats: ['chat', 'completion', 'text', 'preference'],
    suffix: { maxLength: 64, pattern: /^[\w.-]+$/, allowed: 'letters, digits, . _ and -' },
    metadata: false,
    seed: true,
    integrations: true,
    pause: false,
    resume: false,
    cancel: true,
    events: true,
    checkpoints: true,
    resultFiles: false,
    fileExpiry: false,
    fileContent: true,
    estimatesPrice: true,
    // A trained model answers on a dedicated endpoint only (docs.together.ai/docs/fine-tuning/deployment).
    inference: false,
    embeddings: true,
    deleteModel: false,
    modelLookup: false,
    // In one request; what is larger goes through signed URLs that only their own client speaks.
    maxFileBytes: 5_000_000_000,
    maxPartedBytes: null,
    minExamples: 1,
    maxExamples: null,
    hyperparameters: HYPERPARAMETERS,
    strictHyperparameters: true,
};


/***/ }),

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TOGETHER_FACTS: () => (/* binding */ TOGETHER_FACTS),
  createTogetherProvider: () => (/* binding */ createTogetherProvider)
});

// EXTERNAL MODULE: ./build/js/provider/errors/unsupported-error.js
var unsupported_error = __webpack_require__(78284);
// EXTERNAL MODULE: ./build/js/provider/family/inference.js + 1 modules
var inference = __webpack_require__(70161);
// EXTERNAL MODULE: ./build/js/provider/shell-word.js
var shell_word = __webpack_require__(85605);
// EXTERNAL MODULE: ./build/js/provider/together/capabilities.js
var capabilities = __webpack_require__(76099);
// EXTERNAL MODULE: ./build/js/boundary/json.js
var boundary_json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/provider/errors/unexpected-answer-error.js
var unexpected_answer_error = __webpack_require__(33875);
// EXTERNAL MODULE: ./build/js/provider/family/context.js
var context = __webpack_require__(13644);
// EXTERNAL MODULE: ./build/js/provider/family/paging.js
var paging = __webpack_require__(31415);
// EXTERNAL MODULE: ./build/js/provider/family/uploads.js + 2 modules
var uploads = __webpack_require__(15202);
// EXTERNAL MODULE: ./build/js/provider/http/multipart.js
var multipart = __webpack_require__(77511);
// EXTERNAL MODULE: ./build/js/provider/refuse-expiry.js
var refuse_expiry = __webpack_require__(4686);
// EXTERNAL MODULE: ./build/js/provider/lenient.js
var lenient = __webpack_require__(57993);
// EXTERNAL MODULE: ./build/js/provider/statuses.js
var statuses = __webpack_require__(76594);
// EXTERNAL MODULE: ./build/js/provider/family/parse-file.js
var parse_file = __webpack_require__(36899);
;// CONCATENATED MODULE: ./build/js/provider/together/parse.js




/** Together's words; the model is not there before it is compressed and uploaded. */
const TOGETHER_STATUSES = {
    compressing: 'running',
    uploading: 'running',
    cancel_requested: 'running',
    completed: 'succeeded',
    error: 'failed',
    user_error: 'failed',
    stopped: 'cancelled',
};
const HYPERPARAMETERS = [
    'n_epochs',
    'n_checkpoints',
    'n_evals',
    'batch_size',
    'gradient_accumulation_steps',
    'learning_rate',
    'warmup_ratio',
    'weight_decay',
    'max_grad_norm',
    'max_seq_length',
    'packing',
    'early_stopping_enabled',
    'early_stopping_patience',
    'early_stopping_min_delta',
    'early_stopping_warmup_evals',
];
/** A job; null where there is no id. Its events, where the answer carries them, tell steps and errors. */
function parseTogetherJob(raw) {
    const body = (0,boundary_json/* asObject */.eB)(raw);
    const id = (0,lenient/* readText */.yR)(body?.['id']);
    if (body === undefined || id === null)
        return null;
    const status = (0,statuses/* mapStatus */.Rf)(body['status'], TOGETHER_STATUSES);
    const finished = (0,statuses/* isFinished */.$g)(status);
    const events = (0,lenient/* readList */.LD)(body['events']).filter(boundary_json/* isObject */.Gv);
    const method = (0,boundary_json/* asObject */.eB)(body['training_method']);
    const steps = events.flatMap((event) => (0,lenient/* readCount */._0)(event['step']) ?? []);
    const totals = events.flatMap((event) => (0,lenient/* readCount */._0)(event['total_steps']) ?? []);
    const name = (0,lenient/* readText */.yR)(body['model_output_name']) ??
        (0,lenient/* readText */.yR)(body['output_name']) ??
        (0,lenient/* readText */.yR)(body['x_model_output_name']);
    return {
        id,
        status,
        finished,
        cancelling: !finished && (0,statuses/* isBeingCancelled */.r4)(body['status']),
        // A job that continues another names the base model besides.
        model: (0,lenient/* readText */.yR)(body['from_checkpoint']) ?? (0,lenient/* readText */.yR)(body['model']) ?? '',
        // The name is known from the start, the model only at the end.
        fineTunedModel: status === 'succeeded' ? name : null,
        trainingFile: (0,lenient/* readText */.yR)(body['training_file']) ?? '',
        validationFile: (0,lenient/* readText */.yR)(body['validation_file']),
        resultFiles: [],
        createdAt: (0,lenient/* readTime */.aQ)(body['created_at']),
        finishedAt: finished ? (0,lenient/* readTime */.aQ)(body['updated_at']) : null,
        error: status === 'failed' ? readError(body, events) : null,
        trainedTokens: finished ? (0,lenient/* readCount */._0)(body['token_count']) : null,
        hyperparameters: readJobHyperparameters(body, method),
        method: method === undefined ? null : method['method'] === 'dpo' ? 'dpo' : 'supervised',
        seed: (0,lenient/* readCount */._0)(body['random_seed']),
        suffix: (0,lenient/* readText */.yR)(body['suffix']),
        metadata: {},
        integrations: [],
        step: steps.length === 0 ? null : Math.max(...steps),
        totalSteps: totals.length === 0 ? null : Math.max(...totals),
        raw,
    };
}
function readError(body, events) {
    const last = events.filter((event) => event['type'] === 'job_error').at(-1);
    const message = (0,lenient/* readText */.yR)(last?.['message']) ?? (0,lenient/* readText */.yR)(body['error']) ?? (0,lenient/* readText */.yR)((0,boundary_json/* asObject */.eB)(body['error'])?.['message']);
    return {
        code: (0,lenient/* readText */.yR)(body['status']),
        message: message ?? 'the job failed; its events say why',
        param: null,
    };
}
function readJobHyperparameters(body, method) {
    const type = (0,boundary_json/* asObject */.eB)(body['training_type']);
    const lora = type === undefined
        ? {}
        : {
            lora: type['type'] !== 'Full',
            ...pick(type, ['lora_r', 'lora_alpha', 'lora_dropout', 'lora_trainable_modules']),
        };
    const own = method === undefined
        ? {}
        : Object.fromEntries(Object.entries(method).filter(([name]) => name !== 'method'));
    return (0,lenient/* readHyperparameters */.h4)({ ...pick(body, HYPERPARAMETERS), ...lora, ...own });
}
function pick(from, names) {
    return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}
const LEVELS = {
    warning: 'warn',
    legacy_info: 'info',
    legacy_warning: 'warn',
    legacy_iwarning: 'warn',
    legacy_error: 'error',
    legacy_ierror: 'error',
};
const EVENT_WORDS = ['created_at', 'message', 'object', 'type', 'level'];
/** An event. Together gives no ids: what an event says, without volatile parts, is its key. */
function parseTogetherEvent(raw) {
    const body = (0,boundary_json/* asObject */.eB)(raw);
    if (body === undefined)
        return null;
    const type = (0,lenient/* readText */.yR)(body['type']) ?? 'message';
    const message = (0,lenient/* readText */.yR)(body['message']) ?? type.replaceAll('_', ' ');
    const level = (0,lenient/* readText */.yR)(body['level']) ?? (type === 'job_error' ? 'error' : 'info');
    const data = Object.fromEntries(Object.entries(body).filter(([name, value]) => !EVENT_WORDS.includes(name) && value !== null && value !== ''));
    return {
        key: (0,lenient/* digestOf */.ol)([body['created_at'], type, body['step'], message]),
        createdAt: (0,lenient/* readTime */.aQ)(body['created_at']),
        level: LEVELS[level.toLowerCase()] ?? level.toLowerCase(),
        type,
        message,
        data,
        raw,
    };
}
/** The job that a restarted one goes on as: the other job id that its `job_restarted` event names. */
function readSuccessor(id, events) {
    for (const event of events.filter(({ type }) => type === 'job_restarted')) {
        const named = [...Object.values(event.data), event.message].flatMap((text) => (0,boundary_json/* asString */.oJ)(text)?.match(/\bft-[0-9a-z][0-9a-z-]{5,60}\b/gi) ?? []);
        const other = named.find((name) => name !== id);
        if (other !== undefined)
            return other;
    }
    return null;
}
/** A checkpoint with the metrics of its step. */
function parseTogetherCheckpoint(raw, rows) {
    const body = (0,boundary_json/* asObject */.eB)(raw);
    const step = (0,lenient/* readCount */._0)(body?.['step']);
    const path = (0,lenient/* readText */.yR)(body?.['path']);
    const model = (0,lenient/* readText */.yR)(body?.['object_name']) ?? path;
    if (body === undefined || step === null || model === null)
        return null;
    return {
        id: path ?? model,
        model,
        step,
        createdAt: (0,lenient/* readTime */.aQ)(body['created_at']),
        metrics: Object.assign({}, ...rows.filter((row) => row['step'] === step)),
        resultFiles: [],
        raw,
    };
}
/** A file. `processing_status`, or `Processed` where it is not there, becomes the family's status words. */
function parseTogetherFile(raw) {
    const file = (0,parse_file/* parseFile */.C)(raw);
    const body = (0,boundary_json/* asObject */.eB)(raw);
    if (file === null || body === undefined)
        return null;
    return {
        ...file,
        status: readFileStatus(body),
        statusDetails: (0,lenient/* readText */.yR)((0,boundary_json/* asObject */.eB)(body['validation_report'])?.['error']),
    };
}
function readFileStatus(body) {
    // `Processed` is the old word for "fully uploaded", and is true before the validation has run.
    const word = (0,lenient/* readText */.yR)(body['processing_status'])?.toUpperCase();
    if (word === 'FAILED' || word === 'INVALID_FORMAT')
        return 'error';
    if (word !== undefined)
        return word === 'COMPLETED' ? 'processed' : 'uploaded';
    return body['Processed'] === true ? 'processed' : body['Processed'] === false ? 'uploaded' : null;
}

;// CONCATENATED MODULE: ./build/js/provider/together/files.js











const TITLE = 'Together AI';
/** Together's file calls. */
function createFileCalls(client) {
    /** Newest first; the endpoint sends everything at once. */
    async function listFiles(limit, signal) {
        const request = { method: 'GET', path: '/files', action: 'list the files', expects: lenient/* holdsList */.dE };
        const raw = await client.json({ ...request, signal });
        const training = (0,lenient/* readList */.LD)(raw).filter((item) => ((0,boundary_json/* asObject */.eB)(item)?.['purpose'] ?? 'fine-tune') === 'fine-tune');
        const files = training.flatMap((item) => parseTogetherFile(item) ?? []);
        return files.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)).slice(0, limit);
    }
    async function findUploaded(source, signal) {
        if (!source.name.includes(source.sha256.slice(0, 12)))
            return undefined;
        const files = await listFiles(100, signal);
        return files.find((file) => file.filename === source.name && file.bytes === source.bytes && file.status !== 'error')?.raw;
    }
    return {
        listFiles,
        async uploadFile(source, options) {
            (0,refuse_expiry/* refuseExpiry */.e)(TITLE, capabilities.TOGETHER_CAPABILITIES, options);
            if (source.bytes > capabilities.TOGETHER_CAPABILITIES.maxFileBytes) {
                throw new unsupported_error/* UnsupportedError */.W(TITLE, `take a file of ${source.bytes} bytes (${source.name}) in one request`, `At most ${capabilities.TOGETHER_CAPABILITIES.maxFileBytes} bytes.`);
            }
            const action = `upload ${source.name}`;
            const stream = (0,multipart/* createMultipart */.T)({ purpose: 'fine-tune', file_name: source.name, file_type: 'jsonl' }, {
                field: 'file',
                filename: source.name,
                contentType: 'application/octet-stream',
                bytes: source.bytes,
                open: () => (0,uploads/* countBytes */.Tu)(source.read(0, source.bytes), options.onProgress),
            });
            const recover = () => findUploaded(source, options.signal);
            const raw = await client.json({
                method: 'POST',
                path: '/files/upload',
                stream,
                action,
                idempotent: true,
                recover,
                signal: options.signal,
            });
            const file = parseTogetherFile(raw);
            if (file === null)
                throw new unexpected_answer_error/* UnexpectedAnswerError */.q(TITLE, action, 'no file id in it');
            return file;
        },
        async retrieveFile(id, signal) {
            const raw = await (0,paging/* nullIfGone */.M)(client.json({ method: 'GET', path: `/files/${(0,context/* segment */.m)(id)}`, action: 'retrieve the file', signal }), [404]);
            return parseTogetherFile(raw);
        },
        async readFile(id, maxBytes, signal) {
            const path = `/files/${(0,context/* segment */.m)(id)}/content`;
            const headers = { accept: 'application/binary' };
            return (await client.send({ method: 'GET', path, headers, action: 'read the file', maxBytes, signal }))
                .body;
        },
        async deleteFile(id, signal) {
            const request = client.json({
                method: 'DELETE',
                path: `/files/${(0,context/* segment */.m)(id)}`,
                action: 'delete the file',
                signal,
            });
            const raw = await (0,paging/* nullIfGone */.M)(request, [404]);
            return raw !== null && (0,boundary_json/* asObject */.eB)(raw)?.['deleted'] !== false;
        },
    };
}

// EXTERNAL MODULE: ./build/js/provider/errors/ambiguous-create-error.js
var ambiguous_create_error = __webpack_require__(37594);
// EXTERNAL MODULE: ./build/js/provider/errors/api-error.js
var api_error = __webpack_require__(54599);
// EXTERNAL MODULE: ./build/js/provider/metric-rows.js
var metric_rows = __webpack_require__(8344);
// EXTERNAL MODULE: ./build/js/input-values/range.js
var input_values_range = __webpack_require__(82703);
// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/input-values/values.js
var values = __webpack_require__(97930);
;// CONCATENATED MODULE: ./build/js/provider/together/limits.js





/**
 * An order against what Together says of its model (`/fine-tunes/models/limits`; shape of together-ai 0.52.0). Limits
 * that are missing or 0 bind nothing: those of full training are 0 where there is none.
 */
function holdAgainstLimits(raw, order) {
    const limits = (0,boundary_json/* asObject */.eB)(raw);
    if (limits === undefined)
        return null;
    const given = order.hyperparameters;
    const full = given['lora'] === false;
    const dpo = order.method === 'dpo';
    const training = (0,boundary_json/* asObject */.eB)(limits[full ? 'full_training' : 'lora_training']) ?? {};
    const bound = (name, from, to) => outside(name, given[name], limitOf(from), limitOf(to), order.model);
    const longest = limits[dpo ? 'max_seq_length_dpo' : 'max_seq_length_sft'];
    return {
        refusals: [
            ...(full && limits['supports_full_training'] === false
                ? [
                    (0,refused/* sayRefused */.qu)('hyperparameters.lora', false, `true for ${order.model}, which is trained with LoRA only`),
                ]
                : []),
            ...bound('batch_size', training['min_batch_size'], training[dpo ? 'max_batch_size_dpo' : 'max_batch_size']),
            ...bound('learning_rate', limits['min_learning_rate'], limits['max_learning_rate']),
            ...bound('n_epochs', null, limits['max_num_epochs']),
            ...bound('n_checkpoints', null, limits['max_num_checkpoints']),
            ...bound('n_evals', null, limits['max_num_evals']),
            ...bound('max_seq_length', limits['min_max_seq_length'], longest),
            ...(full ? [] : bound('lora_r', null, training['max_rank'])),
            ...(full ? [] : unknownModules(given, training, order.model)),
        ],
        maxExampleTokens: (0,boundary_json/* asFiniteNumber */.ju)(given['max_seq_length']) ?? limitOf(longest),
        takesTools: readSwitch(limits['supports_tools']),
        takesImages: readSwitch(limits['supports_vision']),
    };
}
/** A model that Together does not know for training. */
function refuseModel(model) {
    return {
        refusals: [
            (0,refused/* sayRefused */.qu)('model', model, 'one that Together AI trains', {
                advice: 'See https://docs.together.ai/docs/fine-tuning/supported-models',
            }),
        ],
        maxExampleTokens: null,
        takesTools: null,
        takesImages: null,
    };
}
function outside(name, given, from, to, model) {
    const range = { ...(from === null ? {} : { min: from }), ...(to === null ? {} : { max: to }) };
    if (typeof given !== 'number' || (0,input_values_range/* isInRange */.h$)(given, range))
        return [];
    return [(0,refused/* sayRefused */.qu)(`hyperparameters.${name}`, given, `${(0,input_values_range/* describeRange */.pC)(range)} for ${model}`)];
}
function unknownModules(given, training, model) {
    const known = (0,lenient/* readList */.LD)(training['target_modules']).flatMap((name) => (0,boundary_json/* asString */.oJ)(name) ?? []);
    const asked = (0,boundary_json/* asString */.oJ)(given['lora_trainable_modules']) ?? 'all-linear';
    if (known.length === 0 || asked === 'all-linear')
        return [];
    const unknown = asked
        .split(',')
        .map((name) => name.trim())
        // Expert modules go beside those of a mixture's list.
        .filter((name) => !known.includes(name) && !/^w_/.test(name));
    return unknown.length === 0
        ? []
        : [
            (0,refused/* sayRefused */.qu)('hyperparameters.lora_trainable_modules', unknown.join(', '), `${(0,values/* listChoices */.ZH)(['all-linear', ...known])} for ${model}`),
        ];
}
function limitOf(value) {
    const limit = (0,boundary_json/* asFiniteNumber */.ju)(value) ?? 0;
    return limit > 0 ? limit : null;
}
function readSwitch(value) {
    return typeof value === 'boolean' ? value : null;
}

// EXTERNAL MODULE: ./build/js/provider/family/write-order.js
var write_order = __webpack_require__(76045);
// EXTERNAL MODULE: ./build/js/provider/hyperparameters.js
var hyperparameters = __webpack_require__(40516);
;// CONCATENATED MODULE: ./build/js/provider/together/write-order.js






/** Hyperparameters that stand inside `training_type` and `training_method`. */
const LORA = ['lora', 'lora_r', 'lora_alpha', 'lora_dropout', 'lora_trainable_modules'];
const METHOD = [
    'train_on_inputs',
    'dpo_beta',
    'dpo_normalize_logratios_by_length',
    'dpo_reference_free',
    'rpo_alpha',
    'simpo_gamma',
];
/** Members that inputs are for, hyperparameters included. */
const OWN_MEMBERS = [
    ...capabilities.TOGETHER_CAPABILITIES.hyperparameters.map(({ name }) => name),
    ...[
        'model',
        'training_file',
        'validation_file',
        'training_method',
        'training_type',
        'suffix',
        'random_seed',
    ],
];
/** A job order as Together's create request. Throws UserError for what it has no word for. */
function writeOrder(order) {
    refuseUnsupported(order);
    const given = Object.fromEntries(Object.entries(order.hyperparameters).filter(([, value]) => value !== 'auto'));
    const plain = Object.fromEntries(Object.entries(given).filter(([name]) => !LORA.includes(name) && !METHOD.includes(name)));
    const body = {
        ...plain,
        ...writeStart(order.model),
        training_file: order.trainingFile,
        training_method: writeMethod(order.method, given),
        ...(order.validationFile === null ? {} : { validation_file: order.validationFile }),
        // A validation file alone is never looked at: the number of evaluations is 0 unless it is said. Once an epoch.
        ...(order.validationFile !== null && given['n_evals'] === undefined
            ? { n_evals: (0,hyperparameters/* readEpochs */.NP)(given) ?? 1 }
            : {}),
        ...(order.suffix === null ? {} : { suffix: order.suffix }),
        ...(order.seed === null ? {} : { random_seed: order.seed }),
        ...writeTrainingType(given),
        ...writeIntegration(order.integrations),
    };
    return (0,write_order/* mergeExtraBody */.T)(body, order.extraBody, OWN_MEMBERS);
}
/** The same order as a question for its price. */
function writePriceQuestion(order) {
    const given = order.hyperparameters;
    const epochs = (0,hyperparameters/* readEpochs */.NP)(given);
    return {
        training_file: order.trainingFile,
        ...writeStart(order.model),
        training_method: writeMethod(order.method, given),
        ...(order.validationFile === null ? {} : { validation_file: order.validationFile }),
        ...(epochs === null ? {} : { n_epochs: epochs }),
        ...(typeof given['n_evals'] === 'number'
            ? { n_evals: given['n_evals'] }
            : order.validationFile === null
                ? {}
                : { n_evals: epochs ?? 1 }),
        ...writeTrainingType(given),
    };
}
/**
 * Either a base model, or the job or model to continue from: Together's clients send one of the two. A trained model's
 * name ends in eight hex digits, a job's id begins with `ft-`, and both may carry the step of a checkpoint.
 */
function writeStart(model) {
    return /^ft-[0-9a-f-]{8,}(?::\d+)?$|-[0-9a-f]{8}(?::\d+)?$/.test(model)
        ? { from_checkpoint: model }
        : { model };
}
function writeMethod(method, given) {
    const own = Object.fromEntries(Object.entries(given).filter(([name, value]) => METHOD.includes(name) && value !== 'auto'));
    if (method === 'dpo')
        return { method: 'dpo', ...own };
    const onInputs = own['train_on_inputs'];
    return { method: 'sft', train_on_inputs: typeof onInputs === 'boolean' ? onInputs : 'auto' };
}
function writeTrainingType(given) {
    const words = LORA.filter((name) => given[name] !== undefined && given[name] !== 'auto');
    if (words.length === 0)
        return {};
    if (given['lora'] === false) {
        if (words.length > 1)
            throw (0,refused/* refusedInput */.v1)('hyperparameters', `${words.filter((name) => name !== 'lora').join(', ')} have no meaning with lora: false.`);
        return { training_type: { type: 'Full' } };
    }
    const rank = given['lora_r'];
    const alpha = given['lora_alpha'];
    // `lora: true` alone is Together's own default.
    if (words.length === 1 && words[0] === 'lora')
        return {};
    if (typeof rank !== 'number')
        throw (0,refused/* missingInput */.fV)('hyperparameters.lora_r', 'the other lora_ values need it, for example 16');
    const dropout = given['lora_dropout'];
    const modules = (0,boundary_json/* asString */.oJ)(given['lora_trainable_modules']);
    return {
        training_type: {
            type: 'Lora',
            lora_r: rank,
            // Their Python client's default.
            lora_alpha: typeof alpha === 'number' ? alpha : rank * 2,
            ...(typeof dropout === 'number' ? { lora_dropout: dropout } : {}),
            ...(modules === undefined ? {} : { lora_trainable_modules: modules }),
        },
    };
}
function writeIntegration(integrations) {
    const [first] = integrations;
    if (first === undefined)
        return {};
    const wandb = (0,boundary_json/* asObject */.eB)(first['wandb']);
    const project = (0,boundary_json/* asString */.oJ)(wandb?.['project']);
    if (integrations.length > 1 || first['type'] !== 'wandb' || project === undefined) {
        throw (0,refused/* refusedInput */.v1)('integrations', 'Together AI takes one of type wandb, with a project.');
    }
    const name = (0,boundary_json/* asString */.oJ)(wandb?.['name']);
    const entity = (0,boundary_json/* asString */.oJ)(wandb?.['entity']);
    const key = (0,boundary_json/* asString */.oJ)(wandb?.['api_key']);
    return {
        wandb_project_name: project,
        ...(name === undefined ? {} : { wandb_name: name }),
        ...(entity === undefined ? {} : { wandb_entity: entity }),
        ...(key === undefined ? {} : { wandb_api_key: key }),
    };
}
function refuseUnsupported(order) {
    if (!capabilities.TOGETHER_CAPABILITIES.methods.includes(order.method)) {
        throw new unsupported_error/* UnsupportedError */.W('Together AI', `train with method ${order.method}`, 'It knows: supervised, dpo.');
    }
}

;// CONCATENATED MODULE: ./build/js/provider/together/jobs.js











const jobs_TITLE = 'Together AI';
/** A job that was restarted more often than this is looked at where it stands. */
const MAX_RESTARTS = 5;
/** Together's job calls. Remembers which job goes on under which id, for Together restarts jobs by itself. */
function createJobCalls(client) {
    const successors = new Map();
    async function get(path, action, signal) {
        return (0,paging/* nullIfGone */.M)(client.json({ method: 'GET', path, action, signal }), [404]);
    }
    async function eventsOf(id, signal) {
        const raw = await get(`/fine-tunes/${(0,context/* segment */.m)(id)}/events`, 'list the events', signal);
        return (0,lenient/* readList */.LD)(raw, 'events').flatMap((item) => parseTogetherEvent(item) ?? []);
    }
    /** The ids a job has had, oldest first, as far as known. */
    function lineOf(id) {
        const line = [id];
        for (let next = successors.get(id); next !== undefined && line.length <= MAX_RESTARTS; next = successors.get(next))
            line.push(next);
        return line;
    }
    /** The id under which the job began, as far as known. */
    function firstOf(id) {
        let first = id;
        for (let hop = 0; hop < MAX_RESTARTS; hop += 1) {
            const before = [...successors].find(([, next]) => next === first);
            if (before === undefined)
                break;
            [first] = before;
        }
        return first;
    }
    async function retrieveOne(id, signal) {
        const action = 'retrieve the job';
        const raw = await get(`/fine-tunes/${(0,context/* segment */.m)(id)}`, action, signal);
        if (raw === null)
            return null;
        const job = parseTogetherJob(raw);
        if (job === null)
            throw new unexpected_answer_error/* UnexpectedAnswerError */.q(jobs_TITLE, action, 'no job id in it');
        return job;
    }
    /** Where a job ended because Together restarted it, the job it goes on as, under its own id. */
    async function retrieveJob(id, signal) {
        let current = lineOf(id).at(-1) ?? id;
        let job = await retrieveOne(current, signal);
        for (let hop = 0; hop < MAX_RESTARTS && job !== null && job.finished && job.status !== 'succeeded'; hop += 1) {
            const events = await eventsOf(current, signal);
            const next = readSuccessor(current, events);
            if (next === null || lineOf(id).includes(next))
                return withEvents(job, events);
            const successor = await retrieveOne(next, signal);
            if (successor === null)
                return withEvents(job, events);
            successors.set(current, next);
            current = next;
            job = successor;
        }
        return job;
    }
    async function listMetrics(id, signal) {
        const current = lineOf(id).at(-1) ?? id;
        const request = client.json({
            method: 'GET',
            path: `/fine-tunes/${(0,context/* segment */.m)(current)}/metrics`,
            action: 'list the metrics',
            signal,
        });
        return (0,metric_rows/* readMetricRows */.Q)((0,lenient/* readList */.LD)(await (0,paging/* nullIfGone */.M)(request, [404, 405, 501]), 'metrics'));
    }
    return {
        retrieveJob,
        listMetrics: async (job, signal) => listMetrics(job.id, signal),
        async createJob(order, signal) {
            const action = 'create the job';
            const raw = await client.json({
                method: 'POST',
                path: '/fine-tunes',
                json: writeOrder(order),
                action,
                idempotent: false,
                creates: true,
                signal,
            });
            const job = parseTogetherJob(raw);
            if (job === null)
                throw ambiguous_create_error/* AmbiguousCreateError */.J.ofNameless(jobs_TITLE, action, raw);
            return job;
        },
        /** The endpoint sends everything at once: pages are cut here, newest first. */
        async listJobs(query, signal) {
            const request = { method: 'GET', path: '/fine-tunes', action: 'list the jobs' };
            const raw = await client.json({ ...request, expects: lenient/* holdsList */.dE, signal });
            const all = (0,lenient/* readList */.LD)(raw).flatMap((item) => parseTogetherJob(item) ?? []);
            all.sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0) || (a.id < b.id ? -1 : 1));
            const start = query.after === undefined ? 0 : all.findIndex(({ id }) => id === query.after) + 1;
            const items = all.slice(start, start + query.limit);
            return { items, next: start + items.length < all.length ? (items.at(-1)?.id ?? null) : null };
        },
        async cancelJob(id, signal) {
            const before = await retrieveJob(id, signal);
            if (before?.finished === true)
                return before;
            const current = before?.id ?? id;
            const action = 'cancel the job';
            const raw = await client.json({
                method: 'POST',
                path: `/fine-tunes/${(0,context/* segment */.m)(current)}/cancel`,
                action,
                idempotent: true,
                signal,
            });
            const job = parseTogetherJob(raw) ?? (await retrieveOne(current, signal));
            if (job === null)
                throw new unexpected_answer_error/* UnexpectedAnswerError */.q(jobs_TITLE, action, 'no job id in it');
            return job;
        },
        /** All events at once, of the job, of those it went on as and of those it goes on; there is no cursor. */
        async listEvents(id, signal) {
            const lists = await Promise.all(lineOf(firstOf(id)).map((one) => eventsOf(one, signal)));
            return { items: lists.flat(), next: null };
        },
        async listCheckpoints(id, signal) {
            const current = lineOf(id).at(-1) ?? id;
            const raw = await get(`/fine-tunes/${(0,context/* segment */.m)(current)}/checkpoints`, 'list the checkpoints', signal);
            const list = (0,lenient/* readList */.LD)(raw, 'checkpoints');
            const rows = list.length === 0 ? [] : await listMetrics(current, signal);
            return list
                .flatMap((item) => parseTogetherCheckpoint(item, rows) ?? [])
                .sort((a, b) => a.step - b.step);
        },
        /** 404 with a word about the model: Together does not train it. Any other refusal says nothing about the order. */
        async checkLimits(order, signal) {
            // A checkpoint's step is no part of the model that has the limits.
            const query = new URLSearchParams({ model_name: order.model.replace(/:\d+$/, '') }).toString();
            const path = `/fine-tunes/models/limits?${query}`;
            try {
                const raw = await client.json({ method: 'GET', path, action: 'read the model’s limits', signal });
                return holdAgainstLimits(raw, order);
            }
            catch (error) {
                if (error instanceof api_error/* ApiError */.h && error.status === 404 && /model/i.test(error.detail))
                    return refuseModel(order.model);
                throw error;
            }
        },
        /** Together needs uploaded files to name a price: null before that, and where it cannot say. */
        async estimatePrice(order, signal) {
            if (order.trainingFile === '' || order.method === 'reinforcement')
                return null;
            const json = writePriceQuestion(order);
            const action = 'estimate the price';
            const request = client.json({
                method: 'POST',
                path: '/fine-tunes/estimate-price',
                json,
                action,
                idempotent: true,
                signal,
            });
            const answer = (0,boundary_json/* asObject */.eB)(await (0,paging/* nullIfGone */.M)(request, [400, 404, 405, 422, 501]));
            return answer?.['estimation_available'] === false
                ? null
                : ((0,boundary_json/* asFiniteNumber */.ju)(answer?.['estimated_total_price']) ?? null);
        },
    };
}
function withEvents(job, events) {
    const last = events.filter(({ type }) => type === 'job_error').at(-1);
    return job.error === null || last === undefined
        ? job
        : { ...job, error: { ...job.error, message: last.message } };
}

;// CONCATENATED MODULE: ./build/js/provider/together/provider.js







const TOGETHER_FACTS = {
    title: 'Together AI',
    permissionAdvice: 'The key needs access to fine-tuning and files in its project.',
    closing: null,
};
/** Together AI's own job API behind the one seam. */
function createTogetherProvider(client, baseUrl) {
    const { title } = TOGETHER_FACTS;
    const jobs = createJobCalls(client);
    const refuse = async (what) => {
        throw new unsupported_error/* UnsupportedError */.W(title, what);
    };
    return {
        title,
        id: 'together',
        baseUrl,
        capabilities: capabilities.TOGETHER_CAPABILITIES,
        ...createFileCalls(client),
        ...jobs,
        checkOrder: (order) => void writeOrder(order),
        listEvents: (jobId, _query, signal) => jobs.listEvents(jobId, signal),
        pauseJob: () => refuse('pause a job'),
        resumeJob: () => refuse('resume a job'),
        retrieveModel: async () => null,
        deleteModel: () => refuse('delete a model through its API'),
        modelLimits: async () => null,
        chat: (request, signal) => (0,inference/* chat */.TE)(client, request, signal),
        complete: (request, signal) => (0,inference/* complete */.My)(client, request, signal),
        embed: (model, texts, signal) => (0,inference/* embed */.E6)(client, title, model, texts, signal),
        throttle: () => client.throttle(),
        usage: (model) => ({
            deployment: `together endpoints create --model ${(0,shell_word/* shellWord */.r)(model)} --hardware 1x_nvidia_h100_80gb_sxm  # billed by the minute; or download the weights: together fine-tuning download <job id>`,
            baseUrl,
            keyVariable: 'TOGETHER_API_KEY',
            authHeader: 'Authorization: Bearer',
        }),
        jobUrl: (id) => new URL(baseUrl).hostname.endsWith('together.ai')
            ? `https://api.together.ai/fine-tuning/${encodeURIComponent(id)}`
            : null,
        close: () => client.close(),
    };
}


/***/ })

};
