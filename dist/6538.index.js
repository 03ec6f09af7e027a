export const id = 6538;
export const ids = [6538];
export const modules = {

/***/ 97322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findSecretLeaves)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58811);

const SECRET_NAME = /key|token|secret/i;
/** The texts in a value whose name, or the name of something around them, says that they are secret. */
function findSecretLeaves(value, named = false) {
    if (Array.isArray(value))
        return value.flatMap((item) => findSecretLeaves(item, named));
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value)) {
        return Object.entries(value).flatMap(([key, item]) => findSecretLeaves(item, named || SECRET_NAME.test(key)));
    }
    return named && typeof value === 'string' && value !== '' ? [value] : [];
}


/***/ }),

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

/***/ 79597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ requireInputs),
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   V0: () => (/* binding */ inputDefaults),
/* harmony export */   oV: () => (/* binding */ ignoredInputs)
/* harmony export */ });
/* unused harmony exports commandNames, commandTable, inputNames */
/* harmony import */ var _input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73274);
/* harmony import */ var _input_values_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97930);


const commandNames = [
    'train',
    'plan',
    'validate',
    'follow',
    'status',
    'list',
    'cancel',
    'pause',
    'resume',
    'evaluate',
    'delete',
    'comment',
];
const shown = [
    'github-token',
    'summary',
    'artifact',
    'artifact-name',
    'artifact-retention-days',
    'comment',
    'comment-key',
    'show-examples',
];
const access = [
    'provider',
    'api-key',
    'base-url',
    'identity-provider-id',
    'service-account-id',
    'tenant-id',
    'client-id',
    'audience',
    'organization',
    'project',
    'account-id',
    'region',
    'extra-headers',
];
const dataset = [
    'training-file',
    'validation-file',
    'validation-split',
    'training-share',
    'test-file',
    'method',
    'grader',
    'rules',
    'fail-on',
    'fail-on-scope',
];
const bill = ['model', 'hyperparameters', 'price-per-million-tokens-usd'];
const order = ['suffix', 'seed', 'integrations', 'metadata', 'extra-body', 'max-cost-usd', 'reuse'];
const evaluation = ['graders', 'baseline-model', 'min-score', 'min-improvement', 'max-eval-examples'];
const waiting = ['wait', 'timeout-minutes', 'on-timeout', 'on-cancel', 'poll-interval-seconds'];
const spending = ['allow-fork-head', 'keep-files', 'file-expires-days', 'select-checkpoint'];
const all = [...shown, ...access, ...dataset, ...bill, ...order, ...evaluation, ...waiting, ...spending];
const look = [...shown, ...access, 'job-id'];
/** What each command takes and needs, by input name. `command` itself is taken by all. */
const commandTable = {
    train: { takes: all, needs: [['model'], ['training-file']] },
    plan: { takes: all, needs: [['model'], ['training-file']] },
    // What a workflow shares between its validate and its train step is taken without a word where it is harmless.
    validate: {
        takes: [...shown, ...access, ...dataset, ...bill, 'allow-fork-head'],
        needs: [['training-file']],
    },
    follow: {
        takes: [...all.filter((name) => name !== 'wait'), 'job-id'],
        needs: [['job-id', 'training-file']],
        hint: 'give the job’s id, or the same inputs as the `train` that started it',
    },
    status: { takes: look, needs: [['job-id']] },
    list: { takes: [...shown, ...access, 'limit', 'metadata'], needs: [] },
    cancel: { takes: look, needs: [['job-id']] },
    pause: { takes: look, needs: [['job-id']] },
    resume: { takes: [...look, 'allow-fork-head'], needs: [['job-id']] },
    evaluate: {
        takes: [
            ...shown,
            ...access,
            ...evaluation,
            ...dataset,
            'fine-tuned-model',
            'job-id',
            'model',
            'max-cost-usd',
            'timeout-minutes',
            'select-checkpoint',
            'allow-fork-head',
        ],
        needs: [['test-file'], ['fine-tuned-model', 'job-id']],
    },
    delete: {
        takes: [...shown, ...access, 'fine-tuned-model', 'file-ids'],
        needs: [['fine-tuned-model', 'file-ids']],
    },
    comment: {
        takes: ['github-token', 'results-path', 'comment', 'comment-key', 'summary'],
        needs: [['results-path']],
    },
};
/** Inputs that arrive with a value though nobody gave one: their defaults in action.yml (a test compares). */
const inputDefaults = {
    command: 'train',
    provider: 'openai',
    'validation-split': '0',
    'training-share': '1',
    method: 'supervised',
    'fail-on': 'error',
    'fail-on-scope': 'all',
    reuse: 'true',
    wait: 'true',
    'timeout-minutes': '340',
    'on-timeout': 'fail',
    'on-cancel': 'cancel',
    'allow-fork-head': 'false',
    'keep-files': 'true',
    limit: '20',
    'max-eval-examples': '100',
    'select-checkpoint': 'last',
    comment: 'auto',
    'show-examples': 'auto',
    summary: 'true',
    artifact: 'true',
};
const inputNames = [
    ...new Set(['command', ...Object.values(commandTable).flatMap((entry) => entry.takes)]),
];
/**
 * The command that the input names.
 * @throws UserError for a name that is none.
 */
function readCommand(read) {
    return (0,_input_values_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf)(read, 'command', commandNames, 'train');
}
/**
 * Checks that everything a command needs is there, before any request.
 * @throws UserError naming the first missing input.
 */
function requireInputs(command, read) {
    const entry = commandTable[command];
    for (const choices of entry.needs) {
        if (choices.some((name) => read(name) !== ''))
            continue;
        const hint = entry.hint ? `: ${entry.hint}` : '';
        throw (0,_input_values_refused_js__WEBPACK_IMPORTED_MODULE_0__/* .missingInput */ .fV)(choices, `\`command: ${command}\` needs it${hint}`, { code: 'missing-input' });
    }
}
/** Names of inputs that were given but that the command does not take; a default counts as not given. */
function ignoredInputs(command, read) {
    const takes = new Set(['command', ...commandTable[command].takes]);
    return inputNames.filter((name) => {
        // The token has a default that differs from run to run.
        if (takes.has(name) || name === 'github-token')
            return false;
        const value = read(name);
        return value !== '' && value !== inputDefaults[name];
    });
}


/***/ }),

/***/ 75543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ defaultGrader),
  T: () => (/* binding */ parseGrader)
});

// EXTERNAL MODULE: ./build/js/boundary/json.js
var boundary_json = __webpack_require__(58811);
// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./node_modules/jsep/dist/jsep.js
var jsep = __webpack_require__(79506);
;// CONCATENATED MODULE: ./build/js/evaluation/graders/formula.js


/** Functions that the API's `calculate_output` knows. */
const functions = {
    min: Math.min,
    max: Math.max,
    abs: Math.abs,
    floor: Math.floor,
    ceil: Math.ceil,
    exp: Math.exp,
    sqrt: Math.sqrt,
    log: Math.log,
};
const operators = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '^': (left, right) => left ** right,
};
/**
 * Compiles a `calculate_output` formula over grader names.
 * @throws UserError for a syntax error, an unknown name, function or operator.
 */
function compileFormula(text, names) {
    const tree = parse(text);
    check(tree, text, new Set(names));
    return (values) => evaluate(tree, values);
}
function parse(text) {
    try {
        return (0,jsep/* default */.A)(text);
    }
    catch (error) {
        throw (0,refused/* refusedInput */.v1)('graders', `\`calculate_output\` ${(0,refused/* showFound */.q4)(text)} cannot be read: ${error instanceof Error ? error.message : 'syntax'}.`, { cause: error });
    }
}
const asNode = (node) => node;
const nameOf = (node) => (typeof node['name'] === 'string' ? node['name'] : '');
function check(node, text, names) {
    const refuse = (what) => {
        throw (0,refused/* refusedInput */.v1)('graders', `\`calculate_output\` ${(0,refused/* showFound */.q4)(text)} has ${what}; allowed are numbers, + - * / ^, ` +
            `${Object.keys(functions).join(', ')} and the graders ${[...names].join(', ')}.`);
    };
    switch (node.type) {
        case 'Literal':
            if (typeof node['value'] !== 'number')
                refuse('a text');
            return;
        case 'Identifier':
            if (!names.has(nameOf(node)))
                refuse(`the unknown name ${nameOf(node)}`);
            return;
        case 'UnaryExpression': {
            const unary = asNode(node);
            if (unary.operator !== '-' && unary.operator !== '+')
                refuse(`the operator ${unary.operator}`);
            check(unary.argument, text, names);
            return;
        }
        case 'BinaryExpression': {
            const binary = asNode(node);
            if (!Object.hasOwn(operators, binary.operator))
                refuse(`the operator ${binary.operator}`);
            check(binary.left, text, names);
            check(binary.right, text, names);
            return;
        }
        case 'CallExpression': {
            const call = asNode(node);
            if (!Object.hasOwn(functions, nameOf(call.callee)))
                refuse('an unknown function');
            for (const argument of call.arguments)
                check(argument, text, names);
            return;
        }
        default:
            refuse(`a ${node.type}`);
    }
}
function evaluate(node, values) {
    switch (node.type) {
        case 'Literal':
            return Number(node['value']);
        case 'Identifier':
            return values.get(nameOf(node)) ?? 0;
        case 'UnaryExpression': {
            const unary = asNode(node);
            const value = evaluate(unary.argument, values);
            return unary.operator === '-' ? -value : value;
        }
        case 'BinaryExpression': {
            const binary = asNode(node);
            return (operators[binary.operator]?.(evaluate(binary.left, values), evaluate(binary.right, values)) ?? NaN);
        }
        default: {
            const call = asNode(node);
            const values_ = call.arguments.map((argument) => evaluate(argument, values));
            return functions[nameOf(call.callee)]?.(...values_) ?? NaN;
        }
    }
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/json-accuracy.js

/**
 * Share of equal leaf fields of two JSON values, 0–1: fields of either side count, so that an answer with extra
 * fields is not perfect. An answer that is not JSON scores 0.
 */
function jsonAccuracy(answer, reference) {
    if (answer === undefined)
        return 0;
    const { equal, all } = compare(answer, reference, 0);
    return all === 0 ? 1 : equal / all;
}
/** Deeper than this no dataset goes; strangers' JSON must not exhaust the stack. */
const maxDepth = 64;
function compare(one, other, depth) {
    if (depth > maxDepth)
        return { equal: 0, all: 1 };
    if ((0,boundary_json/* isObject */.Gv)(one) && (0,boundary_json/* isObject */.Gv)(other)) {
        return sum([...new Set([...Object.keys(one), ...Object.keys(other)])].map((key) => Object.hasOwn(one, key) && Object.hasOwn(other, key)
            ? compare(one[key], other[key], depth + 1)
            : { equal: 0, all: leaves(one[key] ?? other[key], depth + 1) }));
    }
    if (Array.isArray(one) && Array.isArray(other)) {
        const [left, right] = [one, other];
        return sum(Array.from({ length: Math.max(left.length, right.length) }, (_, at) => at < left.length && at < right.length
            ? compare(left[at], right[at], depth + 1)
            : { equal: 0, all: leaves(left[at] ?? right[at], depth + 1) }));
    }
    return { equal: Number(one === other), all: Math.max(leaves(one, depth), leaves(other, depth)) };
}
function sum(parts) {
    if (parts.length === 0)
        return { equal: 1, all: 1 };
    return parts.reduce((total, part) => ({ equal: total.equal + part.equal, all: total.all + part.all }), {
        equal: 0,
        all: 0,
    });
}
function leaves(value, depth) {
    if (depth > maxDepth || typeof value !== 'object' || value === null)
        return 1;
    return Math.max(1, Object.values(value).reduce((total, item) => total + leaves(item, depth + 1), 0));
}

// EXTERNAL MODULE: ./build/js/evaluation/graders/parse-json.js
var parse_json = __webpack_require__(87468);
;// CONCATENATED MODULE: ./build/js/evaluation/graders/template.js


const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;
/**
 * Fills `{{item.…}}` and `{{sample.…}}`, the two namespaces that the API's graders know.
 * A path that leads nowhere becomes an empty text, as a missing field of one example must not end a run.
 */
function fillTemplate(template, answer) {
    return template.replace(placeholder, (_, path) => asText(lookUp(path, answer)));
}
/** @throws UserError where a template names another namespace. */
function checkTemplate(template, where) {
    for (const [, path = ''] of template.matchAll(placeholder)) {
        const space = path.split(/[.[]/, 1)[0];
        if (space === 'item' || space === 'sample')
            continue;
        throw (0,refused/* refusedInput */.v1)('graders', `${where} uses {{${path}}}; templates know {{item.…}} and {{sample.…}} only.`);
    }
}
function lookUp(path, answer) {
    let value = answer;
    for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
        if (Array.isArray(value))
            value = value[Number(key)];
        else if ((0,boundary_json/* isObject */.Gv)(value) && Object.hasOwn(value, key))
            value = value[key];
        else
            return undefined;
    }
    return value;
}
function asText(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/score-model.js




/**
 * A judge with a model of its own: the filled messages are sent, and the first number of the answer is the score,
 * cut to `range` ([0, 1] where none is given) and brought to 0–1.
 * @throws UserError for a shape that the API would refuse.
 */
function scoreModelGrader(shape, name) {
    const model = (0,boundary_json/* asString */.oJ)(shape['model']);
    const input = (0,boundary_json/* asArray */._j)(shape['input']);
    if (!model)
        throw (0,refused/* refusedInput */.v1)('graders', `${name} needs \`model\`, the judge's name.`);
    if (!input || input.length === 0) {
        throw (0,refused/* refusedInput */.v1)('graders', `${name} needs \`input\`, a list of messages with role and content.`);
    }
    const messages = input.map((message, at) => readMessage(message, `${name}, message ${at + 1}`));
    const [low = 0, high = 1] = ((0,boundary_json/* asArray */._j)(shape['range']) ?? []).map((bound) => (0,boundary_json/* asFiniteNumber */.ju)(bound) ?? NaN);
    if (!(high > low))
        throw (0,refused/* refusedInput */.v1)('graders', `${name} has a range that is not [low, high].`);
    const options = { temperature: 0, ...(0,boundary_json/* asObject */.eB)(shape['sampling_params']) };
    return {
        name,
        type: 'score_model',
        models: [model],
        grade: async (answer, models) => {
            const filled = messages.map(({ role, content }) => ({ role, content: fillTemplate(content, answer) }));
            const score = readScore(await models.judge({ model, messages: filled, options }));
            if (score === undefined)
                return 0;
            return (Math.min(high, Math.max(low, score)) - low) / (high - low);
        },
    };
}
function readMessage(value, where) {
    const message = (0,boundary_json/* asObject */.eB)(value);
    const role = (0,boundary_json/* asString */.oJ)(message?.['role']);
    const content = message?.['content'];
    const text = typeof content === 'string' ? content : (0,boundary_json/* asString */.oJ)((0,boundary_json/* asObject */.eB)(content)?.['text']);
    if (!role || text === undefined) {
        throw (0,refused/* refusedInput */.v1)('graders', `${where} needs \`role\` and \`content\` as text.`);
    }
    checkTemplate(text, where);
    return { role, content: text };
}
/** A judge answers "0.8", "Score: 0.8" or {"result": 0.8}. */
function readScore(text) {
    const json = (0,parse_json/* parseJson */.q)(text);
    if (typeof json === 'number')
        return (0,boundary_json/* asFiniteNumber */.ju)(json);
    if ((0,boundary_json/* isObject */.Gv)(json)) {
        const found = (0,boundary_json/* asFiniteNumber */.ju)(json['result']) ?? (0,boundary_json/* asFiniteNumber */.ju)(json['score']);
        if (found !== undefined)
            return found;
    }
    const match = /-?\d+(?:\.\d+)?/.exec(text);
    return match ? Number(match[0]) : undefined;
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/string-check.js
const stringOperations = ['eq', 'ne', 'like', 'ilike'];
/** 1 or 0. `like` asks whether the reference stands in the input, `ilike` the same without regard to case. */
function checkString(input, reference, operation) {
    switch (operation) {
        case 'eq':
            return Number(input === reference);
        case 'ne':
            return Number(input !== reference);
        case 'like':
            return Number(input.includes(reference));
        case 'ilike':
            return Number(input.toLowerCase().includes(reference.toLowerCase()));
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/js/evaluation/graders/ngram-scores.js
/**
 * BLEU, GLEU and METEOR of one candidate against one reference, each between 0 and 1. No maintained library has
 * them; the tests hold them against the values that the definitions give by hand.
 */
/** Lower-cased words, numbers and single punctuation marks of any script. */
function words(text) {
    return text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu) ?? [];
}
function ngrams(tokens, n) {
    const counts = new Map();
    for (let start = 0; start + n <= tokens.length; start += 1) {
        const gram = tokens.slice(start, start + n).join('\u0000');
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
function matches(candidate, reference, n) {
    const wanted = ngrams(reference, n);
    let found = 0;
    for (const [gram, count] of ngrams(candidate, n))
        found += Math.min(count, wanted.get(gram) ?? 0);
    return found;
}
/**
 * BLEU-4 with brevity penalty (Papineni et al., 2002); a precision of zero above unigrams is smoothed by adding one
 * to both sides (Lin and Och, 2004), since single answers are short.
 */
function bleu(candidateText, referenceText) {
    const candidate = words(candidateText);
    const reference = words(referenceText);
    if (candidate.length === 0 || reference.length === 0)
        return Number(candidate.length === reference.length);
    const order = Math.min(4, candidate.length, reference.length);
    let logs = 0;
    for (let n = 1; n <= order; n += 1) {
        const found = matches(candidate, reference, n);
        const total = candidate.length - n + 1;
        if (found === 0 && n === 1)
            return 0;
        logs += Math.log(found === 0 ? 1 / (total + 1) : found / total) / order;
    }
    const brevity = candidate.length >= reference.length ? 1 : Math.exp(1 - reference.length / candidate.length);
    return brevity * Math.exp(logs);
}
/** GLEU (Wu et al., 2016): the smaller of precision and recall over all n-grams up to four. */
function gleu(candidateText, referenceText) {
    const candidate = words(candidateText);
    const reference = words(referenceText);
    if (candidate.length === 0 || reference.length === 0)
        return Number(candidate.length === reference.length);
    let found = 0;
    let inCandidate = 0;
    let inReference = 0;
    for (let n = 1; n <= 4; n += 1) {
        found += matches(candidate, reference, n);
        inCandidate += Math.max(0, candidate.length - n + 1);
        inReference += Math.max(0, reference.length - n + 1);
    }
    return found / Math.max(inCandidate, inReference);
}
/**
 * METEOR (Banerjee and Lavie, 2005) with exact word matches: the recall-weighted mean, less a penalty for matches that
 * lie in many chunks. Stems and synonyms are not used: they exist for few languages.
 */
function meteor(candidateText, referenceText) {
    const candidate = words(candidateText);
    const reference = words(referenceText);
    if (candidate.length === 0 || reference.length === 0)
        return Number(candidate.length === reference.length);
    const places = new Map();
    reference.forEach((word, at) => places.set(word, [...(places.get(word) ?? []), at]));
    let found = 0;
    let chunks = 0;
    let previous = -2;
    for (const word of candidate) {
        const free = places.get(word);
        const at = free?.includes(previous + 1) ? previous + 1 : free?.[0];
        if (!free || at === undefined) {
            previous = -2;
            continue;
        }
        free.splice(free.indexOf(at), 1);
        found += 1;
        if (at !== previous + 1)
            chunks += 1;
        previous = at;
    }
    if (found === 0)
        return 0;
    const precision = found / candidate.length;
    const recall = found / reference.length;
    const mean = (10 * precision * recall) / (recall + 9 * precision);
    return mean * (1 - 0.5 * (chunks / found) ** 3);
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/text-similarity.js


const similarityMetrics = [
    'fuzzy_match',
    'bleu',
    'gleu',
    'meteor',
    'rouge_1',
    'rouge_2',
    'rouge_3',
    'rouge_4',
    'rouge_5',
    'rouge_l',
    'cosine',
];
/** The API's own grader uses this model for `cosine`; a grader may name another in `model`. */
const defaultEmbeddingModel = 'text-embedding-3-small';
/** Similarity of two texts, 0–1, by a metric of the API's `text_similarity` grader. */
async function textSimilarity(input, reference, metric, models, embeddingModel) {
    switch (metric) {
        case 'fuzzy_match':
            return fuzzyMatch(input, reference);
        case 'bleu':
            return bleu(input, reference);
        case 'gleu':
            return gleu(input, reference);
        case 'meteor':
            return meteor(input, reference);
        case 'cosine': {
            const [one = [], other = []] = await models.embed(embeddingModel, [input, reference]);
            return Math.max(0, cosine(one, other));
        }
        case 'rouge_1':
        case 'rouge_2':
        case 'rouge_3':
        case 'rouge_4':
        case 'rouge_5':
        case 'rouge_l':
            return rouge(input, reference, metric);
    }
}
/** 1 minus the edit distance as a share of the longer text. */
function fuzzyMatch(input, reference) {
    const longest = Math.max(input.length, reference.length);
    return longest === 0 ? 1 : 1 - (0,mod/* distance */.Io)(input, reference) / longest;
}
async function rouge(input, reference, metric) {
    const tokenizer = words;
    const [candidate, wanted] = [words(input).length, words(reference).length];
    if (candidate === 0 || wanted === 0)
        return Number(candidate === wanted);
    // Loaded here, since few runs use it.
    const { l, n } = await __webpack_require__.e(/* import() */ 9109).then(__webpack_require__.bind(__webpack_require__, 49109));
    if (metric === 'rouge_l')
        return l(input, reference, { tokenizer, segmenter: (text) => [text] });
    const size = Number(metric.slice('rouge_'.length));
    if (Math.min(candidate, wanted) < size)
        return Number(input === reference);
    return n(input, reference, { n: size, tokenizer });
}
function cosine(one, other) {
    let dot = 0;
    let lengthOne = 0;
    let lengthOther = 0;
    one.forEach((value, at) => {
        const opposite = other[at] ?? 0;
        dot += value * opposite;
        lengthOne += value * value;
        lengthOther += opposite * opposite;
    });
    return lengthOne === 0 || lengthOther === 0 ? 0 : dot / Math.sqrt(lengthOne * lengthOther);
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/tool-call-match.js


/**
 * How well the answer's tool calls match the reference's, 0–1, in order: half for the function's name, half for the
 * share of equal argument fields. Calls too many or too few score 0 each.
 */
function toolCallMatch(answer, reference) {
    const count = Math.max(answer.length, reference.length);
    if (count === 0)
        return 1;
    let total = 0;
    for (let at = 0; at < count; at += 1) {
        const [given, wanted] = [answer[at], reference[at]];
        if (given?.name !== wanted?.name || !given || !wanted)
            continue;
        total += 0.5 + 0.5 * jsonAccuracy((0,parse_json/* parseJson */.q)(given.arguments), (0,parse_json/* parseJson */.q)(wanted.arguments));
    }
    return total / count;
}

;// CONCATENATED MODULE: ./build/js/evaluation/graders/parse-graders.js










const types = ['string_check', 'text_similarity', 'score_model', 'multi', 'json_accuracy', 'tool_call_match'];
/**
 * One grader from the API's own shape.
 * @param where how an error names it: "grader 2"
 * @throws UserError that names the grader, what was found and what is allowed.
 */
function parseGrader(shape, where) {
    if (!(0,boundary_json/* isObject */.Gv)(shape))
        throw (0,refused/* refusedInput */.v1)('graders', `${where} is not a map with \`type\`.`);
    const type = (0,boundary_json/* asString */.oJ)(shape['type']);
    const name = (0,boundary_json/* asString */.oJ)(shape['name']) ?? where;
    switch (type) {
        case 'string_check': {
            const operation = oneOf(shape, 'operation', stringOperations, name);
            const [input, reference] = texts(shape, name);
            return {
                name,
                type,
                models: [],
                grade: async (answer) => checkString(fillTemplate(input, answer), fillTemplate(reference, answer), operation),
            };
        }
        case 'text_similarity': {
            const metric = oneOf(shape, 'evaluation_metric', similarityMetrics, name);
            const [input, reference] = texts(shape, name);
            const embedding = (0,boundary_json/* asString */.oJ)(shape['model']) ?? defaultEmbeddingModel;
            return {
                name,
                type,
                models: metric === 'cosine' ? [embedding] : [],
                grade: (answer, models) => textSimilarity(fillTemplate(input, answer), fillTemplate(reference, answer), metric, models, embedding),
            };
        }
        case 'score_model':
            return scoreModelGrader(shape, name);
        case 'multi':
            return multiGrader(shape, name);
        case 'json_accuracy': {
            const reference = (0,boundary_json/* asString */.oJ)(shape['reference']) ?? '{{item.reference}}';
            checkTemplate(reference, name);
            return {
                name,
                type,
                models: [],
                grade: async (answer) => jsonAccuracy(answer.sample.output_json, (0,parse_json/* parseJson */.q)(fillTemplate(reference, answer))),
            };
        }
        case 'tool_call_match':
            return {
                name,
                type,
                models: [],
                grade: async (answer) => toolCallMatch(answer.sample.output_tools, referenceTools(answer.item)),
            };
        case 'python':
            throw (0,refused/* refusedInput */.v1)('graders', `${name} is a python grader. The action runs no code from a dataset or workflow input; use ` +
                `${types.join(', ')}, or a later step of the workflow over evaluation.jsonl.`);
        case undefined:
        default:
            throw (0,refused/* refusedInput */.v1)('graders', `${where} has type ${type === undefined ? 'none' : (0,refused/* showFound */.q4)(type)}; allowed are ${types.join(', ')}.`);
    }
}
/** The grader of an example whose reference is a tool call, else an exact comparison. */
const defaultGrader = {
    name: 'exact match',
    type: 'string_check',
    models: [],
    grade: async (answer) => {
        const wanted = referenceTools(answer.item);
        if (wanted.length > 0)
            return toolCallMatch(answer.sample.output_tools, wanted);
        return checkString(answer.sample.output_text.trim(), ((0,boundary_json/* asString */.oJ)(answer.item['reference']) ?? '').trim(), 'eq');
    },
};
function referenceTools(item) {
    return ((0,boundary_json/* asArray */._j)(item['reference_tools']) ?? []).map((call) => ({
        name: (0,boundary_json/* asString */.oJ)((0,boundary_json/* asObject */.eB)(call)?.['name']) ?? '',
        arguments: (0,boundary_json/* asString */.oJ)((0,boundary_json/* asObject */.eB)(call)?.['arguments']) ?? '',
    }));
}
function multiGrader(shape, name) {
    const parts = (0,boundary_json/* asObject */.eB)(shape['graders']);
    const formula = (0,boundary_json/* asString */.oJ)(shape['calculate_output']);
    if (!parts || Object.keys(parts).length === 0) {
        throw (0,refused/* refusedInput */.v1)('graders', `${name} needs \`graders\`, a map of name to grader.`);
    }
    if (formula === undefined) {
        throw (0,refused/* refusedInput */.v1)('graders', `${name} needs \`calculate_output\`, such as "(a + b) / 2".`);
    }
    const graders = Object.entries(parts).map(([key, part]) => {
        const grader = parseGrader(part, `${name}, part ${key}`);
        if (grader.type === 'multi')
            throw (0,refused/* refusedInput */.v1)('graders', `${name} has a multi grader inside another.`);
        return [key, grader];
    });
    const calculate = compileFormula(formula, graders.map(([key]) => key));
    return {
        name,
        type: 'multi',
        models: graders.flatMap(([, grader]) => grader.models),
        grade: async (answer, models) => {
            const scores = await Promise.all(graders.map(async ([key, grader]) => [key, await grader.grade(answer, models)]));
            const score = calculate(new Map(scores));
            return Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0;
        },
    };
}
function texts(shape, name) {
    const [input, reference] = [(0,boundary_json/* asString */.oJ)(shape['input']), (0,boundary_json/* asString */.oJ)(shape['reference'])];
    if (input === undefined || reference === undefined) {
        throw (0,refused/* refusedInput */.v1)('graders', `${name} needs \`input\` and \`reference\` as texts, such as "{{sample.output_text}}" and "{{item.reference}}".`);
    }
    checkTemplate(input, name);
    checkTemplate(reference, name);
    return [input, reference];
}
function oneOf(shape, key, allowed, name) {
    const given = shape[key];
    const found = allowed.find((value) => value === given);
    if (found !== undefined)
        return found;
    const shown = typeof given === 'string' ? (0,refused/* showFound */.q4)(given) : 'missing';
    throw (0,refused/* refusedInput */.v1)('graders', `${name} has \`${key}\` ${shown}; allowed are ${allowed.join(', ')}.`);
}


/***/ }),

/***/ 87468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text, also inside a Markdown fence, as models like to answer; undefined where it is none. */
function parseJson(text) {
    const fenced = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text);
    try {
        return JSON.parse(fenced?.[1] ?? text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 26538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readInputs: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./build/js/commands/command-table.js
var command_table = __webpack_require__(79597);
// EXTERNAL MODULE: ./build/js/dataset/inputs.js
var inputs = __webpack_require__(30800);
// EXTERNAL MODULE: ./build/js/input-values/refused.js
var refused = __webpack_require__(73274);
// EXTERNAL MODULE: ./build/js/input-values/values.js
var values = __webpack_require__(97930);
// EXTERNAL MODULE: ./build/js/input-values/yaml.js
var yaml = __webpack_require__(6643);
// EXTERNAL MODULE: ./build/js/evaluation/graders/parse-graders.js + 8 modules
var parse_graders = __webpack_require__(75543);
;// CONCATENATED MODULE: ./build/js/evaluation/inputs.js




/** @throws UserError naming the input, what was found and what is allowed. */
function readEvaluationInputs(read) {
    return Object.freeze({
        graders: readGraders(read('graders')),
        baselineModel: (0,values/* readText */.yR)(read, 'baseline-model'),
        minScore: (0,values/* readNumber */.kz)(read, 'min-score', { min: 0, max: 1 }),
        minImprovement: (0,values/* readNumber */.kz)(read, 'min-improvement', { min: -1, max: 1 }),
        maxExamples: (0,values/* readNumber */.kz)(read, 'max-eval-examples', { min: 1, max: 100_000, integer: true }) ?? 100,
    });
}
function readGraders(text) {
    const value = (0,yaml/* readYaml */.g)('graders', text);
    if (value === null)
        return [];
    const list = Array.isArray(value) ? value : [value];
    if (list.length === 0)
        throw (0,refused/* refusedInput */.v1)('graders', 'an empty list. Leave it out for exact match.');
    const graders = list.map((shape, at) => (0,parse_graders/* parseGrader */.T)(shape, `grader ${at + 1}`));
    const names = graders.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw (0,refused/* refusedInput */.v1)('graders', `two are named ${(0,refused/* showFound */.q4)(twice)}; the scores go by name, so give each its own.`);
    return graders;
}

;// CONCATENATED MODULE: ./build/js/github/inputs.js

/** GitHub keeps artifacts of private repositories for at most 400 days. */
const MAX_RETENTION_DAYS = 400;
/** @throws UserError naming the input, its value and what is allowed. */
function readGithubInputs(read) {
    return {
        githubToken: read('github-token'),
        comment: (0,values/* readChoice */.Kf)(read, 'comment', ['auto', 'always', 'never'], 'auto'),
        commentKey: (0,values/* readText */.yR)(read, 'comment-key'),
        summary: (0,values/* readSwitch */.hc)(read, 'summary', true),
        artifact: (0,values/* readSwitch */.hc)(read, 'artifact', true),
        artifactName: (0,values/* readText */.yR)(read, 'artifact-name'),
        artifactRetentionDays: (0,values/* readNumber */.kz)(read, 'artifact-retention-days', {
            min: 1,
            max: MAX_RETENTION_DAYS,
            integer: true,
        }),
        allowForkHead: (0,values/* readSwitch */.hc)(read, 'allow-fork-head', false),
    };
}

// EXTERNAL MODULE: ./build/js/input-values/ids.js
var ids = __webpack_require__(64540);
// EXTERNAL MODULE: ./build/js/provider/catalog.js
var catalog = __webpack_require__(88385);
// EXTERNAL MODULE: ./build/js/provider/inputs/base-url.js
var base_url = __webpack_require__(55309);
// EXTERNAL MODULE: ./build/js/boundary/secret-leaves.js
var secret_leaves = __webpack_require__(97322);
;// CONCATENATED MODULE: ./build/js/provider/inputs/extras.js



/** What the client sets itself, or what would break the framing of a request. */
const FORBIDDEN = /^(authorization|api-key|host|content-length|content-type|transfer-encoding|connection|keep-alive|upgrade|te|trailer|expect|proxy-.*|cookie|accept|openai-organization|openai-project)$/;
/** The map of `extra-headers`. Values are always text: `1.10` stays `1.10`. Throws UserError, never quoting a value. */
function readExtraHeaders(text) {
    const map = readSecretMap('extra-headers', text, 'failsafe');
    const headers = Object.create(null);
    for (const [name, value] of Object.entries(map)) {
        const refuse = (problem) => (0,refused/* refusedInput */.v1)('extra-headers', `${(0,refused/* showFound */.q4)(name)} ${problem}.`);
        if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name))
            throw refuse('is not a header name');
        if (FORBIDDEN.test(name.toLowerCase()))
            throw refuse('is set by the action itself and cannot be replaced');
        if (typeof value !== 'string')
            throw refuse('has a value that is not text');
        // A line break would let a value write headers of its own.
        if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
            throw refuse('has a value with a line break or a character that headers cannot carry');
        if (Object.hasOwn(headers, name.toLowerCase()))
            throw refuse('is given twice; a header has no case');
        headers[name.toLowerCase()] = value.trim();
    }
    return { ...headers };
}
/** The map of `extra-body`, and the leaves in it that are named like a secret. Throws UserError, never quoting a value. */
function readExtraBody(text) {
    const body = readSecretMap('extra-body', text, 'core');
    return { body, secrets: (0,secret_leaves/* findSecretLeaves */.q)(body) };
}
function readSecretMap(name, text, schema) {
    return (0,yaml/* readMap */.l)(name, text, 'a map, `name: value` on each line, or JSON', { schema, secret: true });
}

// EXTERNAL MODULE: ./build/js/provider/sign-in/entra.js
var sign_in_entra = __webpack_require__(43458);
// EXTERNAL MODULE: ./build/js/provider/sign-in/openai.js
var sign_in_openai = __webpack_require__(16318);
;// CONCATENATED MODULE: ./build/js/provider/inputs/keyless.js





/** Reads the inputs of keyless sign-in; null where none is given. Throws UserError for half of them or the wrong ones. */
function readKeyless(read, id) {
    const openai = [readId(read, 'identity-provider-id'), readId(read, 'service-account-id')];
    const entra = [readId(read, 'tenant-id'), readId(read, 'client-id')];
    const audience = read('audience').trim();
    const kind = catalog/* CATALOG */.W8[id].keyless;
    const given = [...openai, ...entra].some((text) => text !== '');
    if (!given) {
        if (audience !== '')
            throw (0,refused/* refusedInput */.v1)('audience', 'only for keyless sign-in. Give its other inputs too, or remove it.');
        return null;
    }
    if (kind === null) {
        throw (0,refused/* refusedInput */.v1)('provider', `${id} has no keyless sign-in (openai and azure do). Use api-key, and remove identity-provider-id, service-account-id, tenant-id and client-id.`);
    }
    const [first, second, wanted, others] = kind === 'openai'
        ? ['identity-provider-id', 'service-account-id', openai, entra]
        : ['tenant-id', 'client-id', entra, openai];
    if (others.some((text) => text !== '') || wanted.includes('')) {
        throw (0,refused/* refusedInput */.v1)(first, `keyless sign-in with \`provider: ${id}\` needs it and \`${second}\`, both and no others.`);
    }
    return kind === 'openai'
        ? {
            kind,
            identityProviderId: openai[0],
            serviceAccountId: openai[1],
            audience: audience === '' ? sign_in_openai/* OPENAI_AUDIENCE */.Q : audience,
        }
        : { kind, tenantId: entra[0], clientId: entra[1], audience: audience === '' ? sign_in_entra/* ENTRA_AUDIENCE */.O : audience };
}
/** Not quoted where it is wrong: it may be a key in the wrong place. */
function readId(read, name) {
    const allowed = 'an id of letters, digits, and . _ : - alone';
    return (0,values/* readMatch */.iV)(read, name, /^[\w.:-]{1,200}$/, allowed, { secret: true }) ?? '';
}

;// CONCATENATED MODULE: ./build/js/provider/inputs.js






/**
 * Reads and checks the provider's inputs. A missing key is no error here: validation runs without one.
 * Throws UserError that names the input, and never quotes a secret.
 */
function readProviderInputs(read, env) {
    const id = (0,values/* readChoice */.Kf)(read, 'provider', catalog/* PROVIDERS */.xq, 'openai');
    const entry = catalog/* CATALOG */.W8[id];
    const region = (0,values/* readMatch */.iV)(read, 'region', /^[a-z]{2}(-[a-z]+)+-\d+$/, 'an AWS region such as us-west-2');
    const given = read('base-url').trim();
    const baseUrl = (0,base_url/* readBaseUrl */.$)(given, id, region);
    const extraHeaders = readExtraHeaders(read('extra-headers'));
    const { body: extraBody, secrets: bodySecrets } = readExtraBody(read('extra-body'));
    const keyless = readKeyless(read, id);
    const apiKey = readKey(read('api-key'), given, baseUrl, entry, env);
    if (keyless !== null && read('api-key').trim() !== '') {
        throw (0,refused/* refusedInput */.v1)('api-key', 'not together with keyless sign-in. Remove it, or the inputs identity-provider-id, service-account-id, tenant-id and client-id.');
    }
    return Object.freeze({
        id,
        apiKey: keyless === null ? apiKey : null,
        keyless,
        baseUrl,
        organization: (0,values/* readMatch */.iV)(read, 'organization', /^[\w.-]{1,100}$/, 'an organization id'),
        project: (0,values/* readMatch */.iV)(read, 'project', /^[\w.-]{1,100}$/, 'a project id'),
        accountId: (0,values/* readMatch */.iV)(read, 'account-id', /^[a-z0-9][a-z0-9-]{0,62}$/i, 'a Fireworks account id: letters, digits and -'),
        region,
        extraHeaders,
        extraBody,
        secrets: [...(apiKey === null ? [] : [apiKey]), ...Object.values(extraHeaders), ...bodySecrets].filter((secret) => secret !== ''),
    });
}
/** The input, else the provider's own variable; the variable never with a base-url, which might be anybody's. */
function readKey(input, givenBaseUrl, baseUrl, entry, env) {
    let key = input.trim();
    const own = baseUrl !== null &&
        entry.ownHosts !== null &&
        baseUrl.startsWith('https:') &&
        entry.ownHosts.test(new URL(baseUrl).hostname);
    if (key === '' && entry.keyVariable !== null && (givenBaseUrl === '' || own))
        key = (env[entry.keyVariable] ?? '').trim();
    if (key === '')
        return null;
    if (!/^[\x21-\x7e]+$/.test(key)) {
        throw (0,refused/* refusedInput */.v1)('api-key', 'a space, a line break or a character that no key has is in it. Paste it again into the secret, without quotes.');
    }
    return key;
}

;// CONCATENATED MODULE: ./build/js/report/inputs.js

const SHOW_EXAMPLES = ['auto', 'always', 'never'];
/** @throws UserError where `show-examples` is none of its three words, in capitals or not. */
function readReportInputs(read) {
    const lower = (name) => read(name).toLowerCase();
    return { showExamples: (0,values/* readChoice */.Kf)(lower, 'show-examples', SHOW_EXAMPLES, 'auto') };
}

// EXTERNAL MODULE: ./build/js/training/inputs.js + 1 modules
var training_inputs = __webpack_require__(36068);
;// CONCATENATED MODULE: ./build/js/inputs.js









/**
 * The step's inputs as one frozen object, put together from the slices that the modules own.
 * @throws UserError that names the input, what was found and what is allowed.
 */
function readInputs(read, env) {
    return Object.freeze({
        command: (0,command_table/* readCommand */.UK)(read),
        dataset: (0,inputs/* readDatasetInputs */.u)(read),
        provider: readProviderInputs(read, env),
        training: (0,training_inputs/* readTrainingInputs */.M)(read),
        evaluation: readEvaluationInputs(read),
        github: readGithubInputs(read),
        report: readReportInputs(read),
        pricePerMillionTokensUsd: (0,values/* readNumber */.kz)(read, 'price-per-million-tokens-usd', { min: 0 }),
        failOnScope: (0,values/* readChoice */.Kf)(read, 'fail-on-scope', ['all', 'changed'], 'all'),
        limit: (0,values/* readNumber */.kz)(read, 'limit', { min: 1, max: MAX_LIMIT, integer: true }) ?? 20,
        fineTunedModel: (0,values/* readText */.yR)(read, 'fine-tuned-model'),
        fileIds: (0,ids/* readIds */.Z)(read, 'file-ids'),
        resultsPath: (0,values/* readText */.yR)(read, 'results-path'),
    });
}
/** More than this no summary shows, and each page of a hundred is a request. */
const MAX_LIMIT = 10_000;


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


/***/ })

};
